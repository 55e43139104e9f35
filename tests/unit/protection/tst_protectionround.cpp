// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "checked.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Stage = SnapProtection::Stage;
using State = ProtectionRound::State;

/** What is counted when all apps are checked. */
class ProtectionRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notUnasked();
    void oneAfterTheOther();
    void aSecondRequest();
    void again();
    void stopped();
    void aSingleLookBetween();
    void whatWasUnderWay();
    void beganBeforeAndEndsJustThen();
    void underWayAndThenBusy();
    void waitsForSnapd();
    void snapdIsSilent();
    void removedMeanwhile_data();
    void removedMeanwhile();
    void disabledAndEnabled();
    void installedMeanwhile();
    void nothingToCheck();
    void closed();
};

void ProtectionRoundTest::notUnasked()
{
    Checked m;
    QVERIFY(m.build());
    m.desk.settle();
    QCOMPARE(m.round->state(), State::NotStarted);
    QCOMPARE(m.round->count(), 0);
    QVERIFY(m.order.isEmpty());
}

void ProtectionRoundTest::oneAfterTheOther()
{
    Checked m;
    QVERIFY(m.build());
    QSignalSpy finished(m.round.get(), &ProtectionRound::finished);
    m.round->start();
    QCOMPARE(m.round->state(), State::Running);
    QCOMPARE(m.round->snaps(), (QStringList{u"alpha"_s, u"beta"_s, u"gamma"_s, u"vlc"_s}));
    QVERIFY(m.untilFinished());
    QCOMPARE(m.counts, (QList<qsizetype>{0, 1, 2, 3, 4}));
    QCOMPARE(m.order, m.round->snaps());
    QCOMPARE(m.atOnce, 1);
    QCOMPARE(finished.size(), 1);
    for (const QString &snap : m.round->snaps()) {
        QVERIFY(m.round->isDone(snap));
        QVERIFY(m.watch->of(snap).verdict);
    }
}

void ProtectionRoundTest::aSecondRequest()
{
    Checked m;
    QVERIFY(m.build());
    m.onFirstDone = [&m] {
        m.round->start();
    };
    m.round->start();
    QVERIFY(m.untilFinished());
    QCOMPARE(m.counts, (QList<qsizetype>{0, 1, 2, 3, 4}));
    QCOMPARE(m.order.size(), 4);
}

/** A check that is asked for when all is known looks at all of it again, and compiles nothing twice. */
void ProtectionRoundTest::again()
{
    Checked m;
    QVERIFY(m.build());
    m.round->start();
    QVERIFY(m.untilFinished());
    const qsizetype compiled = m.compilations();
    QCOMPARE(compiled, 3);
    QVERIFY(m.machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s));
    m.round->start();
    QCOMPARE(m.round->doneCount(), 0);
    QVERIFY(m.untilFinished());
    QCOMPARE(m.order.size(), 8);
    QCOMPARE(m.compilations(), compiled);
    QCOMPARE(m.watch->of(u"vlc"_s).verdict->standing(), Confinement::Standing::Differs);
}

void ProtectionRoundTest::stopped()
{
    Checked m;
    QVERIFY(m.build());
    m.round->stop();
    QCOMPARE(m.round->state(), State::NotStarted);
    m.onFirstDone = [&m] {
        m.round->stop();
    };
    m.round->start();
    QVERIFY(m.until([&m] {
        return m.round->state() == State::Stopped;
    }));
    // The look that was under way may have ended; nobody else's began.
    QVERIFY(m.until([&m] {
        return m.watch->of(u"beta"_s).stage != Stage::Looking;
    }));
    m.desk.settle(false);
    QVERIFY(m.order.size() <= 2);
    QVERIFY(m.round->doneCount() <= 2);
    QCOMPARE(m.watch->of(u"vlc"_s).stage, Stage::NotLooked);
    m.round->start();
    QVERIFY(m.untilFinished());
    QCOMPARE(m.round->doneCount(), 4);
}

/** Somebody opens the page of an app: that is not held up, and need not be done twice. */
void ProtectionRoundTest::aSingleLookBetween()
{
    Checked m;
    QVERIFY(m.build());
    m.round->start();
    m.watch->setShown({u"vlc"_s});
    QCOMPARE(m.watch->of(u"vlc"_s).stage, Stage::Looking);
    QVERIFY(m.untilFinished());
    QCOMPARE(m.order.count(u"vlc"_s), 1);
    QCOMPARE(m.round->doneCount(), 4);
}

/** A look that began before the request says nothing about how it stands after it. */
void ProtectionRoundTest::whatWasUnderWay()
{
    Checked m;
    QVERIFY(m.build());
    m.watch->check(u"vlc"_s);
    QCOMPARE(m.watch->of(u"vlc"_s).stage, Stage::Looking);
    m.round->start();
    QVERIFY(m.untilFinished());
    QCOMPARE(m.order.count(u"vlc"_s), 2);
    QVERIFY(m.watch->of(u"vlc"_s).seen > 1);
}

void ProtectionRoundTest::beganBeforeAndEndsJustThen()
{
    Checked m;
    m.onFirstVerdict = [&m] {
        // The round hears of that verdict right after it was begun.
        m.round->start();
    };
    QVERIFY(m.build());
    m.watch->check(u"alpha"_s);
    QVERIFY(m.untilFinished());
    QCOMPARE(m.order.count(u"alpha"_s), 2);
    QCOMPARE(m.round->doneCount(), 4);
}

