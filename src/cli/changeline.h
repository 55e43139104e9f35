// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/intentionplan.h"
#include "snapd/types.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Snapperms::Cli
{

/** What became, or would become, of one permission. */
struct ChangeLine {
    enum class Status {
        Unchanged, ///< It was so already.
        Changed,
        WouldChange, ///< With --check.
        Failed,
        Skipped, ///< Not begun, or nothing to do here; reason says why.
    };

    Snapd::PlugRef plug; ///< The plug's name is that of the policy's entry where there is no such plug; without a snap where that is said of every app.
    QString interface;
    std::optional<PlugWish> wish = std::nullopt; ///< None where it is to be as snapd would have it, or nothing can be wished for.
    Status status = Status::Unchanged;
    QString reason; ///< A word of JsonWords; empty when there is nothing to explain.
    QString message; ///< The same in a sentence.
    QString detail; ///< English words of snapd, or, if not isOfSnapd, of what stands before it.
    bool isOfSnapd = false;
    bool isPartlyChanged = false; ///< Failed, but something is otherwise than before.
    QList<Snapd::SlotRef> before; ///< What served it.
    QList<Snapd::SlotRef> after; ///< What serves it now; with WouldChange, what would.
    QDateTime endBefore; ///< When that was to end by itself; invalid where it was for good, or off.
    QDateTime endAfter; ///< When it is, or would be.
    bool isOfRecord = false; ///< Whether it is on is not what it is about.
    bool isTried = false; ///< Somebody was asked for it.
    QString running; ///< Which programs the change did not reach, in a sentence; empty when it reached all.
    QList<int> processes; ///< These programs.
    QList<int> unseen; ///< And those of which cannot be told whether it did: other users', and what could not be looked through.

    [[nodiscard]] bool isSame() const { return before == after && endBefore == endAfter; }
    /** Whether @p now is what was wanted, once after is what was planned. */
    [[nodiscard]] bool isWanted(const QList<Snapd::SlotRef> &now) const;
    /** Off before and on now, or the other way round. */
    [[nodiscard]] bool isTurned() const { return status == Status::Changed && before.isEmpty() != after.isEmpty(); }
};

}
