// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/repair/repairreport.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Snapperms::Privileged
{

/**
 * Follows the repair that serves a request until its end, without asking again and again: the directory tells when the report was exchanged; while there is no
 * such directory, the one above it tells when it comes. Emits ended() once.
 *
 * systemd begins no second run of a unit that runs. So that may be one that was under way when the request was made: its end holds for the request, too, for it
 * tells how things are then. The end of a run that was over before the request is never taken for an answer. Which is which is told by the reports alone, and
 * by no clock: people set clocks.
 */
class RepairFollower : public QObject
{
    Q_OBJECT

public:
    using Report = std::optional<Helper::RepairReport>;

    struct Patience {
        std::chrono::milliseconds end; ///< From the start on.
        /** For a first sign of it. What cannot tell of its beginning, for it ends before it could, tells of no end either. */
        std::chrono::milliseconds begin;
        /** For a run to show itself, when one was over as early as that it may have been over before systemd was asked to begin this one. */
        std::chrono::milliseconds another;
    };

    /** The report that there is of the last repair of @p snap. To be asked for before the request is made. */
    [[nodiscard]] static Report reportOf(const QString &directory, const QString &snap);

    /** When the request was granted. @p before: the report that there was before it was made. */
    RepairFollower(const QString &directory, const QString &snap, const Report &before, const Patience &patience, QObject *parent = nullptr);

Q_SIGNALS:
    /** Without an end in it when that did not come in time; empty then when nothing came at all. */
    void ended(const Snapperms::Helper::RepairReport &report);

private:
    void watch();
    void look();
    void finish();

    const QString m_directory;
    const QString m_snap;
    const Report m_before;
    const Report m_atStart;
    const std::chrono::milliseconds m_another;
    QFileSystemWatcher m_watcher;
    QTimer m_limit;
    QTimer m_sign; ///< There is no run that could be waited for: how long one may take to show itself.
    Helper::RepairReport m_report;
    bool m_done = false;
};

}
