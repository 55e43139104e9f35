// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentions.h"
#include "world.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Snapperms;
using namespace Snapperms::Tests;
using Deed = MemoryDoor::Deed;
using End = MemorySnapd::End;
using Item = Intention::Item;
using Obstacle = IntentionObstacle;
using Privileged::Operation;
using Privileged::Refusal;

namespace
{

using State = Item::State;

QList<State> statesOf(const Intention *intention)
{
    QList<State> states;
    for (const Item &item : intention->items()) {
        states << item.state;
    }
    return states;
}

QList<Operation::Verb> verbsOf(const QList<Operation> &operations)
{
    QList<Operation::Verb> verbs;
    for (const Operation &operation : operations) {
        verbs << operation.verb;
    }
    return verbs;
}

/** The world with a second app and interfaces of both risks. */
class Office : public World
{
public:
    Office()
    {
        snapd.addSnap(u"snapd"_s,
            {.plugs = {},
                .slotMap = {{u"camera"_s, u"camera"_s},
                    {u"home"_s, u"home"_s},
                    {u"docker"_s, u"docker"_s},
                    {u"port-a"_s, u"serial-port"_s},
                    {u"port-b"_s, u"serial-port"_s}}},
            u"snapd"_s);
        for (const QString &app : {u"vlc"_s, u"obs"_s, u"zoom"_s}) {
            snapd.addSnap(app,
                {.plugs = {{u"camera"_s, u"camera"_s},
                     {u"home"_s, u"home"_s},
                     {u"themes"_s, u"content"_s},
                     {u"docker"_s, u"docker"_s},
                     {u"serial"_s, u"serial-port"_s}},
                    .slotMap = {}});
        }
        intentions = std::make_unique<Intentions>(&store, queue.get(), 50ms);
        store.start();
        settle();
    }

    [[nodiscard]] static Snapd::PlugRef plug(const QString &snap, const QString &name) { return {snap, name}; }
    [[nodiscard]] QList<Snapd::PlugRef> all(const QString &name) const { return {plug(u"vlc"_s, name), plug(u"obs"_s, name), plug(u"zoom"_s, name)}; }
    [[nodiscard]] bool isOn(const Snapd::PlugRef &ref) const { return store.permission(ref)->isOn(); }

    /** Everything on, by hand. */
    void connectAll(const QString &name, const Snapd::SlotRef &slot)
    {
        for (const Snapd::PlugRef &ref : all(name)) {
            snapd.connectOutside(ref, slot);
        }
        settle();
    }

    const Snapd::SlotRef portA{u"snapd"_s, u"port-a"_s};
    const Snapd::SlotRef portB{u"snapd"_s, u"port-b"_s};
    const Snapd::SlotRef systemDocker{u"snapd"_s, u"docker"_s};
    std::unique_ptr<Intentions> intentions;
};

}

/** Wishes of one and many switches, against a snapd in memory. */
class TestIntentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSwitchGoesAtOnce();
    void manyGoOneAfterTheOther();
    void alreadySoAsksNobody();
    void forAWhile();
    void forGoodWhatIsForAWhile();
    void resetMakesForGoodWhatIsOnByDefault();
    void movedIsForAWhileStill();
    void eachConnectionHasItsOwnEnd();
    void whatIsOfATimeIsNotDoneMeanwhile();
    void goesOnPastFailures();
    void tellsWhatHasNoObviousSlot();
    void offersNoSlotThatSnapdWouldRefuse();
    void cancelledPasswordEndsTheRest();
    void notAuthorisedEndsTheRest();
    void cancelEndsWhatHasNotBegun();
    void cancelDoesNotStartTheNextStep();
    void cancelledRowLeavesTheOthers();
    void operationsOfOneActionComeTogether();
    void oneWaitsForAForeignChangeTheOthersDoNot();
    void whatCameTrueMeanwhileAsksNobody();
    void whatWentAwayMeanwhileAsksNobody();
    void newerWishTakesThePlugAway();
    void batchesOneAfterTheOther();
    void planWaitsForTheRequestThatIsUnderWay();
    void manyFailWhenSnapdStaysAway();
    void movesNewOneFirst();
    void moveThatCannotHaveTheNewOneLosesNothing();
    void moveThatCannotDropTheOldOneSaysSo();
    void moveKeepsTheOldOneWhenTheNewOneGoes();
    void useOnlyThisOne();
    void vanishedSlotIsTold();
    void undoOfASingleSwitch();
    void undoRestoresEveryConnection();
    void undoLeavesAloneWhatOthersChanged();
    void undoOfAnUndo();
    void undoTakesBackOnlyWhatWasDone();
    void undoAfterACancelledPasswordIsStillThere();
    void undoOfAMove();
    void undoWhenTheAppIsGone();
    void onlyOurOwnPairsCanBeUndone();
    void resetOfEveryKind();
    void resetSparesWhatTheDeviceMakerTurnedOn();
    void undoOfAReset();
    void retriesWhatFailed();
    void deletedInTheMiddle();
};

void TestIntentions::oneSwitchGoesAtOnce()
{
    Office office;
    QSignalSpy ended(office.intentions.get(), &Intentions::ended);
    Intention *intention = office.intentions->turnOn({office.camera});
    QVERIFY(!intention->isBatch());
    QVERIFY(office.queue->requestFor(office.camera)); // No read comes before it.
    QCOMPARE(office.intentions->current(), intention);
    QCOMPARE(ended.size(), 0);
    office.settle();
    QCOMPARE(ended.size(), 1);
    QVERIFY(office.isOn(office.camera));
    QCOMPARE(intention->items().constFirst().state, State::Done);
    QCOMPARE(office.intentions->last(), intention);
    QVERIFY(!office.intentions->current());
    QVERIFY(!office.intentions->turnOn({}));
}

