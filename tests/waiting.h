// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace Snapperms::Tests
{

/**
 * Lets events happen until @p condition is true; false when it is not within @p limit. As QTest::qWaitFor(), but it sleeps only until the next event: that one
 * sleeps for 10 ms after each round of them, and a command against a pretended snapd in the same process takes dozens.
 */
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(5))
{
    QDeadlineTimer deadline(limit);
    // What other threads and programs do is no event here, nor is the end of the time.
    QTimer looksAgain;
    looksAgain.start(std::chrono::milliseconds(10));
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

}
