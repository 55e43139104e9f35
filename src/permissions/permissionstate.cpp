// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permissionstate.h"

#include "permissions/connectionsdifference.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

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

    /** Of these permissions that are there already, and of no others, will be known what choices they have. */
    void confineTo(const QSet<Snapd::PlugRef> &plugs)
    {
        m_plugs = plugs;
        m_keys.emplace();
        for (const Snapd::PlugRef &plug : plugs) {
            if (const Permission *permission = m_state.permission(plug)) {
                m_keys->insert(candidateKey(permission->interface, permission->attrs, plug.plug));
            }
        }
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
            const QString key = candidateKey(slot.interface, slot.attrs, slot.ref.slot);
            if (!m_keys || m_keys->contains(key)) {
                m_candidates[key].append(SlotChoice{.slot = slot.ref, .label = slot.label, .attrs = slot.attrs});
            }
        }
        for (QList<SlotChoice> &choices : m_candidates) {
            std::ranges::sort(choices, comesBefore);
        }
    }

    /** Who offers what: of all snaps, or of these. */
    void listSlots(const std::optional<QStringList> &snaps = std::nullopt)
    {
        if (snaps) {
            for (const QString &snap : *snaps) {
                m_state.slotsBySnap.remove(snap);
            }
        }
        for (const Snapd::Slot &slot : std::as_const(m_state.connections.slotList)) {
            if (!snaps || snaps->contains(slot.ref.snap)) {
                m_state.slotsBySnap[slot.ref.snap].append(slot);
            }
        }
    }

    void indexRecords()
    {
        const auto add = [this](const QList<Snapd::Connection> &connections, bool undesired) {
            for (const Snapd::Connection &connection : connections) {
                if (!m_plugs || m_plugs->contains(connection.plug)) {
                    m_records[connection.plug].append({&connection, undesired});
                }
            }
        };
        add(m_state.connections.established, false);
        add(m_state.connections.undesired, true);
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
            Permission permission{.id = plug.ref, .interface = plug.interface, .label = plug.label, .attrs = plug.attrs, .apps = plug.apps, .choices = {}};
            permission.choices = choicesOf(permission);
            m_state.permissions.append(std::move(permission));
        }
    }

    /** Of those that this is confined to. @return which of them have others now, in the order of the permissions. */
    QList<Snapd::PlugRef> renewChoices()
    {
        QList<qsizetype> places;
        for (const Snapd::PlugRef &plug : std::as_const(*m_plugs)) {
            if (const auto place = m_state.permissionIndex.constFind(plug); place != m_state.permissionIndex.cend()) {
                places.append(*place);
            }
        }
        std::ranges::sort(places);
        QList<Snapd::PlugRef> differ;
        for (const qsizetype place : std::as_const(places)) {
            Permission &permission = m_state.permissions[place];
            if (QList<SlotChoice> choices = choicesOf(permission); choices != permission.choices) {
                permission.choices = std::move(choices);
                differ.append(permission.id);
            }
        }
        return differ;
    }

private:
    struct Record {
        const Snapd::Connection *connection;
        bool undesired;
    };

    QList<SlotChoice> choicesOf(const Permission &permission) const
    {
        QList<SlotChoice> choices = m_candidates.value(candidateKey(permission.interface, permission.attrs, permission.id.plug));
        const auto records = m_records.constFind(permission.id);
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
    std::optional<QSet<Snapd::PlugRef>> m_plugs; ///< The ones of interest, where not all are ...
    std::optional<QSet<QString>> m_keys; ///< ... and of their candidates.
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
    builder.listSlots();
    builder.indexSlots();
    builder.indexRecords();
    builder.makePermissions();
    return state;
}

StateDifference PermissionState::update(const QList<Snapd::Snap> &laterSnaps, const Snapd::Connections &later)
{
    const auto connected = laterSnaps == snaps ? ConnectionsDifference::between(connections, later) : std::nullopt;
    if (!connected) {
        PermissionState after = build(laterSnaps, later);
        StateDifference difference = StateDifference::between(*this, after);
        *this = std::move(after);
        return difference;
    }
    connections = later;
    StateDifference difference;
    difference.slotsChanged = connected->slotSnaps;
    Builder builder(*this);
    if (!connected->slotSnaps.isEmpty()) {
        builder.listSlots(connected->slotSnaps);
    }
    if (!connected->plugs.isEmpty()) {
        builder.confineTo(connected->plugs);
        builder.indexSlots();
        builder.indexRecords();
        difference.permissionsChanged = builder.renewChoices();
    }
    return difference;
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
