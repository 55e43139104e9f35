// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helperfakes.h"

#include "helper/keeper.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;
using HelperFakes::answered;
using HelperFakes::failed;
using Transport = SnapdReply::Transport;
using Rest = Keeper::Rest;

Q_DECLARE_METATYPE(Snapperms::Helper::Keeper::Rest)
Q_DECLARE_METATYPE(Snapperms::Helper::SnapdReply)

namespace
{

const Pair Home{.plugSnap = u"vlc"_s, .plug = u"home"_s, .slotSnap = u"system"_s, .slot = u"home"_s, .interface = {}};
const QByteArray ChangesOfVlc = "/v2/changes?select=in-progress&for=vlc";

SnapdReply sync(const QByteArray &result)
{
    return answered(200, R"({"type":"sync","status-code":200,"status":"OK","result":)" + result + '}');
}

SnapdReply connections(const QByteArray &established, const QByteArray &undesired)
{
    return sync(R"({"established":[)" + established + R"(],"undesired":[)" + undesired + R"(],"plugs":[],"slots":[]})");
}

QByteArray home(const QByteArray &more)
{
    return R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home")" + more + '}';
}

}

/** What the keeper does about each state of a pair that is to stay off. */
class KeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void decisions_data();
    void decisions();
    void answersToThePost_data();
    void answersToThePost();
    void asksForChangesFirst();
    void wishTakenBackMeanwhile();
    void wishRenewedMeanwhile();
    void turnedOnMeanwhile_data();
    void turnedOnMeanwhile();
    void healed();
    void nothingToDo();

private:
    [[nodiscard]] Rest look()
    {
        return Keeper(
            *m_snapd,
            *m_store,
            [this] {
                return m_now;
            },
            *m_audit)
            .lookAround();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HelperFakes::Snapd> m_snapd;
    std::unique_ptr<KeptOffStore> m_store;
    std::unique_ptr<HelperFakes::Audit> m_audit;
    qint64 m_now = 0;
};

void KeeperTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_snapd = std::make_unique<HelperFakes::Snapd>();
    m_audit = std::make_unique<HelperFakes::Audit>();
    m_now = 1'000'000;
    m_store = std::make_unique<KeptOffStore>(m_directory->path().toUtf8(), [this] {
        return m_now;
    });
    m_snapd->lists = {{ChangesOfVlc, sync("[]")}, {"snap=vlc", connections({}, {})}};
    QVERIFY(m_store->keep(Home, 1000));
}

void KeeperTest::decisions_data()
{
    QTest::addColumn<SnapdReply>("list");
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Rest>("rest");
    QTest::addColumn<bool>("recordStays");
    QTest::addColumn<bool>("turnsOff");
    const qint64 old = Keeper::Fresh.count();
    const qint64 fresh = old - 1;
    const SnapdReply idle = sync("[]");
    const SnapdReply busy = sync(R"([{"id":"8","kind":"disconnect-snap"}])");
    const SnapdReply automatic = connections(home(""), {});
    const SnapdReply manual = connections(home(R"(,"manual":true)"), {});
    const SnapdReply gadget = connections(home(R"(,"gadget":true)"), {});
    const SnapdReply none = connections({}, {});
    const SnapdReply undesired = connections({}, home(R"(,"manual":true)"));
    const SnapdReply otherSlot = connections(R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"hub","slot":"home"},"interface":"home"})", {});
    const SnapdReply nonsense = connections(R"(1,{"plug":7},{"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"home"}})", {});
    const SnapdReply gone = answered(404, R"({"type":"error","status-code":404,"result":{"message":"m","kind":"snap-not-found","value":"vlc"}})");
    const SnapdReply away = failed(Transport::Unreachable);

    QTest::newRow("connected by snapd") << automatic << idle << old << Rest::Later << true << true;
    QTest::newRow("connected by snapd, fresh") << automatic << idle << fresh << Rest::Later << true << true;
    QTest::newRow("connected by snapd, busy") << automatic << busy << old << Rest::Later << true << true; // snapd says whether it is in the way
    QTest::newRow("off") << none << idle << old << Rest::Nothing << true << false;
    QTest::newRow("off, busy") << none << busy << old << Rest::Nothing << true << false;
    QTest::newRow("on by hand") << manual << idle << old << Rest::Nothing << false << false;
    QTest::newRow("on by hand, clock turned back") << manual << idle << qint64(-1) << Rest::Nothing << false << false;
    QTest::newRow("still on by hand, just asked for") << manual << idle << fresh << Rest::Later << true << false;
    QTest::newRow("still on by hand, under way") << manual << busy << old << Rest::Later << true << false;
    QTest::newRow("on by hand, changes unknown") << manual << away << old << Rest::Later << true << false;
    QTest::newRow("on by hand, changes are no list") << manual << sync("null") << old << Rest::Later << true << false;
    QTest::newRow("on by hand, changes refused") << manual << answered(500, R"({"type":"error","result":[]})") << old << Rest::Later << true << false;
    QTest::newRow("on by hand, changes cut off") << manual << SnapdReply{.transport = Transport::Lost, .status = 200, .body = idle.body} << old << Rest::Later
                                                 << true << false;
    QTest::newRow("on by hand, while something is downloaded")
        << manual << sync(R"([{"id":"8","kind":"pre-download"}])") << old << Rest::Nothing << false << false;
    QTest::newRow("still on by hand, asked for at this moment") << manual << idle << qint64(0) << Rest::Later << true << false;
    QTest::newRow("by the gadget") << gadget << idle << old << Rest::Nothing << true << false;
    QTest::newRow("snapd remembers") << undesired << idle << old << Rest::Nothing << false << false;
    QTest::newRow("snapd remembers, fresh") << undesired << busy << fresh << Rest::Nothing << false << false;
    QTest::newRow("connected elsewhere") << otherSlot << idle << old << Rest::Nothing << true << false;
    QTest::newRow("another snap's") << connections(R"({"plug":{"snap":"hub","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home"})", {})
                                    << idle << old << Rest::Nothing << true << false;
    QTest::newRow("another plug") << connections(R"({"plug":{"snap":"vlc","plug":"homes"},"slot":{"snap":"snapd","slot":"home"},"interface":"home"})", {})
                                  << idle << old << Rest::Nothing << true << false;
    QTest::newRow("another slot") << connections(R"({"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"homes"},"interface":"home"})", {})
                                  << idle << old << Rest::Nothing << true << false;
    QTest::newRow("not what anybody understands") << nonsense << idle << old << Rest::Nothing << true << false;
    QTest::newRow("snap removed") << gone << idle << old << Rest::Nothing << false << false;
    QTest::newRow("snapd away") << away << away << old << Rest::Later << true << false;
    QTest::newRow("snapd confused") << answered(500, "<html>") << idle << old << Rest::Later << true << false;
}

