// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changefollower.h"

#include "permissions/permissionstore.h"

namespace Snapperms
{

ChangeFollower::ChangeFollower(Snapd::Client *client,
    PermissionStore *store,
    const QString &changeId,
    std::chrono::milliseconds pollFallback,
    std::chrono::milliseconds snapdAway,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_changeId(changeId)
{
    m_poll.setInterval(pollFallback);
    m_away.setInterval(snapdAway);
    m_away.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ChangeFollower::ask);
    connect(&m_away, &QTimer::timeout, this, [this] {
        m_over = true;
        m_poll.stop();
        Q_EMIT snapdStaysAway();
    });
    connect(store, &PermissionStore::changeNoticed, this, [this](const QString &id, const QString &, bool begun) {
        if (id == m_changeId && !begun) {
            ask();
        }
    });
    connect(store, &PermissionStore::availabilityChanged, this, [this] {
        // Notices that fell into the gap are not told again.
        if (m_store->availability() == PermissionStore::Availability::Ready) {
            ask();
        }
    });
}

void ChangeFollower::start()
{
    // Running from the beginning, so that a request that is never answered counts as well.
    m_away.start();
    m_poll.start();
    ask();
}

void ChangeFollower::ask()
{
    if (m_over) {
        return;
    }
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_client->change(m_changeId, this, [this](const Snapd::Result<Snapd::Change> &result) {
        m_asking = false;
        if (!m_over) {
            answered(result);
        }
    });
}

void ChangeFollower::answered(const Snapd::Result<Snapd::Change> &result)
{
    const bool vanished = !result.ok() && result.error().code == Snapd::ErrorCode::NotFound;
    if (vanished || (result.ok() && result.value().ready)) {
        m_over = true;
        m_poll.stop();
        m_away.stop();
        if (vanished) {
            Q_EMIT this->vanished();
        } else {
            Q_EMIT ready(result.value());
        }
        return;
    }
    if (result.ok()) {
        m_away.start();
    }
    if (m_again) {
        ask();
    }
}

}

#include "moc_changefollower.cpp"