void TestIntentions::manyGoOneAfterTheOther()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    QPointer<Intention> intention = office.intentions->turnOff(office.all(u"camera"_s) + office.all(u"camera"_s));
    QVERIFY(intention->isBatch());
    QCOMPARE(intention->total(), 3);
    QSignalSpy progressed(intention, &Intention::progressed);
    office.settle(false);
    QCOMPARE(office.door.performed.size(), 1);
    QCOMPARE(intention->ended(), 0);
    QCOMPARE(intention->count(State::Working), 3);
    office.settle();
    QCOMPARE(office.door.performed.size(), 3);
    QVERIFY(intention->isFinished());
    QCOMPARE(intention->count(State::Done), 3);
    QVERIFY(progressed.size() >= 6);
    for (const Snapd::PlugRef &plug : office.all(u"camera"_s)) {
        QVERIFY(!office.isOn(plug));
    }
}

void TestIntentions::alreadySoAsksNobody()
{
    Office office;
    office.snapd.connectOutside(office.camera, office.systemCamera);
    // Not even known to the store yet: a batch looks first.
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::AlreadySo, State::AlreadySo}));
    QCOMPARE(office.door.performed.size(), 1);
    QVERIFY(!office.isOn(office.camera));

    intention = office.intentions->turnOff({office.camera});
    QVERIFY(!intention->isFinished() || office.intentions->last() != intention);
    office.settle();
    QCOMPARE(office.intentions->last(), intention);
    QCOMPARE(intention->items().constFirst().state, State::AlreadySo);
    QCOMPARE(office.door.performed.size(), 1);
}

void TestIntentions::forAWhile()
{
    Office office;
    Intention *intention = office.intentions->allowFor({office.camera}, 60);
    office.settle();
    QCOMPARE(intention->count(State::Done), 1);
    QVERIFY(office.isOn(office.camera));
    QCOMPARE(office.door.performed.size(), 1);
    QCOMPARE(office.door.performed[0].minutes, 60);
    QVERIFY(!office.door.performed[0].isOfLease);
    // Taken back, it is off.
    office.intentions->undo();
    office.settle();
    QVERIFY(!office.isOn(office.camera));
    // What was on for a while is on for a while again, and never for good.
    office.intentions->allowFor({office.camera}, 60);
    office.settle();
    office.intentions->setForAWhile([&](const Snapd::PlugRef &plug, const Snapd::SlotRef &) {
        return plug == office.camera;
    });
    office.intentions->turnOff({office.camera});
    office.settle();
    QVERIFY(!office.isOn(office.camera));
    intention = office.intentions->undo();
    office.settle();
    QVERIFY(office.isOn(office.camera));
    QCOMPARE(office.door.performed.constLast().minutes, 15);
    QVERIFY(intention->items().constFirst().isInexact);
    office.snapd.disconnectOutside(office.camera, office.systemCamera);
    office.settle();
    // Of two that could provide it none is chosen.
    intention = office.intentions->allowFor({office.plug(u"vlc"_s, u"serial"_s)}, 60);
    office.settle();
    QCOMPARE(intention->items().constFirst().obstacle, IntentionObstacle::NoObviousSlot);
}

/** It is on already, and the helper is asked all the same. */
void TestIntentions::forGoodWhatIsForAWhile()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    for (const int minutes : {0, 480}) {
        office.door.performed.clear();
        office.door.script = {failure(Refusal::Unchanged)};
        Intention *intention = office.intentions->allowFor({office.camera}, minutes);
        office.settle();
        QCOMPARE(intention->count(State::AlreadySo), 1);
        QVERIFY(!intention->hasChanged());
        QCOMPARE(office.door.performed.size(), 1);
        QCOMPARE(office.door.performed[0].slot, office.systemCamera);
        QCOMPARE(office.door.performed[0].minutes, minutes);
        QVERIFY(office.door.performed[0].isOfLease);
    }
}

void TestIntentions::resetMakesForGoodWhatIsOnByDefault()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->setDefaults([&](const Snapd::PlugRef &) {
        PermissionDefault result;
        result.defaultOn = PermissionDefault::DefaultOn::Yes;
        result.defaultSlots = {office.systemCamera};
        return result;
    });
    office.intentions->resetToDefault({office.camera});
    office.settle();
    QVERIFY(office.door.performed.isEmpty());
    office.intentions->setForAWhile([&](const Snapd::PlugRef &plug, const Snapd::SlotRef &) {
        return plug == office.camera;
    });
    office.door.script = {failure(Refusal::Unchanged)};
    const QPointer<Intention> intention = office.intentions->resetToDefault(office.all(u"camera"_s));
    office.settle();
    QCOMPARE(office.door.performed.size(), 1);
    QCOMPARE(office.door.performed[0].plug, office.camera);
    QCOMPARE(office.door.performed[0].minutes, 0);
    QVERIFY(office.door.performed[0].isOfLease);
    QCOMPARE(intention->count(State::AlreadySo), intention->total());
    for (const Intention::Item &item : intention->items()) {
        QCOMPARE(item.isOfTime, item.plug == office.camera);
    }
}

