// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/mappedfiles.h"
#include "confinement/processes.h"
#include "confinement/timedread.h"

#include <QHash>

#include <chrono>
#include <stop_token>
#include <utility>

#include <unistd.h>

namespace Snapperms::Confinement
{

/**
 * One look at what processes hold: where, for whom, for how long, and what was read once for all who ask. Made of a Root wherever one is wanted, for the user
 * of this process and with the usual patience. Begins when it is made; for one thread, which it blocks, until nobody wants to know any more.
 */
class ProcessLook
{
public:
    struct Patience {
        std::chrono::milliseconds one = std::chrono::seconds(2); ///< For what one process may draw out.
        std::chrono::milliseconds whole = std::chrono::seconds(4); ///< For all of them together.
    };

    ProcessLook(const Root &root, uint viewer = ::geteuid());
    /** @p stop is requested, on another thread, when what is found will not be wanted. */
    ProcessLook(const Root &root, uint viewer, const Patience &patience, Read read, std::stop_token stop = {});

    [[nodiscard]] const Root &root() const { return m_root; }
    /** User number of who looks. */
    [[nodiscard]] uint viewer() const { return m_viewer; }

    /** It has taken long enough, or is not wanted: what has not been looked at until now stays unseen. */
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }

    /**
     * Reads /proc/PID/maps, which is shown to whom the open files are shown to. Nothing when it cannot be read, is larger than can be for one with as many
     * mappings as the kernel allows by itself, or not there in time, for a process can draw that out; nor when this look has read more than enough of them. Of
     * a process that is gone, an empty list. What was read, or not to be had, is remembered.
     */
    [[nodiscard]] std::optional<QList<MappedFile>> mappedFiles(const SnapProcess &process) const;

private:
    [[nodiscard]] std::optional<QList<MappedFile>> readMapped(int pid) const;

    const Root m_root;
    const uint m_viewer;
    const Read m_read;
    const std::stop_token m_stop;
    const std::chrono::milliseconds m_patience; ///< With one process.
    const std::chrono::steady_clock::time_point m_end;
    mutable QHash<std::pair<int, quint64>, std::optional<QList<MappedFile>>> m_mapped; ///< By number and start.
    mutable qsizetype m_left; ///< Bytes that may still be read.
};

}
