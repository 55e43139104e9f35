// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/repairfollower.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Snapperms::Privileged
{

namespace
{
constexpr qint64 mostBytes = 256 * 1024;
}

RepairFollower::RepairFollower(const QString &directory, const QString &snap, qint64 sinceMs, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_file(directory + u'/' + snap)
    , m_since(sinceMs)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RepairFollower::look);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, &RepairFollower::finish);
    m_limit.start();
    QMetaObject::invokeMethod(this, &RepairFollower::look, Qt::QueuedConnection);
}

void RepairFollower::look()
{
    if (m_done) {
        return;
    }
    // The nearest directory that exists; the way down from "/run" is short.
    QString existing = m_directory;
    while (!QFileInfo(existing).isDir() && existing.size() > 1) {
        existing = QFileInfo(existing).path();
    }
    if (const QStringList watched = m_watcher.directories(); !watched.contains(existing)) {
        if (!watched.isEmpty()) {
            m_watcher.removePaths(watched);
        }
        m_watcher.addPath(existing);
        // It may have come between the look and the watch.
        QMetaObject::invokeMethod(this, &RepairFollower::look, Qt::QueuedConnection);
    }
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const auto report = Helper::RepairReport::parse(file.read(mostBytes));
    if (!report || report->beganMs < m_since) {
        return;
    }
    m_report = *report;
    if (m_report.end) {
        finish();
    }
}

void RepairFollower::finish()
{
    if (std::exchange(m_done, true)) {
        return;
    }
    m_limit.stop();
    Q_EMIT ended(m_report);
}

}

#include "moc_repairfollower.cpp"