void TestIntentions::movedIsForAWhileStill()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    office.intentions->setForAWhile([&](const Snapd::PlugRef &plug, const Snapd::SlotRef &) {
        return plug == office.themes;
    });
    office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.kdeThemes});
    QCOMPARE(office.door.performed[0].minutes, 15);
    office.intentions->setForAWhile({});
    office.intentions->moveTo(office.themes, office.gtkThemes);
    office.settle();
    QCOMPARE(office.door.performed.size(), 4);
    QCOMPARE(office.door.performed[2].minutes, 0);

    // Tried again it is the new provider that is wanted, and not more time with the old one.
    office.intentions->setForAWhile([&](const Snapd::PlugRef &plug, const Snapd::SlotRef &) {
        return plug == office.themes;
    });
    office.door.script = {failure(Refusal::SnapdRefused)};
    office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    QVERIFY(office.intentions->retry(office.themes));
    office.settle();
    const Operation again = office.door.performed.at(office.door.performed.size() - 2);
    QCOMPARE(again.slot, office.kdeThemes);
    QCOMPARE(again.minutes, 15);
    QVERIFY(!again.isOfLease);
    QVERIFY2(office.store.permission(office.themes)->connectedSlots() == QList{office.kdeThemes}, "and not the old one beside it");
}

/** Beside one that is for good, or that has just come, the other is for a while all the same. */
void TestIntentions::eachConnectionHasItsOwnEnd()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.kdeThemes);
    office.settle();
    office.intentions->setForAWhile([&](const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) {
        return plug == office.themes && slot == office.kdeThemes;
    });
    office.intentions->setDefaults([&](const Snapd::PlugRef &) {
        PermissionDefault result;
        result.defaultOn = PermissionDefault::DefaultOn::Yes;
        result.defaultSlots = {office.gtkThemes};
        return result;
    });
    office.intentions->resetToDefault({office.themes});
    office.settle();
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});
    office.intentions->undo();
    office.settle();
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.kdeThemes});
    const auto back = std::find_if(office.door.performed.cbegin(), office.door.performed.cend(), [&](const Operation &operation) {
        return operation.verb == Operation::Verb::Connect && operation.slot == office.kdeThemes;
    });
    QVERIFY(back != office.door.performed.cend());
    QCOMPARE(back->minutes, 15);

    // The default's own connection is what ends: only that one is asked about.
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    const Permission now = *office.store.permission(office.themes);
    PermissionDefault kde;
    kde.defaultOn = PermissionDefault::DefaultOn::Yes;
    kde.defaultSlots = {office.kdeThemes};
    const IntentionPlan plan = IntentionPlans::reset(now, kde, [&](const Snapd::SlotRef &slot) {
        return slot == office.kdeThemes;
    });
    QCOMPARE(plan.steps.size(), 2);
    QVERIFY(plan.steps[0].isOfLease);
    QCOMPARE(plan.steps[0].slot, office.kdeThemes);
    QCOMPARE(plan.steps[1].verb, Operation::Verb::Forget);
}

/** While it waits for its turn, that it is on is no reason to drop it. */
void TestIntentions::whatIsOfATimeIsNotDoneMeanwhile()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->turnOff({office.home});
    office.intentions->turnOn({office.home});
    office.intentions->allowFor({office.camera}, 15);
    office.snapd.connectOutside(office.plug(u"obs"_s, u"home"_s), office.systemHome); // something to look at again
    office.settle();
    QCOMPARE(office.door.performed.constLast().minutes, 15);
}

void TestIntentions::goesOnPastFailures()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.door.script = {failure(Refusal::SnapdRefused, u"no"_s), Deed::CarryOut, failure(Refusal::TooManyRequests)};
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Failed, State::Done, State::Failed}));
    QCOMPARE(intention->items().at(0).problem.kind, ChangeProblem::Kind::SnapdRefused);
    QCOMPARE(intention->items().at(0).problem.detail, u"no"_s);
    QCOMPARE(intention->items().at(2).problem.kind, ChangeProblem::Kind::TooManyRequests);
    QCOMPARE(intention->stop(), Intention::Stop::None);
    QVERIFY(office.isOn(office.camera));
    QVERIFY(!office.isOn(office.plug(u"obs"_s, u"camera"_s)));
}

void TestIntentions::tellsWhatHasNoObviousSlot()
{
    Office office;
    Intention *intention = office.intentions->turnOn({office.camera, office.plug(u"vlc"_s, u"serial"_s), office.plug(u"vlc"_s, u"nothing"_s)});
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Failed, State::Failed}));
    QCOMPARE(intention->items().at(1).obstacle, Obstacle::NoObviousSlot);
    QCOMPARE(intention->items().at(2).obstacle, Obstacle::PlugGone);

    office.snapd.addSnap(u"lone"_s, {.plugs = {{u"nfc"_s, u"nfc"_s}}, .slotMap = {}});
    office.settle();
    intention = office.intentions->turnOn({office.plug(u"lone"_s, u"nfc"_s)});
    QVERIFY(!office.intentions->last() || office.intentions->last() != intention); // Not before the event loop.
    office.settle();
    QCOMPARE(intention->items().constFirst().obstacle, Obstacle::NothingProvides);
}

