// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "inforcemachine.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Answer = Privileged::AuthorizationPort::Answer;

/** The look after a change comes once, at its time, and is waited for as long as that makes sense. */
class CliAfterChangeMeanwhileTest : public QObject, private InForceMachine
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(reset()); }
    void onceForEachApp();
    void providersToo();
    void removedMeanwhile();
    void busy();
    void takenAwayByARefresh();
    void awayAllTheTime();
    void polkitSilent();
    void snapdSilent();
    void interruptedWhileLooking();
    void interruptedWhileRepairing();
    void interruptedBefore();

private:
    const SchemaCheck m_schema{QStringLiteral(SNAPPERMS_CLI_SCHEMA)};
};

/** After the last change of all: snapd writes rules anew with each, and what would be looked at between is old a moment later. */
void CliAfterChangeMeanwhileTest::onceForEachApp()
{
    QList<qsizetype> changesBefore;
    connect(snapd.get(), &Fakes::FakeSnapd::requestArrived, this, [&, this](const Fakes::FakeRequest &request) {
        if (request.path == "/v2/changes"_L1) {
            changesBefore << snapd->count("POST"_ba, u"/v2/interfaces"_s);
        }
    });
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"forbid"_s, u"vlc"_s, u"home"_s}), 0);
    changesBefore.clear();
    snapd->clearLog();
    runner.requests.clear();
    const auto many = makeRun();
    QCOMPARE(many->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"home"_s, u"audio-record"_s}), 0);
    QCOMPARE(snapd->count("POST"_ba, u"/v2/interfaces"_s), 3);
    QCOMPARE(looksAt(u"vlc"_s), 1);
    QCOMPARE(changesBefore, QList<qsizetype>{3});
    // And of several apps each.
    snapd->clearLog();
    changesBefore.clear();
    const auto all = makeRun();
    all->operator()({u"forbid"_s, u"--all-apps"_s, u"home"_s, u"--json"_s});
    const qsizetype apps = all->json().value("apps"_L1).toArray().size();
    const qsizetype posts = snapd->count("POST"_ba, u"/v2/interfaces"_s);
    QVERIFY2(apps > 1 && apps == posts, qPrintable(all->console.out));
    QVERIFY(std::ranges::all_of(changesBefore, [posts](qsizetype before) {
        return before == posts;
    }));
}

/** Whose slot was connected has other rules, too. */
void CliAfterChangeMeanwhileTest::providersToo()
{
    makeRun()->operator()({u"forbid"_s, u"mosaic"_s, u"pictures"_s});
    const auto run = makeRun();
    run->operator()({u"allow"_s, u"mosaic"_s, u"pictures"_s, u"mosaic-icons:icon-set"_s, u"--json"_s});
    QStringList apps;
    for (const QJsonValue &app : run->json().value("apps"_L1).toArray()) {
        apps << app.toObject().value("app"_L1).toString();
    }
    QVERIFY2(apps.contains(u"mosaic"_s) && apps.contains(u"mosaic-icons"_s), qPrintable(run->console.out));
    QCOMPARE(m_schema.problem(run->json()), QString());
}

/** Of what is gone, or cannot run, nothing is to be told. */
void CliAfterChangeMeanwhileTest::removedMeanwhile()
{
    QVERIFY(damage());
    beforeLooking = [this] {
        snapd->state()->disable(u"vlc"_s);
    };
    // However long that is waited for.
    for (const QString &wait : {u"0"_s, u"10"_s}) {
        const auto run = makeRun();
        const int code = run->operator()({wait == "0"_L1 ? u"allow"_s : u"forbid"_s, u"vlc"_s, u"camera"_s, u"--wait"_s, wait, u"--json"_s});
        QCOMPARE(m_schema.problem(run->json()), QString());
        QVERIFY2(code == 0 && !run->json().contains("apps"_L1), qPrintable(run->console.out));
        snapd->state()->enable(u"vlc"_s);
    }
}

