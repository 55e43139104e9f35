// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/blockedbook.h"

#include "permissions/permissionstore.h"

namespace Snapperms
{

using Confinement::DeclaredPlug;
using Confinement::DenialGroup;

BlockedBook::BlockedBook(const PermissionStore *store, Privileged::ConfinementDoor *door, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_door(door)
{
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
        if (const auto *observed = std::get_if<Privileged::ObservedDenials>(&answer)) {
            m_everybody = everybody;
            m_stage = Stage::Known;
            take(*observed);
        } else {
            m_failure = std::get<Privileged::Failure>(answer);
            // Who closed the dialog knows that, and what was known stays.
            const bool cancelled = m_failure->refusal == Privileged::Refusal::Cancelled;
            m_stage = !cancelled ? Stage::Failed : m_records.isEmpty() ? Stage::NotAsked : Stage::Known;
        }
        Q_EMIT changed();
    });
}

void BlockedBook::take(const Privileged::ObservedDenials &observed)
{
    m_hasMore = observed.hasMore;
    m_records.clear();
    const QList<QByteArray> lines = observed.lines.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0) {
            continue;
        }
        if (const auto denial = Confinement::parseDenial(QByteArrayView(line).sliced(tab + 1))) {
            m_records.append({*denial, line.first(tab).toLongLong()});
        }
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
