// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeproblem.h"
#include "snapd/types.h"

namespace Snapperms
{

class PermissionStore;

/** How the state that was read compares with what an operation is for. */
enum class Reached {
    Yes,
    No,
    PlugGone,
    SlotGone, ///< Connect only: without the slot, disconnecting is done with.
};

[[nodiscard]] Reached reached(const PermissionStore &store, const Privileged::Operation &operation);

/** Whether the two name the same slot; "system", "snapd" and "core" are one snap to snapd's own mapping (ifacestate/helpers.go). */
[[nodiscard]] bool isSameSlot(const Snapd::SlotRef &a, const Snapd::SlotRef &b);

/** Whether work on @p snap stands in the way of @p operation. An empty name is that of a change that excludes all others. */
[[nodiscard]] bool involves(const Privileged::Operation &operation, const QString &snap);

/** The kind of snapd's change that carries this out; forgetting is a form of disconnecting (daemon/api_interfaces.go). */
[[nodiscard]] QString changeKindOf(const Privileged::Operation &operation);

/** Whether @p change can be the one that was started for @p operation. */
[[nodiscard]] bool mayBeFor(const Snapd::Change &change, const Privileged::Operation &operation);

/** Whether @p change says by name that it is about the plug of @p operation. */
[[nodiscard]] bool isSurelyFor(const Snapd::Change &change, const Privileged::Operation &operation);

[[nodiscard]] ChangeProblem problemOf(ChangeProblem::Kind kind, const QString &detail = {});

/** Why a change that is ready, and did not succeed, failed. */
[[nodiscard]] ChangeProblem problemOf(const Snapd::Change &change);

/**
 * Whether @p change, which is ready, ended because snapd was told to stop it. In a hook that is an error like others, but for its words (overlord/hookstate
 * hookmgr.go); elsewhere it ends without any.
 */
[[nodiscard]] bool wasAborted(const Snapd::Change &change);

/** Whether snapd itself asks for the same again: it was changed under the change's feet (overlord/ifacestate/handlers.go). */
[[nodiscard]] bool asksForRetry(const Snapd::Change &change);

/** A refusal of the door as a problem; Kind::None for those that are none (Cancelled, Unchanged) or not final (Conflict, SnapdUnavailable, ReplyLost). */
[[nodiscard]] ChangeProblem problemOf(const Privileged::Failure &failure);

}
