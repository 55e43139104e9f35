// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QEventLoop>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace Snapperms::Bench
{

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double milliseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

/** Serves events until @p condition holds, looking after each of them. False when it does not within @p limit. */
template <typename Condition>
[[nodiscard]] bool until(Condition condition, std::chrono::milliseconds limit = std::chrono::minutes(2))
{
    const auto began = Clock::now();
    QEventLoop loop;
    QTimer wake; // So that a limit is noticed although nothing happens.
    wake.start(std::chrono::milliseconds(50));
    while (!condition()) {
        if (Clock::now() - began > limit) {
            return false;
        }
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/** "VmRSS" and its like, of this process, in KiB. */
[[nodiscard]] inline qint64 memory(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray start = key + ':';
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(start)) {
                return line.mid(start.size()).simplified().split(' ').constFirst().toLongLong();
            }
        }
    }
    return 0;
}

inline void tell(const char *what, double value)
{
    std::printf("%s %.3f\n", what, value);
    std::fflush(stdout);
}

/** Says so when all that comes by itself has come, and then does nothing but serve events until standard input ends. Nothing of it wakes the program meanwhile.
 */
[[nodiscard]] inline int rest()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(2), &loop, [] {
        tell("resting", 0);
    });
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    return loop.exec();
}

}
