// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desk.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Deed = MemoryDoor::Deed;
using End = MemorySnapd::End;
using Ending = ChangeRequest::Ending;
using Kind = ChangeProblem::Kind;
using Privileged::Refusal;
using Stage = ChangeRequest::Stage;

class TestChangeQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOnAndOff();
    void believesNoReadFromBeforeTheWish();
    void nothingToDoIsASuccess();
    void forgetsARecord();
    void oneAtATime();
    void nextNeedNotWaitForTheLastLook();
    void newerWishReplacesTheWaitingOne();
    void stepsOfOneIntentionFollowEachOther();
    void underWayIsNotReplaced();
    void waitsForAForeignChangeByName();
    void letsOthersPassThatAreNotConcerned();
    void busySystemHoldsEverybody();
    void pretendedConflictIsAskedAgain();
    void preDownloadIsNotWaitedFor();
    void killedBeforeTheDoor();
    void killedAtTheDoorBeforeItIsSent();
    void killedAtThePasswordGoesOn();
    void killedWhileRunningIsAborted();
    void refusedAbortGoesOn();
    void stoppedInsideAHookIsCancelled();
    void stoppedIsNotAskedAgain();
    void stoppedTooLateIsDone();
    void abortedBySomebodyElse();
    void whatMayBeSomebodyElsesIsNotStopped();
    void killedWhileWaitingForOther();
    void deletedInAnyStage_data();
    void deletedInAnyStage();
    void deletedByWhoeverHearsOfTheEnd();
    void queueDeletedInTheMiddle();
    void waitsForSnapdBeforeThePassword();
    void followsAcrossARestart();
    void problemIsKeptUntilItIsOutOfDate();
    void tellsOfEveryStage();
};

void TestChangeQueue::turnsOnAndOff()
{
    Desk desk;
    Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(outcome.ending, Ending::Done);
    QCOMPARE(outcome.error, 0);
    QCOMPARE(outcome.results, 1);
    QCOMPARE(outcome.stages, (QList{Stage::Asking, Stage::Running, Stage::Confirming, Stage::Finished}));
    QVERIFY(desk.store.permission(desk.camera)->isOn());
    QVERIFY(!desk.queue->requestFor(desk.camera));

    outcome = desk.endOf(desk.disconnect(desk.camera));
    QCOMPARE(outcome.ending, Ending::Done);
    QVERIFY(!desk.store.permission(desk.camera)->isOn());

    // "system" is how requests may call it; replies name the host.
    outcome = desk.endOf(desk.connect(desk.camera, {u"system"_s, u"camera"_s}));
    QCOMPARE(outcome.ending, Ending::Done);
}

/** When the clock is set back meanwhile, a read of before looks younger than the end of the change. */
void TestChangeQueue::believesNoReadFromBeforeTheWish()
{
    Desk desk;
    desk.snapd.clockSet = -1h;
    desk.client.held = {u"notices"_s, u"change"_s};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(desk.client.pending(u"change"_s), 1);
    desk.snapd.finish(desk.snapd.unfinished().constFirst(), MemorySnapd::End::Done);
    desk.client.held = {u"notices"_s}; // What these would have read is not there to help.
    desk.settle(false);
    QVERIFY(desk.isFinished(0));
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QVERIFY(desk.store.permission(desk.camera)->isOn());
}

void TestChangeQueue::nothingToDoIsASuccess()
{
    Desk desk;
    Outcome outcome = desk.endOf(desk.disconnect(desk.camera));
    QCOMPARE(outcome.ending, Ending::AlreadySo);
    QCOMPARE(outcome.error, 0);
    // For a named pair snapd has no code for it, only words.
    QCOMPARE(desk.endOf(desk.disconnect(desk.camera, desk.systemCamera)).ending, Ending::AlreadySo);
    QCOMPARE(desk.endOf(desk.connect(desk.home, desk.systemHome)).ending, Ending::AlreadySo);
    QCOMPARE(desk.endOf(desk.forget(desk.camera)).ending, Ending::AlreadySo);
}

void TestChangeQueue::forgetsARecord()
{
    Desk desk;
    QCOMPARE(desk.endOf(desk.disconnect(desk.home)).ending, Ending::Done);
    QVERIFY(desk.store.permission(desk.home)->choices.constFirst().undesired);
    QCOMPARE(desk.endOf(desk.forget(desk.home, desk.systemHome)).ending, Ending::Done);
    QVERIFY(!desk.store.permission(desk.home)->choices.constFirst().undesired);
}

