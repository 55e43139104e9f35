// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/leaseender.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using namespace std::chrono_literals;
using HelperFakes::answered;
using HelperFakes::failed;
using Transport = SnapdReply::Transport;
using Rest = Keeper::Rest;

Q_DECLARE_METATYPE(Snapperms::Helper::Keeper::Rest)
Q_DECLARE_METATYPE(Snapperms::Helper::SnapdReply)

namespace
{

const Pair Camera{.plugSnap = u"vlc"_s, .plug = u"camera"_s, .slotSnap = u"system"_s, .slot = u"camera"_s, .interface = {}};
const QByteArray ChangesOfVlc = "/v2/changes?select=in-progress&for=vlc";
constexpr qint64 Given = 10'000'000;
constexpr qint64 Quarter = 15 * 60'000;

SnapdReply sync(const QByteArray &result)
{
    return answered(200, R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}');
}

/** As long as the snap is enabled, its plugs and slots are listed. */
SnapdReply connections(
    const QByteArray &established, const QByteArray &plugs = R"({"snap":"vlc","plug":"camera","interface":"camera"})", const QByteArray &slots = {})
{
    return sync(R"({"established":[)" + established + R"(],"undesired":[],"plugs":[)" + plugs + R"(],"slots":[)" + slots + "]}");
}

const SnapdReply Offered = connections({}, {}, R"({"snap":"cheese","slot":"camera"},{"snap":"snapd","slot":"camera"})");

QByteArray camera(const QByteArray &more)
{
    return R"({"plug":{"snap":"vlc","plug":"camera"},"slot":{"snap":"snapd","slot":"camera"},"interface":"camera")" + more + '}';
}

}

/** What is done about each state of a pair that is on for a while. */
class LeaseEnderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void decisions_data();
    void decisions();
    void answersToThePost_data();
    void answersToThePost();
    void hidden_data();
    void hidden();
    void unplugged();
    void keptOffOnlyWhenByHand();
    void noRoomForTheOther();
    void keptMeanwhile();
    void renewedMeanwhile();
    void renewedInTheLastMoment();
    void next();
    void awayIsAskedOnce();
    void all();

private:
    [[nodiscard]] LeaseEnder ender()
    {
        return LeaseEnder(
            *m_snapd,
            *m_store,
            *m_keptOff,
            [this] {
                return m_now;
            },
            *m_audit);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HelperFakes::Snapd> m_snapd;
    std::unique_ptr<HelperFakes::KeptOff> m_keptOff;
    std::unique_ptr<LeaseStore> m_store;
    std::unique_ptr<HelperFakes::Audit> m_audit;
    qint64 m_now = 0;
};

void LeaseEnderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_snapd = std::make_unique<HelperFakes::Snapd>();
    m_keptOff = std::make_unique<HelperFakes::KeptOff>();
    m_keptOff->posts = &m_snapd->posts;
    m_audit = std::make_unique<HelperFakes::Audit>();
    m_now = Given;
    m_store = std::make_unique<LeaseStore>(m_directory->filePath(u"leases"_s).toUtf8(), [this] {
        return m_now;
    });
    m_snapd->lists = {{ChangesOfVlc, sync("[]")}, {"snap=vlc", connections(camera(R"(,"manual":true)"))}, {"interface=camera", Offered}};
    QVERIFY(m_store->give(Camera, 1000, 15min));
}

