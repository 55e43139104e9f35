// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changeverdict.h"
#include "permissions/intention_p.h"
#include "permissions/permissionstore.h"

#include <algorithm>

namespace Snapperms
{

using Ending = ChangeRequest::Ending;
using Stage = ChangeRequest::Stage;

namespace
{

/** Not at the door yet: what is killed now has asked nobody for a password. */
bool isBeforeDoor(Stage stage)
{
    return stage == Stage::Queued || stage == Stage::WaitingForOther;
}

}

bool Intention::Private::isOpen(int index) const
{
    return items.at(index).state == Item::State::Waiting || items.at(index).state == Item::State::Working;
}

/** One switch goes its way at once; many deserve a look first, for each that is so already would otherwise be asked for in vain. */
void Intention::Private::begin()
{
    isBegun = true;
    if (items.size() > 1) {
        readFirst();
    } else {
        planAll();
    }
}

void Intention::Private::readFirst()
{
    if (!reading.isValid()) {
        reading.start();
    }
    store->refresh(q, [this](bool fresh) {
        if (isFinished) {
            return;
        }
        if (fresh) {
            planAll();
        } else if (reading.durationElapsed() < snapdAway) {
            readFirst(); // It calls back after the next attempt to reach snapd, so this does not spin.
        } else {
            for (int i = 0; i < items.size(); ++i) {
                items[i].problem = problemOf(ChangeProblem::Kind::SnapdUnavailable, store->lastError().message);
                end(i, Item::State::Failed);
            }
            conclude();
        }
    });
}

void Intention::Private::planAll()
{
    for (int i = 0; i < items.size(); ++i) {
        plan(i);
    }
    QList<int> ready;
    for (int i = 0; i < items.size(); ++i) {
        if (works.at(i).isPlanned && isOpen(i)) {
            ready.append(i);
        }
    }
    std::ranges::stable_sort(ready, {}, [this](int i) {
        return IntentionPlans::rank(works.at(i).steps.constFirst());
    });
    for (const int i : std::as_const(ready)) {
        submit(i);
    }
    conclude();
}

/** From what the store says now. While another request of the plug is open, what it says is about to be something else: not yet, then. */
void Intention::Private::plan(int index)
{
    Work &work = works[index];
    const Snapd::PlugRef plug = items.at(index).plug;
    if (work.isPlanned || !isOpen(index) || queue->requestFor(plug)) {
        return;
    }
    work.isPlanned = true;
    const std::optional<Permission> permission = store->permission(plug);
    if (!permission) {
        giveUp(index, IntentionObstacle::PlugGone);
        return;
    }
    const IntentionPlan plan = work.planner(*permission);
    items[index].interface = plan.interface;
    items[index].obstacle = plan.obstacle;
    items[index].wasOn = plan.wasOn;
    items[index].isInexact = plan.isInexact;
    work.steps = plan.steps;
    if (plan.isAlreadySo()) {
        end(index, Item::State::AlreadySo);
    } else if (plan.steps.isEmpty()) {
        giveUp(index, plan.obstacle);
    }
}

void Intention::Private::submit(int index)
{
    Work &work = works[index];
    if (!isOpen(index)) {
        return; // Stopped while others were submitted.
    }
    if (isStepPointless(index)) {
        giveUp(index, obstacleNow(index, work.steps.constFirst()));
        return;
    }
    items[index].state = Item::State::Working;
    work.stage = Stage::Queued;
    work.isOutdated = false;
    work.before = {};
    ChangeRequest *request = queue->submit(work.steps.constFirst(), ChangeQueue::IfWaiting::Follow);
    works[index].request = request;
    QObject::connect(request, &ChangeRequest::stageChanged, q, [this, index](Stage stage) {
        if (stage == Stage::Finished) {
            return;
        }
        works[index].stage = stage;
        if (stage == Stage::Asking) {
            works[index].before = store->permission(items.at(index).plug).value_or(Permission());
            noteForAWhile(works[index]);
        }
    });
    Q_EMIT q->progressed();
}

void Intention::Private::requestFinished(ChangeRequest *request)
{
    const auto work = std::ranges::find_if(works, [request](const Work &candidate) {
        return candidate.request == request;
    });
    if (work != works.end()) {
        const int index = int(work - works.begin());
        work->request = nullptr;
        stepEnded(index, request);
    } else if (isBegun && !isFinished) {
        // Perhaps the one that a plug of ours had to wait for.
        for (int i = 0; i < items.size(); ++i) {
            if (items.at(i).plug == request->operation().plug && isOpen(i) && !works.at(i).isPlanned) {
                plan(i);
                if (isOpen(i) && works.at(i).isPlanned) {
                    submit(i);
                }
            }
        }
    }
    conclude();
}

void Intention::Private::stepEnded(int index, ChangeRequest *request)
{
    Work &work = works[index];
    noteChanges(work, request);
    items[index].changed = std::ranges::count(changes, items.at(index).plug, &PairChange::plug) > 0;
    const bool isReached = request->ending() == Ending::Done || request->ending() == Ending::AlreadySo
        || (work.isOutdated && reached(*store, request->operation()) == Reached::Yes);
    if (isReached) {
        work.anyStepDone = work.anyStepDone || request->ending() == Ending::Done;
        items[index].isOfTime = items.at(index).isOfTime || request->operation().isOfLease;
        if (request->operation().verb == Privileged::Operation::Verb::Connect) {
            work.connectedFirst.append(request->operation());
        }
        work.steps.removeFirst();
        if (work.steps.isEmpty()) {
            const bool isBlocked = items.at(index).obstacle != IntentionObstacle::None;
            end(index, isBlocked ? Item::State::Failed : work.anyStepDone ? Item::State::Done : Item::State::AlreadySo);
        } else if (stop != Stop::None || work.isDropped) {
            items[index].isHalfDone = items.at(index).changed;
            end(index, Item::State::Skipped);
        } else {
            submit(index);
        }
        return;
    }
    items[index].isHalfDone = items.at(index).changed;
    if (work.isOutdated) {
        giveUp(index, obstacleNow(index, request->operation()));
        return;
    }
    if (request->ending() == Ending::Cancelled) {
        const bool atPassword = work.stage == Stage::Asking && stop == Stop::None;
        end(index, Item::State::Skipped);
        if (atPassword) {
            stopAll(Stop::AtPassword);
        }
        return;
    }
    items[index].problem = request->problem();
    end(index, Item::State::Failed);
    if (request->problem().kind == ChangeProblem::Kind::NotAuthorized || request->problem().kind == ChangeProblem::Kind::NoAgent) {
        stopAll(Stop::NotAuthorized);
    } else if (request->problem().kind == ChangeProblem::Kind::HelperMissing) {
        stopAll(Stop::HelperMissing);
    }
}

/** What is noted stays so for all steps: what has become of it by the next one is our doing. */
void Intention::Private::noteForAWhile(Work &work) const
{
    const QList<Snapd::SlotRef> connected = work.before.connectedSlots();
    for (const Snapd::SlotRef &slot : connected) {
        if (isForAWhile && isForAWhile(work.before.id, slot) && !work.forAWhile.contains(slot)) {
            work.forAWhile.append(slot);
        }
    }
}

/** What others change while a request of ours is under way cannot be told apart, unless it goes the other way. */
void Intention::Private::noteChanges(const Work &work, const ChangeRequest *request)
{
    const bool mayHaveChanged = request->ending() == Ending::Done || (request->ending() != Ending::AlreadySo && !request->changeId().isEmpty());
    const std::optional<Permission> now = store->permission(request->operation().plug);
    if (mayHaveChanged && now && work.before.id == now->id) {
        QList<PairChange> made = changesBetween(work.before, *now, request->operation());
        for (PairChange &change : made) {
            change.wasForAWhile = change.before.connected && work.forAWhile.contains(change.slot);
            note(changes, change);
        }
    }
}

/** What was to take the place of another has gone again: then the other one stays. */
bool Intention::Private::isStepPointless(int index) const
{
    const Work &work = works.at(index);
    return work.steps.constFirst().verb != Privileged::Operation::Verb::Connect
        && std::ranges::any_of(work.connectedFirst, [this](const Privileged::Operation &operation) {
               return reached(*store, operation) != Reached::Yes;
           });
}

IntentionObstacle Intention::Private::obstacleNow(int index, const Privileged::Operation &operation) const
{
    if (!store->permission(items.at(index).plug)) {
        return IntentionObstacle::PlugGone;
    }
    return reached(*store, operation) == Reached::SlotGone ? IntentionObstacle::SlotGone : IntentionObstacle::ChangedSince;
}

void Intention::Private::giveUp(int index, IntentionObstacle obstacle)
{
    items[index].obstacle = obstacle;
    items[index].isHalfDone = items.at(index).changed;
    end(index, Item::State::Failed);
}

void Intention::Private::end(int index, Item::State state)
{
    if (isOpen(index)) {
        const std::optional<Permission> now = store->permission(items.at(index).plug);
        items[index].isOn = now && now->isOn();
        items[index].state = state;
        Q_EMIT q->progressed();
    }
}

void Intention::Private::stopAll(Stop why)
{
    if (stop == Stop::None) {
        stop = why;
    }
    for (int i = 0; i < items.size(); ++i) {
        if (!isOpen(i)) {
            continue;
        }
        // Killing ends those before the door at once, through requestFinished(); others when they can.
        if (ChangeRequest *request = works.at(i).request) {
            request->kill(KJob::EmitResult);
        } else {
            end(i, Item::State::Skipped);
        }
    }
    conclude();
}

/** A newer wish has @p plug. What is at the door or in snapd takes its course. */
void Intention::Private::makeWay(const Snapd::PlugRef &plug)
{
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).plug != plug || !isOpen(i)) {
            continue;
        }
        works[i].isDropped = true;
        if (!works.at(i).request) {
            end(i, Item::State::Skipped);
        } else if (isBeforeDoor(works.at(i).stage)) {
            works.at(i).request->kill(KJob::EmitResult);
        }
    }
    conclude();
}

