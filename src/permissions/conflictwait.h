// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Snapperms
{

class ChangeFollower;

/** Waits until nothing is in progress for a busy snap any more. How long that may take is the affair of whoever owns it. */
class ConflictWait : public QObject
{
    Q_OBJECT

public:
    /**
     * Client and store must outlive it. @param snap empty: anything may be in the way. @param kind of the change that was named, or empty. @param round how
     * often this has been waited for.
     */
    ConflictWait(Snapd::Client *client,
        PermissionStore *store,
        const ChangeQueue::Limits &limits,
        const QString &snap,
        const QString &kind,
        int round,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /** Its kind is known better now. */
    void waitingFor(const QString &kind);
    // At most one of these, once:
    void over();
    void snapdStaysAway();

private:
    void list();
    void listed(const Snapd::Result<QList<Snapd::Change>> &result);
    void follow(const Snapd::Change &change);
    void pause();

    Snapd::Client *const m_client;
    PermissionStore *const m_store;
    const ChangeQueue::Limits m_limits;
    const QString m_snap;
    const QString m_kind;
    const int m_round;
    QTimer m_pause;
    QTimer m_away;
    QPointer<ChangeFollower> m_follower;
    bool m_listed = false;
    bool m_found = false;
};

}
