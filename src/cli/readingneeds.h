// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/request.h"
#include "cli/snapshotreader.h"
#include "policy/policy.h"

namespace Snapperms::Cli
{

/** How much of snapd's state a command reads. */
enum class Depth {
    Connections, ///< What mostly suffices for a change: one request.
    Everything, ///< The list of snaps, and what the judgement of defaults and slots needs.
};

/** What @p request begins with. */
[[nodiscard]] Depth firstDepth(const Request &request);

/** @p policy: that of apply. */
[[nodiscard]] SnapshotReader::Needs needsOf(const Request &request, const Policy &policy, Depth depth);

}
