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
    void workIsPaidFor();
    void workOfNobody();
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

/** However long each request takes, the time for one user is limited, not only the number. */
void RateLimitTest::workIsPaidFor()
{
    FakeClock clock;
    RateLimit limit(clock, 10, 1);
    qint64 worked = 0;
    const qint64 before = clock.now;
    // Whoever tries without a pause.
    while (clock.now - before < 600'000) {
        if (limit.admit(1000)) {
            clock.now += 3000;
            worked += 3000;
            limit.charge(1000, 3000);
        } else {
            clock.now += 10;
        }
    }
    QVERIFY2(worked <= 600'000 / 3, qPrintable(QString::number(worked)));
    QVERIFY2(worked >= 600'000 / 4, qPrintable(QString::number(worked)));
    QVERIFY(limit.admit(1001)); // Who has taken no time pays for none.
    // Two looks of that length are for free, and the third has to be waited for.
    clock.now += 60'000;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(limit.admit(1000));
        clock.now += 3000;
        limit.charge(1000, 3000);
    }
    clock.now += 4999;
    QVERIFY(!limit.admit(1000));
    clock.now += 1;
    QVERIFY(limit.admit(1000));
}

void RateLimitTest::workOfNobody()
{
    FakeClock clock;
    RateLimit limit(clock, 10, 1);
    limit.charge(1000, 60'000); // never admitted
    QCOMPARE(admitted(limit, 1000, 100), 10);
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