void Intention::Private::scheduleReview()
{
    // Not from within the store's signals: ending a request has others look at the store.
    if (!isReviewDue && isBegun && !isFinished) {
        isReviewDue = true;
        QMetaObject::invokeMethod(
            q,
            [this] {
                isReviewDue = false;
                review();
            },
            Qt::QueuedConnection);
    }
}

/** Nobody is asked for a password for what came true, or became impossible, while it waited for its turn. */
void Intention::Private::review()
{
    for (int i = 0; i < items.size(); ++i) {
        ChangeRequest *request = works.at(i).request;
        if (!request || !isBeforeDoor(works.at(i).stage)) {
            continue;
        }
        const QList<ChangeRequest *> open = queue->open();
        const bool isAlone = std::ranges::count_if(open, [&](const ChangeRequest *other) {
            return other->operation().plug == items.at(i).plug;
        }) == 1;
        const bool isAsWanted = reached(*store, request->operation()) != Reached::No && !request->operation().isOfLease;
        if (isAlone && (isAsWanted || isStepPointless(i))) {
            works[i].isOutdated = true;
            if (!request->kill(KJob::EmitResult)) {
                works[i].isOutdated = false;
            }
        }
    }
}

void Intention::Private::conclude()
{
    if (isFinished || std::ranges::any_of(items, [](const Item &item) {
            return item.state == Item::State::Waiting || item.state == Item::State::Working;
        })) {
        return;
    }
    isFinished = true;
    // Later: whoever has asked shall have it in hand, and whoever heard of the last request shall have heard before us.
    QMetaObject::invokeMethod(q, &Intention::finished, Qt::QueuedConnection);
}

}
