// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "world.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Availability = PermissionStore::Availability;
using Code = Snapd::ErrorCode;

class TestPermissionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissedBetweenReadAndBaseline();
    void nothingIsMissedAfterTheBaseline();
    void readsOnceWhenAllWasQuiet();
    void listensBeforeItReadsAnew();
    void tellsTheFirstStateAsAdded();
    void tellsExactlyWhatChanged();
    void aChangeThatHasOnlyBegunIsNotReadFor();
    void aChangeWithoutAnEndIsReadForAllTheSame();
    void aChangeWithoutAnEndIsReadForWhateverElseEnds();
    void burstOfNoticesCostsFewReads();
    void publishesOnlyWhatBelongsTogether();
    void connectionsAreReadWithoutTheSnaps();
    void connectionsOfAnUnknownSnapHaveTheSnapsReadToo();
    void endlessChangesDoNotHideTheState();
    void saysWhySnapdIsAway_data();
    void saysWhySnapdIsAway();
    void keepsTheStateWhileSnapdIsAway();
    void announcedRestartIsNotAFailure();
    void internalErrorsAreARestartForAWhileOnly();
    void readsSlowlyWithoutNotices();
    void earlyEmptyPollsDoNotSpin();
    void unseenRestartIsFoundOutInTheEnd();
    void clockSetBackIsFoundOutInTheEnd();
    void idleMeansOneLongPoll();
    void otherChangesReadSystemInfoToo();
    void refreshBeginsAfterTheCall();
    void refreshSinceIsServedByWhatIsUnderWay();
    void refreshSinceIsServedByTheLastRead();
    void refreshSinceReadsWhenTheLastReadIsTooOld();
    void refreshWhileAwayFails();
    void refreshIsDroppedWithItsContext();
    void silentClientIsNotWaitedForForEver();
    void candidatesVanishWithTheirSnap();
};

void TestPermissionStore::nothingIsMissedBetweenReadAndBaseline()
{
    World world;
    QCOMPARE(world.store.availability(), Availability::Connecting);
    world.store.start();
    World::processEvents();
    QCOMPARE(world.client.asked(u"notices"_s), 1);
    QCOMPARE(world.client.asked(u"connections"_s), 1);
    const qsizetype all = world.client.size();
    for (qsizetype request = 1; request < all; ++request) {
        QVERIFY(world.client.step(request)); // The state is fixed ...
    }
    world.snapd.connectOutside(world.camera, world.systemCamera); // ... then this happens ...
    QVERIFY(world.client.step(0)); // ... and only then comes the baseline, which has it.
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Ready);
    QVERIFY(world.store.permission(world.camera)->isOn());
}

void TestPermissionStore::nothingIsMissedAfterTheBaseline()
{
    World world;
    world.store.start();
    World::processEvents();
    const qsizetype all = world.client.size();
    for (qsizetype request = 0; request < all; ++request) {
        QVERIFY(world.client.step(request)); // The answers are fixed ...
    }
    world.snapd.connectOutside(world.camera, world.systemCamera); // ... and only then this happens.
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Ready);
    QVERIFY(world.store.permission(world.camera)->isOn());
}

void TestPermissionStore::readsOnceWhenAllWasQuiet()
{
    World world;
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.snapd.beLongAgo();
    world.store.start();
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Ready);
    for (const QString &what : {u"connections"_s, u"snaps"_s, u"interfaces"_s, u"systemInfo"_s}) {
        QCOMPARE(world.client.asked(what), 1);
    }
}

void TestPermissionStore::listensBeforeItReadsAnew()
{
    World world;
    world.client.setUp(false);
    world.store.start();
    world.settle();
    QCOMPARE_NE(world.store.availability(), Availability::Ready);
    world.client.setUp(true);
    const int before = world.client.asked(u"connections"_s);
    QTRY_VERIFY(world.client.pending(u"notices"_s) > 0);
    QCOMPARE(world.client.asked(u"connections"_s), before);
    QVERIFY(world.client.step(0)); // The answer is fixed ...
    world.snapd.connectOutside(world.camera, world.systemCamera); // ... and only then this happens.
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Ready);
    QVERIFY(world.store.permission(world.camera)->isOn());
}

