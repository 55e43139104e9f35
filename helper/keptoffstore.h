// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/keptoff.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Snapperms::Helper
{

/** One pair that somebody turned off. */
struct KeptOffRecord {
    Pair pair; ///< Without the interface. The system's snap is always "system", whatever snapd calls it at the moment.
    qint64 time = 0; ///< Milliseconds since the epoch.
    uint uid = 0; ///< Who turned it off.
};

/**
 * One small file for each record, in a directory that is root's alone. The name is the pair, "vlc:home:system:home": all four are checked names, so there is
 * neither a slash nor a dot in it. Files appear by renaming and are on the disk before keep() returns; helper and keeper exclude each other by a lock on the
 * directory, held for the time of one operation.
 */
class KeptOffStore final : public KeptOff
{
public:
    static constexpr qsizetype Limit = 5000; ///< Records. A machine with a hundred snaps has some two thousand pairs altogether.

    /** @p directory is made when it is not there, its parent is not. @p now: milliseconds since the epoch. */
    KeptOffStore(QByteArray directory, std::function<qint64()> now);

    bool keep(const Pair &pair, uint uid) override;
    void drop(const Pair &pair) override;

    /** All records, in no order. What is no record is removed on the way, if it can be. */
    [[nodiscard]] QList<KeptOffRecord> records();

    /** The file still says what @p record says: nobody has taken the wish back or renewed it since. */
    [[nodiscard]] bool isCurrent(const KeptOffRecord &record);

    /** Removes @p record, unless it was renewed since it was read. */
    void dropIfCurrent(const KeptOffRecord &record);

    /** There is nothing in the directory, or no directory. Not the same as records().isEmpty(): something may refuse to be removed. */
    [[nodiscard]] bool isEmpty() const;

private:
    class Lock;

    const QByteArray m_directory;
    const std::function<qint64()> m_now;
};

}
