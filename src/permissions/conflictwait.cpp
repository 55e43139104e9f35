// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/conflictwait.h"

#include "permissions/changefollower.h"
#include "permissions/permissionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** These never stand in the way of anything, and may last for days (overlord/snapstate/conflict.go). */
bool canConflict(const Snapd::Change &change)
{
    return !change.ready && change.kind != "pre-download"_L1 && change.kind != "become-operational"_L1;
}

}

ConflictWait::ConflictWait(
    Snapd::Client *client, PermissionStore *store, const ChangeQueue::Limits &limits, const QString &snap, const QString &kind, int round, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_limits(limits)
    , m_snap(snap)
    , m_kind(kind)
    , m_round(round)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_listed) {
            Q_EMIT over();
        } else {
            list();
        }
    });
    m_away.setSingleShot(true);
    m_away.setInterval(limits.snapdAway);
    connect(&m_away, &QTimer::timeout, this, &ConflictWait::snapdStaysAway);
}

void ConflictWait::start()
{
    m_away.start();
    list();
}

void ConflictWait::list()
{
    m_client->changesInProgress(m_snap, this, [this](const Snapd::Result<QList<Snapd::Change>> &result) {
        listed(result);
    });
}

void ConflictWait::listed(const Snapd::Result<QList<Snapd::Change>> &result)
{
    if (!result.ok()) {
        pause();
        return;
    }
    m_away.stop();
    m_listed = true;
    const QList<Snapd::Change> &changes = result.value();
    auto found = std::ranges::find_if(changes, [this](const Snapd::Change &change) {
        return canConflict(change) && change.kind == m_kind;
    });
    // An exclusive change is known by its kind only; for one snap anything else that runs will be in the way next.
    if (found == changes.cend() && (!m_snap.isEmpty() || m_kind.isEmpty())) {
        found = std::ranges::find_if(changes, canConflict);
    }
    if (found != changes.cend()) {
        m_found = true;
        follow(*found);
    } else if (m_found) {
        Q_EMIT over();
    } else {
        // Over already, or snapd does not list under this name what it found in the way: only asking again can tell, but not in a hurry.
        pause();
    }
}

void ConflictWait::follow(const Snapd::Change &change)
{
    Q_EMIT waitingFor(change.kind);
    m_follower = new ChangeFollower(m_client, m_store, change.id, m_limits.pollFallback, m_limits.snapdAway, this);
    const auto next = [this] {
        m_follower->deleteLater();
        m_listed = false;
        m_away.start();
        list();
    };
    connect(m_follower, &ChangeFollower::ready, this, next);
    connect(m_follower, &ChangeFollower::vanished, this, next);
    connect(m_follower, &ChangeFollower::snapdStaysAway, this, &ConflictWait::snapdStaysAway);
    m_follower->start();
}

void ConflictWait::pause()
{
    constexpr int largestGrowth = 20;
    m_pause.start(m_limits.retry * std::min(1 << std::min(m_round, 5), largestGrowth));
}

}

#include "moc_conflictwait.cpp"
