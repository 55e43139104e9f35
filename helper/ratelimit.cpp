// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/ratelimit.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Snapperms::Helper
{

namespace
{

constexpr qint64 PriceOfTime = 3;
constexpr qint64 TokenSize = 1000; // millitokens, of which as many come in each millisecond as tokens in a second

}

qint64 MonotonicClock::milliseconds() const
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

RateLimit::RateLimit(const Clock &clock, int burst, int perSecond)
    : m_clock(clock)
    , m_burst(burst)
    , m_perSecond(perSecond)
{
}

bool RateLimit::admit(uint uid)
{
    const qint64 full = m_burst * TokenSize;
    const qint64 now = m_clock.milliseconds();
    Bucket &bucket = m_buckets.try_emplace(uid, Bucket{.millitokens = full, .filledAt = now}).first->second;
    bucket.millitokens = std::min(full, bucket.millitokens + (now - bucket.filledAt) * m_perSecond);
    bucket.filledAt = now;
    if (bucket.millitokens < TokenSize) {
        return false;
    }
    bucket.millitokens -= TokenSize;
    return true;
}

void RateLimit::charge(uint uid, qint64 milliseconds)
{
    const auto bucket = m_buckets.find(uid);
    if (bucket != m_buckets.end()) {
        bucket->second.millitokens -= milliseconds * m_perSecond * PriceOfTime;
    }
}

}
