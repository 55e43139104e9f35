// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/ratelimit.h"

#include <QTest>

using namespace Snapperms::Helper;

namespace
{

class FakeClock final : public Clock
{
public:
    qint64 now = 1000;

    [[nodiscard]] qint64 milliseconds() const override { return now; }
};

int admitted(RateLimit &limit, uint uid, int attempts)
{
    int count = 0;
    for (int i = 0; i < attempts; ++i) {
        count += limit.admit(uid) ? 1 : 0;
    }
    return count;
}

}

class RateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burst();
    void refill();
    void neverMoreThanABurst();
    void oneUserDoesNotPayForAnother();
    void monotonic();
};

void RateLimitTest::burst()
{
    FakeClock clock;
    RateLimit limit(clock);
    QCOMPARE(admitted(limit, 1000, 1000), RateLimit::Burst);
    QVERIFY(RateLimit::Burst >= 100); // a batch of a hundred switches passes at once
}

void RateLimitTest::refill()
{
    FakeClock clock;
    RateLimit limit(clock);
    QCOMPARE(admitted(limit, 1000, 1000), RateLimit::Burst);
    clock.now += 1000 / RateLimit::PerSecond - 1;
    QVERIFY(!limit.admit(1000));
    clock.now += 1;
    QVERIFY(limit.admit(1000));
    QVERIFY(!limit.admit(1000));
    clock.now += 10000;
    QCOMPARE(admitted(limit, 1000, 1000), 10 * RateLimit::PerSecond);
}

void RateLimitTest::neverMoreThanABurst()
{
    FakeClock clock;
    RateLimit limit(clock);
    QVERIFY(limit.admit(1000));
    clock.now += 24 * 60 * 60 * 1000;
    QCOMPARE(admitted(limit, 1000, 1000), RateLimit::Burst);
}

void RateLimitTest::oneUserDoesNotPayForAnother()
{
    FakeClock clock;
    RateLimit limit(clock);
    QCOMPARE(admitted(limit, 1000, 1000), RateLimit::Burst);
    QVERIFY(limit.admit(1001));
    QVERIFY(!limit.admit(1000));
}

void RateLimitTest::monotonic()
{
    const MonotonicClock clock;
    const qint64 before = clock.milliseconds();
    QTest::qSleep(5);
    const qint64 after = clock.milliseconds();
    QVERIFY(after >= before + 4);
    QVERIFY(after < before + 60000); // milliseconds, not something else
}

QTEST_GUILESS_MAIN(RateLimitTest)

#include "ratelimittest.moc"