void LeaseEnderTest::decisions_data()
{
    QTest::addColumn<SnapdReply>("list");
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Rest>("rest");
    QTest::addColumn<bool>("leaseStays");
    QTest::addColumn<bool>("ends");
    const SnapdReply on = connections(camera(R"(,"manual":true)"));
    const SnapdReply off = connections({});
    const SnapdReply idle = sync("[]");
    const SnapdReply busy = sync(R"([{"id":"5"}])");
    const SnapdReply away = failed(Transport::Unreachable);
    const SnapdReply gone = answered(404, R"({"type":"error","status-code":404,"result":{"message":"m","kind":"snap-not-found"}})");
    const qint64 fresh = Keeper::Fresh.count();
    QTest::newRow("just given") << on << idle << qint64(0) << Rest::Nothing << true << false;
    QTest::newRow("a moment to go") << on << idle << Quarter - 1 << Rest::Nothing << true << false;
    QTest::newRow("over") << on << idle << Quarter << Rest::Later << true << true;
    QTest::newRow("long over") << on << idle << 1000 * Quarter << Rest::Later << true << true;
    QTest::newRow("over, while snapd is at work") << on << busy << Quarter << Rest::Later << true << true;
    QTest::newRow("the clock was adjusted") << on << idle << qint64(-60'000) << Rest::Nothing << true << false;
    QTest::newRow("the clock was set back") << on << idle << qint64(-60'001) << Rest::Later << true << true;
    QTest::newRow("not on at once") << off << idle << qint64(0) << Rest::Later << true << false;
    QTest::newRow("not on yet") << off << idle << fresh - 1 << Rest::Later << true << false;
    QTest::newRow("being turned on") << off << busy << fresh << Rest::Later << true << false;
    QTest::newRow("nobody knows") << off << away << fresh << Rest::Later << true << false;
    QTest::newRow("turned off by somebody") << off << idle << fresh << Rest::Nothing << false << false;
    QTest::newRow("turned off by us") << off << idle << Quarter << Rest::Nothing << false << false;
    QTest::newRow("not on yet, and the clock was adjusted") << off << idle << qint64(-59'999) << Rest::Later << true << false;
    QTest::newRow("off, and the clock was set back") << off << idle << qint64(-60'000) << Rest::Nothing << false << false;
    QTest::newRow("snap removed") << gone << idle << qint64(1) << Rest::Nothing << false << false;
    QTest::newRow("snapd away") << away << away << Quarter << Rest::Later << true << false;
    QTest::newRow("snapd confused") << answered(500, "<html>") << idle << Quarter << Rest::Later << true << false;
}

void LeaseEnderTest::decisions()
{
    QFETCH(SnapdReply, list);
    QFETCH(SnapdReply, changes);
    QFETCH(qint64, age);
    QFETCH(bool, leaseStays);
    QFETCH(bool, ends);
    m_snapd->lists = {{ChangesOfVlc, changes}, {"snap=vlc", list}, {"interface=camera", Offered}};
    m_now += age;
    QTEST(ender().lookAround(), "rest");
    QCOMPARE(!m_store->isEmpty(), leaseStays);
    if (!ends) {
        QVERIFY(m_snapd->posts.isEmpty());
        QVERIFY(m_audit->records.isEmpty());
        QVERIFY(m_keptOff->calls.isEmpty());
        return;
    }
    QCOMPARE(m_keptOff->calls, QStringList{u"keep vlc:camera snapd:camera 1000!"_s});
    QCOMPARE(m_snapd->posts.size(), 1);
    QCOMPARE(m_snapd->posts[0].first, "/v2/interfaces");
    QCOMPARE(m_snapd->posts[0].second, R"({"action":"disconnect","plugs":[{"plug":"camera","snap":"vlc"}],"slots":[{"slot":"camera","snap":"snapd"}]})");
    QCOMPARE(m_audit->records,
        QList<AuditRecord>{(AuditRecord{.uid = 1000,
            .sender = {},
            .action = u"lease-ended"_s,
            .plugSnap = u"vlc"_s,
            .plug = u"camera"_s,
            .slotSnap = u"snapd"_s,
            .slot = u"camera"_s,
            .interface = u"camera"_s,
            .code = Code::Done,
            .change = u"7"_s,
            .isKept = true})});
    // And that is the end of it.
    m_snapd->lists["snap=vlc"] = connections({});
    m_snapd->lists["interface=camera"] = Offered;
    m_snapd->lists[ChangesOfVlc] = sync("[]");
    QCOMPARE(ender().lookAround(), Rest::Nothing);
    QVERIFY(m_store->isEmpty());
    QCOMPARE(m_snapd->posts.size(), 1);
}

void LeaseEnderTest::answersToThePost_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<int>("lines");
    const SnapdReply idle = sync("[]");
    const SnapdReply refused = answered(400, R"({"type":"error","result":{"message":"m"}})");
    QTest::newRow("busy") << answered(409, R"({"type":"error","result":{"message":"m","kind":"snap-change-conflict"}})") << idle << 0;
    QTest::newRow("unreachable") << failed(Transport::Unreachable) << idle << 0;
    QTest::newRow("lost") << failed(Transport::Lost) << idle << 0;
    QTest::newRow("off by now") << answered(400, R"({"type":"error","result":{"message":"m","kind":"interfaces-unchanged"}})") << idle << 0;
    QTest::newRow("refused") << refused << idle << 1;
    QTest::newRow("ending already") << refused << sync(R"([{"id":"7","kind":"disconnect-snap"}])") << 0;
}

void LeaseEnderTest::answersToThePost()
{
    QFETCH(SnapdReply, reply);
    QFETCH(SnapdReply, changes);
    m_snapd->postReply = reply;
    m_snapd->lists[ChangesOfVlc] = changes;
    m_now += Quarter;
    QCOMPARE(ender().lookAround(), Rest::Later);
    QVERIFY(!m_store->isEmpty());
    QTEST(int(m_audit->records.size()), "lines");
    // and tries again
    QCOMPARE(ender().lookAround(), Rest::Later);
    QCOMPARE(m_snapd->posts.size(), 2);
}

void LeaseEnderTest::hidden_data()
{
    QTest::addColumn<SnapdReply>("list");
    QTest::addColumn<SnapdReply>("provider");
    QTest::addColumn<bool>("leaseStays");
    const QByteArray plug = R"({"snap":"vlc","plug":"camera","interface":"camera"})";
    const QByteArray slot = R"({"snap":"hub","slot":"camera"})";
    const SnapdReply listed = connections({}, plug);
    const SnapdReply gone = answered(404, R"({"type":"error","status-code":404,"result":{"message":"m","kind":"snap-not-found"}})");
    QTest::newRow("both are there") << listed << connections({}, {}, slot) << false;
    QTest::newRow("the app is disabled") << connections({}, {}) << connections({}, {}, slot) << true;
    QTest::newRow("another plug of it") << connections({}, R"({"snap":"vlc","plug":"home","interface":"home"})") << connections({}, {}, slot) << true;
    QTest::newRow("a plug of that name") << connections({}, R"({"snap":"hub","plug":"camera","interface":"camera"})") << connections({}, {}, slot) << true;
    QTest::newRow("the provider is disabled") << listed << connections({}, {}, {}) << true;
    QTest::newRow("another slot of it") << listed << connections({}, {}, R"({"snap":"hub","slot":"x"})") << true;
    QTest::newRow("a slot of that name") << listed << connections({}, {}, R"({"snap":"vlc","slot":"camera"})") << true;
    QTest::newRow("the provider is removed") << listed << gone << false;
    QTest::newRow("snapd is away by now") << listed << failed(Transport::Unreachable) << true;
}

/** What is not listed may come back as it was, and ends then. */
void LeaseEnderTest::hidden()
{
    QFETCH(SnapdReply, list);
    QFETCH(SnapdReply, provider);
    QFETCH(bool, leaseStays);
    m_store->drop(Camera);
    Pair pair = Camera;
    pair.slotSnap = u"hub"_s;
    QVERIFY(m_store->give(pair, 1000, 15min));
    m_snapd->lists = {{ChangesOfVlc, sync("[]")}, {"snap=vlc", list}, {"snap=hub", provider}};
    m_now += Quarter;
    QCOMPARE(ender().lookAround(), Rest::Nothing);
    QCOMPARE(!m_store->isEmpty(), leaseStays);
    QVERIFY(m_snapd->posts.isEmpty());
}

/** A device of the system that is unplugged comes back with its connection. */
void LeaseEnderTest::unplugged()
{
    m_snapd->lists["snap=vlc"] = connections({});
    m_snapd->lists["interface=camera"] = connections({}, {}, R"({"snap":"cheese","slot":"camera"},{"snap":"snapd","slot":"other"})");
    m_now += Quarter;
    QCOMPARE(ender().lookAround(), Rest::Nothing);
    QVERIFY(!m_store->isEmpty());
    m_snapd->lists["interface=camera"] = Offered;
    QCOMPARE(ender().lookAround(), Rest::Nothing);
    QVERIFY(m_store->isEmpty());
    // Without an interface that could be asked for nothing is known.
    QVERIFY(m_store->give(Camera, 1000, 15min));
    m_now += Quarter;
    m_snapd->lists["snap=vlc"] = connections({}, R"({"snap":"vlc","plug":"camera","interface":"a&b"})");
    QCOMPARE(ender().lookAround(), Rest::Nothing);
    QVERIFY(!m_store->isEmpty());
}

/** What snapd has connected by itself, it also notes as undesired by itself. */
void LeaseEnderTest::keptOffOnlyWhenByHand()
{
    m_snapd->lists["snap=vlc"] = connections(camera(""));
    m_now += Quarter;
    QCOMPARE(ender().lookAround(), Rest::Later);
    QVERIFY(m_keptOff->calls.isEmpty());
    QCOMPARE(m_snapd->posts.size(), 1);
    QVERIFY(!m_audit->records.constFirst().isKept);
}

void LeaseEnderTest::noRoomForTheOther()
{
    m_keptOff->hasRoom = false;
    m_now += Quarter;
    QCOMPARE(ender().lookAround(), Rest::Later);
    QCOMPARE(m_snapd->posts.size(), 1); // off first of all
    QCOMPARE(m_audit->records.constFirst().isKept, std::optional(false));
}

void LeaseEnderTest::keptMeanwhile()
{
    m_now += Quarter;
    m_snapd->onGet = [this] {
        m_store->drop(Camera);
    };
    static_cast<void>(ender().lookAround());
    QVERIFY(m_snapd->posts.isEmpty());
    QVERIFY(m_keptOff->calls.isEmpty());
}

void LeaseEnderTest::renewedMeanwhile()
{
    m_now += Quarter;
    m_snapd->onGet = [this] {
        QVERIFY(m_store->give(Camera, 1000, 60min));
    };
    // It looks again, or it would not know when the new one is over.
    QCOMPARE(ender().lookAround(), Rest::Later);
    QVERIFY(m_snapd->posts.isEmpty());
    QVERIFY(!m_store->isEmpty());
}

/** Writing the other record waits for the disk. */
void LeaseEnderTest::renewedInTheLastMoment()
{
    m_now += Quarter;
    m_keptOff->onKeep = [this] {
        QVERIFY(m_store->give(Camera, 1000, 60min));
    };
    QCOMPARE(ender().lookAround(), Rest::Later);
    QVERIFY(m_snapd->posts.isEmpty());
    QVERIFY(m_audit->records.isEmpty());
    QVERIFY(!m_store->isEmpty());
}

void LeaseEnderTest::next()
{
    LeaseEnder ender = this->ender();
    QVERIFY(!ender.next());
    Pair other = Camera;
    other.plugSnap = u"zoom"_s;
    QVERIFY(m_store->give(other, 1000, 60min));
    static_cast<void>(ender.lookAround());
    QCOMPARE(ender.next(), std::optional(Given + Quarter));
    m_now += Quarter;
    static_cast<void>(ender.lookAround()); // what is over is not waited for, but tried
    QCOMPARE(ender.next(), std::optional(Given + 4 * Quarter));
    m_store->drop(Camera);
    m_store->drop(other);
    static_cast<void>(ender.lookAround());
    QVERIFY(!ender.next());
}

/** A snapd that does not answer is not waited for once for each snap; and what is over later is known all the same. */
void LeaseEnderTest::awayIsAskedOnce()
{
    Pair other = Camera;
    other.plugSnap = u"zoom"_s;
    QVERIFY(m_store->give(other, 1000, 60min));
    m_snapd->lists = {};
    LeaseEnder ender = this->ender();
    QCOMPARE(ender.lookAround(), Rest::Later);
    QCOMPARE(m_snapd->gets.size(), 2);
    QCOMPARE(ender.next(), std::optional(Given + Quarter));
}

void LeaseEnderTest::all()
{
    LeaseEnder ender = this->ender();
    QCOMPARE(ender.lookAround(), Rest::Nothing);
    ender.endAll();
    QCOMPARE(ender.lookAround(), Rest::Later);
    QCOMPARE(m_snapd->posts.size(), 1);
    // However new it is: nobody asks for anything any more.
    m_snapd->lists["snap=vlc"] = connections({});
    QCOMPARE(ender.lookAround(), Rest::Nothing);
    QVERIFY(m_store->isEmpty());
}

QTEST_GUILESS_MAIN(LeaseEnderTest)

#include "leaseendertest.moc"
