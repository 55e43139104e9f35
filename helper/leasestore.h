// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/leases.h"
#include "helper/pairfiles.h"

#include <QList>

#include <functional>

namespace Snapperms::Helper
{

/** A lease as it lies on the disk. */
struct LeaseRecord {
    Pair pair; ///< Without the interface, and with "system" for the system's snap.
    Lease lease;
    PairFiles::Content content; ///< As it was read.
};

/** The leases on the disk, which everybody may read: who is connected to what is no secret, and the window says until when. See PairFiles. */
class LeaseStore final : public Leases
{
public:
    /** No lease is longer; a record that says so cannot be made out. */
    static constexpr std::chrono::hours Longest{24};

    /** @p directory is made when it is not there, its parent is not. @p now: milliseconds since the epoch. */
    LeaseStore(QByteArray directory, std::function<qint64()> now);

    std::optional<Lease> of(const Pair &pair) override;
    bool give(const Pair &pair, uint uid, std::chrono::minutes time) override;
    void restore(const Pair &pair, const Lease &lease) override;
    bool drop(const Pair &pair) override;

    /** The directory is there, as far as that can be had. */
    void prepare() const { m_files.prepare(); }

    /** All leases, in no order. A file that has the name of one and cannot be made out is one that is over; what else there is goes. */
    [[nodiscard]] QList<LeaseRecord> records();

    /** The file still says what @p record says: nobody has renewed it or taken it away. */
    [[nodiscard]] bool isCurrent(const LeaseRecord &record);

    /** Removes @p record, unless it was renewed since it was read. */
    void dropIfCurrent(const LeaseRecord &record);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }

private:
    [[nodiscard]] bool put(const Pair &pair, const Lease &lease) const;

    const PairFiles m_files;
    const std::function<qint64()> m_now;
};

}