/** It ends without a verdict, and the next one counts. */
void ProtectionRoundTest::underWayAndThenBusy()
{
    Checked m;
    QVERIFY(m.build());
    const QString change = m.desk.snapd.beginChange(u"refresh-snap"_s, {u"alpha"_s});
    m.watch->check(u"alpha"_s);
    m.round->start();
    QVERIFY(m.untilDone(3));
    m.desk.snapd.finish(change);
    QVERIFY(m.untilFinished());
}

void ProtectionRoundTest::waitsForSnapd()
{
    Checked m;
    QVERIFY(m.build());
    const QString change = m.desk.snapd.beginChange(u"refresh-snap"_s, {u"alpha"_s});
    m.round->start();
    QVERIFY(m.untilDone(3));
    QCOMPARE(m.round->state(), State::Running);
    QVERIFY(!m.round->isDone(u"alpha"_s));
    QVERIFY(m.until([&m] {
        return m.watch->of(u"alpha"_s).stage == Stage::Waiting;
    }));
    QVERIFY(!m.watch->of(u"alpha"_s).isSnapdSilent);
    m.desk.snapd.finish(change);
    QVERIFY(m.untilFinished());
    QVERIFY(m.round->isDone(u"alpha"_s));
}

void ProtectionRoundTest::snapdIsSilent()
{
    Checked m;
    QVERIFY(m.build());
    m.desk.client.setUp(false);
    m.round->start();
    QVERIFY(m.until([&m] {
        return m.watch->of(u"vlc"_s).stage == Stage::Waiting;
    }));
    QVERIFY(m.watch->of(u"vlc"_s).isSnapdSilent);
    QCOMPARE(m.round->doneCount(), 0);
    m.desk.client.setUp(true);
    QVERIFY(m.untilFinished());
    QCOMPARE(m.round->doneCount(), 4);
}

void ProtectionRoundTest::removedMeanwhile_data()
{
    QTest::addColumn<QString>("snap");
    QTest::newRow("looked at") << u"alpha"_s;
    QTest::newRow("being looked at") << u"beta"_s;
    QTest::newRow("to be looked at") << u"gamma"_s;
    QTest::newRow("the last") << u"vlc"_s;
}

void ProtectionRoundTest::removedMeanwhile()
{
    QFETCH(const QString, snap);
    Checked m;
    QVERIFY(m.build());
    m.onFirstDone = [&m, snap] {
        m.remove(snap);
    };
    m.round->start();
    QVERIFY(m.untilFinished());
    QVERIFY(m.until([&m] {
        return m.round->count() == 3;
    }));
    QCOMPARE(m.round->doneCount(), 3);
    QVERIFY(!m.round->snaps().contains(snap));
    QCOMPARE(m.watch->of(snap).stage, Stage::NotLooked);
}

void ProtectionRoundTest::disabledAndEnabled()
{
    Checked m;
    QVERIFY(m.build());
    m.onFirstDone = [&m] {
        m.setEnabled(u"gamma"_s, false);
    };
    m.round->start();
    QVERIFY(m.until([&m] {
        return m.round->count() == 3;
    }));
    QVERIFY(m.untilFinished());
    QVERIFY(!m.watch->of(u"gamma"_s).verdict);
    m.setEnabled(u"gamma"_s, true);
    QVERIFY(m.until([&m] {
        return m.round->count() == 4;
    }));
    QVERIFY(m.untilFinished());
    QVERIFY(m.round->isDone(u"gamma"_s));
}

void ProtectionRoundTest::installedMeanwhile()
{
    Checked m;
    QVERIFY(m.build());
    m.onFirstDone = [&m] {
        m.desk.snapd.addSnap(u"late"_s, {});
        m.desk.snapd.setApps(u"late"_s, {u"late"_s});
        m.desk.snapd.touch(u"install-snap"_s);
    };
    m.round->start();
    QVERIFY(m.until([&m] {
        return m.round->count() == 5;
    }));
    QVERIFY(m.untilFinished());
    QVERIFY(m.round->isDone(u"late"_s));
}

void ProtectionRoundTest::nothingToCheck()
{
    Checked m;
    QVERIFY(m.build());
    for (const QString &snap : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"vlc"_s}) {
        m.desk.snapd.removeSnap(snap);
    }
    m.desk.snapd.touch(u"remove-snap"_s);
    m.desk.settle();
    m.round->start();
    QCOMPARE(m.round->state(), State::Finished);
    QCOMPARE(m.round->count(), 0);
}

void ProtectionRoundTest::closed()
{
    Checked m;
    QVERIFY(m.build());
    m.round->start();
    m.round->close();
    QCOMPARE(m.round->state(), State::Running);
    QVERIFY(m.untilFinished());
    m.round->close();
    QCOMPARE(m.round->state(), State::NotStarted);
    // Nothing is done any more for nobody.
    m.desk.snapd.addSnap(u"late"_s, {});
    m.desk.snapd.setApps(u"late"_s, {u"late"_s});
    m.desk.snapd.touch(u"install-snap"_s);
    m.desk.settle();
    QCOMPARE(m.round->count(), 0);
    QCOMPARE(m.watch->of(u"late"_s).stage, Stage::NotLooked);
}

QTEST_GUILESS_MAIN(ProtectionRoundTest)

#include "tst_protectionround.moc"
