// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/operations.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using HelperFakes::answered;
using HelperFakes::failed;
using Transport = SnapdReply::Transport;

Q_DECLARE_METATYPE(Snapperms::Helper::SnapdReply)

namespace
{

constexpr auto Nonce = "0123456789abcdef0123456789abcdef"_L1;
const Caller Alice{.busName = u":1.42"_s, .uid = 1000};
const QString Give = u"give vlc:camera snapd:camera 1000 60!"_s;
const QString GiveAgain = u"give vlc:camera snapd:camera 1000 60"_s;
const QString Drop = u"drop vlc:camera snapd:camera"_s;
const Lease Before{.given = 1, .until = 5, .uid = 7};

SnapdReply list(const QByteArray &established)
{
    return answered(200,
        R"({"type":"sync","status-code":200,"status":"OK","result":{"established":[)" + established
            + R"(],"plugs":[{"snap":"vlc","plug":"camera","interface":"camera"}],"slots":[{"snap":"snapd","slot":"camera","interface":"camera"}]}})");
}

SnapdReply error(int status, const QByteArray &result)
{
    return answered(status, R"({"type":"error","status-code":)" + QByteArray::number(status) + R"(,"result":)" + result + '}');
}

const QByteArray On = R"({"plug":{"snap":"vlc","plug":"camera"},"slot":{"snap":"snapd","slot":"camera"},"interface":"camera","manual":true})";

}

/** What is allowed for a while is on record, and has somebody who ends it, before snapd is asked. */
class OperationsLeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void given();
    void answers_data();
    void answers();
    void nobodyWouldEndIt_data();
    void nobodyWouldEndIt();
    void noRoom();
    void onForGoodStaysSo();
    void renewed();
    void renewedTooLate_data();
    void renewedTooLate();
    void forGood_data();
    void forGood();
    void takenAway();
    void refusedBefore();

private:
    Outcome perform(Action action, const QString &minutes);

    std::unique_ptr<HelperFakes::Snapd> m_snapd;
    std::unique_ptr<HelperFakes::Polkit> m_polkit;
    std::unique_ptr<HelperFakes::KeptOff> m_keptOff;
    std::unique_ptr<HelperFakes::Leases> m_leases;
    std::unique_ptr<HelperFakes::Keepers> m_keepers;
    std::unique_ptr<HelperFakes::Audit> m_audit;
    HelperFakes::StillClock m_clock;
    std::unique_ptr<Operations> m_operations;
};

void OperationsLeaseTest::init()
{
    m_snapd = std::make_unique<HelperFakes::Snapd>();
    m_polkit = std::make_unique<HelperFakes::Polkit>();
    m_keptOff = std::make_unique<HelperFakes::KeptOff>();
    m_leases = std::make_unique<HelperFakes::Leases>();
    m_leases->posts = &m_snapd->posts;
    m_keepers = std::make_unique<HelperFakes::Keepers>();
    m_audit = std::make_unique<HelperFakes::Audit>();
    m_operations = std::make_unique<Operations>(*m_snapd, *m_polkit, m_clock, *m_keptOff, *m_leases, *m_keepers, *m_audit);
    m_snapd->lists = {{"snap=vlc", list({})}, {"interface=camera", list({})}};
    m_snapd->atWork("vlc", {});
}

Outcome OperationsLeaseTest::perform(Action action, const QString &minutes)
{
    QVariantMap arguments{
        {u"plugsnap"_s, u"vlc"_s}, {u"plug"_s, u"camera"_s}, {u"slotsnap"_s, u"system"_s}, {u"slot"_s, u"camera"_s}, {u"nonce"_s, QString(Nonce)}};
    if (!minutes.isEmpty()) {
        arguments.insert(u"minutes"_s, minutes);
    }
    return m_operations->perform(action, arguments, Alice).outcome;
}

void OperationsLeaseTest::given()
{
    const Outcome outcome = perform(Action::Connect, u"60"_s);
    QCOMPARE(outcome.code, Code::Done);
    QCOMPARE(m_leases->calls, (QStringList{Give, GiveAgain}));
    QCOMPARE(m_keepers->started, QStringList{u"snapperms-keeper.service"_s});
    QCOMPARE(m_snapd->posts.size(), 1);
    QVERIFY(m_keptOff->calls.isEmpty()); // Only begun: if snapd takes it back, it is to stay off as before.
    QCOMPARE(m_audit->records.constLast().minutes, std::optional<qint64>(60));
}

