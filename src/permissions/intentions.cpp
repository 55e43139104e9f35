// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentions.h"

#include "permissions/changequeue.h"
#include "permissions/changeverdict.h"
#include "permissions/intentions_p.h"
#include "permissions/permissionstore.h"

#include <algorithm>
#include <utility>

namespace Snapperms
{

namespace
{

/** The same for every plug. */
template <typename Planner>
auto alike(const Planner &planner)
{
    return [planner](const Snapd::PlugRef &) {
        return planner;
    };
}

template <typename T>
QList<T> withoutRepeats(const QList<T> &list)
{
    QList<T> unique;
    for (const T &value : list) {
        if (!unique.contains(value)) {
            unique.append(value);
        }
    }
    return unique;
}

}

Intentions::Intentions(PermissionStore *store, ChangeQueue *queue, QObject *parent)
    : Intentions(store, queue, SnapdAway, parent)
{
}

Intentions::Intentions(PermissionStore *store, ChangeQueue *queue, std::chrono::milliseconds snapdAway, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->store = store;
    d->queue = queue;
    d->snapdAway = snapdAway;
    connect(store, &PermissionStore::permissionsChanged, this, [this] {
        d->reviewRecord();
    });
}

Intentions::~Intentions() = default;

void Intentions::setDefaults(DefaultOf defaultOf)
{
    d->defaultOf = std::move(defaultOf);
}

void Intentions::setForAWhile(std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)> isForAWhile)
{
    d->isForAWhile = std::move(isForAWhile);
}

void Intentions::setRefusals(IsRefused isRefused)
{
    d->isRefused = std::move(isRefused);
}

Intention *Intentions::Private::make(Intention::Kind kind,
    const QList<Snapd::PlugRef> &plugs,
    const std::function<Intention::Private::Planner(const Snapd::PlugRef &)> &planner,
    const Snapd::SlotRef &slot,
    std::optional<Intention::Kind> undone)
{
    if (plugs.isEmpty()) {
        return nullptr;
    }
    auto inner = std::make_unique<Intention::Private>();
    inner->store = store;
    inner->queue = queue;
    inner->snapdAway = snapdAway;
    inner->isForAWhile = isForAWhile;
    inner->kind = kind;
    inner->undoneKind = undone.value_or(kind);
    inner->slot = slot;
    const QList<Snapd::PlugRef> distinct = withoutRepeats(plugs);
    for (const Snapd::PlugRef &plug : distinct) {
        Intention::Item item;
        item.plug = plug;
        item.interface = store->permission(plug).value_or(Permission()).interface;
        inner->items.append(item);
        Intention::Private::Work work;
        work.planner = planner(plug);
        inner->works.append(work);
    }
    auto *intention = new Intention(std::move(inner), q);
    start(intention);
    return intention;
}

bool Intentions::Private::endsByItself(const Permission &permission) const
{
    const QList<Snapd::SlotRef> connected = permission.connectedSlots();
    return isForAWhile && !connected.isEmpty() && std::ranges::all_of(connected, [&](const Snapd::SlotRef &slot) {
        return isForAWhile(permission.id, slot);
    });
}

IntentionPlans::IsForAWhile Intentions::Private::forAWhile(const Snapd::PlugRef &plug) const
{
    return [this, plug](const Snapd::SlotRef &slot) {
        return isForAWhile && isForAWhile(plug, slot);
    };
}

IntentionPlan Intentions::Private::planReset(const Permission &permission) const
{
    return IntentionPlans::reset(permission, defaultOf ? defaultOf(permission.id) : PermissionDefault(), forAWhile(permission.id));
}

/** Which slot a plain "on" means is decided among those that can be had. */
Permission Intentions::Private::offered(const Permission &permission) const
{
    return permission.offered([&](const SlotChoice &choice) {
        return isRefused && isRefused(permission.id, choice.slot);
    });
}

void Intentions::Private::start(Intention *intention)
{
    // The newer wish for a plug counts, whoever had the older one. What is at the door or in snapd already takes its course.
    for (const Intention::Item &item : intention->items()) {
        const QList<Intention *> older = open;
        for (Intention *other : older) {
            other->d->makeWay(item.plug);
        }
        const QList<ChangeRequest *> requests = queue->open();
        for (ChangeRequest *request : requests) {
            const bool isBeforeDoor = request->stage() == ChangeRequest::Stage::Queued || request->stage() == ChangeRequest::Stage::WaitingForOther;
            if (request->operation().plug == item.plug && isBeforeDoor) {
                request->kill(KJob::EmitResult);
            }
        }
    }
    open.append(intention);
    connect(intention, &Intention::finished, q, [this, intention] {
        intentionEnded(intention);
    });
    Q_EMIT q->begun(intention);
    Q_EMIT q->currentChanged();
    startWaiting();
}