void TestChangeQueue::oneAtATime()
{
    Desk desk;
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.queue->submit(desk.disconnect(desk.home));
    desk.queue->submit(desk.connect(desk.themes, desk.gtkThemes));
    QVERIFY(desk.door.performed.isEmpty()); // Not before the event loop.
    desk.settle(false);
    QCOMPARE(desk.door.performed.size(), 1);
    const QList<ChangeRequest *> open = desk.queue->open();
    QCOMPARE(open.size(), 3);
    QCOMPARE(open.at(0)->stage(), Stage::Running);
    QVERIFY(!open.at(0)->changeId().isEmpty());
    QCOMPARE(open.at(1)->stage(), Stage::Queued);
    desk.settle();
    QCOMPARE(desk.door.performed.size(), 3);
    QCOMPARE(desk.door.performed.at(2).plug, desk.themes);
    for (const Outcome &outcome : std::as_const(desk.outcomes)) {
        QCOMPARE(outcome.finished, 1);
    }
    QVERIFY(desk.queue->open().isEmpty());
}

/** What is done is only looked at once more, which is nothing that snapd or the door would be in the way of. */
void TestChangeQueue::nextNeedNotWaitForTheLastLook()
{
    Desk desk;
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.queue->submit(desk.disconnect(desk.camera));
    desk.queue->submit(desk.disconnect(desk.home));
    desk.client.held = {u"connections"_s};
    desk.snapd.finish(desk.snapd.unfinished().constFirst(), End::Done);
    desk.settle(false);
    const QList<ChangeRequest *> open = desk.queue->open();
    QCOMPARE(open.size(), 3);
    QCOMPARE(open.at(0)->stage(), Stage::Confirming);
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
    // The next of the same plug waits for the end of its story, that of another does not.
    QCOMPARE(open.at(1)->stage(), Stage::Queued);
    QCOMPARE(open.at(2)->stage(), Stage::Running);
    QCOMPARE(desk.door.performed.size(), 2);
    QCOMPARE(desk.door.performed.at(1).plug, desk.home);
    desk.client.held = {};
    desk.settle();
    QCOMPARE(desk.door.performed.size(), 3);
    for (const Outcome &outcome : std::as_const(desk.outcomes)) {
        QCOMPARE(outcome.finished, 1);
        QCOMPARE(outcome.ending, Ending::Done);
    }
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
    QVERIFY(!desk.store.permission(desk.home)->isOn());
}

void TestChangeQueue::newerWishReplacesTheWaitingOne()
{
    Desk desk;
    desk.queue->submit(desk.disconnect(desk.home));
    desk.settle(false);
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    ChangeRequest *newer = desk.queue->submit(desk.disconnect(desk.camera));
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Cancelled);
    QCOMPARE(desk.outcomes.at(1).error, int(KJob::KilledJobError));
    QCOMPARE(desk.outcomes.at(1).results, 1);
    QCOMPARE(desk.queue->requestFor(desk.camera), newer);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(2).ending, Ending::AlreadySo);
    QCOMPARE(desk.door.performed.size(), 2);
}

void TestChangeQueue::stepsOfOneIntentionFollowEachOther()
{
    Desk desk;
    QVERIFY(desk.snapd.connectOutside(desk.themes, desk.gtkThemes));
    desk.settle();
    desk.queue->submit(desk.disconnect(desk.themes, desk.gtkThemes));
    desk.queue->submit(desk.connect(desk.themes, desk.kdeThemes), ChangeQueue::IfWaiting::Follow);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
    QCOMPARE(desk.store.permission(desk.themes)->connectedSlots(), QList{desk.kdeThemes});
}

void TestChangeQueue::underWayIsNotReplaced()
{
    Desk desk;
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.queue->submit(desk.disconnect(desk.camera));
    QCOMPARE(desk.outcomes.at(0).finished, 0);
    desk.settle(false);
    QCOMPARE(desk.door.performed.size(), 1);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
}