void OperationsLeaseTest::answers_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("stays");
    QTest::newRow("lost") << failed(Transport::Lost) << Code::OutcomeUnknown << true;
    QTest::newRow("away") << failed(Transport::Unreachable) << Code::SnapdUnavailable << false;
    QTest::newRow("busy") << error(409, R"({"message":"m","kind":"snap-change-conflict"})") << Code::Conflict << false;
    QTest::newRow("refused") << error(400, R"({"message":"m"})") << Code::SnapdRefused << false;
    // Somebody else was quicker, for good.
    QTest::newRow("on by now") << error(400, R"({"message":"m","kind":"interfaces-unchanged"})") << Code::Unchanged << false;
}

void OperationsLeaseTest::answers()
{
    QFETCH(SnapdReply, reply);
    QFETCH(bool, stays);
    m_snapd->postReply = reply;
    QTEST(perform(Action::Connect, u"60"_s).code, "code");
    QCOMPARE(m_leases->calls, stays ? (QStringList{Give, GiveAgain}) : (QStringList{Give, Drop}));
    QVERIFY(m_keptOff->calls.isEmpty());
    // What was on record before, of a connection that is not there, is as it was.
    init();
    m_leases->before = Before;
    m_snapd->postReply = reply;
    QTEST(perform(Action::Connect, u"60"_s).code, "code");
    QCOMPARE(m_leases->calls, stays ? (QStringList{Give, GiveAgain}) : (QStringList{Give, u"restore vlc:camera snapd:camera 5"_s}));
}

void OperationsLeaseTest::nobodyWouldEndIt_data()
{
    QTest::addColumn<std::optional<int>>("paths");
    QTest::addColumn<bool>("works");
    QTest::newRow("the path is masked") << std::optional(0) << true;
    QTest::newRow("systemd does not tell") << std::optional<int>() << true;
    QTest::newRow("the service is masked") << std::optional(1) << false;
}

void OperationsLeaseTest::nobodyWouldEndIt()
{
    QFETCH(std::optional<int>, paths);
    QFETCH(bool, works);
    m_keepers->paths = paths;
    m_keepers->works = works;
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::NotStarted);
    QCOMPARE(m_leases->calls, (QStringList{Give, Drop + u'!'}));
    QVERIFY(m_snapd->posts.isEmpty());
    QCOMPARE(m_audit->records.constLast().code, Code::NotStarted);
    m_leases->before = Before;
    m_leases->calls.clear();
    m_snapd->lists["snap=vlc"] = list(On);
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::NotStarted);
    QCOMPARE(m_leases->calls, (QStringList{Give, u"restore vlc:camera snapd:camera 5!"_s}));
}

void OperationsLeaseTest::noRoom()
{
    m_leases->hasRoom = false;
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::NotRecorded);
    QVERIFY(m_keepers->started.isEmpty());
    QVERIFY(m_snapd->posts.isEmpty());
}

void OperationsLeaseTest::onForGoodStaysSo()
{
    m_snapd->lists["snap=vlc"] = list(On);
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::Unchanged);
    QVERIFY(m_leases->calls.isEmpty());
    QVERIFY(m_snapd->posts.isEmpty());
    QCOMPARE(auditWord(m_audit->records.constLast()), "unchanged"_L1);
}

void OperationsLeaseTest::renewed()
{
    m_snapd->lists["snap=vlc"] = list(On);
    m_leases->before = Before;
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::Unchanged);
    QCOMPARE(m_leases->calls, QStringList{Give});
    QCOMPARE(m_keepers->started.size(), 1);
    QVERIFY(m_snapd->posts.isEmpty());
    // To the caller snapd's part counts, to the log what is otherwise from now on.
    const AuditRecord &record = m_audit->records.constLast();
    QCOMPARE(record.lease, std::optional(LeaseChange::Renewed));
    QCOMPARE(auditWord(record), "allowed"_L1);
    QVERIFY(auditMessage(record).contains(u"for 60 minutes from now on"));
}

void OperationsLeaseTest::renewedTooLate_data()
{
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<QByteArray>("established");
    QTest::addColumn<Code>("code");
    const SnapdReply idle = answered(200, R"({"type":"sync","result":[]})");
    QTest::newRow("being ended") << answered(200, R"({"type":"sync","result":[{"id":"9","kind":"disconnect-snap"}]})") << On << Code::Conflict;
    QTest::newRow("nobody knows") << failed(Transport::Unreachable) << On << Code::SnapdUnavailable;
    QTest::newRow("not understood") << answered(200, R"({"type":"sync","result":null})") << On << Code::NotUnderstood;
    QTest::newRow("ended by now") << idle << QByteArray() << Code::Conflict;
}

