// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/lookback.h"

#include <QList>
#include <QTest>

#include <utility>

using namespace Snapperms::Helper;
using Step = LookBack::Step;

namespace
{

constexpr qint64 hour = 3600LL * 1'000'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 20'000 * day;

/** What becomes of the last of @p stamps, when nothing has ended it before. */
Step last(const QList<qint64> &stamps)
{
    LookBack back(now);
    Step step = Step::Take;
    for (const qint64 stamp : stamps) {
        step = back.look(stamp);
        if (step == Step::Stop) {
            break;
        }
    }
    return step;
}

/** Whether any of @p stamps is to be taken, and how often the next one was asked for. */
std::pair<bool, int> found(const QList<qint64> &stamps)
{
    int asked = 0;
    const bool isFound = LookBack(now).finds([&stamps, &asked]() -> std::optional<qint64> {
        ++asked;
        return asked <= stamps.size() ? std::optional(stamps[asked - 1]) : std::nullopt;
    });
    return {isFound, asked};
}

}

/** Stamps of a log, the newest entry first. */
class LookBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeek()
    {
        QCOMPARE(last({now}), Step::Take);
        QCOMPARE(last({now - 7 * day}), Step::Take);
        QCOMPARE(last({now - 7 * day - 1}), Step::Skip);
    }

    /** Without a battery for the clock, each start begins at some old date. */
    void startsWithoutAClock() { QCOMPARE(last(QList<qint64>{now - hour} + QList<qint64>(1000, now - 200 * day) + QList<qint64>{now - 2 * day}), Step::Take); }

    void aClockThatWasAhead()
    {
        QCOMPARE(last({now - hour, now + 365 * day}), Step::Take);
        QCOMPARE(last({now - hour, now + 365 * day, now - 2 * hour}), Step::Take);
    }

    void whereOnlyOldOnesFollow()
    {
        QList<qint64> stamps(LookBack::mostOldInRow, now - 8 * day);
        QCOMPARE(last(stamps), Step::Skip);
        QCOMPARE(last(stamps + QList<qint64>{now - day}), Step::Take);
        // Counted anew.
        stamps += now - day;
        QCOMPARE(last(stamps + QList<qint64>(LookBack::mostOldInRow, now - 8 * day)), Step::Skip);
        QCOMPARE(last(QList<qint64>(LookBack::mostOldInRow + 1, now - 8 * day)), Step::Stop);
    }

    /** Whether there is any at all. */
    void any()
    {
        QCOMPARE(found({}), std::pair(false, 1));
        QCOMPARE(found({now - day, now - 2 * day}), std::pair(true, 1));
        QCOMPARE(found({now - 8 * day}), std::pair(false, 2));
        // Where the clock begins at some old date, those of this start may be the newest.
        QCOMPARE(found(QList<qint64>(1000, now - 200 * day) + QList<qint64>{now - day}), std::pair(true, 1001));
        QCOMPARE(found(QList<qint64>(10'000, now - 8 * day) + QList<qint64>{now - day}), std::pair(false, LookBack::mostOldInRow + 1));
    }
};

QTEST_GUILESS_MAIN(LookBackTest)

#include "lookbacktest.moc"
