// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/blockedbook.h"

#include "confinement/devicetrace.h"
#include "permissions/permissionstore.h"

#include <algorithm>
#include <utility>

namespace Snapperms
{

using Confinement::DeclaredPlug;
using Confinement::DenialGroup;

namespace
{
// All of them are explained anew when a switch is turned.
constexpr qsizetype mostRecords = 2000;
}

BlockedBook::BlockedBook(const PermissionStore *store, Privileged::ConfinementDoor *door, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_door(door)
    , m_devices(door)
{
    connect(&m_devices, &DeviceWatch::changed, this, &BlockedBook::changed);
    connect(&m_devices, &DeviceWatch::added, this, [this](const Privileged::ObservedDenials &more) {
        add(more, Told::ByTheWatch);
        Q_EMIT changed();
    });
    const auto explainAnew = [this] {
        if (!m_records.isEmpty()) {
            explain();
            Q_EMIT changed();
        }
    };
    connect(store, &PermissionStore::permissionsChanged, this, explainAnew);
    connect(store, &PermissionStore::permissionsAdded, this, explainAnew);
    connect(store, &PermissionStore::permissionsRemoved, this, explainAnew);
}

void BlockedBook::read(bool everybody)
{
    if (m_stage == Stage::Asking) {
        return;
    }
    m_stage = Stage::Asking;
    m_failure.reset();
    Q_EMIT changed();
    m_door->observe(everybody, this, [this, everybody](const Privileged::ObserveAnswer &answer) {
        answered(answer, everybody);
        Q_EMIT changed();
    });
}

void BlockedBook::follow(bool everybody)
{
    if (m_stage == Stage::Asking) {
        return;
    }
    m_stage = Stage::Asking;
    m_failure.reset();
    m_next = m_door->follow(everybody);
    Privileged::DenialFeed *feed = m_next.get();
    connect(feed, &Privileged::DenialFeed::answered, this, [this, everybody](const Privileged::ObserveAnswer &answer, bool isFollowed) {
        answered(answer, everybody);
        if (std::holds_alternative<Privileged::ObservedDenials>(answer)) {
            // The old one is in the middle of nothing: its signals come one at a time.
            m_feed = std::move(m_next);
            m_live = isFollowed ? Live::Starting : Live::Impossible;
        } else {
            m_next.release()->deleteLater();
        }
        Q_EMIT changed();
    });
    connect(feed, &Privileged::DenialFeed::began, this, [this](Helper::FeedOrigin origin) {
        const bool isDeaf = m_isElsewhere && origin != Helper::FeedOrigin::Kernel;
        m_live = isDeaf ? Live::Impossible : Live::On;
        Q_EMIT changed();
    });
    connect(feed, &Privileged::DenialFeed::added, this, [this](const Privileged::ObservedDenials &more) {
        add(more, Told::AsItHappened);
        Q_EMIT changed();
    });
    connect(feed, &Privileged::DenialFeed::ended, this, [this] {
        m_live = m_live == Live::On ? Live::Ended : Live::Impossible;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BlockedBook::leave()
{
    m_feed.reset();
    m_devices.stop();
    m_live = Live::Off;
    if (m_next) {
        m_next.reset();
        m_stage = resting();
    }
    Q_EMIT changed();
}

void BlockedBook::answered(const Privileged::ObserveAnswer &answer, bool everybody)
{
    if (const auto *observed = std::get_if<Privileged::ObservedDenials>(&answer)) {
        m_isAnswered = true;
        m_stage = Stage::Known;
        take(*observed, everybody);
    } else {
        m_failure = std::get<Privileged::Failure>(answer);
        // Who closed the dialog knows that, and what was known stays.
        const bool cancelled = m_failure->refusal == Privileged::Refusal::Cancelled;
        m_stage = cancelled ? resting() : Stage::Failed;
    }
}

BlockedBook::Stage BlockedBook::resting() const
{
    return m_isAnswered || !m_records.isEmpty() ? Stage::Known : Stage::NotAsked;
}

void BlockedBook::take(const Privileged::ObservedDenials &observed, bool everybody)
{
    m_hasMore = false;
    m_isElsewhere = observed.isElsewhere;
    // Nothing of others remains where only one's own is wanted.
    const bool isKept = everybody || !m_everybody;
    m_everybody = everybody;
    m_records.removeIf([isKept, &observed](const Record &record) {
        // What is in no log would be gone.
        const bool isNowhereElse = record.told == Told::ByTheWatch || (record.told == Told::AsItHappened && observed.isElsewhere);
        return !isKept || !isNowhereElse;
    });
    add(observed, Told::Earlier);
}

void BlockedBook::add(const Privileged::ObservedDenials &more, Told told)
{
    m_hasMore = m_hasMore || more.hasMore;
    const QList<QByteArray> lines = more.lines.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0) {
            continue;
        }
        const QByteArrayView text = QByteArrayView(line).sliced(tab + 1);
        if (const auto denial = told == Told::ByTheWatch ? Confinement::parseDeviceRecord(text) : Confinement::parseDenial(text)) {
            m_records.append({*denial, line.first(tab).toLongLong(), told});
        }
    }
    // History comes the newest first, what is new the oldest first; the newest of a group stands for it.
    std::stable_sort(m_records.begin(), m_records.end(), [](const Record &left, const Record &right) {
        return left.ms < right.ms;
    });
    if (m_records.size() > mostRecords) {
        m_hasMore = true;
        m_records.remove(0, m_records.size() - mostRecords);
    }
    explain();
}

void BlockedBook::explain()
{
    Confinement::DenialJournal journal([this](const QString &snap) -> std::optional<QList<DeclaredPlug>> {
        if (!m_store->snap(snap)) {
            return std::nullopt;
        }
        QList<DeclaredPlug> plugs;
        const QList<Snapd::PlugRef> refs = m_store->plugsOf(snap);
        for (const Snapd::PlugRef &ref : refs) {
            if (const auto permission = m_store->permission(ref)) {
                plugs.append({ref.plug, permission->interface, permission->apps, permission->attrs, permission->isOn()});
            }
        }
        return plugs;
    });
    for (const Record &record : std::as_const(m_records)) {
        journal.add(record.denial, record.ms);
    }
    m_groups = journal.groups();
    m_isCrowded = journal.dropped() > 0;
}

QList<DenialGroup> BlockedBook::groupsOf(const QString &snap) const
{
    QList<DenialGroup> groups;
    for (const DenialGroup &group : m_groups) {
        if (group.tag.snap == snap) {
            groups.append(group);
        }
    }
    return groups;
}

}

#include "moc_blockedbook.cpp"
