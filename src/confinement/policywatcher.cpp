// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/policywatcher.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr std::chrono::milliseconds rest{300};
}

PolicyWatcher::PolicyWatcher(const Root &root, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_rest(std::make_unique<QTimer>())
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest.get(), &QTimer::timeout, this, &PolicyWatcher::policyChanged);
}

PolicyWatcher::~PolicyWatcher()
{
    m_notifier.reset();
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

bool PolicyWatcher::start()
{
    if (m_fd >= 0) {
        return true;
    }
    const QString path = m_root(u"/sys/kernel/security/apparmor/policy/revision"_s);
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_fd < 0) {
        return false;
    }
    // The first read gives the count as it is now, which is no change.
    char buffer[64];
    while (::read(m_fd, buffer, sizeof(buffer)) < 0 && errno == EINTR) { }
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PolicyWatcher::readRevision);
    return true;
}

void PolicyWatcher::readRevision()
{
    char buffer[64];
    const ssize_t got = ::read(m_fd, buffer, sizeof(buffer));
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (got <= 0) {
        // Nothing more will come from here, and it would go on saying that it is readable.
        m_notifier->setEnabled(false);
        return;
    }
    // Not anew while it runs: changes that follow each other without end would never be told.
    if (!m_rest->isActive()) {
        m_rest->start();
    }
}

}

#include "moc_policywatcher.cpp"
