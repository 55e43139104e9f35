// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/defaults.h"
#include "permissions/pairchange.h"
#include "permissions/permission.h"
#include "privileged/door.h"

#include <QList>

#include <functional>
#include <optional>

namespace Snapperms
{

/** Why nothing, or not everything, is done about a plug, where no request to snapd failed: that is told by a ChangeProblem. */
enum class IntentionObstacle {
    None,
    PlugGone, ///< There is no such plug now.
    NothingProvides, ///< Nothing on this machine could be connected.
    NoObviousSlot, ///< Several could, and which one is for a person to say.
    SlotGone, ///< The slot that was named, or was there before, is not offered any more.
    DefaultUnknown, ///< What snapd would do by itself is not known; left alone.
    ChangedSince, ///< Somebody else has changed it since it was looked at, for an undo since it was ours; left alone.
    NotRestorable, ///< Undo: only snapd's record is gone, and nothing can write one.
};

/** What has to be done about one plug: the steps in the order in which a failure loses nothing, connecting before disconnecting. */
struct IntentionPlan {
    Snapd::PlugRef plug;
    QString interface;
    QList<Privileged::Operation> steps;
    bool wasOn = false; ///< When it was planned.
    bool turnsOff = false; ///< Of reset(): it is on, and will be off when all of it is done.
    /** It will be on or off as wanted, but snapd's records cannot be brought to what they were, or would be by themselves; see PairChange::isRestorable(). */
    bool isInexact = false;
    IntentionObstacle obstacle = IntentionObstacle::None; ///< May come with steps: then the rest is done.

    /** As far as the state shows that was planned from. */
    [[nodiscard]] bool isAlreadySo() const { return steps.isEmpty() && obstacle == IntentionObstacle::None; }
    bool operator==(const IntentionPlan &) const = default;
};

/** What is wanted of one plug, where many are wanted in different ways at once. */
struct PlugWish {
    enum class Want {
        Off,
        On, ///< Any connection will do; without one, the obvious slot.
        Connect, ///< The named slots, beside what serves it already.
        Disconnect, ///< The named slots and no more.
        Exactly, ///< The named slots and no others.
    };

    Snapd::PlugRef plug;
    Want want = Want::Off;
    QList<Snapd::SlotRef> slotRefs; ///< Not empty for the last three.
    std::optional<int> minutes = std::nullopt; ///< On, Connect and Exactly, also where it is connected for a while: for how long from now on, 0 for good.

    bool operator==(const PlugWish &) const = default;
};

/**
 * Plans from one reading of snapd's state. Pure: no guess is made, what is not obvious or not known comes back as an obstacle. The permission is the one that
 * the store holds at that moment.
 */
namespace IntentionPlans
{

/** Whether the connection of the plug to a slot is to end by itself. */
using IsForAWhile = std::function<bool(const Snapd::SlotRef &)>;

/** Ends all connections at once: with only some of them gone it would not be off. */
[[nodiscard]] IntentionPlan turnOff(const Permission &permission);
[[nodiscard]] IntentionPlan turnOn(const Permission &permission);
/** For so many minutes from now on, or with 0 for good, whether it is off or on for a while. What is on for good stays so: root sees to that. */
[[nodiscard]] IntentionPlan allowFor(const Permission &permission, int minutes);
[[nodiscard]] IntentionPlan connectTo(const Permission &permission, const Snapd::SlotRef &slot);
[[nodiscard]] IntentionPlan disconnectFrom(const Permission &permission, const Snapd::SlotRef &slot);
/** Afterwards @p slot and no other serves the plug. With @p isForAWhile it will not be for good there either, and for the shortest time that there is. */
[[nodiscard]] IntentionPlan moveTo(const Permission &permission, const Snapd::SlotRef &slot, bool isForAWhile = false);

/** Without @p isForAWhile everything that is connected may be for a while, and root is asked. */
[[nodiscard]] IntentionPlan fulfil(const Permission &permission, const PlugWish &wish, const IsForAWhile &isForAWhile = {});

/**
 * What snapd would have by itself. Where the default is on it is connected now, for forgetting alone does nothing until the next refresh; connecting replaces
 * the record that it is unwanted, so there is nothing to forget besides (doConnect). Where it is off, connection and record go together. What is on by default,
 * and now @p isForAWhile only, is for good again.
 */
[[nodiscard]] IntentionPlan reset(const Permission &permission, const PermissionDefault &byDefault, const IsForAWhile &isForAWhile = {});

/** Takes back @p changes, all of this plug, as far as the pairs are as they were left. */
[[nodiscard]] IntentionPlan undo(const Permission &permission, const QList<PairChange> &changes);

/** Where a step stands in a batch, so that those come together which one authorisation may cover; what takes something away comes first. */
[[nodiscard]] int rank(const Privileged::Operation &operation);

}

}
