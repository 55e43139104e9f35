// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/effectiveaccess.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

using Verdict = CapabilityAccess::Verdict;

/** What has to be mediated for a capability to be off, besides files, which every AppArmor mediates. */
struct Needs {
    bool network = false;
    bool sessionBus = false;
    bool systemBus = false;
    bool x11Sockets = false;
    bool services = false; ///< Reached through sockets that have a name in the file system.
};

Needs needsOf(Capability capability)
{
    Needs needs;
    switch (capability) {
    case Capability::ScreenContents:
    case Capability::InputOfOthers:
        needs.sessionBus = true;
        needs.x11Sockets = true;
        break;
    case Capability::Location:
        needs.systemBus = true;
        break;
    case Capability::Network:
        needs.network = true;
        break;
    case Capability::Bluetooth:
        needs.network = true;
        needs.systemBus = true;
        break;
    case Capability::Passwords:
    case Capability::Contacts:
    case Capability::Calendar:
    case Capability::WholeSystem: // the session's systemd starts any command for whoever may call it
        needs.sessionBus = true;
        break;
    case Capability::Microphone: // pulse/native, pipewire-0
    case Capability::PlaySound:
    case Capability::Printing: // cups.sock
        needs.services = true;
        break;
    case Capability::Camera:
    case Capability::HomeFiles:
    case Capability::AllFiles:
    case Capability::RemovableMedia:
    case Capability::NetworkServer: // listen and accept are left to seccomp
    case Capability::UsbDevices:
        break;
    }
    return needs;
}

void appendOnce(QList<Snapd::PlugRef> &plugs, const Snapd::PlugRef &plug)
{
    if (!plugs.contains(plug)) {
        plugs.append(plug);
    }
}

/** Reasons that no disconnecting mends. The sound server's do: closing its socket closes the microphone. */
bool isMendable(NotEnforcedReason reason)
{
    return reason == NotEnforcedReason::SoundServerIgnoresSnaps || reason == NotEnforcedReason::SoundServerUnknown;
}

QList<Capability> ownCapabilities(const QString &interface)
{
    QList<Capability> own;
    const QList<AccessGrant> grants = AccessTable::grants(interface);
    for (const AccessGrant &grant : grants) {
        if (grant.own) {
            own.append(grant.capability);
        }
    }
    return own;
}

/** What a person means when they look for the switch of @p interface. */
QList<Capability> purposes(const QString &interface)
{
    const QList<Capability> own = ownCapabilities(interface);
    if (!own.isEmpty()) {
        return own;
    }
    QList<Capability> main;
    const QList<AccessGrant> grants = AccessTable::grants(interface);
    for (const AccessGrant &grant : grants) {
        if (grant.strength == AccessStrength::Full || grant.strength == AccessStrength::WithinX11) {
            main.append(grant.capability);
        }
    }
    return main;
}

RowAccess leftOf(const QList<Capability> &wanted, const SnapAccess &access)
{
    RowAccess row;
    for (const Capability capability : wanted) {
        const CapabilityAccess left = access.of(capability);
        if (left.verdict == Verdict::Off) {
            continue;
        }
        row.stillOpen.append(left);
        row.closable = row.closable && left.closable;
        for (const Snapd::PlugRef &plug : left.toClose) {
            appendOnce(row.toClose, plug);
        }
    }
    return row;
}

}

CapabilityAccess SnapAccess::of(Capability capability) const
{
    const auto found = std::ranges::find(capabilities, capability, &CapabilityAccess::capability);
    if (found != capabilities.cend()) {
        return *found;
    }
    CapabilityAccess nothing;
    nothing.capability = capability;
    return nothing;
}

EffectiveAccess::EffectiveAccess(const AccessEnvironment &environment)
    : m_soundServer(environment.soundServer)
    , m_displayServer(environment.displayServer)
{
    // Kernel features are the directories of AppArmor's features file system (sandbox/apparmor/apparmor.go). Only Ubuntu's patches have "network", which
    // brings unix sockets along; mainline kernels have network_v8 without, and network_v9 with them.
    const Snapd::SystemInfo &system = environment.system;
    const QStringList features = system.sandboxFeatures.value(u"apparmor"_s);
    m_known = !system.confinement.isEmpty();
    const bool full = system.confinement == "strict"_L1;
    m_appArmor = full || !features.isEmpty();
    m_dbus = full || features.contains(u"kernel:dbus"_s);
    m_unixSockets = full || features.contains(u"kernel:network"_s) || features.contains(u"kernel:network_v9"_s);
    m_network = m_unixSockets || features.contains(u"kernel:network_v8"_s);
}

bool EffectiveAccess::counts(AccessStrength strength, bool hasNetwork) const
{
    switch (strength) {
    case AccessStrength::Full:
    case AccessStrength::Partly:
    case AccessStrength::WithinX11:
        return true;
    case AccessStrength::UnlessSoundServerRefuses:
        return m_soundServer != SoundServer::Aware;
    case AccessStrength::WithNetwork:
        return hasNetwork;
    case AccessStrength::AsksFirst:
        break;
    }
    return false;
}

bool EffectiveAccess::isFull(AccessStrength strength) const
{
    return strength == AccessStrength::Full || strength == AccessStrength::WithNetwork
        || (strength == AccessStrength::WithinX11 && m_displayServer != DisplayServer::Wayland);
}