void KeeperTest::decisions()
{
    QFETCH(SnapdReply, list);
    QFETCH(SnapdReply, changes);
    QFETCH(qint64, age);
    QFETCH(bool, recordStays);
    QFETCH(bool, turnsOff);
    m_snapd->lists = {{ChangesOfVlc, changes}, {"snap=vlc", list}};
    m_now += age;
    QTEST(look(), "rest");
    QCOMPARE(!m_store->isEmpty(), recordStays);
    if (!turnsOff) {
        QVERIFY(m_snapd->posts.isEmpty());
        QVERIFY(m_audit->records.isEmpty());
        return;
    }
    QCOMPARE(m_snapd->posts.size(), 1);
    QCOMPARE(m_snapd->posts[0].first, "/v2/interfaces");
    QCOMPARE(m_snapd->posts[0].second, R"({"action":"disconnect","plugs":[{"plug":"home","snap":"vlc"}],"slots":[{"slot":"home","snap":"snapd"}]})");
    QCOMPARE(m_audit->records,
        QList<AuditRecord>{(AuditRecord{.uid = 1000,
            .sender = {},
            .action = u"keep-off"_s,
            .plugSnap = u"vlc"_s,
            .plug = u"home"_s,
            .slotSnap = u"snapd"_s,
            .slot = u"home"_s,
            .interface = u"home"_s,
            .code = Code::Done,
            .change = u"7"_s,
            .isKept = {}})});
}

void KeeperTest::answersToThePost_data()
{
    QTest::addColumn<SnapdReply>("reply");
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<SnapdReply>("afterwards");
    QTest::addColumn<int>("lines");
    const SnapdReply idle = sync("[]");
    const SnapdReply busy = sync(R"([{"id":"7","kind":"disconnect-snap"}])");
    const SnapdReply on = connections(home(""), {});
    const SnapdReply refused = answered(400, R"({"type":"error","result":{"message":"m"}})");
    QTest::newRow("busy") << answered(409, R"({"type":"error","result":{"message":"m","kind":"snap-change-conflict"}})") << idle << on << 0;
    QTest::newRow("unreachable") << failed(Transport::Unreachable) << idle << on << 0;
    QTest::newRow("lost") << failed(Transport::Lost) << idle << on << 0;
    QTest::newRow("off by now") << answered(400, R"({"type":"error","result":{"message":"m","kind":"interfaces-unchanged"}})") << idle << on << 0;
    QTest::newRow("refused") << refused << idle << on << 1;
    // snapd ends a connection before its list says so, and has nothing to end then.
    QTest::newRow("ending already") << refused << busy << on << 0;
    QTest::newRow("ended by now") << refused << idle << connections({}, home("")) << 0;
    QTest::newRow("snapd went away") << refused << idle << failed(Transport::Unreachable) << 0;
}

