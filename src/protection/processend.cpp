// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/processend.h"

#include <QSocketNotifier>

#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

namespace Snapperms
{

ProcessEnd::ProcessEnd(int pid, QObject *parent)
    : QObject(parent)
    , m_fd(int(::syscall(SYS_pidfd_open, pid, 0)))
{
    if (m_fd < 0) {
        // Gone already. Where the kernel has no such thing (before 5.3), nobody is told: then the next look finds out.
        if (errno == ESRCH) {
            QMetaObject::invokeMethod(this, &ProcessEnd::ended, Qt::QueuedConnection);
        }
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT ended();
    });
}

ProcessEnd::~ProcessEnd()
{
    m_notifier.reset();
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

}

#include "moc_processend.cpp"
