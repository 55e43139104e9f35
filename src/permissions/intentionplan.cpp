// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intentionplan.h"

#include "helper/protocol.h"
#include "helper/risk.h"
#include "permissions/changeverdict.h"

#include <algorithm>

namespace Snapperms::IntentionPlans
{

namespace
{

using Privileged::Operation;

IntentionPlan planFor(const Permission &permission)
{
    IntentionPlan plan;
    plan.plug = permission.id;
    plan.interface = permission.interface;
    plan.wasOn = permission.isOn();
    return plan;
}

Operation step(Operation::Verb verb, const Permission &permission, const Snapd::SlotRef &slot = {})
{
    return {.verb = verb, .plug = permission.id, .slot = slot, .interface = permission.interface};
}

bool isOffered(const Permission &permission, const Snapd::SlotRef &slot)
{
    return std::ranges::any_of(permission.choices, [&slot](const SlotChoice &choice) {
        return isSameSlot(choice.slot, slot);
    });
}

bool contains(const QList<Snapd::SlotRef> &slotRefs, const Snapd::SlotRef &slot)
{
    return std::ranges::any_of(slotRefs, [&slot](const Snapd::SlotRef &candidate) {
        return isSameSlot(candidate, slot);
    });
}

/**
 * Off by default: connections and records go, our keeper's too. One step without a slot also reaches records of slots that are gone for now. What the maker of
 * the device has connected stays: where there is any of it, each step names what goes.
 */
void resetToOff(const Permission &permission, IntentionPlan &plan)
{
    QList<Operation> steps;
    bool isByGadget = false;
    for (const SlotChoice &choice : permission.choices) {
        if (choice.connected && choice.gadget) {
            isByGadget = true;
        } else if (choice.connected || choice.undesired) {
            steps.append(step(Operation::Verb::Forget, permission, choice.slot));
        }
    }
    if (!isByGadget && !steps.isEmpty()) {
        steps = {step(Operation::Verb::Forget, permission)};
    }
    plan.steps.append(steps);
}

bool isOnAfter(const Permission &permission, const QList<Operation> &steps)
{
    QList<Snapd::SlotRef> connected = permission.connectedSlots();
    for (const Operation &operation : steps) {
        if (operation.verb == Operation::Verb::Connect) {
            connected.append(operation.slot);
        } else {
            connected.removeIf([&operation](const Snapd::SlotRef &slot) {
                return operation.slot.isEmpty() || isSameSlot(slot, operation.slot);
            });
        }
    }
    return !connected.isEmpty();
}

/** It is on; the helper is asked about the time alone. */
Operation stepOfLease(const Permission &permission, const Snapd::SlotRef &slot, int minutes)
{
    Operation operation = step(Operation::Verb::Connect, permission, slot);
    operation.minutes = minutes;
    operation.isOfLease = true;
    return operation;
}

void resetToOn(const Permission &permission, const PermissionDefault &byDefault, const IsForAWhile &isForAWhile, IntentionPlan &plan)
{
    QList<Snapd::SlotRef> wanted = byDefault.defaultSlots;
    for (const SlotChoice &choice : permission.choices) {
        const bool recorded = choice.undesired || (choice.connected && (!choice.manual || choice.gadget));
        if (recorded && !contains(wanted, choice.slot) && byDefault.defaultSlots.isEmpty()) {
            wanted.append(choice.slot); // Only snapd's records tell of a default; they also tell which slot it was.
        }
    }
    QList<Operation> last;
    for (const SlotChoice &choice : permission.choices) {
        if (contains(wanted, choice.slot)) {
            if (!choice.connected) {
                plan.steps.append(step(Operation::Verb::Connect, permission, choice.slot));
                plan.isInexact = true; // By hand, for snapd.
            } else if (isForAWhile && isForAWhile(choice.slot)) {
                plan.steps.append(stepOfLease(permission, choice.slot, 0));
            }
        } else if (!byDefault.defaultSlots.isEmpty() && !choice.gadget && (choice.connected || choice.undesired)) {
            last.append(step(Operation::Verb::Forget, permission, choice.slot));
        }
    }
    plan.steps.append(last);
}

}

IntentionPlan turnOff(const Permission &permission)
{
    IntentionPlan plan = planFor(permission);
    if (permission.isOn()) {
        plan.steps.append(step(Operation::Verb::Disconnect, permission));
    }
    return plan;
}

IntentionPlan turnOn(const Permission &permission)
{
    IntentionPlan plan = planFor(permission);
    if (permission.isOn()) {
        return plan;
    }
    const Snapd::SlotRef slot = permission.obviousSlot();
    if (permission.isUnavailable()) {
        plan.obstacle = IntentionObstacle::NothingProvides;
    } else if (slot.isEmpty()) {
        plan.obstacle = IntentionObstacle::NoObviousSlot;
    } else {
        plan.steps.append(step(Operation::Verb::Connect, permission, slot));
    }
    return plan;
}

IntentionPlan allowFor(const Permission &permission, int minutes)
{
    IntentionPlan plan = turnOn(permission);
    const QList<Snapd::SlotRef> connected = permission.connectedSlots();
    for (Operation &operation : plan.steps) {
        operation.minutes = minutes;
    }
    for (const Snapd::SlotRef &slot : connected) {
        plan.steps.append(stepOfLease(permission, slot, minutes));
    }
    return plan;
}

IntentionPlan connectTo(const Permission &permission, const Snapd::SlotRef &slot)
{
    IntentionPlan plan = planFor(permission);
    if (!isOffered(permission, slot)) {
        plan.obstacle = IntentionObstacle::SlotGone;
    } else if (!pairState(permission, slot).connected) {
        plan.steps.append(step(Operation::Verb::Connect, permission, slot));
    }
    return plan;
}

IntentionPlan disconnectFrom(const Permission &permission, const Snapd::SlotRef &slot)
{
    IntentionPlan plan = planFor(permission);
    if (pairState(permission, slot).connected) {
        plan.steps.append(step(Operation::Verb::Disconnect, permission, slot));
    }
    return plan;
}

IntentionPlan moveTo(const Permission &permission, const Snapd::SlotRef &slot, bool isForAWhile)
{
    IntentionPlan plan = planFor(permission);
    if (!isOffered(permission, slot)) {
        plan.obstacle = IntentionObstacle::SlotGone;
        return plan;
    }
    if (!pairState(permission, slot).connected) {
        plan.steps.append(step(Operation::Verb::Connect, permission, slot));
        plan.steps.last().minutes = isForAWhile ? Helper::LeaseMinutes.front() : 0;
        plan.steps.last().isOfMove = true;
    }
    const QList<Snapd::SlotRef> connected = permission.connectedSlots();
    for (const Snapd::SlotRef &other : connected) {
        if (!isSameSlot(other, slot)) {
            plan.steps.append(step(Operation::Verb::Disconnect, permission, other));
        }
    }
    return plan;
}

IntentionPlan fulfil(const Permission &permission, const PlugWish &wish, const IsForAWhile &isForAWhile)
{
    switch (wish.want) {
    case PlugWish::Want::Off:
        return turnOff(permission);
    case PlugWish::Want::On:
        return wish.minutes ? allowFor(permission, *wish.minutes) : turnOn(permission);
    case PlugWish::Want::Connect:
    case PlugWish::Want::Disconnect:
    case PlugWish::Want::Exactly:
        break;
    }
    IntentionPlan plan = planFor(permission);
    for (const Snapd::SlotRef &slot : wish.slotRefs) {
        IntentionPlan one = wish.want == PlugWish::Want::Disconnect ? disconnectFrom(permission, slot) : connectTo(permission, slot);
        if (wish.minutes && wish.want != PlugWish::Want::Disconnect) {
            for (Operation &operation : one.steps) {
                operation.minutes = *wish.minutes;
            }
            if (pairState(permission, slot).connected && (!isForAWhile || isForAWhile(slot))) {
                one.steps.append(stepOfLease(permission, slot, *wish.minutes));
            }
        }
        plan.steps.append(one.steps);
        plan.obstacle = one.obstacle == IntentionObstacle::None ? plan.obstacle : one.obstacle;
    }
    // What serves it now stays when not all that is to serve it can be had.
    if (wish.want == PlugWish::Want::Exactly && plan.obstacle == IntentionObstacle::None) {
        const QList<Snapd::SlotRef> connected = permission.connectedSlots();
        for (const Snapd::SlotRef &other : connected) {
            if (!contains(wish.slotRefs, other)) {
                plan.steps.append(step(Operation::Verb::Disconnect, permission, other));
            }
        }
    }
    return plan;
}

IntentionPlan reset(const Permission &permission, const PermissionDefault &byDefault, const IsForAWhile &isForAWhile)
{
    IntentionPlan plan = planFor(permission);
    if (permission.isUnavailable()) {
        return plan; // Neither on nor to be turned on.
    }
    switch (byDefault.defaultOn) {
    case PermissionDefault::DefaultOn::No:
        resetToOff(permission, plan);
        break;
    case PermissionDefault::DefaultOn::Yes:
        resetToOn(permission, byDefault, isForAWhile, plan);
        break;
    case PermissionDefault::DefaultOn::Unknown:
        plan.obstacle = IntentionObstacle::DefaultUnknown;
        break;
    }
    plan.turnsOff = plan.wasOn && !isOnAfter(permission, plan.steps);
    return plan;
}

IntentionPlan undo(const Permission &permission, const QList<PairChange> &changes)
{
    IntentionPlan plan = planFor(permission);
    QList<Operation> last;
    bool isLost = false;
    for (const PairChange &change : changes) {
        const PairState now = pairState(permission, change.slot);
        if (now.connected == change.before.connected && (now.connected || now.undesired == change.before.undesired)) {
            continue; // Somebody else has brought it back.
        }
        if (change.before.connected && !isOffered(permission, change.slot)) {
            plan.obstacle = IntentionObstacle::SlotGone;
            isLost = true;
        } else if (change.isOverridden || now != change.after) {
            plan.obstacle = IntentionObstacle::ChangedSince;
            isLost = isLost || change.before.connected;
        } else if (!change.isRestorable()) {
            plan.obstacle = IntentionObstacle::NotRestorable;
        } else if (change.before.connected) {
            plan.steps.append(step(Operation::Verb::Connect, permission, change.slot));
            // Never for longer than it was meant for; how much of that was left is not known any more.
            plan.steps.last().minutes = change.wasForAWhile ? Helper::LeaseMinutes.front() : 0;
            plan.isInexact = plan.isInexact || !change.before.manual || change.wasForAWhile;
        } else {
            plan.isInexact = plan.isInexact || change.before.undesired;
            last.append(step(Operation::Verb::Disconnect, permission, change.slot));
        }
    }
    if (!isLost) {
        plan.steps.append(last); // Else what came in place of it stays: an app that had a provider still has one.
    }
    return plan;
}

int rank(const Operation &operation)
{
    switch (operation.verb) {
    case Operation::Verb::Disconnect:
        return 0;
    case Operation::Verb::Forget:
        return 1;
    case Operation::Verb::Connect:
        return Helper::riskOf(operation.interface) == Helper::Risk::Ordinary ? 2 : 3;
    }
    return 3;
}

}
