// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/confinementoperations.h"
#include "helper/confinementrequest.h"
#include "helper/denialsport.h"
#include "helper/unitport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

const QString nonce = u"0123456789abcdef0123456789abcdef"_s;
const Caller demo{.busName = u":1.42"_s, .uid = 1000};

class Units final : public UnitPort
{
public:
    explicit Units(QStringList *order)
        : m_order(order)
    {
    }

    bool works = true;
    QStringList started;
    QHash<QString, std::optional<int>> counts; ///< By pattern.
    QStringList counted;

    bool start(const QString &unit) override
    {
        started << unit;
        *m_order << u"start"_s;
        return works;
    }
    std::optional<int> running(const QString &pattern) override
    {
        counted << pattern;
        return counts.value(pattern, 0);
    }

private:
    QStringList *const m_order;
};

class Denials final : public DenialsPort
{
public:
    explicit Denials(QStringList *order)
        : m_order(order)
    {
    }

    DenialRecords records{.lines = "1\trecord\n", .hasMore = true, .hasAuditTransport = false, .isReadable = true};
    QList<std::optional<uint>> asked;
    HelperFakes::StillClock *clock = nullptr;
    qint64 takesMs = 0;

    DenialRecords read(std::optional<uint> uid) override
    {
        asked << uid;
        if (clock) {
            clock->now += takesMs;
        }
        *m_order << u"read"_s;
        return records;
    }

private:
    QStringList *const m_order;
};

struct Desk {
    HelperFakes::Snapd snapd;
    QStringList order;
    Units units{&order};
    Denials denials{&order};
    HelperFakes::StillClock clock;
    HelperFakes::Audit audit;
    ConfinementOperations operations{snapd, units, denials, clock, audit};

    Desk() { snapd.lists = {{"/v2/snaps/vlc_work", HelperFakes::answered(200, R"({"result":{"name":"vlc_work"}})")}}; }
    ConfinementAnswered repair(const QVariant &snap = u"vlc_work"_s)
    {
        return operations.perform(Action::Repair, {{u"snap"_s, snap}, {u"nonce"_s, nonce}}, demo);
    }
    ConfinementAnswered observe(Action action) { return operations.perform(action, {{u"nonce"_s, nonce}}, demo); }
    ConfinementAnswered watch(const QString &whose) { return operations.perform(Action::ObserveDevices, {{u"nonce"_s, nonce}, {u"whose"_s, whose}}, demo); }
    ConfinementAnswered follow(Action action, const QVariant &word = u"yes"_s)
    {
        return operations.perform(action, {{u"nonce"_s, nonce}, {u"follow"_s, word}}, demo);
    }
};

}

/** What the helper decides about confinement: each check, and what is handed on. */
class ConfinementOperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairStartsOneUnit();
    void repairArguments_data();
    void repairArguments();
    void repairOfWhatSnapdDoesNotKnow_data();
    void repairOfWhatSnapdDoesNotKnow();
    void repairNotStarted();
    void observesOwnOnly();
    void observeArguments();
    void followsWhoAsked();
    void followArguments_data();
    void followArguments();
    void followersAreCounted_data();
    void followersAreCounted();
    void followNotStarted();
    void watchesDevices();
    void deviceArguments_data();
    void deviceArguments();
    void watchersAreCounted_data();
    void watchersAreCounted();
    void recordsElsewhere_data();
    void recordsElsewhere();
    void unknownCaller();
    void tooMany();
    void slowLooks();
    void otherActions();
    void whoseRecord_data();
    void whoseRecord();
    void lines();
};

void ConfinementOperationsTest::repairStartsOneUnit()
{
    Desk desk;
    const ConfinementAnswered answered = desk.repair();
    QCOMPARE(answered.code, Code::Done);
    QCOMPARE(answered.nonce, nonce);
    QCOMPARE(desk.units.started, QStringList{u"snapperms-repair@vlc_work.service"_s});
    QCOMPARE(desk.audit.records.size(), 1);
    QCOMPARE(desk.audit.records[0].sender, demo.busName);
    QCOMPARE(auditMessage(desk.audit.records[0]), u"allowed: org.example.snapperms.repair vlc_work for uid 1000"_s);
    QVERIFY(desk.snapd.posts.isEmpty());
}