void KeeperTest::answersToThePost()
{
    QFETCH(SnapdReply, reply);
    QFETCH(SnapdReply, changes);
    QFETCH(SnapdReply, afterwards);
    m_snapd->lists = {{ChangesOfVlc, changes}, {"snap=vlc", connections(home(""), {})}};
    m_snapd->postReply = reply;
    m_snapd->onGet = [this, &afterwards] {
        m_snapd->lists["snap=vlc"] = m_snapd->posts.isEmpty() ? connections(home(""), {}) : afterwards;
    };
    QCOMPARE(look(), Rest::Later);
    QVERIFY(!m_store->isEmpty());
    QTEST(int(m_audit->records.size()), "lines");
    // and tries again
    m_snapd->onGet = [] { };
    m_snapd->lists["snap=vlc"] = connections(home(""), {});
    QCOMPARE(look(), Rest::Later);
    QCOMPARE(m_snapd->posts.size(), 2);
}

void KeeperTest::asksForChangesFirst()
{
    QCOMPARE(look(), Rest::Nothing);
    QCOMPARE(m_snapd->gets, (QList<QByteArray>{ChangesOfVlc, "/v2/connections?select=all&snap=vlc"}));
}

void KeeperTest::wishTakenBackMeanwhile()
{
    m_snapd->lists["snap=vlc"] = connections(home(""), {});
    m_snapd->onGet = [this] {
        m_store->drop(Home);
    };
    QCOMPARE(look(), Rest::Nothing);
    QVERIFY(m_snapd->posts.isEmpty());
}

void KeeperTest::wishRenewedMeanwhile()
{
    m_snapd->lists["snap=vlc"] = connections(home(R"(,"manual":true)"), {});
    m_now += Keeper::Fresh.count();
    m_snapd->onGet = [this] {
        m_store->keep(Home, 1000);
    };
    QCOMPARE(look(), Rest::Nothing);
    QCOMPARE(m_store->records().size(), 1); // of the new wish
}

void KeeperTest::turnedOnMeanwhile_data()
{
    QTest::addColumn<SnapdReply>("changes");
    QTest::addColumn<SnapdReply>("list");
    QTest::addColumn<bool>("recordStays");
    const SnapdReply idle = sync("[]");
    const SnapdReply manual = connections(home(R"(,"manual":true)"), {});
    QTest::newRow("for good") << idle << manual << false;
    QTest::newRow("under way") << sync(R"([{"id":"8","kind":"connect-snap"}])") << manual << true;
    QTest::newRow("failed") << idle << connections({}, {}) << true;
    QTest::newRow("failed, and on by default") << idle << connections(home(""), {}) << true;
    QTest::newRow("snap removed") << idle << answered(404, R"({"type":"error","result":{"message":"m","kind":"snap-not-found","value":"vlc"}})") << true;
    QTest::newRow("snapd away") << idle << failed(Transport::Unreachable) << true;
}

/** A change that was begun after snapd was asked for changes, and that has connected by the time it is asked for connections, is not over yet. */
void KeeperTest::turnedOnMeanwhile()
{
    QFETCH(SnapdReply, changes);
    QFETCH(SnapdReply, list);
    QFETCH(bool, recordStays);
    m_snapd->lists["snap=vlc"] = connections(home(R"(,"manual":true)"), {});
    m_now += Keeper::Fresh.count();
    m_snapd->onGet = [&] {
        if (m_snapd->gets.size() > 2) {
            m_snapd->lists = {{ChangesOfVlc, changes}, {"snap=vlc", list}};
        }
    };
    QCOMPARE(look(), recordStays ? Rest::Later : Rest::Nothing);
    QCOMPARE(!m_store->isEmpty(), recordStays);
    QVERIFY(m_snapd->posts.isEmpty());
}

void KeeperTest::healed()
{
    m_snapd->lists["snap=vlc"] = connections(home(""), {});
    QCOMPARE(look(), Rest::Later);
    m_snapd->lists["snap=vlc"] = connections({}, home(""));
    QCOMPARE(look(), Rest::Nothing);
    QVERIFY(m_store->isEmpty());
    QCOMPARE(m_snapd->posts.size(), 1);
}

void KeeperTest::nothingToDo()
{
    m_store->drop(Home);
    QCOMPARE(look(), Rest::Nothing);
    QVERIFY(m_snapd->gets.isEmpty());
}

QTEST_GUILESS_MAIN(KeeperTest)

#include "keepertest.moc"
