// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/statewatch.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

#include <poll.h>
#include <sys/inotify.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace Snapperms::Helper
{

StateWatch::StateWatch()
    : m_fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    , m_alarm(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK))
{
}

StateWatch::~StateWatch()
{
    for (const int fd : {m_fd, m_alarm}) {
        if (fd >= 0) {
            ::close(fd);
        }
    }
}

bool StateWatch::add(const QByteArray &directory, const QByteArray &name)
{
    if (m_count == std::ssize(m_watches)) {
        return false;
    }
    const int id = ::inotify_add_watch(m_fd, directory.constData(), IN_MOVED_TO | IN_ONLYDIR);
    if (id < 0) {
        return false;
    }
    m_watches[m_count++] = {.id = id, .name = name};
    return true;
}

void StateWatch::setAlarm(std::optional<qint64> time)
{
    itimerspec when{};
    if (time) {
        // Zero would disarm it.
        const qint64 at = std::max<qint64>(*time, 1);
        when.it_value = {.tv_sec = static_cast<time_t>(at / 1000), .tv_nsec = static_cast<long>(at % 1000) * 1'000'000};
    }
    const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    if (::timerfd_settime(m_alarm, flags, &when, nullptr) != 0 && errno == ECANCELED) {
        // The clock was set since the last call, which is told only here (timerfd_create(2)).
        when.it_value = {.tv_sec = 0, .tv_nsec = 1};
        ::timerfd_settime(m_alarm, flags, &when, nullptr);
    }
}

void StateWatch::rest(std::chrono::milliseconds time)
{
    const QDeadlineTimer over(time);
    while (!over.hasExpired()) {
        ::poll(nullptr, 0, static_cast<int>(over.remainingTime()));
    }
}

bool StateWatch::hasFileEvent()
{
    alignas(inotify_event) char buffer[4096];
    const ssize_t size = ::read(m_fd, buffer, sizeof(buffer));
    for (ssize_t at = 0; at < size;) {
        inotify_event event{};
        std::memcpy(&event, buffer + at, sizeof(event));
        const QByteArray name(event.len > 0 ? buffer + at + sizeof(event) : "");
        at += static_cast<ssize_t>(sizeof(event) + event.len);
        const bool isOurs = std::any_of(m_watches, m_watches + m_count, [watched = event.wd, &name](const Watch &watch) {
            return watched == watch.id && (watch.name.isEmpty() || watch.name == name);
        });
        if (isOurs || (event.mask & IN_Q_OVERFLOW)) {
            return true; // what else is in the buffer happened before the look that follows
        }
    }
    return false;
}

bool StateWatch::hasEvent(int timeout)
{
    QDeadlineTimer deadline(timeout); // below zero is forever, here and for poll()
    while (true) {
        pollfd entries[]{{.fd = m_fd, .events = POLLIN, .revents = 0}, {.fd = m_alarm, .events = POLLIN, .revents = 0}};
        const int ready = ::poll(entries, std::size(entries), static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR)) {
            return false;
        }
        if (ready < 0) {
            continue;
        }
        if (entries[1].revents != 0) {
            // How often it has gone off, or that the clock was set (ECANCELED): either way it is silent from then on.
            quint64 times = 0;
            static_cast<void>(!::read(m_alarm, &times, sizeof(times)));
            setAlarm({});
            return true;
        }
        if (hasFileEvent()) {
            return true;
        }
    }
}

bool StateWatch::wait(std::optional<std::chrono::milliseconds> timeout, std::chrono::milliseconds quiet)
{
    if (!hasEvent(timeout ? static_cast<int>(timeout->count()) : -1)) {
        return false;
    }
    const QDeadlineTimer enough(quiet * 10);
    while (!enough.hasExpired() && hasEvent(static_cast<int>(quiet.count()))) { }
    return true;
}

}
