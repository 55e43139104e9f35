// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeverdict.h"
#include "snapd/client.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace Snapperms
{

/**
 * Finds out what became of an operation whose answer was lost: it may have been carried out, be under way, have failed, or never have reached snapd. It only
 * reads, and tries for as long as it lives; how long that is, is the affair of its owner.
 */
class LostReply : public QObject
{
    Q_OBJECT

public:
    /** Client and store must outlive it. @param noticed ids of changes of the right kind that moved since the operation was given away, oldest first. */
    LostReply(Snapd::Client *client,
        PermissionStore *store,
        const Privileged::Operation &operation,
        const QStringList &noticed,
        std::chrono::milliseconds retry,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // Exactly one of these, once:
    /** This change is the one, or may be. */
    void found(const QString &changeId, bool surely);
    /** The state tells: anything but Reached::No. */
    void settled(Snapperms::Reached reached);
    /** snapd knows nothing of it, and what was wanted is not so. */
    void nothing();

private:
    void list();
    void listed(const QList<Snapd::Change> &changes);
    void read();
    void lookAtNoticed();
    void later(void (LostReply::*step)());

    Snapd::Client *const m_client;
    PermissionStore *const m_store;
    const Privileged::Operation m_operation;
    QStringList m_noticed;
    const std::chrono::milliseconds m_retry;
};

}
