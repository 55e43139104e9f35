// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairreport.h"
#include "helper/repair/repairsink.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

RepairReport sample()
{
    RepairReport report;
    report.beganMs = 1795383323615;
    report.steps = {{RepairReport::StepKind::LoadProfile, u"snap.vlc.vlc"_s, RepairReport::StepResult::Done},
        {RepairReport::StepKind::TagDevice, u"/dev/video0"_s, RepairReport::StepResult::TimedOut},
        {RepairReport::StepKind::WriteAnew, {}, RepairReport::StepResult::Failed}};
    report.end = RepairReport::End::NotWhole;
    return report;
}

}

/** What a repair tells, to people's programs and to the log. */
class RepairReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void unfinished();
    void strangeText();
    void fileForEverybody();
    void logged();
};

void RepairReportTest::comesBack()
{
    QCOMPARE(RepairReport::parse(sample().toText()), std::optional(sample()));
}

void RepairReportTest::unfinished()
{
    RepairReport report;
    report.beganMs = 5;
    QCOMPARE(RepairReport::parse(report.toText()), std::optional(report));
}

void RepairReportTest::strangeText()
{
    QVERIFY(!RepairReport::parse({}));
    QVERIFY(!RepairReport::parse("began soon\n"));
    QVERIFY(!RepairReport::parse("step load-profile done snap.vlc.vlc\nend whole\n"));
    const auto newer = RepairReport::parse("began 7\nstep polish done x\nstep load-profile maybe x\nsomething else\nend splendid\n");
    QVERIFY(newer);
    QVERIFY(newer->steps.isEmpty());
    QVERIFY(!newer->end);
    QVERIFY(!RepairReport::parse("ended 7\n"));
    const auto odd = RepairReport::parse(
        "began 7\nbegan 8\nbegan soon\nstep\nstep load-profile\nstep compile-filter done\nwalk load-profile done x\nend whole now\nstop whole\nend\n");
    QVERIFY(odd);
    QCOMPARE(odd->beganMs, 7);
    QCOMPARE(odd->steps, (QList<RepairReport::Step>{{RepairReport::StepKind::CompileFilter, {}, RepairReport::StepResult::Done}}));
    QVERIFY(!odd->end);
    QRandomGenerator random(1);
    const QByteArray good = sample().toText();
    for (int i = 0; i < 2000; ++i) {
        QByteArray bad = good;
        for (int n = 0; n < 3; ++n) {
            bad[random.bounded(bad.size())] = char(random.bounded(256));
        }
        bad.truncate(random.bounded(bad.size() + 1));
        static_cast<void>(RepairReport::parse(bad));
    }
    const QByteArray endless = "began 1\n" + QByteArray("step load-profile done a\n").repeated(5000);
    QVERIFY(RepairReport::parse(endless)->steps.size() <= 1000);
}

void RepairReportTest::fileForEverybody()
{
    const QTemporaryDir dir;
    FileAndJournal sink(dir.path());
    // Whatever those who start it think of.
    const mode_t before = ::umask(0077);
    sink.tell(u"vlc"_s, sample());
    ::umask(before);
    QFile file(dir.filePath(u"vlc"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(RepairReport::parse(file.readAll()), std::optional(sample()));
    QVERIFY(QFileInfo(file).permission(QFile::ReadOther));
    QVERIFY(!QFileInfo(file).permission(QFile::WriteOther));
}

void RepairReportTest::logged()
{
    RepairReport report;
    QVERIFY(FileAndJournal::fields(u"vlc"_s, report).isEmpty());
    report.steps = {{RepairReport::StepKind::LoadProfile, u"snap.vlc.vlc"_s, RepairReport::StepResult::Done}};
    QList<QByteArray> fields = FileAndJournal::fields(u"vlc"_s, report);
    QVERIFY(fields.contains("MESSAGE=repair of vlc: load-profile snap.vlc.vlc done"));
    QVERIFY(fields.contains("SNAPPERMS_STEP=load-profile"));
    QVERIFY(fields.contains("PRIORITY=6"));
    report.steps.append({RepairReport::StepKind::TagDevice, u"/dev/a\nSNAPPERMS_RESULT=done"_s, RepairReport::StepResult::Failed});
    fields = FileAndJournal::fields(u"vlc"_s, report);
    for (const QByteArray &field : std::as_const(fields)) {
        QVERIFY2(!field.contains('\n'), field.constData());
    }
    QVERIFY(fields.contains("SNAPPERMS_RESULT=failed"));
    QVERIFY(fields.contains("PRIORITY=4"));
    report.end = RepairReport::End::Whole;
    QVERIFY(FileAndJournal::fields(u"vlc"_s, report).contains("MESSAGE=repair of vlc: whole"));
    QVERIFY(FileAndJournal::fields(u"vlc"_s, report).contains("SNAPPERMS_RESULT=whole"));
    QVERIFY(FileAndJournal::fields(u"vlc"_s, report).contains("PRIORITY=6"));
    report.end = RepairReport::End::NotWhole;
    QVERIFY(FileAndJournal::fields(u"vlc"_s, report).contains("PRIORITY=4"));
}

QTEST_GUILESS_MAIN(RepairReportTest)

#include "repairreporttest.moc"
