// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Snapperms
{

class PermissionStore;

/**
 * Follows one change of snapd, ours or somebody else's, to its end: asks for it at once (it may be over already), then whenever a notice speaks of it, when
 * snapd has come back, and in any case now and then. It goes on for as long as it lives, unless snapd stays away for too long.
 */
class ChangeFollower : public QObject
{
    Q_OBJECT

public:
    /** Client and store must outlive it. @p pollFallback: how often it asks in any case. @p snapdAway: how long snapd may stay away. */
    ChangeFollower(Snapd::Client *client,
        PermissionStore *store,
        const QString &changeId,
        std::chrono::milliseconds pollFallback,
        std::chrono::milliseconds snapdAway,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // Exactly one of these, once:
    void ready(const Snapperms::Snapd::Change &change);
    /** snapd does not know it, or not any more. */
    void vanished();
    void snapdStaysAway();

private:
    void ask();
    void answered(const Snapd::Result<Snapd::Change> &result);

    Snapd::Client *const m_client;
    PermissionStore *const m_store;
    const QString m_changeId;
    QTimer m_poll;
    QTimer m_away;
    bool m_asking = false;
    bool m_again = false;
    bool m_over = false;
};

}
