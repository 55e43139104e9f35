// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desk.h"
#include "permissions/changeverdict.h"

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

/** Every way in which a change comes to no good end, and those that only look like one. */
class TestChangeProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedAtTheDoor_data();
    void refusedAtTheDoor();
    void cancelledPasswordIsQuiet();
    void endsInSnapd_data();
    void endsInSnapd();
    void snapdAsksForRetryOnce();
    void failedButSoAnyway();
    void plugGone();
    void slotGone();
    void slotGoneMeansOff();
    void removedHalfWay();
    void vanishedChange();
    void doneAndUndoneBehindOurBack();
    void conflictPersists();
    void runsTooLong();
    void snapdStaysAwayWhileRunning();
    void snapdStaysAwayBeforeConfirming();
    void helperCannotReachSnapd();
    void helperNeverReachesSnapd();
    void lostButCarriedOut();
    void lostWhileUnderWay();
    void lostAndFailedInSnapd();
    void lostBeforeItWasCarriedOut();
    void lostTwice();
    void lostWhileSomebodyElseIsBusy();
    void lostWithSnapdGone();
    void lostAndPlugGone();
    void acceptedWithoutAnId();
    void silentDoor();
    void silentDoorThatLetsGo();
    void silentStore();
    void wordsOfPolicy_data();
    void wordsOfPolicy();
};

void TestChangeProblems::refusedAtTheDoor_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nobody to ask") << Refusal::NoAgent << Kind::NoAgent;
    QTest::newRow("forbidden") << Refusal::NotAuthorized << Kind::NotAuthorized;
    QTest::newRow("no helper") << Refusal::HelperMissing << Kind::HelperMissing;
    QTest::newRow("busy") << Refusal::HelperBusy << Kind::HelperBusy;
    QTest::newRow("too many") << Refusal::TooManyRequests << Kind::TooManyRequests;
    QTest::newRow("nobody ends it") << Refusal::NobodyEnds << Kind::NobodyEnds;
    QTest::newRow("invalid") << Refusal::Invalid << Kind::Rejected;
    QTest::newRow("mismatch") << Refusal::InterfaceMismatch << Kind::Rejected;
    QTest::newRow("snapd said no") << Refusal::SnapdRefused << Kind::SnapdRefused;
    QTest::newRow("snapd not understood") << Refusal::NotUnderstood << Kind::NotUnderstood;
    QTest::newRow("no plug") << Refusal::NoSuchPlug << Kind::PlugGone;
    QTest::newRow("no slot") << Refusal::NoSuchSlot << Kind::SlotGone;
    QTest::newRow("unchanged, but it is not so") << Refusal::Unchanged << Kind::StateDiffers;
}

void TestChangeProblems::refusedAtTheDoor()
{
    QFETCH(Refusal, refusal);
    QFETCH(Kind, kind);
    Desk desk;
    desk.door.script = {failure(refusal, u"words"_s)};
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(outcome.ending, Ending::Failed);
    QCOMPARE(outcome.error, int(KJob::UserDefinedError));
    QCOMPARE(outcome.problem.kind, kind);
    QCOMPARE(outcome.problem.detail, u"words"_s);
    // Whose they are depends on who refused: the bus and KAuth are not snapd.
    QCOMPARE(outcome.problem.isOfSnapd(), refusal == Privileged::Refusal::SnapdRefused);
    QCOMPARE(outcome.finished, 1);
    QCOMPARE(outcome.results, 1);
    QCOMPARE(desk.queue->problemFor(desk.camera), outcome.problem);
    // The next one is served as if nothing had been.
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, Ending::Done);
}

void TestChangeProblems::cancelledPasswordIsQuiet()
{
    Desk desk;
    desk.door.script = {Deed::Cancel};
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(outcome.ending, Ending::Cancelled);
    QCOMPARE(outcome.error, int(KJob::KilledJobError));
    QVERIFY(!outcome.problem);
    QVERIFY(!desk.queue->problemFor(desk.camera));
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
}

