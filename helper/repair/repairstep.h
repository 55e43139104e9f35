// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/verdict.h"
#include "helper/repair/repairreport.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Snapperms::Helper
{

/** One rung of the ladder, for one thing. */
struct RepairStep {
    RepairReport::StepKind kind = RepairReport::StepKind::LoadProfile;
    QString subject; ///< A profile's name, a filter's tag, a device node; empty for WriteAnew.

    bool operator==(const RepairStep &) const = default;
};

size_t qHash(const RepairStep &step, size_t seed = 0) noexcept;

/** Whether a text of snapd's may be loaded as it is, or was changed by somebody after snapd had loaded it, or may change any time. */
enum class TextAge {
    AsLoaded, ///< What was compiled of it last is no older.
    ChangedSince, ///< Written after that: loading it could put into force what snapd never wrote.
    Unknown, ///< Nothing compiled was kept.
    Unsafe, ///< Others than root can write to it, or put another into its place: its age tells nothing.
};

/** What has to be known beside the findings. By the name of a profile or filter; what is missing is Unknown. */
struct RepairEvidence {
    QHash<QString, TextAge> profiles;
    QHash<QString, TextAge> filters;
};

/**
 * The next step, or nothing when nothing is left that could help: each is taken once, small ones first, and once more after snapd has written everything anew.
 * Never removes a profile: processes that had it would be unconfined from then on. Pure.
 */
[[nodiscard]] std::optional<RepairStep> nextRepairStep(const Confinement::SnapVerdict &verdict, const RepairEvidence &evidence, const QList<RepairStep> &taken);

}