void TestPermissionStore::tellsTheFirstStateAsAdded()
{
    World world;
    QStringList told;
    const auto tells = [&](const QString &what) {
        return [&told, &world, what] {
            told.append(what);
            // By the first signal everything is there.
            QVERIFY(world.store.hasState());
            QCOMPARE(world.store.availability(), Availability::Ready);
            QVERIFY(world.store.permission(world.camera));
        };
    };
    connect(&world.store, &PermissionStore::systemInfoChanged, this, tells(u"system"_s));
    connect(&world.store, &PermissionStore::snapsAdded, this, tells(u"snaps"_s));
    connect(&world.store, &PermissionStore::permissionsAdded, this, tells(u"permissions"_s));
    connect(&world.store, &PermissionStore::slotsChanged, this, tells(u"slots"_s));
    connect(&world.store, &PermissionStore::stateLoaded, this, tells(u"loaded"_s));
    connect(&world.store, &PermissionStore::availabilityChanged, this, tells(u"availability"_s));
    world.store.start();
    world.settle();
    QCOMPARE(told, (QStringList{u"system"_s, u"snaps"_s, u"permissions"_s, u"slots"_s, u"loaded"_s, u"availability"_s}));

    QCOMPARE(world.store.snaps().size(), 4);
    QCOMPARE(world.store.snap(u"vlc"_s)->name, u"vlc"_s);
    QVERIFY(!world.store.snap(u"nobody"_s));
    QCOMPARE(world.store.plugsOf(u"vlc"_s).size(), 3);
    QCOMPARE(world.store.plugsOfInterface(u"camera"_s), QList{world.camera});
    QCOMPARE(world.store.slotsOf(u"gtk"_s).size(), 1);
    QCOMPARE(world.store.systemInfo().version, u"2.68.3"_s);
    QVERIFY(world.store.interfaceInfo(u"camera"_s));
    QVERIFY(!world.store.interfaceInfo(u"unheard-of"_s));
    QCOMPARE(world.store.connections(), world.snapd.connections());
    QVERIFY(world.store.permission(world.home)->isOn());
    QVERIFY(!world.store.permission({u"vlc"_s, u"nothing"_s}));
}

void TestPermissionStore::tellsExactlyWhatChanged()
{
    World world;
    world.store.start();
    world.settle();
    QSignalSpy added(&world.store, &PermissionStore::permissionsAdded);
    QSignalSpy changed(&world.store, &PermissionStore::permissionsChanged);
    QSignalSpy removed(&world.store, &PermissionStore::permissionsRemoved);
    QSignalSpy snapsChanged(&world.store, &PermissionStore::snapsChanged);
    QSignalSpy noticed(&world.store, &PermissionStore::changeNoticed);

    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<Snapd::PlugRef>>(), QList{world.camera});
    QVERIFY(!noticed.isEmpty());
    QCOMPARE(noticed.constLast().at(1).toString(), u"connect-snap"_s);

    world.snapd.setEnabled(u"vlc"_s, false);
    world.settle();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(snapsChanged.size(), 1);
    QVERIFY(world.store.plugsOf(u"vlc"_s).isEmpty());
    QVERIFY(!world.store.snap(u"vlc"_s)->isEnabled());

    world.snapd.setEnabled(u"vlc"_s, true);
    world.settle();
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).value<QList<Snapd::PlugRef>>().size(), 3);
    QVERIFY(world.store.permission(world.camera)->isOn());
    QCOMPARE(changed.size(), 1);
}

void TestPermissionStore::aChangeThatHasOnlyBegunIsNotReadFor()
{
    World::Patience patience;
    patience.timing.begun = 1h;
    World world(patience);
    world.store.start();
    world.settle();
    QSignalSpy noticed(&world.store, &PermissionStore::changeNoticed);
    const int before = world.client.asked(u"connections"_s);
    const QString begun = world.snapd.beginChange(u"connect-snap"_s, {u"vlc"_s});
    world.settle(false);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.at(0).at(2).toBool());
    QCOMPARE(world.client.asked(u"connections"_s), before);

    world.snapd.finish(begun, MemorySnapd::End::Done);
    world.settle(false);
    QCOMPARE(noticed.size(), 2);
    QVERIFY(!noticed.at(1).at(2).toBool());
    QCOMPARE(world.client.asked(u"connections"_s), before + 1);

    // Of what it does on its way nobody knows.
    world.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    world.settle(false);
    QVERIFY(!noticed.at(2).at(2).toBool());
    QCOMPARE(world.client.asked(u"connections"_s), before + 2);
}

