// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/ratelimit.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Snapperms::Helper
{

namespace
{

constexpr qint64 TokenSize = 1000; // millitokens, of which PerSecond come in each millisecond
constexpr qint64 Full = RateLimit::Burst * TokenSize;

}

qint64 MonotonicClock::milliseconds() const
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

RateLimit::RateLimit(const Clock &clock)
    : m_clock(clock)
{
}

bool RateLimit::admit(uint uid)
{
    const qint64 now = m_clock.milliseconds();
    Bucket &bucket = m_buckets.try_emplace(uid, Bucket{.millitokens = Full, .filledAt = now}).first->second;
    bucket.millitokens = std::min(Full, bucket.millitokens + (now - bucket.filledAt) * PerSecond);
    bucket.filledAt = now;
    if (bucket.millitokens < TokenSize) {
        return false;
    }
    bucket.millitokens -= TokenSize;
    return true;
}

}
