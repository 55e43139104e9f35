// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/observation.h"
#include "snapd/types.h"

namespace Snapperms
{

/** What snapd tells, as the library of confinement wants to know it. */
[[nodiscard]] Confinement::SnapdFacts snapdFacts(const Snapd::SystemInfo &system);
[[nodiscard]] Confinement::SnapToVerify snapToVerify(const Snapd::Snap &snap);

}