void TestChangeQueue::waitsForAForeignChangeByName()
{
    Desk desk;
    const QString refresh = desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::WaitingForOther);
    QCOMPARE(request->waitingForSnap(), u"vlc"_s);
    QCOMPARE(request->waitingForKind(), u"refresh-snap"_s);
    QCOMPARE(desk.door.performed.size(), 1);
    // Another one takes its place; that is waited for as well before a person is asked again.
    const QString second = desk.snapd.beginChange(u"auto-refresh"_s, {u"vlc"_s});
    desk.snapd.finish(refresh);
    desk.settle(false);
    QCOMPARE(request->waitingForKind(), u"auto-refresh"_s);
    QCOMPARE(desk.door.performed.size(), 1);
    desk.snapd.finish(second);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 2);
    QCOMPARE(desk.door.carriedOut, 1);
}

void TestChangeQueue::letsOthersPassThatAreNotConcerned()
{
    Desk desk;
    desk.snapd.addSnap(u"obs"_s, {.plugs = {{u"camera"_s, u"camera"_s}}, .slotMap = {}});
    const QString refresh = desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.queue->submit(desk.disconnect(desk.home));
    desk.queue->submit(desk.connect({u"obs"_s, u"camera"_s}, desk.systemCamera));
    for (int i = 0; i < 40; ++i) {
        desk.turn(false);
        for (const QString &id : desk.snapd.unfinished()) {
            if (id != refresh) {
                desk.snapd.finish(id);
            }
        }
    }
    QCOMPARE(desk.outcomes.at(2).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(0).finished, 0);
    QCOMPARE(desk.outcomes.at(1).finished, 0);
    QCOMPARE(desk.door.performed.size(), 2); // For home nobody was asked in vain.
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
}

void TestChangeQueue::busySystemHoldsEverybody()
{
    Desk desk;
    const QString remodel = desk.snapd.beginChange(u"remodel"_s, {});
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.queue->submit(desk.connect(desk.themes, desk.gtkThemes));
    desk.settle(false);
    QCOMPARE(desk.door.performed.size(), 1);
    QCOMPARE(desk.queue->open().at(0)->stage(), Stage::WaitingForOther);
    QCOMPARE(desk.queue->open().at(0)->waitingForKind(), u"remodel"_s);
    QVERIFY(desk.queue->open().at(0)->waitingForSnap().isEmpty());
    desk.snapd.finish(remodel);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
}

void TestChangeQueue::pretendedConflictIsAskedAgain()
{
    Desk desk;
    Privileged::Failure conflict = failure(Refusal::Conflict);
    conflict.conflictSnap = u"vlc"_s;
    desk.door.script = {conflict, conflict, conflict};
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 4);
}

void TestChangeQueue::preDownloadIsNotWaitedFor()
{
    Desk desk;
    desk.snapd.beginChange(u"pre-download"_s, {u"vlc"_s});
    Privileged::Failure conflict = failure(Refusal::Conflict);
    conflict.conflictSnap = u"vlc"_s;
    desk.door.script = {conflict};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    QVERIFY(desk.settleUntil(
        [&] {
            return desk.door.carriedOut == 1;
        },
        false));
}

void TestChangeQueue::killedBeforeTheDoor()
{
    Desk desk;
    desk.queue->submit(desk.disconnect(desk.home));
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    QVERIFY(request->kill());
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Cancelled);
    QCOMPARE(desk.outcomes.at(1).results, 0); // Quietly, that is KJob's default.
    QVERIFY(!desk.queue->requestFor(desk.camera));
    desk.settle();
    QCOMPARE(desk.door.performed.size(), 1);
    QCOMPARE(desk.outcomes.at(1).finished, 1);
}

void TestChangeQueue::killedAtTheDoorBeforeItIsSent()
{
    Desk desk;
    desk.door.keepsWaiting = true;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle();
    QCOMPARE(request->stage(), Stage::Asking);
    QVERIFY(request->kill(KJob::EmitResult));
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Cancelled);
    QCOMPARE(desk.outcomes.at(0).error, int(KJob::KilledJobError));
    QVERIFY(desk.door.isIdle());
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).finished, 1);
    QCOMPARE(desk.outcomes.at(0).results, 1);
}

void TestChangeQueue::killedAtThePasswordGoesOn()
{
    Desk desk;
    desk.door.script = {Deed::Ignore};
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle();
    QVERIFY(desk.door.isSent());
    QVERIFY(!request->kill());
    QCOMPARE(desk.outcomes.at(0).finished, 0);
    desk.door.script.clear();
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
}

