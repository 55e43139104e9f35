// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Snapperms::Confinement
{

/**
 * Runs @p work on a thread of @p pool and hands its result to @p done on the thread of @p context; not at all when that is gone by then. The work must hold
 * nothing but copies, for it may outlive whoever asked.
 */
template <typename Work, typename Done>
void inWorker(QThreadPool *pool, QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    // QThreadPool::start() wants something that can be copied.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    // NOLINTNEXTLINE(performance-unnecessary-value-param): some take it over, others do not.
    promise->future().then(context, [done = std::move(done)](Value value) mutable {
        done(std::move(value));
    });
    pool->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

}