void TestPermissionStore::aChangeWithoutAnEndIsReadForAllTheSame()
{
    World::Patience patience;
    patience.timing.begun = 20ms;
    World world(patience);
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"connections"_s);
    world.snapd.beginChange(u"disconnect-snap"_s, {u"vlc"_s});
    world.settle(false);
    QVERIFY(world.settleUntil(
        [&] {
            return world.client.asked(u"connections"_s) == before + 1;
        },
        false));
}

void TestPermissionStore::aChangeWithoutAnEndIsReadForWhateverElseEnds()
{
    World::Patience patience;
    patience.timing.begun = 200ms;
    World world(patience);
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"connections"_s);
    const QString other = world.snapd.beginChange(u"connect-snap"_s, {u"vlc"_s});
    world.snapd.beginChange(u"disconnect-snap"_s, {u"gtk"_s});
    world.settle(false);
    world.snapd.finish(other);
    QVERIFY(world.settleUntil(
        [&] {
            return world.client.asked(u"connections"_s) == before + 2;
        },
        false));
}

void TestPermissionStore::burstOfNoticesCostsFewReads()
{
    World world;
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"connections"_s);
    for (int i = 0; i < 100; ++i) {
        world.snapd.touch(u"connect-snap"_s);
        if (i % 3 == 0) {
            world.turn(false);
        }
        if (i == 99) {
            world.snapd.connectOutside(world.camera, world.systemCamera);
        }
    }
    world.settle();
    QVERIFY(world.store.permission(world.camera)->isOn());
    const int reads = world.client.asked(u"connections"_s) - before;
    QVERIFY2(reads < 40, qPrintable(QString::number(reads)));
}

void TestPermissionStore::publishesOnlyWhatBelongsTogether()
{
    World world;
    world.store.start();
    world.settle();
    QSignalSpy snapsAdded(&world.store, &PermissionStore::snapsAdded);
    QSignalSpy changed(&world.store, &PermissionStore::permissionsChanged);
    QSignalSpy removed(&world.store, &PermissionStore::permissionsRemoved);

    world.client.held = {u"snaps"_s, u"connections"_s};
    world.snapd.touch(u"refresh-snap"_s);
    world.settle();
    QCOMPARE(world.client.pending(u"snaps"_s), 1);
    // Connections are read while vlc is there, snaps when it is gone.
    world.client.held = {u"snaps"_s};
    world.client.answerAll();
    world.snapd.removeSnap(u"vlc"_s);
    world.client.held.clear();
    QSignalSpy snapsRemoved(&world.store, &PermissionStore::snapsRemoved);
    world.settle();
    QCOMPARE(snapsRemoved.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).value<QList<Snapd::PlugRef>>().size(), 3);
    QCOMPARE(snapsAdded.size(), 0);
}

void TestPermissionStore::connectionsAreReadWithoutTheSnaps()
{
    World world;
    world.store.start();
    world.settle();
    const int snaps = world.client.asked(u"snaps"_s);
    const int connections = world.client.asked(u"connections"_s);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QVERIFY(world.store.permission(world.camera)->isOn());
    bool read = false;
    world.store.refresh(this, [&read](bool fresh) {
        read = fresh;
    });
    world.settle();
    QVERIFY(read);
    QVERIFY(world.client.asked(u"connections"_s) > connections + 1);
    QCOMPARE(world.client.asked(u"snaps"_s), snaps);

    world.store.refresh(this, [](bool) { }, PermissionStore::Scope::Everything);
    world.settle();
    QCOMPARE(world.client.asked(u"snaps"_s), snaps + 1);
    world.snapd.touch(u"install-snap"_s);
    world.settle();
    QVERIFY(world.client.asked(u"snaps"_s) > snaps + 1);
}

/** The notice about a new snap may come after one about a connection that was made beside it. */
void TestPermissionStore::connectionsOfAnUnknownSnapHaveTheSnapsReadToo()
{
    World world;
    world.store.start();
    world.settle();
    QSignalSpy added(&world.store, &PermissionStore::snapsAdded);
    world.client.held = {u"notices"_s};
    world.snapd.addSnap(u"gimp"_s, {.plugs = {{u"home"_s, u"home"_s}}, .slotMap = {}});
    world.store.refresh(this, [](bool) { });
    world.settle();
    QCOMPARE(added.size(), 1);
    QVERIFY(world.store.snap(u"gimp"_s));
    QVERIFY(world.store.permission({u"gimp"_s, u"home"_s}));
    const int snaps = world.client.asked(u"snaps"_s);
    world.store.refresh(this, [](bool) { });
    world.settle();
    QCOMPARE(world.client.asked(u"snaps"_s), snaps);
}

