// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changeabort.h"

#include "permissions/changeverdict.h"

namespace Snapperms
{

ChangeAbort::ChangeAbort(Snapd::Client *client, const QString &changeId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_changeId(changeId)
{
}

void ChangeAbort::ask()
{
    if (m_answer != Answer::NotAsked) {
        return;
    }
    m_answer = Answer::Awaited;
    m_client->abortChange(m_changeId, this, [this](const Snapd::Result<Snapd::Change> &result) {
        // Refused, too late, or the dialog was closed: then it simply goes on.
        m_answer = result.ok() ? Answer::Accepted : Answer::NotAsked;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

bool ChangeAbort::isUnderWay() const
{
    return m_answer != Answer::NotAsked;
}

bool ChangeAbort::explains(const Snapd::Change &change) const
{
    // The end of the change may be heard of before the answer to the wish.
    return m_answer == Answer::Accepted || (m_answer == Answer::Awaited && wasAborted(change));
}

}

#include "moc_changeabort.cpp"