void TestChangeQueue::killedWhileRunningIsAborted()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::Running);
    QVERIFY(!request->kill(KJob::EmitResult));
    QVERIFY(!request->kill(KJob::EmitResult));
    desk.settle(false);
    QCOMPARE(desk.client.asked(u"abortChange"_s), 1);
    QCOMPARE(desk.outcomes.at(0).finished, 0);
    desk.settle(); // snapd undoes it in its own time.
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Cancelled);
    QCOMPARE(desk.outcomes.at(0).error, int(KJob::KilledJobError));
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
    QVERIFY(!desk.queue->problemFor(desk.camera));
}

void TestChangeQueue::refusedAbortGoesOn()
{
    Desk desk;
    desk.client.failures[u"abortChange"_s] = {MemoryClient::error(Snapd::ErrorCode::AuthCancelled, 403)};
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QVERIFY(!request->kill());
    desk.settle(false);
    desk.snapd.finish(request->changeId(), End::Undone);
    desk.settle();
    // Not by us: that has to be said.
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Failed);
    QCOMPARE(desk.outcomes.at(0).problem.kind, Kind::Undone);
}

void TestChangeQueue::stoppedInsideAHookIsCancelled()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QVERIFY(!request->kill(KJob::EmitResult));
    QCOMPARE(request->stage(), Stage::Stopping);
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::Stopping);
    // snapd calls it an error then, and the hook the culprit.
    desk.snapd.finish(request->changeId(), End::AbortedInHook);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Cancelled);
    QCOMPARE(desk.outcomes.at(0).stages, (QList{Stage::Asking, Stage::Running, Stage::Stopping, Stage::Stopping, Stage::Confirming, Stage::Finished}));
    QVERIFY(!desk.queue->problemFor(desk.camera));
}

void TestChangeQueue::stoppedIsNotAskedAgain()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QVERIFY(!request->kill(KJob::EmitResult));
    desk.settle(false);
    desk.snapd.finish(request->changeId(), End::AsksForRetry);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Cancelled);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeQueue::stoppedTooLateIsDone()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    const QString id = request->changeId();
    desk.snapd.finish(id);
    QVERIFY(!request->kill(KJob::EmitResult));
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QVERIFY(desk.store.permission(desk.camera)->isOn());
}

void TestChangeQueue::abortedBySomebodyElse()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.finish(request->changeId(), End::AbortedInHook);
    desk.settle();
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Failed);
    QCOMPARE(desk.outcomes.at(0).problem.kind, Kind::Undone); // And not the fault of the app.
}

void TestChangeQueue::whatMayBeSomebodyElsesIsNotStopped()
{
    Desk desk;
    desk.door.script = {Deed::LoseBefore};
    // Of the same kind and for the same snap, but about something else.
    QCOMPARE(desk.snapd.post(desk.connect(desk.themes, desk.gtkThemes)).index(), 0U);
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::Running);
    QVERIFY(!request->kill(KJob::EmitResult));
    desk.settle(false);
    QCOMPARE(desk.client.asked(u"abortChange"_s), 0);
}

void TestChangeQueue::killedWhileWaitingForOther()
{
    Desk desk;
    desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::WaitingForOther);
    QVERIFY(request->kill(KJob::EmitResult));
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Cancelled);
    desk.settle();
    QCOMPARE(desk.door.performed.size(), 1);
    QCOMPARE(desk.door.carriedOut, 0);
}

void TestChangeQueue::deletedInAnyStage_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 14; ++turns) {
        QTest::addRow("after %d turns", turns) << turns;
    }
}

void TestChangeQueue::deletedInAnyStage()
{
    QFETCH(int, turns);
    Desk desk;
    QPointer<ChangeRequest> request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.queue->submit(desk.disconnect(desk.home));
    for (int i = 0; i < turns; ++i) {
        desk.turn(i > 5);
    }
    delete request;
    QCOMPARE(desk.outcomes.at(0).finished, 1);
    desk.settle();
    // The next one is not held up, though it may have to wait for what the forgotten one left with snapd.
    QVERIFY(desk.isFinished(1));
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
    QVERIFY(desk.queue->open().isEmpty());
    QCOMPARE(desk.outcomes.at(0).finished, 1);
    QCOMPARE(desk.store.connections(), desk.snapd.connections());
}

