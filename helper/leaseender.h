// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/keeper.h"
#include "helper/leasestore.h"

#include <chrono>

namespace Snapperms::Helper
{

/**
 * Ends what was allowed for a while when that is over, though it be later because the machine was off. In doubt it ends: a clock that was set to before the
 * lease was given would make it longer, so that ends it, too.
 */
class LeaseEnder
{
public:
    using Rest = Keeper::Rest;

    /** How far a clock may be set back without that being taken for more than an adjustment. */
    static constexpr std::chrono::milliseconds Adjustment{60000};

    /** The ports outlive it. @p now: milliseconds since the epoch. */
    LeaseEnder(SnapdPort &snapd, LeaseStore &store, KeptOff &keptOff, std::function<qint64()> now, AuditSink &audit);

    /** From now on every lease is over, as when the program goes and nobody would end them later. */
    void endAll() { m_isEndingAll = true; }

    /** Looks at every lease once. Blocks, for some seconds for each snap at most. */
    [[nodiscard]] Rest lookAround();

    /** When the next of those that were left alone is over; nothing when there is none. */
    [[nodiscard]] std::optional<qint64> next() const { return m_next; }

private:
    [[nodiscard]] bool isOver(const Lease &lease) const;
    [[nodiscard]] Rest lookAt(const LeaseRecord &record, const SnapView &snap);
    [[nodiscard]] bool isHidden(const Pair &pair, const QJsonObject &list);
    [[nodiscard]] Rest end(const LeaseRecord &record, const Pair &pair, bool isManual);

    SnapdPort &m_snapd;
    LeaseStore &m_store;
    KeptOff &m_keptOff;
    const std::function<qint64()> m_now;
    AuditSink &m_audit;
    std::optional<qint64> m_next;
    bool m_isEndingAll = false;
};

}