/** Batches one after the other: mixed, they would spoil each other's order and with it the authorisations that are kept. */
void Intentions::Private::startWaiting()
{
    bool isBatchUnderWay = false;
    const QList<Intention *> inOrder = open;
    for (Intention *intention : inOrder) {
        if (intention->isFinished()) {
            continue;
        }
        if (!intention->d->isBegun && !(intention->isBatch() && isBatchUnderWay)) {
            intention->d->begin();
        }
        isBatchUnderWay = isBatchUnderWay || (intention->isBatch() && !intention->isFinished());
    }
}

void Intentions::Private::intentionEnded(Intention *intention)
{
    open.removeOne(intention);
    if (last) {
        last->deleteLater();
    }
    last = intention;
    remember(intention);
    Q_EMIT q->ended(intention);
    Q_EMIT q->currentChanged();
    startWaiting();
}

void Intentions::Private::remember(Intention *intention)
{
    const bool isUndo = intention->kind() == Intention::Kind::Undo;
    const Record taken = isUndo ? std::exchange(undoing, {}) : Record();
    const QList<PairChange> changes = intention->changes();
    if (std::ranges::any_of(changes, &PairChange::isRestorable)) {
        setRecord({.of = intention, .kind = intention->kind(), .changes = changes});
    } else if (isUndo && record.changes.isEmpty() && intention->stop() != Intention::Stop::None) {
        setRecord(taken); // The password dialog was closed, or the like: it can still be wanted.
    }
}

void Intentions::Private::setRecord(const Record &next)
{
    record = next;
    reviewRecord();
    Q_EMIT q->canUndoChanged();
}

/** Even what looks again as we left it was somebody's wish, when it has looked otherwise in between. A plug that is away for a refresh says nothing. */
void Intentions::Private::reviewRecord()
{
    const bool could = q->canUndo();
    for (PairChange &change : record.changes) {
        const std::optional<Permission> now = store->permission(change.plug);
        change.isOverridden = change.isOverridden || (now && pairState(*now, change.slot) != change.after);
    }
    if (could != q->canUndo()) {
        Q_EMIT q->canUndoChanged();
    }
}

Intention *Intentions::turnOff(const QList<Snapd::PlugRef> &plugs)
{
    return d->make(Intention::Kind::TurnOff, plugs, alike(&IntentionPlans::turnOff));
}

Intention *Intentions::turnOn(const QList<Snapd::PlugRef> &plugs)
{
    const auto planner = [this](const Permission &permission) {
        return IntentionPlans::turnOn(d->offered(permission));
    };
    return d->make(Intention::Kind::TurnOn, plugs, alike(planner));
}

Intention *Intentions::allowFor(const QList<Snapd::PlugRef> &plugs, int minutes)
{
    const auto planner = [this, minutes](const Permission &permission) {
        return IntentionPlans::allowFor(d->offered(permission), minutes);
    };
    return d->make(Intention::Kind::TurnOn, plugs, alike(planner));
}

Intention *Intentions::connectTo(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    const auto planner = [slot](const Permission &permission) {
        return IntentionPlans::connectTo(permission, slot);
    };
    return d->make(Intention::Kind::Connect, {plug}, alike(planner), slot);
}

Intention *Intentions::disconnectFrom(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    const auto planner = [slot](const Permission &permission) {
        return IntentionPlans::disconnectFrom(permission, slot);
    };
    return d->make(Intention::Kind::Disconnect, {plug}, alike(planner), slot);
}

Intention *Intentions::moveTo(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    const auto planner = [this, slot](const Permission &permission) {
        return IntentionPlans::moveTo(permission, slot, d->endsByItself(permission));
    };
    return d->make(Intention::Kind::Move, {plug}, alike(planner), slot);
}

