// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/defaults.h"

#include "permissions/declarations/lastresorttable.h"

#include <algorithm>

namespace Snapperms
{

namespace
{

using DefaultOn = PermissionDefault::DefaultOn;
using Reason = PermissionDefault::Reason;
using State = PermissionDefault::State;

Reason toReason(PolicyDoubt doubt)
{
    switch (doubt) {
    case PolicyDoubt::None:
        return Reason::Policy;
    case PolicyDoubt::PlugDeclarationNotRead:
        return Reason::PlugDeclarationNotRead;
    case PolicyDoubt::SlotDeclarationNotRead:
        return Reason::SlotDeclarationNotRead;
    case PolicyDoubt::BaseDeclarationNotRead:
        return Reason::BaseDeclarationNotRead;
    case PolicyDoubt::RuleNotUnderstood:
        return Reason::RuleNotUnderstood;
    case PolicyDoubt::HostDecides:
        return Reason::HostDecides;
    case PolicyDoubt::SlotSnapUnknown:
        return Reason::SlotSnapUnknown;
    }
    return Reason::RuleNotUnderstood;
}

Reason toReason(const AutoConnection &forecast)
{
    switch (forecast.reason) {
    case AutoConnection::Reason::Policy:
        return Reason::Policy;
    case AutoConnection::Reason::NoSlot:
        return Reason::NoSlot;
    case AutoConnection::Reason::SeveralSlots:
        return Reason::SeveralSlots;
    case AutoConnection::Reason::InDoubt:
        break;
    }
    return toReason(forecast.doubt);
}

bool isAutomatic(const SlotChoice &choice)
{
    return choice.connected && !choice.manual && !choice.gadget;
}

bool isByHand(const SlotChoice &choice)
{
    return choice.connected && choice.manual && !choice.gadget;
}

State stateOf(const Permission &permission, const PermissionDefault &standing, bool byPublisher)
{
    const auto any = [&](auto predicate) {
        return std::ranges::any_of(permission.choices, predicate);
    };
    if (permission.isUnavailable()) {
        return State::Unavailable;
    }
    if (any(isAutomatic)) {
        return byPublisher ? State::AllowedByPublisher : State::OnByDefault;
    }
    if (any([](const SlotChoice &choice) {
            return choice.connected && choice.gadget;
        })) {
        return State::TurnedOnByGadget;
    }
    if (permission.isOn()) {
        if (standing.defaultOn == DefaultOn::Yes) {
            return byPublisher ? State::AllowedByPublisher : State::OnByDefault;
        }
        return State::AllowedByYou;
    }
    // A record for each slot that snapd would connect, or it is on again some day.
    if (any(&SlotChoice::undesired) && !standing.offMayComeBack) {
        return State::TurnedOffByYou;
    }
    switch (standing.defaultOn) {
    case DefaultOn::Yes:
        return State::OffWithoutRecord;
    case DefaultOn::No:
        return State::OffByDefault;
    case DefaultOn::Unknown:
        break;
    }
    return State::OffUnknown;
}

}

bool PermissionDefault::isChanged() const
{
    return (state == State::AllowedByYou && defaultOn == DefaultOn::No) || state == State::TurnedOffByYou || state == State::OffWithoutRecord;
}

Defaults::Defaults(const DeclarationBook &book, const PolicyMachine &machine, const QList<Snapd::Snap> &snaps)
    : m_book(book)
    , m_policy(book.base(), machine)
{
    m_snaps.reserve(snaps.size());
    for (const Snapd::Snap &snap : snaps) {
        m_snaps.insert(snap.name, snap);
    }
}

PolicyParty Defaults::party(const QString &snap, const QString &name, const QVariantMap &attrs) const
{
    PolicyParty party;
    party.snap = snap;
    party.name = name;
    party.attrs = attrs;
    const auto known = m_snaps.constFind(snap);
    if (known != m_snaps.cend()) {
        party.snapType = known->type;
        party.snapId = known->id;
        party.state = m_book.state(known->id);
        party.declaration = m_book.snap(known->id);
    }
    return party;
}

PolicyAnswer Defaults::mayConnect(const Permission &permission, const SlotChoice &choice) const
{
    return m_policy.connection(
        permission.interface, party(permission.id.snap, permission.id.plug, permission.attrs), party(choice.slot.snap, choice.slot.slot, choice.attrs));
}

void Defaults::askTable(const Permission &permission, PermissionDefault &result) const
{
    const bool onlySystem = permission.choices.size() == 1 && Snapd::isSystemSnap(permission.choices.constFirst().slot.snap);
    switch (LastResortTable::entry(permission.interface, permission.attrs)) {
    case LastResortTable::Entry::StaysOff:
        result.defaultOn = DefaultOn::No;
        result.reason = Reason::Table;
        break;
    case LastResortTable::Entry::AutoConnects:
        if (onlySystem) {
            result.defaultOn = DefaultOn::Yes;
            result.reason = Reason::Table;
            result.defaultSlots = {permission.choices.constFirst().slot};
        }
        break;
    case LastResortTable::Entry::Depends:
    case LastResortTable::Entry::Absent:
        break;
    }
}

PermissionDefault Defaults::of(const Permission &permission) const
{
    QList<PolicyParty> slotParties;
    slotParties.reserve(permission.choices.size());
    for (const SlotChoice &choice : permission.choices) {
        slotParties.append(party(choice.slot.snap, choice.slot.slot, choice.attrs));
    }
    const PolicyParty plug = party(permission.id.snap, permission.id.plug, permission.attrs);
    const AutoConnection forecast = m_policy.autoConnection(permission.interface, plug, slotParties);

    PermissionDefault result;
    result.reason = toReason(forecast);
    const bool byPublisher = forecast.verdict == AutoConnection::Verdict::OnByPublisher;
    switch (forecast.verdict) {
    case AutoConnection::Verdict::OnByBase:
    case AutoConnection::Verdict::OnByPublisher:
        result.defaultOn = DefaultOn::Yes;
        result.administratorMayForbid = forecast.administratorMayForbid;
        for (const int index : forecast.chosen) {
            result.defaultSlots.append(permission.choices.at(index).slot);
        }
        break;
    case AutoConnection::Verdict::Off:
        // Nothing to connect says nothing about what snapd would do if there were.
        result.defaultOn = forecast.reason == AutoConnection::Reason::NoSlot ? DefaultOn::Unknown : DefaultOn::No;
        break;
    case AutoConnection::Verdict::Unknown:
        if (forecast.doubt == PolicyDoubt::BaseDeclarationNotRead) {
            askTable(permission, result);
        }
        break;
    }

    // snapd's records come before any reckoning: what it connected by itself, or would have if nobody had minded, is on by default.
    const bool recorded = std::ranges::any_of(permission.choices, [](const SlotChoice &choice) {
        return isAutomatic(choice) || choice.undesired;
    });
    if (recorded) {
        result.defaultOn = DefaultOn::Yes;
        result.reason = Reason::Record;
        result.administratorMayForbid = false;
    }

    const bool unrecorded = std::ranges::any_of(permission.choices, [&](const SlotChoice &choice) {
        return !choice.undesired && !choice.connected && result.defaultSlots.contains(choice.slot);
    });
    result.offMayComeBack = !permission.isOn() && unrecorded;
    result.state = stateOf(permission, result, byPublisher);
    result.byHand = permission.isOn() && std::ranges::none_of(permission.choices, [](const SlotChoice &choice) {
        return choice.connected && !isByHand(choice);
    });
    result.nextOffMayComeBack = std::ranges::any_of(permission.choices, [&](const SlotChoice &choice) {
        return !choice.undesired && (isByHand(choice) || !choice.connected) && result.defaultSlots.contains(choice.slot);
    }) && permission.isOn();
    return result;
}

}