void TestIntentions::offersNoSlotThatSnapdWouldRefuse()
{
    Office office;
    office.intentions->setRefusals([&office](const Snapd::PlugRef &, const Snapd::SlotRef &slot) {
        return slot == office.gtkThemes;
    });
    // Of two one is left, and that one is meant.
    Intention *intention = office.intentions->turnOn({office.themes});
    office.settle();
    QCOMPARE(statesOf(intention), QList{State::Done});
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.kdeThemes});

    // What stands is there, refused or not.
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.intentions->disconnectFrom(office.themes, office.kdeThemes);
    office.settle();
    intention = office.intentions->turnOn({office.themes});
    office.settle();
    QCOMPARE(statesOf(intention), QList{State::AlreadySo});

    office.intentions->setRefusals([](const Snapd::PlugRef &, const Snapd::SlotRef &) {
        return true;
    });
    intention = office.intentions->turnOn({office.camera});
    office.settle();
    QCOMPARE(intention->items().constFirst().obstacle, Obstacle::NothingProvides);
}

void TestIntentions::cancelledPasswordEndsTheRest()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.door.script = {Deed::CarryOut, Deed::Cancel};
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Skipped, State::Skipped}));
    QCOMPARE(intention->stop(), Intention::Stop::AtPassword);
    QCOMPARE(office.door.performed.size(), 2);
    QVERIFY(intention->hasChanged());
    QVERIFY(office.queue->open().isEmpty());
}

void TestIntentions::notAuthorisedEndsTheRest()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.door.script = {failure(Refusal::NotAuthorized)};
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Failed, State::Skipped, State::Skipped}));
    QCOMPARE(intention->stop(), Intention::Stop::NotAuthorized);
    QCOMPARE(office.door.performed.size(), 1);
    QVERIFY(!intention->hasChanged());
}

void TestIntentions::cancelEndsWhatHasNotBegun()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle(false);
    QCOMPARE(office.queue->open().constFirst()->stage(), ChangeRequest::Stage::Running);
    intention->cancel();
    QCOMPARE(intention->count(State::Skipped), 2);
    QCOMPARE(intention->count(State::Working), 1);
    office.settle();
    // What ran was aborted in snapd, and ended when snapd said so.
    QCOMPARE(intention->count(State::Skipped), 3);
    QCOMPARE(intention->stop(), Intention::Stop::ByPerson);
    QVERIFY(!intention->hasChanged());
    QVERIFY(office.isOn(office.camera));
    QCOMPARE(office.door.performed.size(), 1);

    // At the password nothing can be stopped; what then happens is told as it is.
    intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    intention->cancel();
    QVERIFY(!intention->isFinished());
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Skipped, State::Skipped}));
    intention->cancel(); // Over is over.
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Skipped, State::Skipped}));
}

void TestIntentions::cancelDoesNotStartTheNextStep()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    Intention *intention = office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    intention->cancel();
    office.settle();
    QCOMPARE(verbsOf(office.door.performed), QList{Operation::Verb::Connect});
    QCOMPARE(intention->items().constFirst().state, State::Skipped);
    QVERIFY(intention->items().constFirst().isHalfDone);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots().size(), 2);
    QVERIFY(office.intentions->canUndo());
}

void TestIntentions::cancelledRowLeavesTheOthers()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle(false);
    QVERIFY(office.queue->requestFor(office.plug(u"obs"_s, u"camera"_s))->kill(KJob::EmitResult));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Skipped, State::Done}));
    QCOMPARE(intention->stop(), Intention::Stop::None);
}

void TestIntentions::operationsOfOneActionComeTogether()
{
    Office office;
    Intention *intention = office.intentions->turnOn(
        {office.plug(u"vlc"_s, u"docker"_s), office.camera, office.plug(u"obs"_s, u"docker"_s), office.plug(u"obs"_s, u"camera"_s)});
    office.settle();
    QCOMPARE(intention->count(State::Done), 4);
    QStringList asked;
    for (const Operation &operation : std::as_const(office.door.performed)) {
        asked << operation.interface;
    }
    QCOMPARE(asked, (QStringList{u"camera"_s, u"camera"_s, u"docker"_s, u"docker"_s}));
    // What the person sees keeps the order that was given.
    QCOMPARE(intention->items().constFirst().interface, u"docker"_s);

    const auto verb = [](Operation::Verb verb, const QString &interface) {
        return Operation{.verb = verb, .plug = {}, .slot = {}, .interface = interface};
    };
    QCOMPARE_LT(IntentionPlans::rank(verb(Operation::Verb::Disconnect, u"docker"_s)), IntentionPlans::rank(verb(Operation::Verb::Forget, u"docker"_s)));
    QCOMPARE_LT(IntentionPlans::rank(verb(Operation::Verb::Forget, u"docker"_s)), IntentionPlans::rank(verb(Operation::Verb::Connect, u"camera"_s)));
    QCOMPARE_LT(IntentionPlans::rank(verb(Operation::Verb::Connect, u"camera"_s)), IntentionPlans::rank(verb(Operation::Verb::Connect, u"docker"_s)));
}

void TestIntentions::oneWaitsForAForeignChangeTheOthersDoNot()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    const QString refresh = office.snapd.beginChange(u"refresh-snap"_s, {u"vlc"_s});
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settleUntil(
        [&] {
            for (const QString &id : office.snapd.unfinished()) {
                if (id != refresh) {
                    office.snapd.finish(id);
                }
            }
            return intention->ended() == 2;
        },
        false);
    QCOMPARE(statesOf(intention), (QList{State::Working, State::Done, State::Done}));
    office.settle();
    QCOMPARE(intention->count(State::Done), 3);
}

void TestIntentions::whatCameTrueMeanwhileAsksNobody()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    QVERIFY(office.snapd.disconnectOutside(office.plug(u"zoom"_s, u"camera"_s), office.systemCamera));
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Done, State::AlreadySo}));
    QCOMPARE(office.door.performed.size(), 2);
}

