// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissionstate.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Slots can serve plugs of the same key: the interface, and for content the tag, too (snapd interfaces/builtin/content.go). */
QString candidateKey(const QString &interface, const QVariantMap &attrs, const QString &name)
{
    if (interface != "content"_L1) {
        return interface;
    }
    const QString tag = attrs.value(u"content"_s).toString();
    return interface + u'\n' + (tag.isEmpty() ? name : tag);
}

bool comesBefore(const SlotChoice &a, const SlotChoice &b)
{
    const bool aLater = !Snapd::isSystemSnap(a.slot.snap);
    const bool bLater = !Snapd::isSystemSnap(b.slot.snap);
    return std::tie(aLater, a.slot) < std::tie(bLater, b.slot);
}

/** The place of @p slot among the choices, made when it is not there yet. */
SlotChoice &choiceFor(QList<SlotChoice> &choices, const Snapd::SlotRef &slot)
{
    const SlotChoice wanted{.slot = slot, .label = {}, .attrs = {}};
    auto place = std::lower_bound(choices.begin(), choices.end(), wanted, comesBefore);
    if (place == choices.end() || place->slot != slot) {
        place = choices.insert(place, wanted);
    }
    return *place;
}

class Builder
{
public:
    explicit Builder(PermissionState &state)
        : m_state(state)
    {
    }

    void indexSnaps()
    {
        // The client sorts; a look-up that relied on it without need would be brittle.
        if (!std::ranges::is_sorted(m_state.snaps, {}, &Snapd::Snap::name)) {
            std::ranges::stable_sort(m_state.snaps, {}, &Snapd::Snap::name);
        }
        m_state.snapIndex.reserve(m_state.snaps.size());
        for (qsizetype i = 0; i < m_state.snaps.size(); ++i) {
            m_state.snapIndex.insert(m_state.snaps.at(i).name, i);
        }
    }

    void indexSlots()
    {
        const QList<Snapd::Slot> &slotList = m_state.connections.slotList;
        m_slots.reserve(slotList.size());
        for (qsizetype i = 0; i < slotList.size(); ++i) {
            const Snapd::Slot &slot = slotList.at(i);
            m_slots.insert(slot.ref, i);
            m_state.slotsBySnap[slot.ref.snap].append(slot);
            m_candidates[candidateKey(slot.interface, slot.attrs, slot.ref.slot)].append(
                SlotChoice{.slot = slot.ref, .label = slot.label, .attrs = slot.attrs});
        }
        for (QList<SlotChoice> &choices : m_candidates) {
            std::ranges::sort(choices, comesBefore);
        }
    }

    void indexRecords()
    {
        for (const Snapd::Connection &connection : std::as_const(m_state.connections.established)) {
            m_records[connection.plug].append({&connection, false});
        }
        for (const Snapd::Connection &connection : std::as_const(m_state.connections.undesired)) {
            m_records[connection.plug].append({&connection, true});
        }
    }

    void makePermissions()
    {
        const QList<Snapd::Plug> &plugs = m_state.connections.plugs;
        m_state.permissions.reserve(plugs.size());
        m_state.permissionIndex.reserve(plugs.size());
        for (const Snapd::Plug &plug : plugs) {
            if (!m_state.snapIndex.contains(plug.ref.snap) || m_state.permissionIndex.contains(plug.ref)) {
                continue;
            }
            m_state.permissionIndex.insert(plug.ref, m_state.permissions.size());
            m_state.plugsBySnap[plug.ref.snap].append(plug.ref);
            m_state.plugsByInterface[plug.interface].append(plug.ref);
            m_state.permissions.append(Permission{
                .id = plug.ref, .interface = plug.interface, .label = plug.label, .attrs = plug.attrs, .apps = plug.apps, .choices = choicesOf(plug)});
        }
    }

private:
    struct Record {
        const Snapd::Connection *connection;
        bool undesired;
    };

    QList<SlotChoice> choicesOf(const Snapd::Plug &plug) const
    {
        QList<SlotChoice> choices = m_candidates.value(candidateKey(plug.interface, plug.attrs, plug.ref.plug));
        const auto records = m_records.constFind(plug.ref);
        if (records == m_records.cend()) {
            return choices;
        }
        for (const Record &record : *records) {
            const auto slot = m_slots.constFind(record.connection->slot);
            // A connection stands even when its slot is not listed; that something was turned off which is not there any more means nothing.
            if (record.undesired && slot == m_slots.cend()) {
                continue;
            }
            SlotChoice &choice = choiceFor(choices, record.connection->slot);
            if (slot != m_slots.cend()) {
                choice.label = m_state.connections.slotList.at(*slot).label;
                choice.attrs = m_state.connections.slotList.at(*slot).attrs;
            } else {
                choice.attrs = record.connection->slotAttrs;
            }
            if (record.undesired) {
                choice.undesired = true;
            } else {
                choice.connected = true;
                choice.manual = record.connection->manual;
                choice.gadget = record.connection->gadget;
            }
        }
        return choices;
    }

    PermissionState &m_state;
    QHash<Snapd::SlotRef, qsizetype> m_slots;
    QHash<QString, QList<SlotChoice>> m_candidates;
    QHash<Snapd::PlugRef, QList<Record>> m_records;
};

}

PermissionState PermissionState::build(QList<Snapd::Snap> snaps, Snapd::Connections connections)
{
    PermissionState state;
    state.snaps = std::move(snaps);
    state.connections = std::move(connections);
    Builder builder(state);
    builder.indexSnaps();
    builder.indexSlots();
    builder.indexRecords();
    builder.makePermissions();
    return state;
}

const Permission *PermissionState::permission(const Snapd::PlugRef &id) const
{
    const auto index = permissionIndex.constFind(id);
    return index == permissionIndex.cend() ? nullptr : &permissions.at(*index);
}

const Snapd::Snap *PermissionState::snap(const QString &name) const
{
    const auto index = snapIndex.constFind(name);
    return index == snapIndex.cend() ? nullptr : &snaps.at(*index);
}

StateDifference StateDifference::between(const PermissionState &before, const PermissionState &after)
{
    StateDifference difference;
    for (const Snapd::Snap &snap : after.snaps) {
        const Snapd::Snap *old = before.snap(snap.name);
        if (!old) {
            difference.snapsAdded.append(snap.name);
        } else if (*old != snap) {
            difference.snapsChanged.append(snap.name);
        }
    }
    for (const Snapd::Snap &snap : before.snaps) {
        if (!after.snap(snap.name)) {
            difference.snapsRemoved.append(snap.name);
        }
    }
    for (const Permission &permission : after.permissions) {
        const Permission *old = before.permission(permission.id);
        if (!old) {
            difference.permissionsAdded.append(permission.id);
        } else if (*old != permission) {
            difference.permissionsChanged.append(permission.id);
        }
    }
    for (const Permission &permission : before.permissions) {
        if (!after.permission(permission.id)) {
            difference.permissionsRemoved.append(permission.id);
        }
    }
    for (auto it = after.slotsBySnap.cbegin(); it != after.slotsBySnap.cend(); ++it) {
        const auto old = before.slotsBySnap.constFind(it.key());
        if (old == before.slotsBySnap.cend() || *old != *it) {
            difference.slotsChanged.append(it.key());
        }
    }
    for (auto it = before.slotsBySnap.cbegin(); it != before.slotsBySnap.cend(); ++it) {
        if (!after.slotsBySnap.contains(it.key())) {
            difference.slotsChanged.append(it.key());
        }
    }
    difference.slotsChanged.sort();
    return difference;
}

}
