// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/policytools.h"
#include "confinement/verdict.h"
#include "helper/repair/repairstep.h"

namespace Snapperms::Helper
{

class SnapdPort;

/** What a repair has to know of snapd. */
struct RepairSubject {
    Confinement::SnapToVerify snap;
    Confinement::SnapdFacts facts;
};

/** Asks snapd for it; nothing when there is no such snap, or no usable answer. @p snap is a checked name. Blocks, for a bounded time. */
[[nodiscard]] std::optional<RepairSubject> repairSubject(SnapdPort &snapd, const QString &snap);

/**
 * Whether snapd's texts about these programs are older than what was compiled of them last: what the parser keeps carries the time of the newest text it was
 * made of. Only root can read where it is kept. Blocking.
 */
[[nodiscard]] RepairEvidence repairEvidence(const Confinement::Root &root, const Confinement::SnapVerdict &verdict);

}
