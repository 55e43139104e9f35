// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/observation.h"
#include "snapd/types.h"

namespace Snapperms
{

/** What snapd tells, as the library of confinement wants to know it. */
[[nodiscard]] Confinement::SnapdFacts snapdFacts(const Snapd::SystemInfo &system);
/** What ought to be enforced for it: jail mode counts more than whatever else is said of it. */
[[nodiscard]] Confinement::SnapToVerify::Confinement confinementToVerify(const Snapd::Snap &snap);
[[nodiscard]] Confinement::SnapToVerify snapToVerify(const Snapd::Snap &snap, const Snapd::Connections &connections, const Snapd::SystemInfo &system);

/** Whether it says anything that rests on what was connected, and so is worth no more than the list of connections. */
[[nodiscard]] bool restsOnConnections(const Confinement::SnapVerdict &verdict);

}