void TestIntentions::whatWentAwayMeanwhileAsksNobody()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    Intention *intention = office.intentions->turnOff(office.all(u"camera"_s));
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    office.snapd.removeSnap(u"obs"_s);
    office.settle(false); // The first goes on; that the second is gone is known meanwhile.
    office.settle();
    QCOMPARE(statesOf(intention), (QList{State::Done, State::Failed, State::Done}));
    QCOMPARE(intention->items().at(1).obstacle, Obstacle::PlugGone);
    QCOMPARE(office.door.performed.size(), 2);
}

void TestIntentions::newerWishTakesThePlugAway()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    Intention *batch = office.intentions->turnOff(office.all(u"camera"_s));
    office.settle(false);
    // Of these, the first is in snapd, the others wait; one of them is wanted otherwise now.
    const Snapd::PlugRef obs = office.plug(u"obs"_s, u"camera"_s);
    QPointer<Intention> single = office.intentions->turnOn({obs});
    QCOMPARE(batch->items().at(1).state, State::Skipped);
    QCOMPARE(office.intentions->current(), batch);
    office.settle();
    QCOMPARE(statesOf(batch), (QList{State::Done, State::Skipped, State::Done}));
    QVERIFY(office.isOn(obs));

    // The same for steps that are not at the queue yet.
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    // It is gone some time after its end.
    const QSignalSpy moved(office.intentions->moveTo(office.themes, office.kdeThemes), &Intention::finished);
    office.settle(false);
    office.intentions->turnOff({office.themes});
    office.settle();
    QVERIFY(!office.isOn(office.themes));
    QCOMPARE(moved.size(), 1);
}

void TestIntentions::batchesOneAfterTheOther()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    QPointer<Intention> off = office.intentions->turnOff(office.all(u"camera"_s));
    QPointer<Intention> on = office.intentions->turnOn(office.all(u"docker"_s));
    office.settle(false);
    QCOMPARE(on->count(State::Waiting), 3);
    QCOMPARE(office.intentions->current(), off.data());
    // A single switch need not wait for them.
    office.intentions->turnOff({office.home});
    QVERIFY(office.queue->requestFor(office.home));
    office.settle();
    QVERIFY(on->isFinished());
    QCOMPARE(on->count(State::Done), 3);
    QCOMPARE(office.door.performed.size(), 7);
    QCOMPARE(office.door.performed.at(6).interface, u"docker"_s);
}

void TestIntentions::planWaitsForTheRequestThatIsUnderWay()
{
    Office office;
    office.intentions->turnOn({office.camera});
    office.settle(false);
    QCOMPARE(office.queue->requestFor(office.camera)->stage(), ChangeRequest::Stage::Running);
    // By what the store says now, it is off already.
    Intention *off = office.intentions->turnOff({office.camera});
    office.settle(false);
    QCOMPARE(off->items().constFirst().state, State::Waiting);
    office.settle();
    QCOMPARE(off->items().constFirst().state, State::Done);
    QVERIFY(!office.isOn(office.camera));
}

void TestIntentions::manyFailWhenSnapdStaysAway()
{
    Office office;
    office.client.setUp(false);
    office.settle();
    Intention *intention = office.intentions->turnOn(office.all(u"camera"_s));
    QVERIFY(office.settleUntil([intention] {
        return intention->isFinished();
    }));
    QCOMPARE(intention->count(State::Failed), 3);
    QCOMPARE(intention->items().constFirst().problem.kind, ChangeProblem::Kind::SnapdUnavailable);
    QVERIFY(office.door.performed.isEmpty());
}

void TestIntentions::movesNewOneFirst()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    Intention *intention = office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    QCOMPARE(verbsOf(office.door.performed), (QList{Operation::Verb::Connect, Operation::Verb::Disconnect}));
    QCOMPARE(office.door.performed.constLast().slot, office.gtkThemes);
    QCOMPARE(intention->items().constFirst().state, State::Done);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.kdeThemes});
}

void TestIntentions::moveThatCannotHaveTheNewOneLosesNothing()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    office.door.script = {failure(Refusal::SnapdRefused)};
    Intention *intention = office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    QCOMPARE(verbsOf(office.door.performed), QList{Operation::Verb::Connect});
    QCOMPARE(intention->items().constFirst().state, State::Failed);
    QVERIFY(!intention->items().constFirst().isHalfDone);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});
    QVERIFY(!office.intentions->canUndo());
}

void TestIntentions::moveThatCannotDropTheOldOneSaysSo()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    office.door.script = {Deed::CarryOut, failure(Refusal::SnapdRefused)};
    Intention *intention = office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    QCOMPARE(intention->items().constFirst().state, State::Failed);
    QVERIFY(intention->items().constFirst().isHalfDone);
    QVERIFY(intention->items().constFirst().changed);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots().size(), 2);
}

