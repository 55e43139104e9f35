// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace Snapperms::Privileged
{

/** What the root helper has noted down of one connection that is to end by itself. */
struct LeasedPair {
    Snapd::PlugRef plug;
    Snapd::SlotRef slot;

    bool operator==(const LeasedPair &) const = default;
};

[[nodiscard]] inline size_t qHash(const LeasedPair &pair, size_t seed = 0) noexcept
{
    return qHashMulti(seed, pair.plug, pair.slot);
}

/** When each of them is to end, in milliseconds since the epoch. */
using LeasedPairs = QHash<LeasedPair, qint64>;

/**
 * Reads the notes in @p directory as helper/leasestore.h writes them; what is none is left out, and all of them where the directory is not there. Blocks for
 * the time of some small files, at most as many as there can be. Total, any thread.
 */
[[nodiscard]] LeasedPairs readLeases(const QString &directory);

/** Until when something is allowed. */
struct AllowedUntil {
    /** Only what is later than this is called overdue: snapd may be busy with the snap, and an end takes some seconds. */
    static constexpr std::chrono::milliseconds Patience = std::chrono::minutes(2);

    QDateTime end;
    bool isOverdue = false; ///< It is over for a good while, and nobody has ended it.

    bool operator==(const AllowedUntil &) const = default;
};

/** Of the plug that is connected to these: nothing when there are none, or when one of the connections is there for good. */
[[nodiscard]] std::optional<AllowedUntil> allowedUntil(const LeasedPairs &leases, const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected);

}