QList<NotEnforcedReason> EffectiveAccess::gaps(Capability capability, const QList<AccessRoute> &routes, bool sessionBus, bool systemBus) const
{
    QList<NotEnforcedReason> reasons;
    const bool soundServer = std::ranges::any_of(routes, [](const AccessRoute &route) {
        return route.open && route.strength == AccessStrength::UnlessSoundServerRefuses;
    });
    if (soundServer) {
        reasons.append(m_soundServer == SoundServer::NotAware ? NotEnforcedReason::SoundServerIgnoresSnaps : NotEnforcedReason::SoundServerUnknown);
    }
    if (!m_known) {
        reasons.append(NotEnforcedReason::SystemUnknown);
        return reasons;
    }
    if (!m_appArmor) {
        reasons.append(NotEnforcedReason::NoAppArmor);
        return reasons;
    }
    const Needs need = needsOf(capability);
    if (need.network && !m_network) {
        reasons.append(NotEnforcedReason::KernelIgnoresNetwork);
    }
    if (!m_dbus && ((need.sessionBus && sessionBus) || (need.systemBus && systemBus))) {
        reasons.append(NotEnforcedReason::KernelIgnoresDBus);
    }
    // A Wayland session as a rule has Xwayland, whose socket has no file either; whether this one has is not known.
    if (need.x11Sockets && !m_unixSockets) {
        reasons.append(NotEnforcedReason::KernelIgnoresUnixSockets);
    }
    // A sound server that asks which app may record does so whoever reaches it.
    const bool isAskedFor = capability == Capability::Microphone && m_soundServer == SoundServer::Aware;
    if (need.services && !m_unixSockets && !isAskedFor) {
        reasons.append(NotEnforcedReason::KernelIgnoresServices);
    }
    return reasons;
}

CapabilityAccess EffectiveAccess::judge(Capability capability, const Snapd::Snap &snap, const QList<AccessRoute> &routes, bool sessionBus, bool systemBus) const
{
    CapabilityAccess access;
    access.capability = capability;
    access.routes = routes;
    bool asked = false;
    bool own = false;
    bool full = false;
    bool reachable = false;
    for (const AccessRoute &route : routes) {
        asked = asked || route.own;
        if (!route.open) {
            continue;
        }
        appendOnce(access.toClose, route.plug);
        own = own || route.own;
        // What only the sound server lets through is told as its doing.
        if (route.strength != AccessStrength::UnlessSoundServerRefuses) {
            reachable = true;
            full = full || isFull(route.strength);
        }
    }

    const bool classic = snap.confinement == "classic"_L1 && !snap.jailmode;
    if (classic || (snap.devmode && !snap.jailmode)) {
        access.verdict = Verdict::NotEnforced;
        access.reasons = {classic ? NotEnforcedReason::ClassicSnap : NotEnforcedReason::DevmodeSnap};
        access.closable = false;
        return access;
    }

    access.reasons = gaps(capability, routes, sessionBus, systemBus);
    access.closable = std::ranges::all_of(access.reasons, isMendable);
    if (own || (full && !asked)) {
        access.verdict = Verdict::On;
    } else if (reachable) {
        access.verdict = Verdict::OffButReachable;
    } else {
        access.verdict = access.reasons.isEmpty() ? Verdict::Off : Verdict::NotEnforced;
    }
    return access;
}

SnapAccess EffectiveAccess::of(const Snapd::Snap &snap, const QList<Permission> &permissions) const
{
    SnapAccess access;
    access.snap = snap.name;
    QHash<Capability, QList<AccessRoute>> routes;
    bool sessionBus = false;
    bool systemBus = false;
    bool hasNetwork = false;
    for (const Permission &permission : permissions) {
        if (permission.id.snap != snap.name) {
            continue;
        }
        const bool connected = permission.isOn();
        if (connected) {
            sessionBus = sessionBus || AccessTable::opensSessionBus(permission.interface);
            systemBus = systemBus || AccessTable::opensSystemBus(permission.interface);
            if (!AccessTable::contains(permission.interface) && !access.unknownInterfaces.contains(permission.interface)) {
                access.unknownInterfaces.append(permission.interface);
            }
        }
        const bool everything = AccessTable::givesEverything(permission.interface);
        const QList<AccessGrant> grants = AccessTable::grants(permission.interface);
        for (const AccessGrant &grant : grants) {
            routes[grant.capability].append({permission.id, permission.interface, grant.strength, connected, grant.own, everything, false});
            hasNetwork = hasNetwork || (connected && grant.capability == Capability::Network && grant.strength == AccessStrength::Full);
        }
    }
    access.unknownInterfaces.sort();

    const QList<Capability> capabilities = allCapabilities();
    for (const Capability capability : capabilities) {
        QList<AccessRoute> ways = routes.value(capability);
        for (AccessRoute &way : ways) {
            way.open = way.connected && counts(way.strength, hasNetwork);
        }
        std::ranges::stable_sort(ways, {}, [](const AccessRoute &route) {
            return std::tuple(!route.open, route.strength, route.plug.plug);
        });
        access.capabilities.append(judge(capability, snap, ways, sessionBus, systemBus));
    }
    return access;
}

RowAccess EffectiveAccess::row(const Permission &permission, const SnapAccess &access)
{
    return permission.isOn() || permission.id.snap != access.snap ? RowAccess() : leftOf(purposes(permission.interface), access);
}

RowAccess EffectiveAccess::without(const QString &interface, const SnapAccess &access)
{
    return leftOf(ownCapabilities(interface), access);
}

}
