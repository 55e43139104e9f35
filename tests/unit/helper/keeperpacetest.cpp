// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/keeperpace.h"

#include <QTest>

using namespace Snapperms::Helper;
using namespace std::chrono_literals;
using Rest = Keeper::Rest;
using Time = KeeperPace::Time;

/** When the keeper looks at which records. */
class KeeperPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDo();
    void leasesHaveTimesOfTheirOwn();
    void leasesAreTriedEverMoreRarely();
    void othersAreLookedAtEverMoreRarely();
    void whatComesFirst();
};

void KeeperPaceTest::nothingToDo()
{
    KeeperPace pace;
    QVERIFY(pace.isTurnOfLeases(0ms));
    QVERIFY(!pace.timeout(0ms, Rest::Nothing));
    pace.leasesLooked(0ms, Rest::Nothing);
    pace.waited(true);
    QVERIFY(pace.isTurnOfLeases(1ms));
    QVERIFY(!pace.timeout(1ms, Rest::Nothing));
}

/** What a try leaves in files and states wakes the keeper, for the other records. */
void KeeperPaceTest::leasesHaveTimesOfTheirOwn()
{
    KeeperPace pace;
    pace.leasesLooked(1000ms, Rest::Later);
    QCOMPARE(pace.timeout(1000ms, Rest::Nothing), std::optional<Time>(5s));
    pace.waited(true);
    QVERIFY(!pace.isTurnOfLeases(1500ms));
    QCOMPARE(pace.timeout(1500ms, Rest::Nothing), std::optional<Time>(4500ms));
    pace.waited(false);
    QVERIFY(!pace.isTurnOfLeases(5999ms));
    QVERIFY(pace.isTurnOfLeases(6s));
    QCOMPARE(pace.timeout(7s, Rest::Nothing), std::optional<Time>(0ms)); // never for any time
}

void KeeperPaceTest::leasesAreTriedEverMoreRarely()
{
    KeeperPace pace;
    for (const Time expected : {5s, 10s, 20s, 40s, 60s, 60s}) {
        pace.leasesLooked(0ms, Rest::Later);
        pace.waited(true);
        QCOMPARE(pace.timeout(0ms, Rest::Nothing), std::optional(expected));
    }
    pace.leasesLooked(0ms, Rest::Nothing);
    QVERIFY(pace.isTurnOfLeases(0ms));
    QVERIFY(!pace.timeout(0ms, Rest::Nothing));
    pace.leasesLooked(0ms, Rest::Later);
    QCOMPARE(pace.timeout(0ms, Rest::Nothing), std::optional<Time>(5s));
}

void KeeperPaceTest::othersAreLookedAtEverMoreRarely()
{
    KeeperPace pace;
    for (const Time expected : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
        QCOMPARE(pace.timeout(0ms, Rest::Later), std::optional(expected));
        pace.waited(false);
    }
    pace.waited(true);
    QCOMPARE(pace.timeout(0ms, Rest::Later), std::optional<Time>(5s));
}

void KeeperPaceTest::whatComesFirst()
{
    KeeperPace pace;
    pace.leasesLooked(0ms, Rest::Later);
    pace.waited(false);
    QCOMPARE(pace.timeout(0ms, Rest::Later), std::optional<Time>(5s)); // not the 10 s of the others
    pace.waited(true);
    pace.leasesLooked(0ms, Rest::Later);
    QCOMPARE(pace.timeout(0ms, Rest::Later), std::optional<Time>(5s)); // not the 10 s of the leases
}

QTEST_GUILESS_MAIN(KeeperPaceTest)

#include "keeperpacetest.moc"
