// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/leasefile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace Snapperms::Privileged
{

/**
 * What is allowed for a while, as the root helper has noted it down. It says when something is to end, never whether it is on: that is the store's to tell. The
 * notes are read on a thread of their own, again whenever one comes or goes.
 */
class LeaseBook : public QObject
{
    Q_OBJECT

public:
    /** @p directory, where the notes are, need not be there yet. */
    explicit LeaseBook(const QString &directory, QObject *parent = nullptr);
    ~LeaseBook() override;

    /** Begins to read. Once. */
    void start();

    /** See allowedUntil(). */
    [[nodiscard]] std::optional<AllowedUntil> of(const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected) const;

Q_SIGNALS:
    /** of() tells something else of some plugs. */
    void changed();

private:
    void watch();
    void read();
    void take(const LeasedPairs &pairs);
    void setTimer();

    const QString m_directory;
    QFileSystemWatcher m_watcher;
    QThreadPool m_pool;
    QTimer m_overdue;
    LeasedPairs m_pairs;
    bool m_isReading = false;
    bool m_isOutdated = false;
};

}
