// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalaudit.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

/** What a decision looks like in the journal. */
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFields();
    void onlyWhatIsKnown();
    void forAWhile();
    void onlyOursChanged();
    void keptOff();
    void message_data();
    void message();
    void words();
};

namespace
{

AuditRecord fullRecord()
{
    return {.uid = 1000,
        .sender = u":1.42"_s,
        .action = u"org.example.snapperms.connect"_s,
        .plugSnap = u"vlc"_s,
        .plug = u"camera"_s,
        .slotSnap = u"snapd"_s,
        .slot = u"camera"_s,
        .interface = u"camera"_s,
        .code = Code::Done,
        .change = u"7"_s};
}

}

void AuditTest::allFields()
{
    QCOMPARE(JournalAudit::fields(fullRecord()),
        (QList<QByteArray>{"MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
            "MESSAGE=allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, change 7",
            "PRIORITY=6",
            "SYSLOG_FACILITY=10",
            "SYSLOG_IDENTIFIER=snapperms-helper",
            "SNAPPERMS_UID=1000",
            "SNAPPERMS_SENDER=:1.42",
            "SNAPPERMS_ACTION=org.example.snapperms.connect",
            "SNAPPERMS_PLUG_SNAP=vlc",
            "SNAPPERMS_PLUG=camera",
            "SNAPPERMS_SLOT_SNAP=snapd",
            "SNAPPERMS_SLOT=camera",
            "SNAPPERMS_INTERFACE=camera",
            "SNAPPERMS_RESULT=allowed",
            "SNAPPERMS_CHANGE=7"}));
}

void AuditTest::onlyWhatIsKnown()
{
    AuditRecord record;
    record.action = u"org.example.snapperms.forget"_s;
    record.code = Code::CallerUnknown;
    QCOMPARE(JournalAudit::fields(record),
        (QList<QByteArray>{"MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
            "MESSAGE=caller-unknown: org.example.snapperms.forget for an unknown caller",
            "PRIORITY=4",
            "SYSLOG_FACILITY=10",
            "SYSLOG_IDENTIFIER=snapperms-helper",
            "SNAPPERMS_ACTION=org.example.snapperms.forget",
            "SNAPPERMS_RESULT=caller-unknown"}));
}

void AuditTest::forAWhile()
{
    AuditRecord record = fullRecord();
    record.minutes = 60;
    QCOMPARE(auditMessage(record), u"allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, for 60 minutes, change 7"_s);
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_MINUTES=60"));
}

void AuditTest::onlyOursChanged()
{
    AuditRecord record = fullRecord();
    record.code = Code::Unchanged;
    record.change.clear();
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_RESULT=unchanged"));
    record.lease = LeaseChange::MadePermanent;
    QCOMPARE(auditMessage(record), u"allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, for good from now on"_s);
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_RESULT=allowed"));
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_LEASE=made-permanent"));
    record.lease = LeaseChange::Renewed;
    record.minutes = 15;
    QCOMPARE(auditMessage(record), u"allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, for 15 minutes from now on"_s);
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_LEASE=renewed"));
    record.lease.reset();
    record.minutes.reset();
    record.isKeptNoMore = true;
    QCOMPARE(auditMessage(record), u"allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, no longer kept off"_s);
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_RESULT=allowed"));
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_KEPT_OFF=dropped"));
    // What was refused changed nothing of ours either, whatever the record says.
    record.code = Code::Conflict;
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_RESULT=conflict"));
}

void AuditTest::keptOff()
{
    AuditRecord record = fullRecord();
    record.isKept = true;
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_KEPT_OFF=recorded"));
    record.isKept = false;
    QVERIFY(JournalAudit::fields(record).contains("SNAPPERMS_KEPT_OFF=failed"));
}

void AuditTest::message_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("oneSided");
    QTest::addColumn<QString>("message");
    QTest::newRow("denied") << Code::NotAuthorized << false << u"denied-by-rule: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000"_s;
    QTest::newRow("one-sided") << Code::Unchanged << true << u"unchanged: org.example.snapperms.connect vlc:camera from every slot for uid 1000"_s;
}

void AuditTest::message()
{
    QFETCH(Code, code);
    QFETCH(bool, oneSided);
    QFETCH(QString, message);
    AuditRecord record = fullRecord();
    record.code = code;
    record.change.clear();
    if (oneSided) {
        record.slotSnap.clear();
        record.slot.clear();
    }
    QCOMPARE(auditMessage(record), message);
}

void AuditTest::words()
{
    QSet<QString> words;
    for (int code = int(Code::Done); code <= int(Code::NotUnderstood); ++code) {
        const QString word = auditWord(static_cast<Code>(code));
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        words.insert(word);
    }
}

QTEST_GUILESS_MAIN(AuditTest)

#include "audittest.moc"