void TestPermissionStore::endlessChangesDoNotHideTheState()
{
    World world;
    world.store.start();
    world.settle();
    world.snapd.connectOutside(world.camera, world.systemCamera);
    for (int i = 0; i < 60; ++i) {
        world.snapd.touch(u"hotplug-add-slot"_s);
        world.turn(false);
    }
    QVERIFY(world.store.permission(world.camera)->isOn());
}

void TestPermissionStore::saysWhySnapdIsAway_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<Availability>("availability");
    QTest::newRow("no socket") << Code::NotInstalled << Availability::NotInstalled;
    QTest::newRow("nobody serves") << Code::NotRunning << Availability::NotRunning;
    QTest::newRow("cut short") << Code::ConnectionLost << Availability::Restarting;
    QTest::newRow("silent") << Code::TimedOut << Availability::NotAnswering;
    QTest::newRow("refused") << Code::AccessDenied << Availability::Refused;
    QTest::newRow("dismissed") << Code::AuthCancelled << Availability::Refused;
    QTest::newRow("500") << Code::Internal << Availability::Restarting;
    QTest::newRow("not HTTP") << Code::Malformed << Availability::NotUnderstood;
    QTest::newRow("endless") << Code::TooLarge << Availability::NotUnderstood;
    QTest::newRow("404") << Code::NotFound << Availability::TooOld;
    QTest::newRow("not supported") << Code::NotSupported << Availability::TooOld;
    QTest::newRow("unknown") << Code::Unknown << Availability::NotUnderstood;
}

void TestPermissionStore::saysWhySnapdIsAway()
{
    QFETCH(Code, code);
    QFETCH(Availability, availability);
    World world;
    world.client.awayError = MemoryClient::error(code);
    world.client.setUp(false);
    world.store.start();
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() != Availability::Connecting;
    }));
    QCOMPARE(world.store.availability(), availability);
    QCOMPARE(world.store.lastError().code, code);
    QVERIFY(!world.store.hasState());

    world.client.setUp(true);
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::Ready;
    }));
    QCOMPARE(world.store.lastError(), Snapd::Error());
    QCOMPARE(world.store.connections(), world.snapd.connections());
}

void TestPermissionStore::keepsTheStateWhileSnapdIsAway()
{
    World world;
    world.store.start();
    world.settle();
    QSignalSpy removed(&world.store, &PermissionStore::permissionsRemoved);
    world.client.setUp(false);
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Restarting); // It broke off in the middle; more is not known.
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::NotRunning;
    }));
    QVERIFY(world.store.permission(world.home)->isOn());

    QSignalSpy systemInfo(&world.store, &PermissionStore::systemInfoChanged);
    world.snapd.version = u"2.77"_s;
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.client.setUp(true);
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::Ready;
    }));
    QCOMPARE(systemInfo.size(), 1);
    QCOMPARE(world.store.systemInfo().version, u"2.77"_s);
    QVERIFY(world.store.permission(world.camera)->isOn());
    QCOMPARE(removed.size(), 0);
}

void TestPermissionStore::announcedRestartIsNotAFailure()
{
    World world;
    world.store.start();
    world.settle();
    Q_EMIT world.client.maintenanceAnnounced({.kind = u"system-restart"_s, .message = {}});
    world.client.setUp(false);
    // The machine may be restarted next week: that explains nothing.
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::NotRunning;
    }));
    Q_EMIT world.client.maintenanceAnnounced({.kind = u"daemon-restart"_s, .message = {}});
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::Restarting;
    }));
}

void TestPermissionStore::internalErrorsAreARestartForAWhileOnly()
{
    World world;
    world.client.awayError = MemoryClient::error(Code::Internal, 500);
    world.client.setUp(false);
    world.store.start();
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::Restarting;
    }));
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::NotUnderstood;
    }));
}

void TestPermissionStore::readsSlowlyWithoutNotices()
{
    World world;
    world.client.hasNotices = false;
    world.store.start();
    world.settle();
    QCOMPARE(world.store.availability(), Availability::Ready);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    QVERIFY(world.settleUntil([&] {
        return world.store.permission(world.camera)->isOn();
    }));
    // A newer snapd takes its place unseen.
    world.client.hasNotices = true;
    QVERIFY(world.settleUntil([&] {
        return world.client.pending() == 1 && world.client.pending(u"notices"_s) == 1 && world.client.handled(u"notices"_s) > 0;
    }));
    world.settle();
    const int reads = world.client.asked(u"connections"_s);
    QTest::qWait(30);
    world.settle();
    QCOMPARE(world.client.asked(u"connections"_s), reads);
}