void CliAfterChangeMeanwhileTest::busy()
{
    polkit = Answer::Password;
    QVERIFY(damage());
    beforeLooking = [this] {
        snapd->setHolding(true);
        QVERIFY(!snapd->state()->refresh(u"vlc"_s).isEmpty());
    };
    {
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"--wait"_s, u"0"_s, u"--json"_s}), 0);
        QCOMPARE(m_schema.problem(run->json()), QString());
        QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"snapd-busy"_s);
        QVERIFY(appOf(*run).value("message"_L1).toString().endsWith(u"was not looked at: snapd is changing something about it."_s));
        snapd->releaseAll();
        snapd->setHolding(false);
    }
    {
        QElapsedTimer time;
        time.start();
        const auto run = makeRun();
        QCOMPARE(run->operator()({u"forbid"_s, u"vlc"_s, u"camera"_s, u"--wait"_s, u"1"_s}), 0);
        QVERIFY(time.elapsed() >= 1000);
        QVERIFY2(run->console.out.contains(u"vlc: Whether the rules of VLC are in force was not looked at: snapd is changing something about it."_s),
            qPrintable(run->console.out));
        snapd->releaseAll();
        snapd->setHolding(false);
    }
    // It is waited for, and the end of it is what counts.
    const auto patient = makeRun();
    patient->start({u"allow"_s, u"vlc"_s, u"camera"_s});
    QTRY_VERIFY(patient->console.progressed.contains(u"Waiting for snapd, which is changing something about vlc"_s));
    QTest::qWait(300);
    QVERIFY(!patient->code);
    snapd->releaseAll();
    QCOMPARE(patient->wait(5000), 9);
    QVERIFY2(patient->console.out.contains(differs), qPrintable(patient->console.out));
}

/** From when snapd unlinks an app to when it links it again, it looks disabled. */
void CliAfterChangeMeanwhileTest::takenAwayByARefresh()
{
    polkit = Answer::Password;
    QVERIFY(damage());
    const Fakes::FakeSnap vlc = snapd->state()->snaps().value(u"vlc"_s);
    beforeLooking = [this, vlc] {
        Fakes::FakeSnap away = vlc;
        away.enabled = false;
        snapd->state()->addSnap(away);
        snapd->setHolding(true);
        QVERIFY(!snapd->state()->refresh(u"vlc"_s, vlc).isEmpty());
    };
    const auto run = makeRun();
    run->start({u"allow"_s, u"vlc"_s, u"camera"_s});
    QTRY_VERIFY(run->console.progressed.contains(u"Waiting for snapd, which is changing something about vlc"_s));
    QTest::qWait(1200);
    QVERIFY(!run->code);
    snapd->releaseAll();
    QCOMPARE(run->wait(5000), 9);
    QVERIFY2(run->console.out.contains(differs), qPrintable(run->console.out));
}

void CliAfterChangeMeanwhileTest::awayAllTheTime()
{
    const Fakes::FakeSnap vlc = snapd->state()->snaps().value(u"vlc"_s);
    beforeLooking = [this, vlc] {
        Fakes::FakeSnap away = vlc;
        away.enabled = false;
        snapd->state()->addSnap(away);
        snapd->setHolding(true);
        QVERIFY(!snapd->state()->refresh(u"vlc"_s, vlc).isEmpty());
    };
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"--wait"_s, u"1"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(run->json()), QString());
    QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"snapd-busy"_s);
    QVERIFY(appOf(*run).value("message"_L1).toString().endsWith(u"was not looked at: snapd is changing something about it."_s));
}

/** It stays an offer, as where it does not let it be done. */
void CliAfterChangeMeanwhileTest::polkitSilent()
{
    polkitAnswers = false;
    QVERIFY(damage());
    auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s}), 9);
    QCOMPARE(m_schema.problem(run->json()), QString());
    QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"differs"_s);
    QCOMPARE(appOf(*run).value("repair"_L1).toString(), u"offered"_s);
    run.reset();
    QCOMPARE(asked, QStringList());
}

