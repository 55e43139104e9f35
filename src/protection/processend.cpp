// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/processend.h"

#include <QSocketNotifier>

#include <cerrno>
#include <utility>

#include <sys/syscall.h>
#include <unistd.h>

namespace Snapperms
{

ProcessEnd::ProcessEnd(int pid, QObject *parent)
    : QObject(parent)
    , m_fd(int(::syscall(SYS_pidfd_open, pid, 0)))
{
    if (m_fd < 0) {
        m_canTell = errno == ESRCH;
        if (m_canTell) {
            // Gone already.
            QMetaObject::invokeMethod(this, &ProcessEnd::ended, Qt::QueuedConnection);
        }
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        close();
        Q_EMIT ended();
    });
}

ProcessEnd::~ProcessEnd()
{
    m_notifier.reset();
    close();
}

void ProcessEnd::close()
{
    if (const int fd = std::exchange(m_fd, -1); fd >= 0) {
        ::close(fd);
    }
}

}

#include "moc_processend.cpp"