void TestPermissionStore::earlyEmptyPollsDoNotSpin()
{
    {
        // Answers before half of the wait are early; it is paused for as long.
        World::Patience patience;
        patience.timing.noticeWait = 1h;
        World world(patience);
        world.store.start();
        world.settle();
        for (int i = 0; i < 20; ++i) {
            world.client.expirePoll();
            world.settle();
        }
        QVERIFY(world.client.asked(u"notices"_s) <= 3);
    }
    // In the end it gives up on notices, and still sees what happens.
    World::Patience patience;
    patience.timing.noticeWait = 40ms;
    World world(patience);
    world.store.start();
    world.settle();
    QVERIFY(world.settleUntil([&] {
        world.client.expirePoll();
        return world.client.asked(u"systemInfo"_s) > 3;
    }));
    world.snapd.connectOutside(world.camera, world.systemCamera);
    QVERIFY(world.settleUntil([&] {
        world.client.expirePoll();
        return world.store.permission(world.camera)->isOn();
    }));
}

void TestPermissionStore::unseenRestartIsFoundOutInTheEnd()
{
    World::Patience patience;
    patience.timing.noticeWait = 20ms;
    World world(patience);
    world.store.start();
    world.settle();
    world.snapd.version = u"2.77"_s;
    world.settle();
    QCOMPARE(world.store.systemInfo().version, u"2.68.3"_s);
    QTest::qWait(20);
    world.client.expirePoll();
    world.settle();
    QCOMPARE(world.store.systemInfo().version, u"2.77"_s);
    QCOMPARE(world.client.pending(u"notices"_s), 1);
}

void TestPermissionStore::clockSetBackIsFoundOutInTheEnd()
{
    World::Patience patience;
    patience.timing.noticeWait = 20ms;
    World world(patience);
    world.store.start();
    world.settle();
    // From now on notices are older than the newest that is known: the poll does not see them.
    world.snapd.setClock(-900);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QVERIFY(!world.store.permission(world.camera)->isOn());
    QTest::qWait(20);
    world.client.expirePoll();
    world.settle();
    QVERIFY(world.store.permission(world.camera)->isOn());
    world.snapd.disconnectOutside(world.camera, world.systemCamera);
    QTest::qWait(20);
    world.client.expirePoll();
    world.settle();
    QVERIFY(!world.store.permission(world.camera)->isOn());
    // When the clock has caught up it hears again.
    world.snapd.setClock(2000);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QVERIFY(world.store.permission(world.camera)->isOn());
}

void TestPermissionStore::idleMeansOneLongPoll()
{
    World world;
    world.store.start();
    world.settle();
    const int asked = world.client.asked();
    QTest::qWait(60);
    world.settle();
    QCOMPARE(world.client.asked(), asked);
    QCOMPARE(world.client.pending(), 1);
    QCOMPARE(world.client.pending(u"notices"_s), 1);
}

void TestPermissionStore::otherChangesReadSystemInfoToo()
{
    World world;
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"systemInfo"_s);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QCOMPARE(world.client.asked(u"systemInfo"_s), before);
    world.snapd.touch(u"configure-snap"_s);
    world.settle();
    QCOMPARE(world.client.asked(u"systemInfo"_s), before + 1);
}

void TestPermissionStore::refreshBeginsAfterTheCall()
{
    World world;
    world.store.start();
    world.settle();
    QList<int> answers;
    world.store.refresh(this, [&](bool fresh) {
        answers.append(fresh ? 1 : -1);
    });
    QVERIFY(answers.isEmpty());
    // snapd has answered that one already when the second is asked for.
    for (qsizetype i = 0; i < world.client.size(); ++i) {
        world.client.step(i);
    }
    bool isOn = false;
    world.store.refresh(this, [&](bool fresh) {
        answers.append(fresh ? 2 : -2);
        isOn = world.store.permission(world.camera)->isOn();
    });
    world.client.held = {u"notices"_s};
    world.snapd.connectOutside(world.camera, world.systemCamera);
    world.settle();
    QCOMPARE(answers, (QList{1, 2}));
    QVERIFY(isOn);
}

