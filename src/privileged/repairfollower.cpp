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

RepairFollower::Report RepairFollower::reportOf(const QString &directory, const QString &snap)
{
    QFile file(directory + u'/' + snap);
    return file.open(QIODevice::ReadOnly) ? Helper::RepairReport::parse(file.read(mostBytes)) : std::nullopt;
}

RepairFollower::RepairFollower(const QString &directory, const QString &snap, const Report &before, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_snap(snap)
    , m_before(before)
    , m_atStart(reportOf(directory, snap))
    , m_another(patience.another)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RepairFollower::look);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience.end);
    connect(&m_limit, &QTimer::timeout, this, &RepairFollower::finish);
    m_limit.start();
    m_sign.setSingleShot(true);
    connect(&m_sign, &QTimer::timeout, this, &RepairFollower::finish);
    m_sign.start(patience.begin);
    QMetaObject::invokeMethod(this, &RepairFollower::look, Qt::QueuedConnection);
}

void RepairFollower::watch()
{
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
}

void RepairFollower::look()
{
    if (m_done) {
        return;
    }
    watch();
    const Report report = reportOf(m_directory, m_snap);
    // Over before it was asked for: somebody's from before.
    if (!report || (report->end && report == m_before)) {
        return;
    }
    const bool isNew = m_report != *report;
    m_report = *report;
    if (!m_report.end) {
        m_sign.stop();
    } else if (report != m_atStart) {
        finish();
    } else if (isNew) {
        // It was over by then. If that was before systemd was asked, it begins another.
        m_sign.start(m_another);
    }
}

void RepairFollower::finish()
{
    if (std::exchange(m_done, true)) {
        return;
    }
    m_limit.stop();
    m_sign.stop();
    Q_EMIT ended(m_report);
}

}

#include "moc_repairfollower.cpp"
