// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permission.h"
#include "privileged/door.h"
#include "snapd/types.h"

namespace Snapperms
{

/** What snapd's records say of one pair of plug and slot. */
struct PairState {
    bool connected = false;
    bool manual = false;
    bool gadget = false;
    bool undesired = false;

    bool operator==(const PairState &) const = default;
};

/** The state of @p slot as @p permission tells it; all false where it tells nothing of it. */
[[nodiscard]] PairState pairState(const Permission &permission, const Snapd::SlotRef &slot);

/** What became of one pair at our request: enough to take it back, and to see whether it still is as we left it. */
struct PairChange {
    Snapd::PlugRef plug;
    Snapd::SlotRef slot;
    QString interface;
    PairState before;
    PairState after;
    bool isOverridden = false; ///< Somebody else has changed the pair since.
    bool wasForAWhile = false; ///< What ended was to end by itself, later.

    /**
     * Whether connecting or disconnecting brings back what was there. Not so for a record that was only forgotten. Even where it is, snapd's marks differ
     * afterwards (overlord/ifacestate/handlers.go doConnect, doDisconnect): what is connected again counts as made by hand, and what is disconnected again
     * leaves no record in snapd, only in our keeper.
     */
    [[nodiscard]] bool isRestorable() const { return before.connected != after.connected; }

    bool operator==(const PairChange &) const = default;
};

/** What differs between two readings of one plug in the direction of @p operation, and in the pairs that it is about. */
[[nodiscard]] QList<PairChange> changesBetween(const Permission &before, const Permission &after, const Privileged::Operation &operation);

/** Adds @p change to @p changes; two changes of one pair become one, and none at all when they cancel each other out. */
void note(QList<PairChange> &changes, const PairChange &change);

}