void TestPermissionStore::refreshSinceIsServedByWhatIsUnderWay()
{
    World world;
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"connections"_s);
    world.snapd.connectOutside(world.camera, world.systemCamera);
    while (world.client.asked(u"connections"_s) == before) {
        QVERIFY(world.turn(false));
    }
    bool seen = false;
    world.store.refreshSince(QDateTime::currentDateTimeUtc().addSecs(-1), 0, this, [&](bool fresh) {
        seen = fresh && world.store.permission(world.camera)->isOn();
    });
    QVERIFY(!seen);
    world.settle();
    QVERIFY(seen);
    QCOMPARE(world.client.asked(u"connections"_s), before + 1);
}

void TestPermissionStore::refreshSinceIsServedByTheLastRead()
{
    World world;
    world.store.start();
    world.settle();
    const int before = world.client.asked(u"connections"_s);
    bool fresh = false;
    world.store.refreshSince(QDateTime::currentDateTimeUtc().addSecs(-100), 0, this, [&](bool told) {
        fresh = told;
    });
    QVERIFY(!fresh); // Never before it returns.
    world.settle();
    QVERIFY(fresh);
    QCOMPARE(world.client.asked(u"connections"_s), before);
}

void TestPermissionStore::refreshSinceReadsWhenTheLastReadIsTooOld()
{
    World world;
    world.store.start();
    world.settle();
    for (const QDateTime &time : {QDateTime::currentDateTimeUtc().addSecs(1), QDateTime()}) {
        const int before = world.client.asked(u"connections"_s);
        bool fresh = false;
        world.store.refreshSince(time, 0, this, [&](bool told) {
            fresh = told;
        });
        world.settle();
        QVERIFY(fresh);
        QCOMPARE(world.client.asked(u"connections"_s), before + 1);
    }
}

void TestPermissionStore::refreshWhileAwayFails()
{
    World world;
    world.store.start();
    world.settle();
    world.client.setUp(false);
    QList<bool> answers;
    const auto note = [&](bool fresh) {
        answers.append(fresh);
    };
    world.store.refresh(this, note); // It is not known yet.
    QVERIFY(world.settleUntil([&] {
        return !answers.isEmpty();
    }));
    world.store.refresh(this, note); // Now it is.
    QVERIFY(world.settleUntil([&] {
        return answers.size() == 2;
    }));
    QCOMPARE(answers, (QList{false, false}));
    world.client.setUp(true);
    world.store.refresh(this, note);
    QVERIFY(world.settleUntil([&] {
        return answers.size() == 3;
    }));
    QVERIFY(answers.constLast());
}

void TestPermissionStore::refreshIsDroppedWithItsContext()
{
    World world;
    world.store.start();
    world.settle();
    auto context = std::make_unique<QObject>();
    bool called = false;
    world.store.refresh(context.get(), [&](bool) {
        called = true;
    });
    context.reset();
    world.settle();
    QVERIFY(!called);
}

void TestPermissionStore::silentClientIsNotWaitedForForEver()
{
    World::Patience patience;
    patience.timing.answerLimit = 20ms;
    World world(patience);
    world.client.held = {u"connections"_s};
    world.store.start();
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::NotAnswering;
    }));
    world.client.held = {u"notices"_s};
    QVERIFY(world.settleUntil([&] {
        return world.store.lastError().code == Code::TimedOut;
    }));
    world.client.held.clear();
    QVERIFY(world.settleUntil([&] {
        return world.store.availability() == Availability::Ready;
    }));
}

void TestPermissionStore::candidatesVanishWithTheirSnap()
{
    World world;
    world.store.start();
    world.snapd.setSlotAttrs(world.kdeThemes, {{u"content"_s, u"themes"_s}});
    world.settle();
    QCOMPARE(world.store.permission(world.themes)->choices.size(), 2);
    QSignalSpy changed(&world.store, &PermissionStore::permissionsChanged);
    QSignalSpy slotsChanged(&world.store, &PermissionStore::slotsChanged);
    world.snapd.removeSnap(u"kde"_s);
    world.settle();
    QCOMPARE(world.store.permission(world.themes)->choices.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(slotsChanged.at(0).at(0).toStringList(), QStringList{u"kde"_s});
}

QTEST_GUILESS_MAIN(TestPermissionStore)

#include "tst_permissionstore.moc"