void TestChangeQueue::deletedByWhoeverHearsOfTheEnd()
{
    for (const bool early : {true, false}) {
        Desk desk;
        QPointer<ChangeRequest> request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
        connect(request, &ChangeRequest::stageChanged, this, [&](Stage stage) {
            if (stage == (early ? Stage::Asking : Stage::Finished)) {
                delete request;
            }
        });
        desk.queue->submit(desk.disconnect(desk.home));
        desk.settle();
        QVERIFY(!request);
        QCOMPARE(desk.outcomes.at(0).finished, 1);
        QCOMPARE(desk.outcomes.at(0).ending, early ? Ending::Cancelled : Ending::Done);
        QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
        QVERIFY(desk.queue->open().isEmpty());
    }
}

void TestChangeQueue::queueDeletedInTheMiddle()
{
    for (int turns = 0; turns < 14; ++turns) {
        Desk desk;
        QPointer<ChangeRequest> running = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
        QPointer<ChangeRequest> waiting = desk.queue->submit(desk.disconnect(desk.home));
        for (int i = 0; i < turns; ++i) {
            desk.turn(i > 5);
        }
        desk.queue.reset();
        QVERIFY(!running && !waiting);
        desk.settle();
        QCOMPARE(desk.store.connections(), desk.snapd.connections());
    }
}

void TestChangeQueue::waitsForSnapdBeforeThePassword()
{
    Desk desk;
    desk.client.setUp(false);
    desk.settle();
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle();
    QCOMPARE(request->stage(), Stage::WaitingForOther);
    QVERIFY(request->waitingForSnap().isEmpty() && request->waitingForKind().isEmpty());
    QVERIFY(desk.door.performed.isEmpty());
    desk.client.setUp(true);
    QVERIFY(desk.settleUntil([&] {
        return desk.isFinished(0);
    }));
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
}

void TestChangeQueue::followsAcrossARestart()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::Running);
    desk.client.setUp(false);
    desk.settle(false);
    desk.snapd.finish(request->changeId()); // Nobody is there to hear the notice.
    desk.client.setUp(true);
    QVERIFY(desk.settleUntil([&] {
        return desk.isFinished(0);
    }));
    QCOMPARE(desk.outcomes.at(0).ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeQueue::problemIsKeptUntilItIsOutOfDate()
{
    Desk desk;
    QSignalSpy changed(desk.queue.get(), &ChangeQueue::changed);
    const auto failOnce = [&] {
        desk.door.script = {failure(Refusal::NotAuthorized, u"no"_s)};
        QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, Ending::Failed);
        QCOMPARE(desk.queue->problemFor(desk.camera).kind, Kind::NotAuthorized);
        QCOMPARE(desk.queue->failedOperation(desk.camera), desk.connect(desk.camera, desk.systemCamera));
        QVERIFY(!desk.queue->problemFor(desk.home));
        changed.clear();
    };
    failOnce();
    desk.queue->dismissProblem(desk.camera);
    QVERIFY(!desk.queue->problemFor(desk.camera));
    QCOMPARE(changed.size(), 1);
    desk.queue->dismissProblem(desk.camera);
    QCOMPARE(changed.size(), 1);

    failOnce();
    desk.queue->submit(desk.disconnect(desk.camera));
    QVERIFY(!desk.queue->problemFor(desk.camera));
    desk.settle();

    failOnce();
    desk.snapd.connectOutside(desk.home, desk.systemHome); // Nothing that concerns it.
    desk.settle();
    QVERIFY(desk.queue->problemFor(desk.camera));
    desk.snapd.connectOutside(desk.camera, desk.systemCamera); // It came true in another way.
    desk.settle();
    QVERIFY(!desk.queue->problemFor(desk.camera));
    desk.snapd.disconnectOutside(desk.camera, desk.systemCamera);
    desk.settle();

    failOnce();
    desk.snapd.removeSnap(u"vlc"_s);
    desk.settle();
    QVERIFY(!desk.queue->problemFor(desk.camera));
    QVERIFY(!changed.isEmpty());
}

void TestChangeQueue::tellsOfEveryStage()
{
    Desk desk;
    QList<Stage> seen;
    connect(desk.queue.get(), &ChangeQueue::changed, this, [&](const Snapd::PlugRef &plug) {
        QCOMPARE(plug, desk.camera);
        const ChangeRequest *request = desk.queue->requestFor(plug);
        seen.append(request ? request->stage() : Stage::Finished);
    });
    desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(seen, (QList{Stage::Queued, Stage::Asking, Stage::Running, Stage::Confirming, Stage::Finished}));
}

QTEST_GUILESS_MAIN(TestChangeQueue)

#include "tst_changequeue.moc"
