// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/repair/repairreport.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Snapperms::Privileged
{

/**
 * Follows the report of one repair until its end, without asking again and again: the directory tells when the file was exchanged; while there is no such
 * directory, the one above it tells when it comes. Emits ended() once.
 */
class RepairFollower : public QObject
{
    Q_OBJECT

public:
    /** Reports that began before @p sinceMs (since 1970) are of an earlier repair. */
    RepairFollower(const QString &directory, const QString &snap, qint64 sinceMs, std::chrono::milliseconds patience, QObject *parent = nullptr);

Q_SIGNALS:
    /** Without an end in it when that did not come in time; empty then when nothing came at all. */
    void ended(const Snapperms::Helper::RepairReport &report);

private:
    void look();
    void finish();

    const QString m_directory;
    const QString m_file;
    const qint64 m_since;
    QFileSystemWatcher m_watcher;
    QTimer m_limit;
    Helper::RepairReport m_report;
    bool m_done = false;
};

}
