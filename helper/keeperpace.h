// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/keeper.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace Snapperms::Helper
{

/**
 * When the keeper looks again though nothing seems to happen, at ever longer intervals. Leases that are left to be ended have times of their own: trying makes
 * files and states, which are no reason to try again at once, but may be one to look at the other records. Times are of a clock that nobody sets.
 */
class KeeperPace
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time Shortest{5000};
    static constexpr Time LongestForLeases{60000};
    static constexpr Time Longest{300000};

    /** False while leases are left that were tried just now. */
    [[nodiscard]] bool isTurnOfLeases(Time now) const { return !m_nextTry || now >= *m_nextTry; }

    void leasesLooked(Time now, Keeper::Rest rest);

    /** For how long to wait for an event; nothing when for any time. @p rest: of the other records. */
    [[nodiscard]] std::optional<Time> timeout(Time now, Keeper::Rest rest) const;

    /** @p hasEvent: as StateWatch::wait() tells. */
    void waited(bool hasEvent) { m_pause = hasEvent ? Shortest : std::min(m_pause * 2, Longest); }

private:
    std::optional<Time> m_nextTry;
    Time m_leasePause = Shortest;
    Time m_pause = Shortest;
};

}