void CliAfterChangeMeanwhileTest::snapdSilent()
{
    beforeLooking = [this] {
        snapd->setFault(u"/v2/changes"_s, {.reply = snapd->state()->error(500, u"no"_s)});
    };
    const auto run = makeRun();
    QCOMPARE(run->operator()({u"allow"_s, u"vlc"_s, u"camera"_s, u"--wait"_s, u"0"_s, u"--json"_s}), 0);
    QCOMPARE(m_schema.problem(run->json()), QString());
    QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"not-looked-at"_s);
    QVERIFY(appOf(*run).value("message"_L1).toString().endsWith(u"was not looked at: snapd does not answer."_s));
}

void CliAfterChangeMeanwhileTest::interruptedWhileLooking()
{
    QVERIFY(damage());
    beforeLooking = [this] {
        snapd->setFault(u"/v2/changes"_s, {.stall = true});
    };
    for (const QString &format : {u""_s, u"--json"_s}) {
        snapd->clearFaults();
        snapd->clearLog();
        auto run = makeRun();
        QStringList words{format.isEmpty() ? u"allow"_s : u"forbid"_s, u"vlc"_s, u"camera"_s, format};
        words.removeAll(QString());
        run->start(words);
        QTRY_COMPARE(looksAt(u"vlc"_s), 1);
        QVERIFY(!run->code);
        run->session->interrupt();
        // What was wanted is so.
        QCOMPARE(run->wait(2000), 0);
        QVERIFY(run->console.errors.contains(u"Stopping."_s));
        if (format.isEmpty()) {
            QVERIFY2(run->console.out.trimmed().endsWith(u"\n\nStopped before it was looked at whether the rules are in force: vlc"_s),
                qPrintable(run->console.out));
            QVERIFY(run->console.out.contains(u"off → on"_s));
        } else {
            QCOMPARE(m_schema.problem(run->json()), QString());
            QVERIFY(run->json().value("changed"_L1).toBool());
            QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"not-looked-at"_s);
        }
        // Nor is anything put right behind that.
        snapd->clearFaults();
        QTest::qWait(200);
        run.reset();
        QCOMPARE(asked, QStringList());
    }
}

/** The helper goes on; that is told, and that it differed. */
void CliAfterChangeMeanwhileTest::interruptedWhileRepairing()
{
    QVERIFY(damage());
    repairEnds = false;
    auto run = makeRun();
    run->start({u"allow"_s, u"vlc"_s, u"camera"_s, u"--json"_s});
    QTRY_VERIFY(!run->console.progressed.isEmpty());
    QVERIFY(!run->code);
    run->session->interrupt();
    QCOMPARE(run->wait(2000), 9);
    QCOMPARE(m_schema.problem(run->json()), QString());
    QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"differs"_s);
    QCOMPARE(appOf(*run).value("repair"_L1).toString(), u"running"_s);
    QCOMPARE(appOf(*run).value("message"_L1).toString(), u"After the change, what was in force for VLC was not what snapd wrote. It is being put right…"_s);
    run.reset();
    QCOMPARE(asked, QStringList{u"repair vlc"_s});
}

void CliAfterChangeMeanwhileTest::interruptedBefore()
{
    snapd->setHolding(true);
    const auto run = makeRun();
    run->start({u"allow"_s, u"vlc"_s, u"camera"_s, u"audio-record"_s, u"--json"_s});
    QTRY_COMPARE(snapd->state()->unfinished().size(), 1);
    run->session->interrupt();
    snapd->releaseAll();
    QVERIFY(run->wait() > 0);
    QCOMPARE(looksAt(u"vlc"_s), 0);
    QCOMPARE(appOf(*run).value("standing"_L1).toString(), u"not-looked-at"_s);
    QCOMPARE(m_schema.problem(run->json()), QString());
}

QTEST_GUILESS_MAIN(CliAfterChangeMeanwhileTest)

#include "test_afterchangemeanwhile.moc"
