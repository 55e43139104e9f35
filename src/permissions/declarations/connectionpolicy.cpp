// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/connectionpolicy.h"

#include "permissions/declarations/constraints.h"
#include "snapd/types.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Interfaces whose own code has a say in auto-connection after the rules (AutoConnect() in interfaces/builtin, compared up to 2.77). */
PolicyAnswer askInterface(const QString &interface, const PolicyParty &plug, const PolicyParty &slot, const PolicyMachine &machine, PolicyAnswer answer)
{
    Match wanted = Match::Yes;
    if (interface == "cups-control"_L1) {
        wanted = machine.hostHasCups ? toMatch(*machine.hostHasCups == Snapd::isSystemSnap(slot.snap)) : Match::Unknown;
        if (wanted == Match::Unknown && answer.allowed == Match::Yes) {
            answer.doubt = PolicyDoubt::HostDecides;
        }
    } else if (interface == "netlink-driver"_L1) {
        const QVariant family = plug.attrs.value(u"family-name"_s);
        wanted = toMatch(family.typeId() == QMetaType::QString && slot.attrs.value(u"family-name"_s) == family);
    }
    answer.allowed = matchAll(answer.allowed, wanted);
    if (answer.allowed != Match::Unknown) {
        answer.doubt = PolicyDoubt::None;
    }
    return answer;
}

}

PolicyMachine PolicyMachine::fromSystemInfo(const Snapd::SystemInfo &info)
{
    PolicyMachine machine;
    machine.onClassic = info.onClassic;
    machine.osId = info.osId;
    machine.snapdVersion = info.version;
    if (!info.version.isEmpty()) {
        machine.compatibilityLabels = info.features.value(u"content-compatibility-label"_s, false);
    }
    return machine;
}

std::optional<QString> PolicyParty::publisherId() const
{
    switch (state) {
    case DeclarationState::Unasserted:
    case DeclarationState::Absent:
        return QString();
    case DeclarationState::Present:
        return declaration.publisherId();
    case DeclarationState::NotRead:
        break;
    }
    return {};
}

ConnectionPolicy::ConnectionPolicy(const Declaration &base, const PolicyMachine &machine)
    : m_base(base)
    , m_machine(machine)
{
}

bool ConnectionPolicy::hasBase() const
{
    return m_base.isValid() && m_base.isBase();
}

const PolicyMachine &ConnectionPolicy::machine() const
{
    return m_machine;
}

PolicyAnswer ConnectionPolicy::ask(const QString &interface, const PolicyParty &plug, const PolicyParty &slot, bool autoConnection) const
{
    if (plug.state == DeclarationState::Absent || slot.state == DeclarationState::Absent) {
        return {Match::No, RuleSource::NotAsked};
    }
    if (plug.state == DeclarationState::NotRead) {
        return {Match::Unknown, RuleSource::NotAsked, PolicyDoubt::PlugDeclarationNotRead};
    }

    const auto judge = [&](const QVariant &rule, RuleSource source, bool plugRule) -> PolicyAnswer {
        const RuleAnswer said = judgeRule(rule, {interface, plug, slot, m_machine, plugRule, autoConnection});
        const PolicyDoubt why = slot.snapType.isEmpty() ? PolicyDoubt::SlotSnapUnknown
            : slot.state == DeclarationState::NotRead   ? PolicyDoubt::SlotDeclarationNotRead
                                                        : PolicyDoubt::RuleNotUnderstood;
        return {said.allowed, source, said.allowed == Match::Unknown ? why : PolicyDoubt::None, said.slotsPerPlug};
    };

    if (plug.state == DeclarationState::Present && plug.declaration.hasPlugRule(interface)) {
        return judge(plug.declaration.plugRule(interface), RuleSource::PlugSnapDeclaration, true);
    }
    if (slot.state == DeclarationState::NotRead) {
        return {Match::Unknown, RuleSource::NotAsked, slot.snapType.isEmpty() ? PolicyDoubt::SlotSnapUnknown : PolicyDoubt::SlotDeclarationNotRead};
    }
    if (slot.state == DeclarationState::Present && slot.declaration.hasSlotRule(interface)) {
        return judge(slot.declaration.slotRule(interface), RuleSource::SlotSnapDeclaration, false);
    }
    if (!hasBase()) {
        return {Match::Unknown, RuleSource::NotAsked, PolicyDoubt::BaseDeclarationNotRead};
    }
    if (m_base.hasPlugRule(interface)) {
        return judge(m_base.plugRule(interface), RuleSource::BasePlugs, true);
    }
    if (m_base.hasSlotRule(interface)) {
        return judge(m_base.slotRule(interface), RuleSource::BaseSlots, false);
    }
    return {Match::Yes, RuleSource::NoRule};
}

