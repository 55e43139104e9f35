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
#include <unistd.h>

namespace Snapperms::Helper
{

StateWatch::StateWatch()
    : m_fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
}

StateWatch::~StateWatch()
{
    if (m_fd >= 0) {
        ::close(m_fd);
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

bool StateWatch::hasEvent(int timeout)
{
    QDeadlineTimer deadline(timeout); // below zero is forever, here and for poll()
    while (true) {
        pollfd entry{.fd = m_fd, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR)) {
            return false;
        }
        alignas(inotify_event) char buffer[4096];
        const ssize_t size = ready > 0 ? ::read(m_fd, buffer, sizeof(buffer)) : 0;
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
