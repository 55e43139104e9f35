// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "run.h"
#include "snapd/httpexchange.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Fakes::FakePair;
using Fakes::FakeSnapd;

/** What others do while a command is still at work: the result says what snapd says at the end. */
class CliChangedMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void turnedBack_data();
    void turnedBack();
    void nothingAsWanted();
    void alreadySoWhenItsTurnCame();
    void byAPolicy();
    void byReset();
    void beside();
    void away();

private:
    /** Lets snapd carry out the first change of @p run, which hears of that, and holds it at the second. */
    [[nodiscard]] bool reachSecond(const Run &run);
    void set(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, bool isOn);
    void setOfVlc(const QString &plug, bool isOn) { set({u"vlc"_s, plug}, {u"snapd"_s, plug}, isOn); }
    /** The rest is carried out; how it ends. */
    [[nodiscard]] int goOn(Run &run);
    [[nodiscard]] static QJsonObject line(const Run &run, const QString &plug, const QString &app = u"vlc"_s);

    std::unique_ptr<FakeSnapd> m_snapd;
    std::unique_ptr<SchemaCheck> m_schema;
    QTemporaryDir m_directory;
};

void CliChangedMeanwhileTest::initTestCase()
{
    m_schema = std::make_unique<SchemaCheck>(QStringLiteral(SNAPPERMS_CLI_SCHEMA));
}

void CliChangedMeanwhileTest::init()
{
    m_snapd = std::make_unique<FakeSnapd>();
    Fakes::fillWithSamples(m_snapd->state());
    m_snapd->setHolding(true);
    TestDoor::refusals.clear();
    TestDoor::asked = 0;
}

bool CliChangedMeanwhileTest::reachSecond(const Run &run)
{
    const auto isAtOther = [this](const QString &than) {
        return waitFor(
            [this, than] {
                const QStringList open = m_snapd->state()->unfinished();
                return open.size() == 1 && open.constFirst() != than;
            },
            std::chrono::seconds(10));
    };
    if (!isAtOther({})) {
        return false;
    }
    const QString first = m_snapd->state()->unfinished().constFirst();
    m_snapd->release(first);
    // The second does not wait until it has been seen what the first did. It has when only news are still waited for.
    return isAtOther(first) && waitFor([&run] {
        return run.client.findChildren<Snapd::HttpExchange *>(Qt::FindDirectChildrenOnly).size() == 1;
    });
}

void CliChangedMeanwhileTest::set(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, bool isOn)
{
    const QString interface = plug.plug == "frames"_L1 ? u"shared-memory"_s : plug.plug;
    m_snapd->state()->setRecord({plug, slot}, isOn ? std::optional(Fakes::FakeRecord{.interface = interface}) : std::nullopt);
}

int CliChangedMeanwhileTest::goOn(Run &run)
{
    m_snapd->setHolding(false);
    m_snapd->releaseAll();
    return run.wait();
}

QJsonObject CliChangedMeanwhileTest::line(const Run &run, const QString &plug, const QString &app)
{
    for (const QJsonValue &found : run.json().value("permissions"_L1).toArray()) {
        if (found["plug"_L1] == plug && found["app"_L1] == app) {
            return found.toObject();
        }
    }
    return {};
}

void CliChangedMeanwhileTest::turnedBack_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("plug");
    QTest::addColumn<bool>("isOn"); ///< At the end.
    QTest::addColumn<bool>("isNew"); ///< Not so before.
    QTest::newRow("allow") << QStringList{u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s} << u"camera"_s << false << false;
    QTest::newRow("forbid") << QStringList{u"forbid"_s, u"vlc"_s, u"home"_s, u"network"_s} << u"home"_s << true << false;
    QTest::newRow("was on already") << QStringList{u"allow"_s, u"vlc"_s, u"home"_s, u"camera"_s, u"removable-media"_s} << u"home"_s << false << true;
    QTest::newRow("was off already") << QStringList{u"forbid"_s, u"vlc"_s, u"camera"_s, u"home"_s, u"network"_s} << u"camera"_s << true << true;
    QTest::newRow("on for good already") << QStringList{u"allow"_s, u"vlc"_s, u"home"_s, u"camera"_s, u"removable-media"_s, u"--for"_s, u"1h"_s} << u"home"_s
                                         << false << true;
}

