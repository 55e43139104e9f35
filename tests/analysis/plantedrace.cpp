// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

/*
 * Two races, which ./dev analyse tsan must see before it is believed that there are none, and the same done as it should be. plantedrace WHAT: "pool" has work
 * of a thread pool and whoever handed it over count at once, "event" reads what the work made without having been told that it was made, "orderly" does
 * neither.
 */

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace
{

int s_count = 0;

/** Counts on a pool thread and here, with nothing between the two. */
void countAtOnce()
{
    std::atomic<bool> isDone = false;
    QThreadPool::globalInstance()->start([&isDone] {
        for (int i = 0; i < 1000; ++i) {
            ++s_count;
        }
        isDone.store(true, std::memory_order_relaxed);
    });
    for (int i = 0; i < 1000; ++i) {
        ++s_count;
    }
    while (!isDone.load(std::memory_order_relaxed)) { }
}

/** Takes what the work leaves behind while the work goes on. */
void readTooEarly()
{
    std::atomic<bool> isRead = false;
    std::atomic<bool> isWritten = false;
    QThreadPool::globalInstance()->start([&] {
        s_count = 7;
        isWritten.store(true, std::memory_order_relaxed);
        while (!isRead.load(std::memory_order_relaxed)) { }
    });
    while (!isWritten.load(std::memory_order_relaxed)) { }
    QCoreApplication::processEvents();
    qInfo("%d", s_count);
    isRead.store(true, std::memory_order_relaxed);
    QThreadPool::globalInstance()->waitForDone();
}

/** As the product does it: copies to the work, and its result through a promise and an event. */
void inOrder()
{
    for (int round = 0; round < 100; ++round) {
        auto promise = std::make_shared<QPromise<QList<int>>>();
        promise->start();
        bool isTold = false;
        promise->future().then(qApp, [&isTold](QList<int> numbers) {
            numbers.append(3);
            s_count += int(numbers.size());
            isTold = true;
        });
        QThreadPool::globalInstance()->start([promise, numbers = QList<int>{1}]() mutable {
            numbers.append(2);
            promise->addResult(numbers);
            promise->finish();
        });
        while (!isTold) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
}

}

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    const QString what = QCoreApplication::arguments().value(1);
    if (what == QLatin1String("pool")) {
        countAtOnce();
    } else if (what == QLatin1String("event")) {
        readTooEarly();
    } else {
        inOrder();
    }
    return 0;
}
