// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/lostreply.h"

#include "permissions/permissionstore.h"

#include <QTimer>

namespace Snapperms
{

LostReply::LostReply(Snapd::Client *client,
    PermissionStore *store,
    const Privileged::Operation &operation,
    const QStringList &noticed,
    std::chrono::milliseconds retry,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_operation(operation)
    , m_noticed(noticed)
    , m_retry(retry)
{
    // Its notice may be later than the loss of the reply.
    connect(store, &PermissionStore::changeNoticed, this, [this](const QString &id, const QString &kind) {
        if (kind == changeKindOf(m_operation) && !m_noticed.contains(id)) {
            m_noticed.append(id);
        }
    });
}

void LostReply::start()
{
    list();
}

/** Changes before state: one that ends between the two reads is then found in the state. */
void LostReply::list()
{
    m_client->changesInProgress(m_operation.plug.snap, this, [this](const Snapd::Result<QList<Snapd::Change>> &result) {
        if (result.ok()) {
            listed(result.value());
        } else {
            later(&LostReply::list);
        }
    });
}

void LostReply::listed(const QList<Snapd::Change> &changes)
{
    const Snapd::Change *ours = nullptr;
    for (const Snapd::Change &change : changes) {
        if (isSurelyFor(change, m_operation) || (!ours && mayBeFor(change, m_operation))) {
            ours = &change;
        }
    }
    if (ours) {
        Q_EMIT found(ours->id, isSurelyFor(*ours, m_operation));
    } else {
        read();
    }
}

void LostReply::read()
{
    m_store->refresh(this, [this](bool fresh) {
        if (!fresh) {
            later(&LostReply::read);
            return;
        }
        const Reached now = reached(*m_store, m_operation);
        // Of until when it is, the state says nothing: better asked once more.
        if (now == Reached::No || (now == Reached::Yes && m_operation.isOfLease)) {
            lookAtNoticed();
        } else {
            Q_EMIT settled(now);
        }
    });
}

/** One that has failed already is not in progress any more, and left no trace in the state. */
void LostReply::lookAtNoticed()
{
    if (m_noticed.isEmpty()) {
        Q_EMIT nothing();
        return;
    }
    const QString id = m_noticed.constLast();
    m_client->change(id, this, [this, id](const Snapd::Result<Snapd::Change> &result) {
        if (!result.ok() && result.error().code != Snapd::ErrorCode::NotFound) {
            later(&LostReply::lookAtNoticed);
            return;
        }
        m_noticed.removeOne(id);
        if (result.ok() && isSurelyFor(result.value(), m_operation)) {
            Q_EMIT found(result.value().id, true);
        } else {
            lookAtNoticed();
        }
    });
}

void LostReply::later(void (LostReply::*step)())
{
    QTimer::singleShot(m_retry, this, step);
}

}

#include "moc_lostreply.cpp"