void TestChangeProblems::endsInSnapd_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("policy") << End::PolicyRefused << Kind::PolicyRefused;
    QTest::newRow("hook") << End::HookFailed << Kind::HookFailed;
    QTest::newRow("failed") << End::Failed << Kind::SnapdRefused;
    QTest::newRow("undone") << End::Undone << Kind::Undone;
    QTest::newRow("hold") << End::Hold << Kind::Undone;
}

void TestChangeProblems::endsInSnapd()
{
    QFETCH(End, end);
    QFETCH(Kind, kind);
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    const QString id = request->changeId();
    desk.snapd.finish(id, end);
    desk.settle();
    const Outcome outcome = desk.outcomes.constFirst();
    QCOMPARE(outcome.ending, Ending::Failed);
    QCOMPARE(outcome.problem.kind, kind);
    QCOMPARE(outcome.problem.changeId, id);
    QCOMPARE(outcome.problem.detail, desk.snapd.change(id)->error);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::snapdAsksForRetryOnce()
{
    Desk desk;
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.finish(desk.queue->open().constFirst()->changeId(), End::AsksForRetry);
    desk.settle(false);
    QCOMPARE(desk.door.performed.size(), 2);
    desk.snapd.finish(desk.queue->open().constFirst()->changeId(), End::AsksForRetry);
    desk.settle();
    QCOMPARE(desk.door.performed.size(), 2);
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::SnapdRefused);
}

void TestChangeProblems::failedButSoAnyway()
{
    Desk desk;
    QVERIFY(desk.snapd.connectOutside(desk.themes, desk.gtkThemes));
    desk.settle();
    desk.queue->submit(desk.disconnect(desk.themes, desk.gtkThemes));
    desk.settle(false);
    desk.snapd.removeSnap(u"gtk"_s); // Nothing is connected any more, whatever the change says.
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::AlreadySo);
}

void TestChangeProblems::plugGone()
{
    Desk desk;
    desk.client.held = {u"notices"_s}; // The store does not know yet.
    desk.snapd.removeSnap(u"vlc"_s);
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(outcome.problem.kind, Kind::PlugGone);
    QVERIFY(!desk.store.permission(desk.camera));
    QVERIFY(!desk.queue->problemFor(desk.camera)); // There is no row to show it in.
}

void TestChangeProblems::slotGone()
{
    Desk desk;
    desk.client.held = {u"notices"_s};
    desk.snapd.removeSlot(desk.systemCamera);
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::SlotGone);
    QVERIFY(desk.store.permission(desk.camera)->isUnavailable());
}

void TestChangeProblems::slotGoneMeansOff()
{
    Desk desk;
    desk.client.held = {u"notices"_s};
    desk.snapd.removeSlot(desk.systemHome);
    desk.door.script = {failure(Refusal::NoSuchSlot)};
    QCOMPARE(desk.endOf(desk.disconnect(desk.home, desk.systemHome)).ending, Ending::AlreadySo);
}

void TestChangeProblems::removedHalfWay()
{
    Desk desk;
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.removeSnap(u"vlc"_s);
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::PlugGone);
    QVERIFY(!desk.outcomes.constFirst().problem.changeId.isEmpty());
}

void TestChangeProblems::vanishedChange()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.prune(request->changeId());
    desk.snapd.touch(u"connect-snap"_s);
    desk.client.setUp(false);
    desk.settle(false);
    desk.client.setUp(true);
    QVERIFY(desk.settleUntil([&] {
        return desk.isFinished(0);
    }));
    QCOMPARE(desk.outcomes.at(0).problem.kind, Kind::ChangeVanished);

    // The same, but what was wanted has come to pass.
    request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    const QString id = request->changeId();
    desk.client.held = {u"change"_s};
    desk.snapd.finish(id);
    desk.snapd.prune(id);
    desk.settle();
    desk.client.held.clear();
    desk.settle();
    QCOMPARE(desk.outcomes.at(1).ending, Ending::Done);
}

void TestChangeProblems::doneAndUndoneBehindOurBack()
{
    Desk desk;
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.finish(request->changeId());
    QVERIFY(desk.snapd.disconnectOutside(desk.camera, desk.systemCamera));
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::StateDiffers);
    QVERIFY(!desk.store.permission(desk.camera)->isOn());
}