/** snapd lists a connection until its end is over. What is on no longer than that is not told as on for an hour. */
void OperationsLeaseTest::renewedTooLate()
{
    QFETCH(SnapdReply, changes);
    QFETCH(QByteArray, established);
    QFETCH(Code, code);
    m_snapd->lists["snap=vlc"] = list(On);
    m_snapd->lists["/v2/changes?select=in-progress&for=vlc"] = changes;
    m_leases->before = Before;
    m_snapd->onGet = [this, &established] {
        if (m_snapd->gets.size() > 2) {
            m_snapd->lists["snap=vlc"] = list(established);
        }
    };
    const Outcome outcome = perform(Action::Connect, u"60"_s);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.conflictSnap, code == Code::Conflict ? u"vlc"_s : QString());
    QCOMPARE(m_leases->calls, (QStringList{Give, u"restore vlc:camera snapd:camera 5!"_s}));
    QVERIFY(m_snapd->posts.isEmpty());
    QVERIFY(!m_audit->records.constLast().lease);
    QCOMPARE(m_audit->records.constLast().code, code);
}

void OperationsLeaseTest::forGood_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<bool>("drops");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("wasForAWhile");
    QTest::addColumn<QString>("told");
    const SnapdReply unchanged = error(400, R"({"message":"m","kind":"interfaces-unchanged"})");
    const SnapdReply done = HelperFakes::Snapd().postReply;
    QTest::newRow("on from now on") << done << true << false << true << u"allowed"_s;
    QTest::newRow("was on for a while, done") << done << true << true << true << u"allowed, for good from now on"_s;
    QTest::newRow("was on for good, done") << done << true << true << false << u"allowed"_s;
    QTest::newRow("was on for a while") << unchanged << true << true << true << u"allowed, for good from now on"_s;
    QTest::newRow("on by now, for a while") << unchanged << true << false << true << u"allowed, for good from now on"_s;
    QTest::newRow("was on for good") << unchanged << true << true << false << u"unchanged"_s;
    QTest::newRow("refused") << error(400, R"({"message":"m"})") << false << true << true << u"snapd-refused"_s;
    QTest::newRow("busy") << error(409, R"({"message":"m","kind":"snap-change-conflict"})") << false << true << true << u"conflict"_s;
    QTest::newRow("lost") << failed(Transport::Lost) << false << true << true << u"outcome-unknown"_s;
}

void OperationsLeaseTest::forGood()
{
    QFETCH(SnapdReply, reply);
    QFETCH(bool, drops);
    QFETCH(bool, isOn);
    QFETCH(bool, wasForAWhile);
    QFETCH(QString, told);
    m_snapd->postReply = reply;
    m_snapd->lists["snap=vlc"] = list(isOn ? On : QByteArray());
    m_leases->before = wasForAWhile ? std::optional(Before) : std::nullopt;
    static_cast<void>(perform(Action::Connect, {}));
    QCOMPARE(m_leases->calls, drops ? QStringList{Drop} : QStringList());
    QVERIFY(m_keepers->started.isEmpty());
    const AuditRecord &record = m_audit->records.constLast();
    QVERIFY(!record.minutes);
    QCOMPARE(auditWord(record), told.section(u',', 0, 0));
    QCOMPARE(auditMessage(record).contains(u", for good from now on"), told.contains(u','));
    QCOMPARE(record.lease.has_value(), told.contains(u','));
}

/** The lease stays until it is seen that the connection has ended: if that fails, it is to end all the same. */
void OperationsLeaseTest::takenAway()
{
    m_snapd->lists["snap=vlc"] = list(On);
    m_leases->before = Before;
    QCOMPARE(perform(Action::Disconnect, {}).code, Code::Done);
    QCOMPARE(perform(Action::Forget, {}).code, Code::Done);
    QVERIFY(m_leases->calls.isEmpty());
}

void OperationsLeaseTest::refusedBefore()
{
    m_polkit->verdict = PolkitPort::Verdict::No;
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::NotAuthorized);
    m_polkit->verdict = PolkitPort::Verdict::Yes;
    QCOMPARE(perform(Action::Connect, u"61"_s).code, Code::Invalid);
    m_snapd->lists["snap=vlc"] = failed(Transport::Unreachable);
    QCOMPARE(perform(Action::Connect, u"60"_s).code, Code::SnapdUnavailable);
    QVERIFY(m_leases->calls.isEmpty());
    QVERIFY(m_keepers->started.isEmpty());
}

QTEST_GUILESS_MAIN(OperationsLeaseTest)

#include "operationsleasetest.moc"