void TestIntentions::moveKeepsTheOldOneWhenTheNewOneGoes()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    const Intention *intention = office.intentions->moveTo(office.themes, office.kdeThemes);
    // It is gone some time after its end.
    Intention::Item item;
    connect(intention, &Intention::finished, this, [intention, &item] {
        item = intention->items().constFirst();
    });
    // While the second step waits behind another switch, the new provider is removed.
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    office.intentions->turnOn({office.camera});
    office.settleUntil([&office] {
        return office.queue->requestFor(office.camera)->stage() == ChangeRequest::Stage::Asking;
    });
    const bool isAtTheSecond = office.settleUntil(
        [&office] {
            const ChangeRequest *request = office.queue->requestFor(office.themes);
            return request && request->operation().verb == Privileged::Operation::Verb::Disconnect;
        },
        false);
    QVERIFY(isAtTheSecond);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots().size(), 2);
    office.snapd.removeSnap(u"kde"_s);
    office.settle(false);
    office.settle();
    QCOMPARE(item.state, State::Failed);
    QCOMPARE(item.obstacle, Obstacle::ChangedSince);
    QVERIFY(item.isHalfDone);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});
}

void TestIntentions::useOnlyThisOne()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.snapd.connectOutside(office.themes, office.kdeThemes);
    office.settle();
    Intention *intention = office.intentions->moveTo(office.themes, office.gtkThemes);
    office.settle();
    QCOMPARE(verbsOf(office.door.performed), QList{Operation::Verb::Disconnect});
    QCOMPARE(intention->items().constFirst().state, State::Done);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});
}

void TestIntentions::vanishedSlotIsTold()
{
    Office office;
    office.snapd.removeSlot(office.portB);
    office.settle();
    Intention *intention = office.intentions->connectTo(office.plug(u"vlc"_s, u"serial"_s), office.portB);
    office.settle();
    QCOMPARE(intention->items().constFirst().obstacle, Obstacle::SlotGone);
    intention = office.intentions->moveTo(office.plug(u"vlc"_s, u"serial"_s), office.portB);
    office.settle();
    QCOMPARE(intention->items().constFirst().obstacle, Obstacle::SlotGone);
    QVERIFY(office.door.performed.isEmpty());
}

void TestIntentions::undoOfASingleSwitch()
{
    Office office;
    QVERIFY(!office.intentions->canUndo());
    QVERIFY(!office.intentions->undo());
    QSignalSpy canUndo(office.intentions.get(), &Intentions::canUndoChanged);
    office.intentions->turnOff({office.home});
    office.settle();
    QCOMPARE(canUndo.size(), 1);
    QVERIFY(office.intentions->canUndo());
    QCOMPARE(office.intentions->undoable(), office.intentions->last());
    Intention *undo = office.intentions->undo();
    QCOMPARE(undo->kind(), Intention::Kind::Undo);
    QCOMPARE(undo->undoneKind(), Intention::Kind::TurnOff);
    QVERIFY(!office.intentions->canUndo());
    office.settle();
    QVERIFY(office.isOn(office.home));
    QCOMPARE(undo->items().constFirst().state, State::Done);
    // As snapd has it, which keeps no mark of what was automatic before.
    QVERIFY(office.store.permission(office.home)->choices.constFirst().manual);
}

void TestIntentions::undoRestoresEveryConnection()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.snapd.connectOutside(office.themes, office.kdeThemes);
    office.settle();
    office.intentions->turnOff({office.themes, office.camera});
    office.settle();
    QVERIFY(!office.isOn(office.themes));
    Intention *undo = office.intentions->undo();
    QVERIFY(!undo->isBatch()); // The camera was off before.
    office.settle();
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), (QList{office.gtkThemes, office.kdeThemes}));
}

void TestIntentions::undoLeavesAloneWhatOthersChanged()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    // One is on again by somebody's hand; one was switched on and off.
    office.snapd.connectOutside(office.camera, office.systemCamera);
    office.settle();
    const Snapd::PlugRef obs = office.plug(u"obs"_s, u"camera"_s);
    office.snapd.connectOutside(obs, office.systemCamera);
    office.settle();
    office.snapd.disconnectOutside(obs, office.systemCamera);
    office.settle();
    office.door.performed.clear();
    Intention *undo = office.intentions->undo();
    office.settle();
    QCOMPARE(statesOf(undo), (QList{State::AlreadySo, State::Failed, State::Done}));
    QCOMPARE(undo->items().at(1).obstacle, Obstacle::ChangedSince);
    QCOMPARE(office.door.performed.size(), 1);
    QVERIFY(!office.isOn(obs));

    // When nothing is left as it was, there is nothing to undo.
    office.intentions->turnOff({office.home});
    office.settle();
    QSignalSpy canUndo(office.intentions.get(), &Intentions::canUndoChanged);
    office.snapd.connectOutside(office.home, office.systemHome);
    office.settle();
    QCOMPARE(canUndo.size(), 1);
    QVERIFY(!office.intentions->canUndo());
}

void TestIntentions::undoOfAnUndo()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    office.intentions->undo();
    office.settle();
    QVERIFY(office.isOn(office.camera));
    Intention *redo = office.intentions->undo();
    office.settle();
    QCOMPARE(redo->count(State::Done), 3);
    QCOMPARE(redo->undoneKind(), Intention::Kind::Undo);
    QVERIFY(!office.isOn(office.camera));
}

void TestIntentions::undoTakesBackOnlyWhatWasDone()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.door.script = {Deed::CarryOut, Deed::Cancel};
    office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    office.door.performed.clear();
    Intention *undo = office.intentions->undo();
    QCOMPARE(undo->total(), 1);
    office.settle();
    QCOMPARE(office.door.performed.size(), 1);
    QVERIFY(office.isOn(office.camera));
}

