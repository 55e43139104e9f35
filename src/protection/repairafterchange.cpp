// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/repairafterchange.h"

#include "permissions/changequeue.h"
#include "privileged/authorizationport.h"
#include "protection/protectionwatch.h"

#include <utility>

namespace Snapperms
{

using Answer = Privileged::AuthorizationPort::Answer;

RepairAfterChange::RepairAfterChange(const ChangeQueue *queue, ProtectionWatch *watch, Privileged::AuthorizationPort *authorizations, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_watch(watch)
    , m_authorizations(authorizations)
{
    connect(watch, &ProtectionWatch::changed, this, &RepairAfterChange::consider);
    connect(authorizations, &Privileged::AuthorizationPort::answered, this, &RepairAfterChange::decide);
    // Later: who hears of the end of one step submits the next.
    connect(queue, &ChangeQueue::finished, this, [this] {
        QMetaObject::invokeMethod(this, &RepairAfterChange::reconsider, Qt::QueuedConnection);
    });
}

bool RepairAfterChange::isDue(const QString &snap) const
{
    const SnapProtection protection = m_watch->of(snap);
    return protection.stage == SnapProtection::Stage::Known && protection.firstAfterChange != 0 && protection.seen >= protection.firstAfterChange
        && m_decided.value(snap) != protection.firstAfterChange;
}

bool RepairAfterChange::hasDecided(const QString &snap) const
{
    const SnapProtection protection = m_watch->of(snap);
    return protection.firstAfterChange != 0 && m_decided.value(snap) == protection.firstAfterChange;
}

void RepairAfterChange::leaveAsOffer(const QString &snap)
{
    m_asked.remove(snap);
    if (isDue(snap)) {
        decideAbout(snap, false);
    }
}

void RepairAfterChange::consider(const QString &snap)
{
    if (!isDue(snap) || m_asked.contains(snap)) {
        return;
    }
    const SnapProtection protection = m_watch->of(snap);
    if (!protection.verdict->canBeRepaired()) {
        decideAbout(snap, false);
        return;
    }
    // A repair may have to start snapd again.
    if (!m_queue->open().isEmpty()) {
        m_waiting.insert(snap);
        return;
    }
    m_asked.insert(snap);
    // What it said before may be of before the password was given, or of when it was still kept.
    m_authorizations->refresh();
}

void RepairAfterChange::reconsider()
{
    const QSet<QString> waiting = std::exchange(m_waiting, {});
    for (const QString &snap : waiting) {
        consider(snap);
    }
}

void RepairAfterChange::decide()
{
    const QSet<QString> asked = std::exchange(m_asked, {});
    const Answer answer = m_authorizations->answers().repairing;
    for (const QString &snap : asked) {
        // The next verdict is considered if there was another change meanwhile, and the end of what is to be changed.
        if (!isDue(snap) || !m_queue->open().isEmpty()) {
            m_waiting.insert(snap);
            continue;
        }
        decideAbout(snap, m_watch->of(snap).verdict->canBeRepaired() && (answer == Answer::Free || answer == Answer::Kept));
    }
}

void RepairAfterChange::decideAbout(const QString &snap, bool repairs)
{
    m_decided.insert(snap, m_watch->of(snap).firstAfterChange);
    if (repairs) {
        m_watch->repairAfterChange(snap);
    }
    Q_EMIT decided(snap);
}

}

#include "moc_repairafterchange.cpp"