void CliChangedMeanwhileTest::turnedBack()
{
    QFETCH(QStringList, words);
    QFETCH(QString, plug);
    QFETCH(bool, isOn);
    QFETCH(bool, isNew);
    for (const QStringList &more : {QStringList{u"--json"_s}, QStringList{}}) {
        init();
        Run run(*m_snapd);
        run.start(words + more);
        QVERIFY(reachSecond(run));
        setOfVlc(plug, isOn);
        QCOMPARE(goOn(run), 7);
        if (more.isEmpty()) {
            const QString row = run.console.out.split(u'\n').filter(QRegularExpression(u"^vlc +"_s + plug)).value(0);
            QVERIFY2(row.contains(u"failed"_s), qPrintable(run.console.out));
            QVERIFY2(run.console.out.contains(u"vlc, %1: Somebody else has changed it meanwhile."_s.arg(plug)), qPrintable(run.console.out));
            continue;
        }
        QCOMPARE(m_schema->problem(run.json()), QString());
        QCOMPARE(run.json().value("exit_code"_L1).toInt(), 7);
        QVERIFY(run.json().value("changed"_L1).toBool());
        const QJsonObject told = line(run, plug);
        QCOMPARE(told.value("status"_L1).toString(), u"failed"_s);
        QCOMPARE(told.value("reason"_L1).toString(), u"changed-by-others"_s);
        QCOMPARE(told.value("after"_L1).toObject().value("allowed"_L1), QJsonValue(isOn));
        QCOMPARE(told.value("before"_L1) != told.value("after"_L1), isNew);
    }
}

void CliChangedMeanwhileTest::nothingAsWanted()
{
    m_snapd->state()->setHook({u"vlc"_s, u"removable-media"_s}, {.status = u"Error"_s, .error = u"no"_s, .hook = u"connect-plug-removable-media"_s});
    Run run(*m_snapd);
    run.start({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"--json"_s});
    QVERIFY(reachSecond(run));
    setOfVlc(u"camera"_s, false);
    QCOMPARE(goOn(run), 1);
    QCOMPARE(line(run, u"camera"_s).value("reason"_L1).toString(), u"changed-by-others"_s);
    QVERIFY(!run.json().value("changed"_L1).toBool(true));
}

