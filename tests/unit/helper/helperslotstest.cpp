// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/helperslots.h"
#include "helper/protocol.h"

#include <QSet>
#include <QTest>

using namespace Snapperms::Helper;
using KAuth::ActionReply;

/** What a reply carries, to the last key. Without an application: with one, the guard of the helper's process would look for the bus. */
class HelperSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void done();
    void conflict();
    void refusedBySnapd();
    void confinementDone();
    void confinementTold_data();
    void confinementTold();
    void confinementRefused();
    void everyCodeHasWordsOfItsOwn();
};

void HelperSlotsTest::done()
{
    Answered answered{.outcome = Code::Done, .nonce = u"n"_s};
    QVERIFY(replyFor(answered).succeeded());
    QCOMPARE(replyFor(answered).data(), (QVariantMap{{u"nonce"_s, u"n"_s}}));
    answered.outcome.change = u"7"_s;
    const ActionReply reply = replyFor(answered);
    QVERIFY(reply.succeeded());
    QCOMPARE(reply.errorDescription(), QString());
    QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, u"n"_s}, {u"change"_s, u"7"_s}}));
}

void HelperSlotsTest::conflict()
{
    Answered answered{.outcome = Code::Conflict, .nonce = u"n"_s};
    answered.outcome.conflictSnap = u"vlc"_s;
    answered.outcome.conflictKind = u"refresh-snap"_s;
    const ActionReply reply = replyFor(answered);
    QCOMPARE(reply.type(), ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), 9);
    QCOMPARE(reply.errorDescription(), u"Another change is in progress."_s);
    QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, u"n"_s}, {u"snap"_s, u"vlc"_s}, {u"kind"_s, u"refresh-snap"_s}}));
}

void HelperSlotsTest::refusedBySnapd()
{
    Answered answered{.outcome = Code::SnapdRefused, .nonce = {}};
    answered.outcome.detail = u"no way"_s;
    const ActionReply reply = replyFor(answered);
    QCOMPARE(reply.type(), ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), 11);
    QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, QString()}, {u"detail"_s, u"no way"_s}}));
}

void HelperSlotsTest::confinementDone()
{
    const ActionReply reply = replyFor(ConfinementAnswered{.code = Code::Done, .nonce = u"n"_s, .records = {}});
    QVERIFY(reply.succeeded());
    QCOMPARE(reply.errorDescription(), QString());
    QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, u"n"_s}}));
}

void HelperSlotsTest::confinementTold_data()
{
    QTest::addColumn<ConfinementAnswered>("answered");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const ConfinementAnswered plain{.code = Code::Done, .nonce = u"n"_s, .records = {}};
    ConfinementAnswered answered = plain;
    answered.records = "a line\n";
    QTest::newRow("records") << answered << u"records"_s << QVariant("a line\n"_ba);
    answered = plain;
    answered.hasMore = true;
    QTest::newRow("more") << answered << u"hasmore"_s << QVariant(true);
    answered = plain;
    answered.isElsewhere = true;
    QTest::newRow("elsewhere") << answered << u"elsewhere"_s << QVariant(true);
    answered = plain;
    answered.isFollowed = true;
    QTest::newRow("followed") << answered << u"followed"_s << QVariant(true);
}

void HelperSlotsTest::confinementTold()
{
    QFETCH(ConfinementAnswered, answered);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QCOMPARE(replyFor(answered).data(), (QVariantMap{{u"nonce"_s, u"n"_s}, {key, value}}));
}

void HelperSlotsTest::confinementRefused()
{
    const ActionReply reply = replyFor(ConfinementAnswered{.code = Code::NoSuchSnap, .nonce = u"n"_s, .records = {}});
    QCOMPARE(reply.type(), ActionReply::HelperErrorType);
    QCOMPARE(reply.error(), 14);
    QCOMPARE(reply.errorDescription(), u"There is no such snap."_s);
    QCOMPARE(reply.data(), (QVariantMap{{u"nonce"_s, u"n"_s}}));
}

void HelperSlotsTest::everyCodeHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (int code = int(Code::Invalid); code <= int(Code::NotUnderstood); ++code) {
        const ActionReply reply = replyFor(Answered{.outcome = Code(code), .nonce = {}});
        QCOMPARE(reply.type(), ActionReply::HelperErrorType);
        QCOMPARE(reply.error(), code);
        QVERIFY(!reply.errorDescription().isEmpty());
        words << reply.errorDescription();
        QCOMPARE(replyFor(ConfinementAnswered{.code = Code(code), .nonce = {}, .records = {}}).errorDescription(), reply.errorDescription());
    }
    QCOMPARE(words.size(), int(Code::NotUnderstood));
}

QTEST_APPLESS_MAIN(HelperSlotsTest)

#include "helperslotstest.moc"
