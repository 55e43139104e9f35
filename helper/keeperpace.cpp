// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/keeperpace.h"

namespace Snapperms::Helper
{

void KeeperPace::leasesLooked(Time now, Keeper::Rest rest)
{
    if (rest == Keeper::Rest::Nothing) {
        m_nextTry.reset();
        m_leasePause = Shortest;
        return;
    }
    m_nextTry = now + m_leasePause;
    m_leasePause = std::min(m_leasePause * 2, LongestForLeases);
}

std::optional<KeeperPace::Time> KeeperPace::timeout(Time now, Keeper::Rest rest) const
{
    std::optional<Time> timeout;
    if (rest == Keeper::Rest::Later) {
        timeout = m_pause;
    }
    if (m_nextTry) {
        timeout = std::min(timeout.value_or(Time::max()), std::max(*m_nextTry - now, Time::zero()));
    }
    return timeout;
}

}