void TestIntentions::undoAfterACancelledPasswordIsStillThere()
{
    Office office;
    office.intentions->turnOff({office.home});
    office.settle();
    office.door.script = {Deed::Cancel};
    office.intentions->undo();
    office.settle();
    QVERIFY(!office.isOn(office.home));
    QVERIFY(office.intentions->canUndo());
    office.intentions->undo();
    office.settle();
    QVERIFY(office.isOn(office.home));

    // And a cancelled flip of another switch does not take it away.
    office.door.script = {Deed::Cancel};
    office.intentions->turnOn({office.camera});
    office.settle();
    QVERIFY(office.intentions->canUndo());
}

void TestIntentions::undoOfAMove()
{
    Office office;
    office.snapd.connectOutside(office.themes, office.gtkThemes);
    office.settle();
    office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    office.door.performed.clear();
    office.intentions->undo();
    office.settle();
    QCOMPARE(verbsOf(office.door.performed), (QList{Operation::Verb::Connect, Operation::Verb::Disconnect}));
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});

    // The old provider is gone: then the new one stays.
    office.intentions->moveTo(office.themes, office.kdeThemes);
    office.settle();
    office.snapd.removeSnap(u"gtk"_s);
    office.settle();
    Intention *undo = office.intentions->undo();
    office.settle();
    QCOMPARE(undo->items().constFirst().obstacle, Obstacle::SlotGone);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.kdeThemes});
}

void TestIntentions::undoWhenTheAppIsGone()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->turnOff(office.all(u"camera"_s));
    office.settle();
    office.snapd.setEnabled(u"obs"_s, false);
    office.snapd.setEnabled(u"zoom"_s, false);
    office.settle();
    office.snapd.setEnabled(u"zoom"_s, true); // As in the middle of a refresh: that is nobody's wish.
    office.settle();
    Intention *undo = office.intentions->undo();
    office.settle();
    QCOMPARE(statesOf(undo), (QList{State::Done, State::Failed, State::Done}));
    QCOMPARE(undo->items().at(1).obstacle, Obstacle::PlugGone);
}

void TestIntentions::onlyOurOwnPairsCanBeUndone()
{
    Office office;
    // Somebody else is faster; the door says that there was nothing to do.
    office.intentions->turnOff({office.home});
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    office.snapd.disconnectOutside(office.home, office.systemHome);
    office.settle();
    QCOMPARE(office.intentions->last()->items().constFirst().state, State::AlreadySo);
    QVERIFY(!office.intentions->canUndo());
    office.intentions->turnOn({office.camera});
    office.settleUntil([&office] {
        return office.door.isSent();
    });
    office.snapd.connectOutside(office.camera, office.systemCamera);
    office.settle();
    QCOMPARE(office.intentions->last()->items().constFirst().state, State::AlreadySo);
    QVERIFY(!office.intentions->canUndo());
}

void TestIntentions::resetOfEveryKind()
{
    Office office;
    const Snapd::PlugRef obsHome = office.plug(u"obs"_s, u"home"_s);
    const Snapd::PlugRef zoomHome = office.plug(u"zoom"_s, u"home"_s);
    const Snapd::PlugRef obsCamera = office.plug(u"obs"_s, u"camera"_s);
    office.intentions->setDefaults([&](const Snapd::PlugRef &plug) {
        PermissionDefault result;
        if (plug.plug == "home"_L1) {
            result.defaultOn = PermissionDefault::DefaultOn::Yes;
            result.defaultSlots = {office.systemHome};
        } else if (plug.plug == "themes"_L1) {
            result.defaultOn = PermissionDefault::DefaultOn::Yes;
            result.defaultSlots = {office.gtkThemes};
        } else if (plug.plug == "camera"_L1) {
            result.defaultOn = PermissionDefault::DefaultOn::No;
        }
        return result;
    });
    office.snapd.disconnectOutside(office.home, office.systemHome); // undesired
    office.snapd.autoConnect(zoomHome, office.systemHome);
    office.snapd.connectOutside(office.camera, office.systemCamera);
    office.snapd.connectOutside(office.themes, office.kdeThemes);
    office.settle();
    Intention *intention = office.intentions->resetToDefault(
        {office.home, obsHome, zoomHome, office.camera, obsCamera, office.themes, office.plug(u"vlc"_s, u"docker"_s), office.plug(u"vlc"_s, u"serial"_s)});
    office.settle();
    QCOMPARE(
        statesOf(intention), (QList{State::Done, State::Done, State::AlreadySo, State::Done, State::AlreadySo, State::Done, State::Failed, State::Failed}));
    QCOMPARE(intention->items().at(6).obstacle, Obstacle::DefaultUnknown);
    // What is taken away first, and what is instead of another before that other.
    QCOMPARE(verbsOf(office.door.performed),
        (QList{Operation::Verb::Forget, Operation::Verb::Connect, Operation::Verb::Connect, Operation::Verb::Connect, Operation::Verb::Forget}));
    QVERIFY(office.isOn(office.home) && office.isOn(obsHome) && office.isOn(zoomHome));
    QVERIFY(!office.isOn(office.camera));
    QVERIFY(!office.store.permission(office.home)->choices.constFirst().undesired);
    QCOMPARE(office.store.permission(office.themes)->connectedSlots(), QList{office.gtkThemes});

    // Only a record tells of a default.
    office.intentions->setDefaults([](const Snapd::PlugRef &) {
        PermissionDefault result;
        result.defaultOn = PermissionDefault::DefaultOn::Yes;
        result.reason = PermissionDefault::Reason::Record;
        return result;
    });
    office.intentions->turnOff({zoomHome});
    office.settle();
    QVERIFY(office.store.permission(zoomHome)->choices.constFirst().undesired);
    office.intentions->resetToDefault({zoomHome});
    office.settle();
    QVERIFY(office.isOn(zoomHome));
}

