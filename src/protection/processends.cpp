// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/processends.h"

#include "confinement/processes.h"
#include "protection/processend.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Snapperms
{

namespace
{
constexpr auto nowAndThen = std::chrono::seconds(10);
constexpr int atOnce = 32;
}

ProcessEnds::ProcessEnds(QObject *parent)
    : ProcessEnds(usualMost(), nowAndThen, parent)
{
}

ProcessEnds::ProcessEnds(int most, std::chrono::milliseconds again, QObject *parent)
    : QObject(parent)
    , m_most(most)
{
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &ProcessEnds::look);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ProcessEnds::lookAtSome);
}

ProcessEnds::~ProcessEnds() = default;

int ProcessEnds::usualMost()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return int(std::clamp<rlim_t>(limit.rlim_cur / 8, 8, 128));
}

void ProcessEnds::setProcesses(const QSet<int> &pids)
{
    m_waiting.removeIf([&pids](const auto &entry) {
        if (pids.contains(entry.key())) {
            return false;
        }
        delete entry.value();
        return true;
    });
    m_others.removeIf([&pids](const auto &entry) {
        return !pids.contains(entry.key());
    });
    bool isMore = false;
    for (const int pid : pids) {
        if (!m_waiting.contains(pid) && !m_others.contains(pid) && !wait(pid)) {
            m_others.insert(pid, 0);
            isMore = true;
        }
    }
    if (isMore) {
        look();
    } else if (m_others.isEmpty()) {
        m_again.stop();
    }
}

/** False when that takes what is not to be had. */
bool ProcessEnds::wait(int pid)
{
    if (m_waiting.size() >= m_most) {
        return false;
    }
    auto end = std::make_unique<ProcessEnd>(pid);
    if (!end->canTell()) {
        return false;
    }
    connect(end.get(), &ProcessEnd::ended, this, [this, pid] {
        // It is the one that calls.
        m_waiting.take(pid)->deleteLater();
        Q_EMIT ended(pid);
        if (!m_others.isEmpty()) {
            look();
        }
    });
    end->setParent(this);
    m_waiting.insert(pid, end.release());
    return true;
}

void ProcessEnds::look()
{
    m_lookAgain = m_next.isActive();
    if (!m_lookAgain) {
        m_toLookAt = m_others.keys();
        m_next.start();
    }
}

void ProcessEnds::lookAtSome()
{
    QList<int> gone;
    for (int i = 0; i < atOnce && !m_toLookAt.isEmpty(); ++i) {
        const int pid = m_toLookAt.takeLast();
        if (!m_others.contains(pid)) {
            continue;
        }
        if (hasEnded(pid)) {
            gone.append(pid);
            m_others.remove(pid);
        } else if (wait(pid)) {
            m_others.remove(pid);
        }
    }
    if (!m_toLookAt.isEmpty()) {
        m_next.start();
    } else if (m_others.isEmpty()) {
        m_again.stop();
    } else if (std::exchange(m_lookAgain, false)) {
        look();
    } else {
        m_again.start();
    }
    for (const int pid : std::as_const(gone)) {
        Q_EMIT ended(pid);
    }
}

bool ProcessEnds::hasEnded(int pid)
{
    bool isOver = false;
    if (const int fd = int(::syscall(SYS_pidfd_open, pid, 0)); fd >= 0) {
        pollfd end{.fd = fd, .events = POLLIN, .revents = 0};
        isOver = ::poll(&end, 1, 0) == 1;
        ::close(fd);
    } else {
        isOver = ::kill(pid, 0) != 0 && errno == ESRCH;
    }
    const quint64 start = Confinement::startTime(Confinement::Root(), pid);
    quint64 &known = m_others[pid];
    if (isOver || (known != 0 && start != 0 && start != known)) {
        return true;
    }
    if (start != 0) {
        known = start;
    }
    return false;
}

}

#include "moc_processends.cpp"