/** Somebody else turned it on before us, and off again. */
void CliChangedMeanwhileTest::alreadySoWhenItsTurnCame()
{
    connect(m_snapd.get(), &FakeSnapd::requestArrived, this, [this](const Fakes::FakeRequest &request) {
        // The first time it is read for the plan, the second time for the work.
        if (request.path == "/v2/connections"_L1 && m_snapd->count("GET"_ba, u"/v2/connections"_s) == 2) {
            setOfVlc(u"camera"_s, true);
        }
    });
    Run run(*m_snapd);
    run.start({u"allow"_s, u"vlc"_s, u"camera"_s, u"removable-media"_s, u"--json"_s});
    QTRY_COMPARE(m_snapd->state()->unfinished().size(), 1);
    QCOMPARE(TestDoor::last.plug.plug, u"removable-media"_s);
    QCOMPARE(TestDoor::asked, 1);
    setOfVlc(u"camera"_s, false);
    QCOMPARE(goOn(run), 7);
    QCOMPARE(line(run, u"camera"_s).value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(line(run, u"camera"_s).value("reason"_L1).toString(), u"changed-by-others"_s);
}

void CliChangedMeanwhileTest::byAPolicy()
{
    QFile policy(m_directory.filePath(u"policy"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    QVERIFY(policy.write(R"({"format":"snapperms-policy","version":1,"apps":{"vlc":{"camera":true,"home":true,"network":true,"removable-media":true}}})") > 0);
    policy.close();
    Run run(*m_snapd);
    run.start({u"apply"_s, policy.fileName(), u"--json"_s});
    QVERIFY(reachSecond(run));
    setOfVlc(u"camera"_s, false);
    setOfVlc(u"home"_s, false);
    QCOMPARE(goOn(run), 7);
    QCOMPARE(m_schema->problem(run.json()), QString());
    for (const QString &plug : {u"camera"_s, u"home"_s}) {
        QCOMPARE(line(run, plug).value("reason"_L1).toString(), u"changed-by-others"_s);
    }
    QCOMPARE(line(run, u"network"_s).value("status"_L1).toString(), u"unchanged"_s);
    QCOMPARE(line(run, u"removable-media"_s).value("status"_L1).toString(), u"changed"_s);
}

void CliChangedMeanwhileTest::byReset()
{
    setOfVlc(u"camera"_s, true);
    setOfVlc(u"network"_s, false);
    Run run(*m_snapd);
    run.start({u"reset"_s, u"vlc"_s, u"camera"_s, u"network"_s, u"--json"_s});
    QVERIFY(reachSecond(run));
    setOfVlc(u"camera"_s, true);
    QCOMPARE(goOn(run), 7);
    QCOMPARE(line(run, u"camera"_s).value("reason"_L1).toString(), u"changed-by-others"_s);
    QCOMPARE(line(run, u"network"_s).value("status"_L1).toString(), u"changed"_s);
}

/** What was wanted is a slot: whether another one serves the plug besides is nothing to it. */
void CliChangedMeanwhileTest::beside()
{
    const Snapd::PlugRef frames{u"hub-remote"_s, u"frames"_s};
    const Snapd::SlotRef far{u"smart-hub"_s, u"far-frames"_s};
    const Snapd::SlotRef near{u"smart-hub"_s, u"near-frames"_s};
    for (const bool isWanted : {true, false}) {
        init();
        set(frames, near, isWanted);
        Run run(*m_snapd);
        run.start({u"allow"_s, u"hub-remote"_s, u"frames"_s, u"smart-hub:far-frames"_s, u"player-control"_s, u"--json"_s});
        QVERIFY(reachSecond(run));
        set(frames, far, isWanted);
        set(frames, near, !isWanted);
        QCOMPARE(goOn(run), isWanted ? 0 : 7);
        const QJsonObject told = line(run, u"frames"_s, u"hub-remote"_s);
        QCOMPARE(told.value("status"_L1).toString(), isWanted ? u"changed"_s : u"failed"_s);
        const QString serves = isWanted ? u"smart-hub:far-frames"_s : u"smart-hub:near-frames"_s;
        QCOMPARE(told.value("after"_L1).toObject().value("slots"_L1).toArray(), QJsonArray{serves});
    }
}

/** From when snapd unlinks an app to when it links it again, it tells of no plug of it. */
void CliChangedMeanwhileTest::away()
{
    Run run(*m_snapd);
    run.start({u"allow"_s, u"--all-apps"_s, u"camera"_s, u"--json"_s});
    QTRY_COMPARE(m_snapd->state()->unfinished().size(), 1);
    const QString app = TestDoor::last.plug.snap;
    QVERIFY(reachSecond(run));
    QVERIFY(TestDoor::last.plug.snap != app);
    Fakes::FakeSnap gone = m_snapd->state()->snaps().value(app);
    gone.enabled = false;
    m_snapd->state()->addSnap(gone);
    QCOMPARE(goOn(run), 7);
    QCOMPARE(m_schema->problem(run.json()), QString());
    QCOMPARE(line(run, u"camera"_s, app).value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(line(run, u"camera"_s, app).value("reason"_L1).toString(), u"no-such-permission"_s);
    QCOMPARE(line(run, u"camera"_s, app).value("after"_L1).toObject().value("allowed"_L1), QJsonValue(false));
}

QTEST_GUILESS_MAIN(CliChangedMeanwhileTest)

#include "test_changedmeanwhile.moc"