void TestChangeProblems::conflictPersists()
{
    World::Patience patience;
    patience.limits.foreignChange = 30ms;
    Desk desk(patience);
    desk.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera), false);
    QCOMPARE(outcome.problem.kind, Kind::ConflictPersisted);
    QCOMPARE(outcome.problem.otherSnap, u"vlc"_s);
    QCOMPARE(outcome.problem.otherChange, u"refresh-snap"_s);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::runsTooLong()
{
    World::Patience patience;
    patience.limits.ownChange = 30ms;
    Desk desk(patience);
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera), false);
    QCOMPARE(outcome.problem.kind, Kind::TimedOut);
    QVERIFY(!outcome.problem.changeId.isEmpty());
    // It goes on in snapd, and when it is done the switch moves and the complaint goes.
    desk.settle();
    QVERIFY(desk.store.permission(desk.camera)->isOn());
    QVERIFY(!desk.queue->problemFor(desk.camera));
}

void TestChangeProblems::snapdStaysAwayWhileRunning()
{
    World::Patience patience;
    patience.limits.snapdAway = 30ms;
    Desk desk(patience);
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    QVERIFY(desk.settleUntil(
        [&] {
            return desk.queue->open().constFirst()->stage() == Stage::Running;
        },
        false));
    desk.client.setUp(false);
    QVERIFY(desk.settleUntil(
        [&] {
            return desk.isFinished(0);
        },
        false));
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::SnapdUnavailable);
    QVERIFY(!desk.outcomes.constFirst().problem.changeId.isEmpty());
}

void TestChangeProblems::snapdStaysAwayBeforeConfirming()
{
    World::Patience patience;
    patience.limits.snapdAway = 30ms;
    Desk desk(patience);
    desk.client.held = {u"connections"_s};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    QVERIFY(desk.settleUntil([&] {
        return desk.isFinished(0);
    }));
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::SnapdUnavailable);
}

void TestChangeProblems::helperCannotReachSnapd()
{
    Desk desk;
    desk.door.script = {failure(Refusal::SnapdUnavailable)};
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 2);
}

void TestChangeProblems::helperNeverReachesSnapd()
{
    Desk desk;
    desk.door.script = {failure(Refusal::SnapdUnavailable), failure(Refusal::SnapdUnavailable)};
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::SnapdUnavailable);
    QCOMPARE(desk.door.performed.size(), 2);
}

void TestChangeProblems::lostButCarriedOut()
{
    Desk desk;
    desk.door.script = {Deed::LoseAfter};
    desk.client.held = {u"changesInProgress"_s};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(); // The change is over before anybody looks.
    desk.client.held.clear();
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::lostWhileUnderWay()
{
    Desk desk;
    desk.door.script = {Deed::LoseAfter};
    ChangeRequest *request = desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(request->stage(), Stage::Running);
    QVERIFY(!request->changeId().isEmpty());
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::lostAndFailedInSnapd()
{
    Desk desk;
    desk.door.script = {Deed::LoseAfter};
    desk.client.held = {u"changesInProgress"_s};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.snapd.finish(desk.snapd.unfinished().constFirst(), End::PolicyRefused);
    desk.settle(false);
    desk.client.held.clear();
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().problem.kind, Kind::PolicyRefused);
    QCOMPARE(desk.door.performed.size(), 1); // It would only have been refused once more.
}

void TestChangeProblems::lostBeforeItWasCarriedOut()
{
    Desk desk;
    desk.door.script = {Deed::LoseBefore};
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 2);
    QCOMPARE(desk.door.carriedOut, 1);
}

void TestChangeProblems::lostTwice()
{
    Desk desk;
    desk.door.script = {Deed::LoseBefore, Deed::LoseBefore};
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::HelperLost);
    QCOMPARE(desk.door.performed.size(), 2);
}

void TestChangeProblems::lostWhileSomebodyElseIsBusy()
{
    Desk desk;
    // Of the same kind and for the same snap, but about another plug.
    const Privileged::Outcome other = desk.snapd.post(desk.connect(desk.themes, desk.gtkThemes));
    QVERIFY(std::holds_alternative<Privileged::Accepted>(other));
    desk.door.script = {Deed::LoseBefore};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    QCOMPARE(desk.door.performed.size(), 1);
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 2);
    QVERIFY(desk.store.permission(desk.camera)->isOn());
}

