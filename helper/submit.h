// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/request.h"
#include "helper/snapdlist.h"

namespace Snapperms::Helper
{

class SnapdPort;

/** Asks snapd for the change and tells how it answered. Blocks, for a bounded time; returns before the change is done. */
[[nodiscard]] Outcome submit(SnapdPort &snapd, Action action, const Pair &pair);

}
