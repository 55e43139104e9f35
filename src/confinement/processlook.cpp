// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/processlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
// A process may have 65,530 mappings (vm.max_map_count), of about a hundred bytes each.
constexpr qsizetype mapsLimit = 16 * 1024 * 1024;
// A hundred processes of a browser have a fifth of that.
constexpr qsizetype mostTogether = 4 * mapsLimit;
}

ProcessLook::ProcessLook(const Root &root, uint viewer)
    : ProcessLook(root, viewer, {}, readFile)
{
}

ProcessLook::ProcessLook(const Root &root, uint viewer, const Patience &patience, Read read, std::stop_token stop)
    : m_root(root)
    , m_viewer(viewer)
    , m_read(std::move(read))
    , m_stop(std::move(stop))
    , m_patience(patience.one)
    , m_end(std::chrono::steady_clock::now() + patience.whole)
    , m_left(mostTogether)
{
}

bool ProcessLook::isOver() const
{
    return m_stop.stop_requested() || std::chrono::steady_clock::now() >= m_end;
}

std::optional<QList<MappedFile>> ProcessLook::mappedFiles(const SnapProcess &process) const
{
    const std::pair key(process.pid, process.startTime);
    const auto it = m_mapped.constFind(key);
    return it != m_mapped.cend() ? *it : *m_mapped.insert(key, readMapped(process.pid));
}

std::optional<QList<MappedFile>> ProcessLook::readMapped(int pid) const
{
    if (isOver()) {
        return std::nullopt;
    }
    // The kernel lists them when the memory of the process is not locked, which the process can draw out.
    const auto until = std::min(m_end, std::chrono::steady_clock::now() + m_patience);
    const auto maps = readInTime(m_read, m_root("/proc/"_L1 + QString::number(pid) + "/maps"_L1), std::min(mapsLimit, m_left), until, m_stop);
    if (!maps) {
        return std::nullopt;
    }
    if (maps->problem == ReadProblem::Missing) {
        return QList<MappedFile>();
    }
    m_left -= maps->data.size();
    return maps->ok() ? std::optional(parseMaps(maps->data)) : std::nullopt;
}

}