void TestChangeProblems::lostWithSnapdGone()
{
    Desk desk;
    desk.door.script = {Deed::LoseAfter};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    QVERIFY(desk.settleUntil(
        [&] {
            return desk.door.isAnswered();
        },
        false));
    desk.client.setUp(false);
    desk.settle(false);
    QCOMPARE(desk.outcomes.constFirst().finished, 0);
    desk.client.setUp(true);
    QVERIFY(desk.settleUntil([&] {
        return desk.isFinished(0);
    }));
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::Done);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::lostAndPlugGone()
{
    Desk desk;
    desk.door.script = {Deed::LoseBefore};
    desk.client.held = {u"notices"_s};
    desk.snapd.removeSnap(u"vlc"_s);
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::PlugGone);
    QCOMPARE(desk.door.performed.size(), 1);
}

void TestChangeProblems::acceptedWithoutAnId()
{
    Desk desk;
    desk.door.script = {Deed::Ignore};
    desk.queue->submit(desk.connect(desk.camera, desk.systemCamera));
    desk.settle(false);
    desk.door.script.clear();
    desk.door.answerNext(Privileged::Accepted{});
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().ending, Ending::Done); // Looked for, not found, asked again.
    QCOMPARE(desk.door.performed.size(), 2);
}

void TestChangeProblems::silentDoor()
{
    World::Patience patience;
    patience.limits.door = 30ms;
    Desk desk(patience);
    desk.door.script = {Deed::Ignore};
    const Outcome outcome = desk.endOf(desk.connect(desk.camera, desk.systemCamera));
    QCOMPARE(outcome.problem.kind, Kind::HelperLost);
    QCOMPARE(desk.door.performed.size(), 1); // It may still come to it: not a second time.
    // What comes after all is not listened to any more.
    desk.door.script.clear();
    desk.settle();
    QCOMPARE(desk.outcomes.constFirst().finished, 1);
    QVERIFY(desk.store.permission(desk.camera)->isOn());
}

void TestChangeProblems::silentDoorThatLetsGo()
{
    World::Patience patience;
    patience.limits.door = 30ms;
    Desk desk(patience);
    desk.door.keepsWaiting = true;
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::HelperBusy);
    QVERIFY(desk.door.isIdle());
}

void TestChangeProblems::silentStore()
{
    World::Patience patience;
    patience.limits.snapdAway = 30ms;
    Desk desk(patience, false); // Never started.
    QCOMPARE(desk.endOf(desk.connect(desk.camera, desk.systemCamera)).problem.kind, Kind::SnapdUnavailable);
    QVERIFY(desk.door.performed.isEmpty());
    QCOMPARE(desk.queue->problemFor(desk.camera).kind, Kind::SnapdUnavailable);
}

void TestChangeProblems::wordsOfPolicy_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isPolicy");
    QTest::newRow("denied by plug") << u"- Connect a:b to c:d (connection denied by plug rule of interface \"x\" for \"a\" snap)"_s << true;
    QTest::newRow("not allowed by slot") << u"(connection not allowed by slot rule of interface \"x\")"_s << true;
    QTest::newRow("denied by slot, base") << u"(connection denied by slot rule of interface \"docker\")"_s << true;
    QTest::newRow("other") << u"(cannot find plug b in a)"_s << false;
}

void TestChangeProblems::wordsOfPolicy()
{
    QFETCH(QString, words);
    QFETCH(bool, isPolicy);
    Snapd::Change change;
    change.status = u"Error"_s;
    change.ready = true;
    change.error = words;
    QCOMPARE(problemOf(change).kind == Kind::PolicyRefused, isPolicy);
    QCOMPARE(problemOf(failure(Refusal::SnapdRefused, words)).kind == Kind::PolicyRefused, isPolicy);
}

QTEST_GUILESS_MAIN(TestChangeProblems)

#include "tst_changeproblems.moc"
