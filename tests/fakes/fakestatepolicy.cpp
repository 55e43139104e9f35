// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Names, and what connects by itself (overlord/ifacestate/handlers.go, doAutoConnect).

#include "fakes/fakestate.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

QString FakeState::systemSnap() const
{
    for (const QString &name : {u"snapd"_s, u"core"_s}) {
        if (m_snaps.contains(name)) {
            return name;
        }
    }
    return u"core"_s;
}

QString FakeState::mapped(const QString &snap) const
{
    const bool isSystem = snap == "system"_L1 || (snap == "core"_L1 && m_snaps.contains(u"snapd"_s));
    return isSystem ? systemSnap() : snap;
}

bool FakeState::isListed(const QString &snap) const
{
    const auto found = m_snaps.constFind(snap);
    return found != m_snaps.constEnd() && found->enabled;
}

bool FakeState::knowsPlug(const PlugRef &ref) const
{
    return m_plugs.contains(ref) && isListed(ref.snap);
}

bool FakeState::knowsSlot(const SlotRef &ref) const
{
    return m_slots.contains(ref) && isListed(ref.snap);
}

bool FakeState::isEstablished(const FakePair &pair) const
{
    const auto found = m_records.constFind(pair);
    return found != m_records.constEnd() && !found->record.undesired && knowsPlug(pair.plug) && knowsSlot(pair.slot);
}

FakeRecord FakeState::freshRecord(const FakePair &pair, bool automatic) const
{
    const FakePlug plug = m_plugs.value(pair.plug).plug;
    return {.interface = plug.interface, .automatic = automatic, .plugAttrs = plug.attrs, .slotAttrs = m_slots.value(pair.slot).slot.attrs};
}

std::optional<SlotRef> FakeState::autoConnectTarget(const PlugEntry &entry) const
{
    const FakePlug &plug = entry.plug;
    if (!m_autoPlugs.value(plug.ref, m_autoInterfaces.contains(plug.interface))) {
        return std::nullopt;
    }
    // One slot per plug unless a declaration says otherwise: of several candidates none is taken.
    std::optional<SlotRef> target;
    for (auto [it, end] = m_slotsByInterface.equal_range(plug.interface); it != end; ++it) {
        const SlotEntry slot = m_slots.value(*it);
        if (!isListed(it->snap) || plug.attrs.value("content"_L1) != slot.slot.attrs.value("content"_L1)) {
            continue;
        }
        if (target) {
            return std::nullopt;
        }
        target = *it;
    }
    return target;
}

void FakeState::autoConnect(const QString &name)
{
    QSet<QString> offered;
    const QList<FakeSlot> slotList = m_snaps.value(name).slotList;
    for (const FakeSlot &slot : slotList) {
        offered.insert(slot.interface);
    }
    for (auto it = m_plugs.constBegin(); it != m_plugs.constEnd(); ++it) {
        if (!isListed(it.key().snap) || (it.key().snap != name && name != "snapd"_L1 && !offered.contains(it->plug.interface))) {
            continue;
        }
        const std::optional<SlotRef> slot = autoConnectTarget(*it);
        if (slot && !m_records.contains({it.key(), *slot})) {
            setRecord({it.key(), *slot}, freshRecord({it.key(), *slot}, true));
        }
    }
}

}