void TestIntentions::resetSparesWhatTheDeviceMakerTurnedOn()
{
    Permission ports;
    ports.id = {u"vlc"_s, u"serial"_s};
    ports.interface = u"serial-port"_s;
    SlotChoice makers;
    makers.slot = {u"pi"_s, u"port-a"_s};
    makers.connected = makers.gadget = true;
    SlotChoice own;
    own.slot = {u"pi"_s, u"port-b"_s};
    SlotChoice unwanted;
    unwanted.slot = {u"pi"_s, u"port-c"_s};
    ports.choices = {makers, own, unwanted};
    PermissionDefault off;
    off.defaultOn = PermissionDefault::DefaultOn::No;
    off.state = PermissionDefault::State::TurnedOnByGadget;
    QVERIFY2(IntentionPlans::reset(ports, off).isAlreadySo(), "there is nothing to offer");

    // What was added to it goes, and no more than that.
    ports.choices[1].connected = ports.choices[1].manual = true;
    ports.choices[2].undesired = true;
    const IntentionPlan plan = IntentionPlans::reset(ports, off);
    QCOMPARE(verbsOf(plan.steps), QList<Operation::Verb>(2, Operation::Verb::Forget));
    QCOMPARE(plan.steps[0].slot, own.slot);
    QCOMPARE(plan.steps[1].slot, unwanted.slot);
    QVERIFY2(!plan.turnsOff, "it stays on by what the maker connected");

    // Without it all goes at once, and records of slots that are gone for now with it.
    ports.choices[0].connected = false;
    const IntentionPlan all = IntentionPlans::reset(ports, off);
    QCOMPARE(verbsOf(all.steps), QList{Operation::Verb::Forget});
    QVERIFY(all.steps[0].slot.isEmpty());
    QVERIFY(all.turnsOff);

    // On by default: what was used in addition goes, and what serves it by default stays.
    ports.choices[0].connected = true;
    ports.choices[0].gadget = false;
    PermissionDefault on;
    on.defaultOn = PermissionDefault::DefaultOn::Yes;
    on.defaultSlots = {makers.slot};
    const IntentionPlan fewer = IntentionPlans::reset(ports, on);
    QCOMPARE(fewer.steps.constFirst().verb, Operation::Verb::Forget);
    QVERIFY(!fewer.turnsOff);
}

void TestIntentions::undoOfAReset()
{
    Office office;
    office.intentions->setDefaults([&](const Snapd::PlugRef &plug) {
        PermissionDefault result;
        result.defaultOn = plug.plug == "home"_L1 ? PermissionDefault::DefaultOn::Yes : PermissionDefault::DefaultOn::No;
        result.defaultSlots = plug.plug == "home"_L1 ? QList{office.systemHome} : QList<Snapd::SlotRef>();
        return result;
    });
    office.intentions->turnOff({office.home});
    office.settle();
    office.intentions->turnOn({office.camera});
    office.settle();
    office.intentions->resetToDefault({office.home, office.camera});
    office.settle();
    QVERIFY(office.isOn(office.home) && !office.isOn(office.camera));
    office.intentions->undo();
    office.settle();
    QVERIFY(!office.isOn(office.home) && office.isOn(office.camera));

    // A record that is only forgotten cannot be written again.
    office.intentions->setDefaults([](const Snapd::PlugRef &) {
        PermissionDefault result;
        result.defaultOn = PermissionDefault::DefaultOn::No;
        return result;
    });
    const Snapd::PlugRef zoomHome = office.plug(u"zoom"_s, u"home"_s);
    office.snapd.autoConnect(zoomHome, office.systemHome);
    office.snapd.disconnectOutside(zoomHome, office.systemHome);
    office.settle();
    Intention *reset = office.intentions->resetToDefault({zoomHome});
    office.settle();
    QVERIFY(reset->hasChanged());
    QVERIFY(!reset->changes().constFirst().isRestorable());
    QVERIFY(office.intentions->undoable() != reset);
}

void TestIntentions::retriesWhatFailed()
{
    Office office;
    QVERIFY(!office.intentions->retry(office.camera));
    office.door.script = {failure(Refusal::SnapdRefused), failure(Refusal::SnapdRefused), failure(Refusal::SnapdRefused)};
    office.intentions->turnOn({office.camera});
    office.settle();
    QCOMPARE(office.intentions->retry(office.camera)->kind(), Intention::Kind::Connect);
    office.settle();
    office.intentions->turnOff({office.home});
    office.settle();
    QCOMPARE(office.intentions->retry(office.home)->kind(), Intention::Kind::TurnOff);
    office.settle();
    QVERIFY(!office.isOn(office.home));
    QVERIFY(!office.queue->problemFor(office.home));
}

void TestIntentions::deletedInTheMiddle()
{
    Office office;
    office.connectAll(u"camera"_s, office.systemCamera);
    office.intentions->turnOff(office.all(u"camera"_s));
    office.settle(false);
    office.intentions.reset();
    office.settle(); // What was at the queue takes its course, and nobody is called.
    QVERIFY(office.queue->open().isEmpty());

    Office other;
    other.connectAll(u"camera"_s, other.systemCamera);
    other.intentions->turnOff(other.all(u"camera"_s));
    other.intentions.reset();
    other.settle();
    QVERIFY(other.door.performed.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntentions)

#include "tst_intentions.moc"