QList<IntentionPlan> Intentions::previewReset(const QList<Snapd::PlugRef> &plugs) const
{
    QList<IntentionPlan> plans;
    const QList<Snapd::PlugRef> distinct = withoutRepeats(plugs);
    for (const Snapd::PlugRef &plug : distinct) {
        if (const std::optional<Permission> permission = d->store->permission(plug)) {
            plans.append(d->planReset(*permission));
        }
    }
    return plans;
}

Intention *Intentions::resetToDefault(const QList<Snapd::PlugRef> &plugs)
{
    const auto planner = [this](const Permission &permission) {
        return d->planReset(permission);
    };
    return d->make(Intention::Kind::Reset, plugs, alike(planner));
}

Intention *Intentions::fulfil(const QList<PlugWish> &wishes)
{
    QHash<Snapd::PlugRef, PlugWish> byPlug;
    QList<Snapd::PlugRef> plugs;
    for (const PlugWish &wish : wishes) {
        if (!byPlug.contains(wish.plug)) {
            byPlug.insert(wish.plug, wish);
            plugs.append(wish.plug);
        }
    }
    const auto planner = [this, &byPlug](const Snapd::PlugRef &plug) {
        return [this, wish = byPlug.value(plug)](const Permission &permission) {
            return IntentionPlans::fulfil(permission, wish, d->isForAWhile ? d->forAWhile(permission.id) : IntentionPlans::IsForAWhile());
        };
    };
    return d->make(Intention::Kind::Wishes, plugs, planner);
}

Intention *Intentions::retry(const Snapd::PlugRef &plug)
{
    const Privileged::Operation operation = d->queue->failedOperation(plug);
    if (operation.plug.isEmpty()) {
        return nullptr;
    }
    using Verb = Privileged::Operation::Verb;
    if (operation.isOfMove) {
        return moveTo(plug, operation.slot);
    }
    if (operation.verb == Verb::Connect) {
        const std::optional<Permission> now = d->store->permission(plug);
        const bool isPlain = operation.minutes > 0 && now && !now->isOn() && isSameSlot(d->offered(*now).obviousSlot(), operation.slot);
        if (operation.isOfLease || isPlain) {
            return allowFor({plug}, operation.minutes);
        }
        // Something else serves it, or could, and is not what was meant.
        const auto planner = [operation](const Permission &permission) {
            IntentionPlan plan = IntentionPlans::connectTo(permission, operation.slot);
            for (Privileged::Operation &step : plan.steps) {
                step.minutes = operation.minutes;
            }
            return plan;
        };
        return d->make(Intention::Kind::Connect, {plug}, alike(planner), operation.slot);
    }
    if (operation.verb == Verb::Disconnect) {
        return operation.slot.isEmpty() ? turnOff({plug}) : disconnectFrom(plug, operation.slot);
    }
    return resetToDefault({plug});
}

Intention *Intentions::undo()
{
    if (!canUndo()) {
        return nullptr;
    }
    d->undoing = std::exchange(d->record, {});
    const QList<PairChange> changes = d->undoing.changes;
    QList<Snapd::PlugRef> plugs;
    for (const PairChange &change : changes) {
        plugs.append(change.plug);
    }
    const auto planner = [changes](const Snapd::PlugRef &plug) {
        QList<PairChange> ofPlug;
        std::ranges::copy_if(changes, std::back_inserter(ofPlug), [&plug](const PairChange &change) {
            return change.plug == plug;
        });
        return [ofPlug](const Permission &permission) {
            return IntentionPlans::undo(permission, ofPlug);
        };
    };
    Intention *intention = d->make(Intention::Kind::Undo, plugs, planner, {}, d->undoing.kind);
    intention->d->undone = d->undoing.of;
    Q_EMIT canUndoChanged();
    return intention;
}

bool Intentions::canUndo() const
{
    return std::ranges::any_of(d->record.changes, [](const PairChange &change) {
        return change.isRestorable() && !change.isOverridden;
    });
}

Intention *Intentions::undoable() const
{
    return canUndo() ? d->record.of.data() : nullptr;
}

Intention *Intentions::current() const
{
    const auto batch = std::ranges::find_if(std::as_const(d->open), &Intention::isBatch);
    if (batch != d->open.cend()) {
        return *batch;
    }
    return d->open.isEmpty() ? nullptr : d->open.constLast();
}

Intention *Intentions::last() const
{
    return d->last;
}

QList<Intention *> Intentions::open() const
{
    return d->open;
}

}

#include "moc_intentions.cpp"
