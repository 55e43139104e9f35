// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QtTypes>

#include <unordered_map>

namespace Snapperms::Helper
{

/** Time that only moves forward. A port, so that tests need not wait. */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual qint64 milliseconds() const = 0;
};

/** CLOCK_MONOTONIC. */
class MonotonicClock final : public Clock
{
public:
    [[nodiscard]] qint64 milliseconds() const override;
};

/**
 * A bucket of tokens per user: a burst is for free, after that requests are as frequent as tokens come in. Generous enough for a hundred switches flipped at
 * once. The helper forgets its buckets when it ends for lack of work, by which time they have filled up by a third; polkit has asked before each request
 * anyway.
 */
class RateLimit
{
public:
    static constexpr int Burst = 120;
    static constexpr int PerSecond = 4;

    explicit RateLimit(const Clock &clock, int burst = Burst, int perSecond = PerSecond);

    /** Whether @p uid may go on; takes a token if so. */
    [[nodiscard]] bool admit(uint uid);

    /**
     * Takes what @p milliseconds of work for @p uid are worth, on credit if need be: each is paid for with three in which tokens come in. So whatever a request
     * takes, one user has no more than a third of the time.
     */
    void charge(uint uid, qint64 milliseconds);

private:
    struct Bucket {
        qint64 millitokens = 0;
        qint64 filledAt = 0;
    };

    const Clock &m_clock;
    const int m_burst;
    const int m_perSecond;
    std::unordered_map<uint, Bucket> m_buckets;
};

}
