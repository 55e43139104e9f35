// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/keptoff.h"
#include "helper/pairfiles.h"

#include <QList>

#include <functional>

namespace Snapperms::Helper
{

/** One pair that somebody turned off. */
struct KeptOffRecord {
    Pair pair; ///< Without the interface. The system's snap is always "system", whatever snapd calls it at the moment.
    qint64 time = 0; ///< Milliseconds since the epoch.
    uint uid = 0; ///< Who turned it off.
    PairFiles::Content content; ///< As it was read.
};

/** The records on the disk, for root's eyes only. See PairFiles. */
class KeptOffStore final : public KeptOff
{
public:
    static constexpr qsizetype Limit = PairFiles::Limit;

    /** @p directory is made when it is not there, its parent is not. @p now: milliseconds since the epoch. */
    KeptOffStore(QByteArray directory, std::function<qint64()> now);

    bool keep(const Pair &pair, uint uid) override;
    [[nodiscard]] bool has(const Pair &pair) override;
    bool drop(const Pair &pair) override;

    /** The directory is there, as far as that can be had. */
    void prepare() const { m_files.prepare(); }

    /** All records, in no order. What is no record is removed on the way, if it can be. */
    [[nodiscard]] QList<KeptOffRecord> records();

    /** The file still says what @p record says: nobody has taken the wish back or renewed it since. */
    [[nodiscard]] bool isCurrent(const KeptOffRecord &record);

    /** Removes @p record, unless it was renewed since it was read. */
    void dropIfCurrent(const KeptOffRecord &record);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }

private:
    const PairFiles m_files;
    const std::function<qint64()> m_now;
};

}
