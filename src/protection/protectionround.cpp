// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/protectionround.h"

#include "permissions/permissionstore.h"
#include "protection/protectionwatch.h"

#include <algorithm>
#include <utility>

namespace Snapperms
{

using Stage = SnapProtection::Stage;

ProtectionRound::ProtectionRound(const PermissionStore *store, ProtectionWatch *watch, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_watch(watch)
{
    connect(watch, &ProtectionWatch::changed, this, &ProtectionRound::follow);
    connect(store, &PermissionStore::snapsAdded, this, &ProtectionRound::reconcile);
    connect(store, &PermissionStore::snapsChanged, this, &ProtectionRound::reconcile);
    connect(store, &PermissionStore::snapsRemoved, this, &ProtectionRound::reconcile);
}

QStringList ProtectionRound::wanted() const
{
    QStringList wanted;
    for (const Snapd::Snap &snap : m_store->snaps()) {
        if (snap.isEnabled() && !snap.apps.isEmpty()) {
            wanted << snap.name;
        }
    }
    return wanted;
}

ProtectionRound::Entry ProtectionRound::entryFor(const QString &snap) const
{
    // One that is under way began too early to count.
    return {snap, m_watch->lastLook(), false, false};
}

void ProtectionRound::start()
{
    if (m_state == State::Running) {
        return;
    }
    m_state = State::Running;
    m_current.clear();
    m_entries.clear();
    const QStringList snaps = wanted();
    for (const QString &snap : snaps) {
        m_entries << entryFor(snap);
    }
    Q_EMIT changed();
    advance();
}

void ProtectionRound::stop()
{
    if (m_state == State::Running) {
        m_state = State::Stopped;
        m_current.clear();
        Q_EMIT changed();
    }
}

void ProtectionRound::close()
{
    if (m_state == State::Stopped || m_state == State::Finished) {
        m_state = State::NotStarted;
        m_entries.clear();
        Q_EMIT changed();
    }
}

QStringList ProtectionRound::snaps() const
{
    QStringList snaps;
    for (const Entry &entry : m_entries) {
        snaps << entry.snap;
    }
    return snaps;
}

bool ProtectionRound::isDone(const QString &snap) const
{
    return std::ranges::any_of(m_entries, [&snap](const Entry &entry) {
        return entry.snap == snap && entry.isDone;
    });
}

qsizetype ProtectionRound::doneCount() const
{
    return std::ranges::count_if(m_entries, &Entry::isDone);
}

void ProtectionRound::follow(const QString &snap)
{
    const auto entry = std::ranges::find(m_entries, snap, &Entry::snap);
    if (entry == m_entries.end()) {
        return;
    }
    const SnapProtection protection = m_watch->of(snap);
    if (!entry->isDone && protection.stage == Stage::Known && protection.seen > entry->since) {
        entry->isDone = true;
        Q_EMIT changed();
    }
    // Until it was asked for, what the watch tells of it is of somebody else's look.
    if (m_current == snap && entry->isAsked && protection.stage != Stage::Looking) {
        m_current.clear();
    }
    advance();
}

void ProtectionRound::reconcile()
{
    if (m_state == State::NotStarted) {
        return;
    }
    const QStringList snaps = wanted();
    qsizetype others = m_entries.removeIf([&snaps](const Entry &entry) {
        return !snaps.contains(entry.snap);
    });
    if (!snaps.contains(m_current)) {
        m_current.clear();
    }
    for (const QString &snap : snaps) {
        const auto entry = std::ranges::find(m_entries, snap, &Entry::snap);
        if (entry == m_entries.end()) {
            m_entries << entryFor(snap);
            ++others;
        } else if (!entry->isDone && m_current != snap && m_watch->of(snap).stage == Stage::NotLooked) {
            // It was away for a moment, and the watch gave up on it.
            entry->isAsked = false;
        }
    }
    if (m_state == State::Finished && doneCount() < count()) {
        m_state = State::Running;
    }
    if (others > 0) {
        Q_EMIT changed();
    }
    advance();
}

void ProtectionRound::advance()
{
    if (m_state == State::NotStarted || m_state == State::Finished) {
        return;
    }
    if (doneCount() == count()) {
        m_state = State::Finished;
        m_current.clear();
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    if (m_state == State::Stopped || !m_current.isEmpty()) {
        return;
    }
    const auto next = std::ranges::find_if(m_entries, [](const Entry &entry) {
        return !entry.isAsked && !entry.isDone;
    });
    if (next != m_entries.end()) {
        m_current = next->snap;
        // Not from within somebody's signal.
        QMetaObject::invokeMethod(
            this,
            [this, snap = m_current] {
                ask(snap);
            },
            Qt::QueuedConnection);
    }
}

void ProtectionRound::ask(const QString &snap)
{
    const auto entry = std::ranges::find(m_entries, snap, &Entry::snap);
    if (m_state != State::Running || m_current != snap || entry->isAsked) {
        return;
    }
    entry->isAsked = true;
    const SnapProtection protection = m_watch->of(snap);
    // A look that others began since the start is enough.
    const bool isUnderWay = protection.stage == Stage::Looking && protection.begun > entry->since;
    if (!entry->isDone && !isUnderWay) {
        m_watch->check(snap);
    }
    follow(snap);
}

}

#include "moc_protectionround.cpp"