void ConfinementOperationsTest::repairArguments_data()
{
    QTest::addColumn<QVariant>("snap");
    for (const char *bad : {"", "x", "../x", "vlc/..", "vlc.service", "vlc --now", "-vlc", "VLC", "vlc\n", "vlc@x", "vlc%i", "vlc\\x2d"}) {
        QTest::newRow(bad) << QVariant(QString::fromLatin1(bad));
    }
    QTest::newRow("bytes") << QVariant("vlc"_ba);
    QTest::newRow("number") << QVariant(7);
    QTest::newRow("nothing") << QVariant();
}

void ConfinementOperationsTest::repairArguments()
{
    QFETCH(QVariant, snap);
    Desk desk;
    QCOMPARE(desk.repair(snap).code, Code::Invalid);
    QVERIFY(desk.units.started.isEmpty());
    QVERIFY(desk.snapd.gets.isEmpty());
    QVERIFY(desk.audit.records.value(0).snap.isEmpty());
    QCOMPARE(desk.operations.perform(Action::Repair, {{u"snap"_s, u"vlc"_s}, {u"nonce"_s, nonce}, {u"more"_s, 1}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Repair, {{u"snap"_s, u"vlc"_s}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Repair, {{u"more"_s, u"vlc"_s}, {u"nonce"_s, nonce}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Observe, {{u"nonce"_s, u"x"_s}}, demo).code, Code::Invalid);
}

void ConfinementOperationsTest::repairOfWhatSnapdDoesNotKnow_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<Code>("code");
    QTest::newRow("not installed") << HelperFakes::answered(404, R"({"result":{"kind":"snap-not-found"}})") << Code::NoSuchSnap;
    QTest::newRow("another name") << HelperFakes::answered(200, R"({"result":{"name":"vlc"}})") << Code::SnapdUnavailable;
    QTest::newRow("nonsense") << HelperFakes::answered(200, "hello") << Code::SnapdUnavailable;
    QTest::newRow("broken") << HelperFakes::answered(500, "{}") << Code::SnapdUnavailable;
    QTest::newRow("good in error's clothes") << HelperFakes::answered(500, R"({"result":{"name":"vlc_work"}})") << Code::SnapdUnavailable;
    QTest::newRow("good, but lost") << SnapdReply{.transport = SnapdReply::Transport::Lost, .status = 200, .body = R"({"result":{"name":"vlc_work"}})"}
                                    << Code::SnapdUnavailable;
    QTest::newRow("away") << HelperFakes::failed(SnapdReply::Transport::Unreachable) << Code::SnapdUnavailable;
}

void ConfinementOperationsTest::repairOfWhatSnapdDoesNotKnow()
{
    QFETCH(SnapdReply, reply);
    QFETCH(Code, code);
    Desk desk;
    desk.snapd.lists["/v2/snaps/vlc_work"] = reply;
    QCOMPARE(desk.repair().code, code);
    QVERIFY(desk.units.started.isEmpty());
}

void ConfinementOperationsTest::repairNotStarted()
{
    Desk desk;
    desk.units.works = false;
    QCOMPARE(desk.repair().code, Code::NotStarted);
}

void ConfinementOperationsTest::observesOwnOnly()
{
    Desk desk;
    const ConfinementAnswered own = desk.observe(Action::Observe);
    QCOMPARE(own.code, Code::Done);
    QCOMPARE(own.records, "1\trecord\n"_ba);
    QVERIFY(own.hasMore);
    QCOMPARE(desk.observe(Action::ObserveAll).code, Code::Done);
    QCOMPARE(desk.denials.asked, (QList<std::optional<uint>>{1000, std::nullopt}));
    desk.denials.records.isReadable = false;
    QCOMPARE(desk.observe(Action::Observe).code, Code::NotReadable);
}

void ConfinementOperationsTest::observeArguments()
{
    Desk desk;
    QCOMPARE(desk.operations.perform(Action::Observe, {}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Observe, {{u"nonce"_s, nonce}, {u"uid"_s, u"0"_s}}, demo).code, Code::Invalid);
    QVERIFY(desk.denials.asked.isEmpty());
}

void ConfinementOperationsTest::followsWhoAsked()
{
    Desk desk;
    QVERIFY(!desk.observe(Action::Observe).isFollowed);
    QVERIFY(desk.units.started.isEmpty() && !desk.audit.records.constLast().isFollowed);
    const ConfinementAnswered own = desk.follow(Action::Observe);
    QCOMPARE(own.code, Code::Done);
    QVERIFY(own.isFollowed);
    QCOMPARE(own.records, "1\trecord\n"_ba);
    // What is refused while the log is read is not lost: it is listened to by then.
    QCOMPARE(desk.order, (QStringList{u"read"_s, u"start"_s, u"read"_s}));
    QCOMPARE(desk.audit.records.constLast().isFollowed, true);
    QVERIFY(desk.follow(Action::ObserveAll).isFollowed);
    QCOMPARE(desk.units.started, (QStringList{u"snapperms-follow@own-1000-1.42.service"_s, u"snapperms-follow@all-1000-1.42.service"_s}));
    // Where there is no log it ends as soon as its listener does, who hears of that.
    desk.denials.records.isReadable = false;
    QCOMPARE(desk.follow(Action::Observe).code, Code::NotReadable);
}

void ConfinementOperationsTest::followArguments_data()
{
    QTest::addColumn<QVariant>("word");
    QTest::newRow("no") << QVariant(u"no"_s);
    QTest::newRow("empty") << QVariant(QString());
    QTest::newRow("name") << QVariant(u"yes-0-1.1"_s);
    QTest::newRow("bytes") << QVariant("yes"_ba);
    QTest::newRow("boolean") << QVariant(true);
    QTest::newRow("nothing") << QVariant();
}

void ConfinementOperationsTest::followArguments()
{
    QFETCH(QVariant, word);
    Desk desk;
    QCOMPARE(desk.follow(Action::Observe, word).code, Code::Invalid);
    QVERIFY(desk.units.started.isEmpty() && desk.denials.asked.isEmpty());
    QCOMPARE(desk.operations.perform(Action::Observe, {{u"nonce"_s, nonce}, {u"follow"_s, u"yes"_s}, {u"uid"_s, u"0"_s}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Repair, {{u"nonce"_s, nonce}, {u"follow"_s, u"yes"_s}}, demo).code, Code::Invalid);
}

void ConfinementOperationsTest::followersAreCounted_data()
{
    QTest::addColumn<std::optional<int>>("own");
    QTest::addColumn<std::optional<int>>("all");
    QTest::addColumn<bool>("begins");
    QTest::newRow("nobody") << std::optional(0) << std::optional(0) << true;
    QTest::newRow("some") << std::optional(3) << std::optional(31) << true;
    QTest::newRow("too many of one") << std::optional(4) << std::optional(4) << false;
    QTest::newRow("too many of all") << std::optional(0) << std::optional(32) << false;
    QTest::newRow("not told of one") << std::optional<int>() << std::optional(0) << false;
    QTest::newRow("not told of all") << std::optional(0) << std::optional<int>() << false;
}

void ConfinementOperationsTest::followersAreCounted()
{
    QFETCH(std::optional<int>, own);
    QFETCH(std::optional<int>, all);
    QFETCH(bool, begins);
    Desk desk;
    desk.units.counts = {{u"snapperms-follow@*-1000-*"_s, own}, {u"snapperms-follow@*"_s, all}, {u"auditd.service"_s, 0}};
    const ConfinementAnswered answered = desk.follow(Action::Observe);
    QCOMPARE(answered.code, Code::Done); // what was, is told
    QCOMPARE(answered.isFollowed, begins);
    QCOMPARE(desk.units.started.size(), begins ? 1 : 0);
    QCOMPARE(desk.audit.records.constLast().isFollowed, begins);
    for (const QString &pattern : std::as_const(desk.units.counted)) {
        QVERIFY(desk.units.counts.contains(pattern));
    }
}

void ConfinementOperationsTest::recordsElsewhere_data()
{
    QTest::addColumn<std::optional<int>>("daemons");
    QTest::addColumn<bool>("hasAuditTransport");
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("no daemon") << std::optional(0) << false << false;
    QTest::newRow("a daemon") << std::optional(1) << false << true;
    QTest::newRow("a daemon, and journald beside it") << std::optional(1) << true << false;
    QTest::newRow("journald") << std::optional(0) << true << false;
    QTest::newRow("not told") << std::optional<int>() << false << false; // nothing is said that is not known
}

void ConfinementOperationsTest::recordsElsewhere()
{
    QFETCH(std::optional<int>, daemons);
    QFETCH(bool, hasAuditTransport);
    QFETCH(bool, isElsewhere);
    Desk desk;
    desk.units.counts = {{u"auditd.service"_s, daemons}};
    desk.denials.records.hasAuditTransport = hasAuditTransport;
    for (const Action action : {Action::Observe, Action::ObserveAll}) {
        const ConfinementAnswered answered = desk.observe(action);
        QCOMPARE(answered.isElsewhere, isElsewhere);
        QCOMPARE(answered.records, "1\trecord\n"_ba); // what there is, is told
    }
}

void ConfinementOperationsTest::followNotStarted()
{
    Desk desk;
    desk.units.works = false;
    QVERIFY(!desk.follow(Action::Observe).isFollowed);
    QCOMPARE(desk.audit.records.constLast().isFollowed, false);
}

void ConfinementOperationsTest::watchesDevices()
{
    Desk desk;
    const ConfinementAnswered own = desk.watch(u"own"_s);
    QCOMPARE(own.code, Code::Done);
    QVERIFY(own.isFollowed && own.records.isEmpty());
    QCOMPARE(desk.audit.records.constLast().isFollowed, true);
    QCOMPARE(desk.audit.records.constLast().action, u"org.example.snapperms.observedevices"_s);
    QVERIFY(desk.watch(u"all"_s).isFollowed);
    QCOMPARE(desk.units.started, (QStringList{u"snapperms-devices@own-1000-1.42.service"_s, u"snapperms-devices@all-1000-1.42.service"_s}));
    QVERIFY(desk.denials.asked.isEmpty()); // another action's
    desk.units.works = false;
    QVERIFY(!desk.watch(u"own"_s).isFollowed);
    QCOMPARE(desk.audit.records.constLast().isFollowed, false);
}

void ConfinementOperationsTest::deviceArguments_data()
{
    QTest::addColumn<QVariantMap>("arguments");
    const std::pair nonceArgument(u"nonce"_s, QVariant(nonce));
    QTest::newRow("whose?") << QVariantMap{nonceArgument};
    QTest::newRow("nobody's") << QVariantMap{nonceArgument, {u"whose"_s, QString()}};
    QTest::newRow("other") << QVariantMap{nonceArgument, {u"whose"_s, u"all-0-1.1"_s}};
    QTest::newRow("bytes") << QVariantMap{nonceArgument, {u"whose"_s, "own"_ba}};
    QTest::newRow("follow") << QVariantMap{nonceArgument, {u"follow"_s, u"yes"_s}};
    QTest::newRow("more") << QVariantMap{nonceArgument, {u"whose"_s, u"own"_s}, {u"follow"_s, u"yes"_s}};
    QTest::newRow("no nonce") << QVariantMap{{u"whose"_s, u"own"_s}};
    QTest::newRow("bad nonce") << QVariantMap{{u"nonce"_s, u"1"_s}, {u"whose"_s, u"own"_s}};
}

void ConfinementOperationsTest::deviceArguments()
{
    QFETCH(QVariantMap, arguments);
    Desk desk;
    QCOMPARE(desk.operations.perform(Action::ObserveDevices, arguments, demo).code, Code::Invalid);
    QVERIFY(desk.units.started.isEmpty());
    // And no other action takes its word.
    QCOMPARE(desk.operations.perform(Action::Observe, {{u"nonce"_s, nonce}, {u"whose"_s, u"own"_s}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Repair, {{u"nonce"_s, nonce}, {u"whose"_s, u"own"_s}}, demo).code, Code::Invalid);
    QCOMPARE(desk.operations.perform(Action::Connect, {{u"nonce"_s, nonce}, {u"whose"_s, u"own"_s}}, demo).code, Code::Invalid);
}

void ConfinementOperationsTest::watchersAreCounted_data()
{
    QTest::addColumn<std::optional<int>>("own");
    QTest::addColumn<std::optional<int>>("all");
    QTest::addColumn<bool>("begins");
    QTest::newRow("some") << std::optional(1) << std::optional(7) << true;
    QTest::newRow("too many of one") << std::optional(2) << std::optional(2) << false;
    QTest::newRow("too many of all") << std::optional(0) << std::optional(8) << false;
    QTest::newRow("not told of one") << std::optional<int>() << std::optional(0) << false;
    QTest::newRow("not told of all") << std::optional(0) << std::optional<int>() << false;
}

void ConfinementOperationsTest::watchersAreCounted()
{
    QFETCH(std::optional<int>, own);
    QFETCH(std::optional<int>, all);
    QFETCH(bool, begins);
    Desk desk;
    desk.units.counts = {{u"snapperms-devices@*-1000-*"_s, own}, {u"snapperms-devices@*"_s, all}};
    QCOMPARE(desk.watch(u"own"_s).isFollowed, begins);
    QCOMPARE(desk.units.started.size(), begins ? 1 : 0);
}

void ConfinementOperationsTest::unknownCaller()
{
    Desk desk;
    QCOMPARE(desk.operations.perform(Action::ObserveAll, {{u"nonce"_s, nonce}}, std::nullopt).code, Code::CallerUnknown);
    QCOMPARE(desk.operations.perform(Action::ObserveAll, {{u"nonce"_s, nonce}}, Caller{.busName = u"org.x"_s, .uid = 0}).code, Code::CallerUnknown);
    QVERIFY(desk.denials.asked.isEmpty());
}

void ConfinementOperationsTest::tooMany()
{
    Desk desk;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(desk.observe(Action::Observe).code, Code::Done);
    }
    QCOMPARE(desk.observe(Action::Observe).code, Code::TooManyRequests);
}

/** What keeps the helper from others is the time, not the number. */
void ConfinementOperationsTest::slowLooks()
{
    Desk desk;
    desk.denials.clock = &desk.clock;
    desk.denials.takesMs = 3000;
    QCOMPARE(desk.observe(Action::Observe).code, Code::Done);
    QCOMPARE(desk.observe(Action::ObserveAll).code, Code::Done);
    QCOMPARE(desk.observe(Action::Observe).code, Code::TooManyRequests);
    QCOMPARE(desk.denials.asked.size(), 2);
    QCOMPARE(desk.operations.perform(Action::Observe, {{u"nonce"_s, nonce}}, Caller{.busName = u":1.43"_s, .uid = 1001}).code, Code::Done);
    desk.clock.now += 3000;
    QCOMPARE(desk.observe(Action::Observe).code, Code::Done);
    QCOMPARE(desk.observe(Action::Observe).code, Code::TooManyRequests);
}

void ConfinementOperationsTest::otherActions()
{
    Desk desk;
    for (const Action action : {Action::Connect, Action::ConnectSensitive, Action::Disconnect, Action::Forget}) {
        QCOMPARE(desk.operations.perform(action, {{u"nonce"_s, nonce}}, demo).code, Code::Invalid);
    }
    QVERIFY(desk.denials.asked.isEmpty() && desk.units.started.isEmpty());
}

void ConfinementOperationsTest::whoseRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("any");
    QTest::newRow("own file")
        << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"/x\" pid=7 fsuid=1000 ouid=0"_ba
        << true << true;
    QTest::newRow("somebody else's")
        << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"/x\" pid=7 fsuid=1001 ouid=1000"_ba
        << false << true;
    QTest::newRow("a name that pretends")
        << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"/x fsuid=1000\" pid=7 fsuid=1001"_ba
        << false << true;
    QTest::newRow("nobody's")
        << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"capable\" class=\"cap\" profile=\"snap.vlc.vlc\" pid=7 capability=12"_ba << false
        << true;
    QTest::newRow("own filter") << "audit: type=1326 audit(1.2:3): auid=0 uid=1000 gid=1000 subj=snap.vlc.vlc pid=7 sig=0 syscall=165"_ba << true << true;
    QTest::newRow("auid is not who") << "audit: type=1326 audit(1.2:3): auid=1000 uid=1001 gid=1000 subj=snap.vlc.vlc pid=7 sig=0 syscall=165"_ba << false
                                     << true;
    QTest::newRow("no snap's") << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" profile=\"firefox\" name=\"/x\" fsuid=1000"_ba << false
                               << false;
    QTest::newRow("a launcher's")
        << "audit: type=1400 audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" profile=\"snap-update-ns.vlc\" name=\"/x\" fsuid=1000"_ba << false << false;
    QTest::newRow("allowed") << "audit: type=1400 audit(1.2:3): apparmor=\"ALLOWED\" operation=\"open\" profile=\"snap.vlc.vlc\" name=\"/x\" fsuid=1000"_ba
                             << false << false;
    const QByteArray fields
        = "audit(1.2:3): apparmor=\"DENIED\" operation=\"open\" class=\"file\" profile=\"snap.vlc.vlc\" name=\"/x\" pid=7 fsuid=1000 ouid=0";
    QTest::newRow("of a kind that tells no refusals") << "audit: type=1112 " + fields << false << false;
    for (const char *head : {"",
             " ",
             "type=1400 ",
             "audit: ",
             "audit: type=",
             "audit: type= ",
             "audit: type=AVC ",
             "audit: type=1400 msg=",
             "audit: type=1400",
             " audit: type=1400 ",
             "usb 1-1: audit: type=1400 ",
             "[   12.5] audit: type=1400 ",
             "node=x type=AVC msg="}) {
        QTest::addRow("no record of the log: \"%s\"", head) << head + fields << false << false;
    }
    QTest::newRow("no record of the log, fields alone") << fields.sliced(14) << false << false;
    QTest::newRow("no record of the log, journald's form") << "AVC " + fields.sliced(14) << false << false;
    QTest::newRow("something else") << "usb 1-1: new device"_ba << false << false;
    QTest::newRow("nothing") << ""_ba << false << false;
}

void ConfinementOperationsTest::whoseRecord()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, own);
    QFETCH(bool, any);
    QCOMPARE(concernsUser(record, 0, 1000), own);
    QCOMPARE(concernsUser(record, 0, std::nullopt), any);
    QVERIFY(!concernsUser(record, 0, 0)); // what is nobody's is not root's either
}

void ConfinementOperationsTest::lines()
{
    QCOMPARE(asLine("a\nb\tc\x1b[1m\x7f", 100), "a b c [1m "_ba);
    QCOMPARE(asLine("abcdef", 3), "abc"_ba);
}

QTEST_GUILESS_MAIN(ConfinementOperationsTest)

#include "confinementoperationstest.moc"
