// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/leasebook.h"

#include "confinement/inworker.h"

#include <QFileInfo>

#include <algorithm>

namespace Snapperms::Privileged
{

LeaseBook::LeaseBook(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_pool.setMaxThreadCount(1);
    m_overdue.setSingleShot(true);
    connect(&m_overdue, &QTimer::timeout, this, [this] {
        setTimer();
        Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watch();
        read();
    });
}

LeaseBook::~LeaseBook() = default;

void LeaseBook::start()
{
    watch();
    read();
}

/** The directory, or as long as it is not there, the nearest one above it that is: that is where it, or a part of the way, appears. */
void LeaseBook::watch()
{
    QString path;
    while (true) {
        QString nearest = m_directory;
        while (!QFileInfo::exists(nearest) && nearest.contains(u'/')) {
            nearest.truncate(nearest.lastIndexOf(u'/'));
        }
        if (nearest.isEmpty() || nearest == path) {
            return;
        }
        // What appears between the look and the watch is seen by the next look.
        path = nearest;
        QStringList before = m_watcher.directories();
        if (!before.removeOne(path) && !m_watcher.addPath(path)) {
            return;
        }
        if (!before.isEmpty()) {
            m_watcher.removePaths(before);
        }
    }
}

void LeaseBook::read()
{
    m_isOutdated = m_isReading;
    if (m_isReading) {
        return;
    }
    m_isReading = true;
    Confinement::inWorker(
        &m_pool,
        this,
        [directory = m_directory] {
            return readLeases(directory);
        },
        [this](const LeasedPairs &pairs) {
            m_isReading = false;
            take(pairs);
            if (m_isOutdated) {
                read();
            }
        });
}

void LeaseBook::take(const LeasedPairs &pairs)
{
    if (pairs != m_pairs) {
        m_pairs = pairs;
        setTimer();
        Q_EMIT changed();
    }
}

/** To the next moment at which one is overdue. */
void LeaseBook::setTimer()
{
    m_overdue.stop();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::optional<qint64> next;
    for (const qint64 until : std::as_const(m_pairs)) {
        const qint64 at = until + AllowedUntil::Patience.count();
        if (at > now) {
            next = std::min(next.value_or(at), at);
        }
    }
    if (next) {
        // The time in which a machine sleeps does not count for a timer, so it is not relied on for long.
        m_overdue.start(std::chrono::milliseconds(std::min<qint64>(*next - now, 60'000)));
    }
}

std::optional<AllowedUntil> LeaseBook::of(const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected) const
{
    return allowedUntil(m_pairs, plug, connected);
}

}

#include "moc_leasebook.cpp"
