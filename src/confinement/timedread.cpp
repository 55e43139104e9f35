// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/timedread.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

#include <pthread.h>

namespace Snapperms::Confinement
{

namespace
{

/** It is the program's threads that are counted, whoever asked for them. */
std::atomic<int> waiting = 0;

struct Errand {
    Read read;
    QString path;
    qsizetype limit = 0;
    std::mutex mutex;
    std::condition_variable_any isOver;
    std::optional<FileContent> content;
};

void *run(void *argument)
{
    const std::unique_ptr<std::shared_ptr<Errand>> mine(static_cast<std::shared_ptr<Errand> *>(argument));
    Errand &errand = **mine;
    FileContent content = errand.read(errand.path, errand.limit);
    --waiting;
    const std::lock_guard lock(errand.mutex);
    errand.content = std::move(content);
    errand.isOver.notify_all();
    return nullptr;
}

/** By hand, since std::thread throws when there is none to be had, which nobody here could catch. */
bool start(const std::shared_ptr<Errand> &errand)
{
    pthread_attr_t attributes;
    if (::pthread_attr_init(&attributes) != 0) {
        return false;
    }
    ::pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    // Theirs from when the thread begins.
    auto *theirs = std::make_unique<std::shared_ptr<Errand>>(errand).release();
    pthread_t thread = {};
    const bool isStarted = ::pthread_create(&thread, &attributes, run, theirs) == 0;
    if (!isStarted) {
        delete theirs;
    }
    ::pthread_attr_destroy(&attributes);
    return isStarted;
}

}

std::optional<FileContent> readInTime(
    const Read &read, const QString &path, qsizetype limit, std::chrono::steady_clock::time_point until, const std::stop_token &stop)
{
    const auto errand = std::make_shared<Errand>();
    errand->read = read;
    errand->path = path;
    errand->limit = limit;
    if (++waiting > mostTimedReads || !start(errand)) {
        --waiting;
        return std::nullopt;
    }
    std::unique_lock lock(errand->mutex);
    errand->isOver.wait_until(lock, stop, until, [&errand] {
        return errand->content.has_value();
    });
    return std::move(errand->content);
}

}