PolicyAnswer ConnectionPolicy::autoConnection(const QString &interface, const PolicyParty &plug, const PolicyParty &slot) const
{
    return askInterface(interface, plug, slot, m_machine, ask(interface, plug, slot, true));
}

PolicyAnswer ConnectionPolicy::connection(const QString &interface, const PolicyParty &plug, const PolicyParty &slot) const
{
    const bool absent = plug.state == DeclarationState::Absent || slot.state == DeclarationState::Absent;
    if (!absent && (plug.state == DeclarationState::Unasserted || slot.state == DeclarationState::Unasserted)) {
        return {Match::Yes, RuleSource::NotAsked};
    }
    return ask(interface, plug, slot, false);
}

AutoConnection ConnectionPolicy::autoConnection(const QString &interface, const PolicyParty &plug, const QList<PolicyParty> &slotParties) const
{
    using Verdict = AutoConnection::Verdict;
    using Reason = AutoConnection::Reason;

    if (slotParties.isEmpty()) {
        return {Verdict::Off, Reason::NoSlot, PolicyDoubt::None};
    }
    const QVersionNumber version = QVersionNumber::fromString(m_machine.snapdVersion);
    const bool skipsInstances = version >= QVersionNumber(2, 76);
    QList<int> allowed;
    bool allAny = true;
    bool arityUnclear = false;
    bool byPublisher = false;
    PolicyDoubt doubt = PolicyDoubt::None;
    for (int i = 0; i < slotParties.size(); ++i) {
        const PolicyParty &slot = slotParties.at(i);
        if (skipsInstances && slot.snap.contains(u'_')) {
            continue;
        }
        const PolicyAnswer answer = autoConnection(interface, plug, slot);
        if (answer.allowed == Match::No) {
            continue;
        }
        if (answer.allowed == Match::Unknown) {
            if (doubt == PolicyDoubt::None) {
                doubt = answer.doubt;
            }
            continue;
        }
        allowed.append(i);
        allAny = allAny && answer.slotsPerPlug == PolicyAnswer::SlotsPerPlug::Any;
        arityUnclear = arityUnclear || answer.slotsPerPlug == PolicyAnswer::SlotsPerPlug::Unclear;
        byPublisher = byPublisher || answer.source == RuleSource::PlugSnapDeclaration || answer.source == RuleSource::SlotSnapDeclaration;
    }

    if (allowed.size() > 1 && arityUnclear) {
        return {Verdict::Unknown, Reason::InDoubt, PolicyDoubt::RuleNotUnderstood};
    }
    if (allowed.size() > 1 && !allAny) {
        return {Verdict::Off, Reason::SeveralSlots, PolicyDoubt::None};
    }
    if (doubt != PolicyDoubt::None) {
        // A slot that may or may not qualify could be the one too many, or the only one.
        return {Verdict::Unknown, Reason::InDoubt, doubt};
    }
    if (allowed.isEmpty()) {
        return {Verdict::Off, Reason::Policy, PolicyDoubt::None};
    }
    const bool optional = interface == "x11"_L1 && version >= QVersionNumber(2, 73);
    return {byPublisher ? Verdict::OnByPublisher : Verdict::OnByBase, Reason::Policy, PolicyDoubt::None, allowed, optional};
}

}
