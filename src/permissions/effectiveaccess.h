// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/accesstable.h"
#include "permissions/machineprobe.h"
#include "permissions/permission.h"
#include "snapd/types.h"

#include <QList>
#include <QStringList>

namespace Snapperms
{

/** What the machine lends to the promise of a switch. */
struct AccessEnvironment {
    Snapd::SystemInfo system;
    SoundServer soundServer = SoundServer::Unknown;
    DisplayServer displayServer = DisplayServer::Unknown;
};

/** One way by which a snap has, or with one more connection would have, a capability. */
struct AccessRoute {
    Snapd::PlugRef plug;
    QString interface;
    AccessStrength strength = AccessStrength::Full;
    bool connected = false;
    bool own = false; ///< The interface is there for this capability; see AccessGrant.
    bool everything = false; ///< The interface gives everything.
    bool open = false; ///< Connected, and it counts here and now (see AccessStrength; what cannot be found out counts).

    bool operator==(const AccessRoute &) const = default;
};

/** Why being off does not keep an app from it. */
enum class NotEnforcedReason {
    ClassicSnap, ///< The snap runs without confinement.
    DevmodeSnap, ///< Breaches are logged, not stopped.
    NoAppArmor,
    KernelIgnoresNetwork, ///< The kernel's AppArmor does not mediate what this capability goes through.
    KernelIgnoresDBus, ///< And an interface that is on opens a bus.
    KernelIgnoresUnixSockets, ///< The socket of the X server has no file that could be kept shut.
    KernelIgnoresServices, ///< What other programs offer on this machine is open to whoever may open the file that their socket is.
    SoundServerIgnoresSnaps,
    SoundServerUnknown,
    SystemUnknown, ///< snapd has not told yet.
};

/** One capability of one snap. */
struct CapabilityAccess {
    enum class Verdict {
        Off, ///< No way to it, and that is enforced.
        OffButReachable, ///< The interface made for it is off or was never asked for, but there is another way, maybe only to a part.
        On,
        NotEnforced, ///< No interface in the way is on, or none would matter: see reasons.
    };

    Capability capability = Capability::WholeSystem;
    Verdict verdict = Verdict::Off;
    QList<NotEnforcedReason> reasons; ///< Also beside another verdict: then closing the routes is not enough.
    QList<AccessRoute> routes; ///< All of the snap's, open ones first, then by strength, then by plug.
    QList<Snapd::PlugRef> toClose; ///< Disconnect these, and no route is open.
    bool closable = true; ///< When toClose is disconnected, it is off and that is enforced.

    bool operator==(const CapabilityAccess &) const = default;
};

/** Every capability of one snap, in the order of Capability. */
struct SnapAccess {
    QString snap;
    QList<CapabilityAccess> capabilities;
    QStringList unknownInterfaces; ///< Connected ones that the table does not know: what they give is not in here.

    [[nodiscard]] CapabilityAccess of(Capability capability) const;

    bool operator==(const SnapAccess &) const = default;
};

/** What is left when one switch is off. */
struct RowAccess {
    QList<CapabilityAccess> stillOpen; ///< What the interface is there for and the app has all the same. Empty when off means off.
    QList<Snapd::PlugRef> toClose; ///< Of all of them.
    bool closable = true;

    bool operator==(const RowAccess &) const = default;
};

/**
 * Whether "off" means off: looks past the single switch at everything the snap is connected to, at how the snap is confined and at what this machine enforces.
 * Plain reckoning over AccessTable, no side effects, any thread. Typed results; sentences are made elsewhere.
 *
 * It speaks of snaps, not of their programs: a plug counts for the whole snap although only some of its programs may have it.
 */
class EffectiveAccess
{
public:
    explicit EffectiveAccess(const AccessEnvironment &environment);

    /** @p permissions: all of this snap's; those of others are passed over. */
    [[nodiscard]] SnapAccess of(const Snapd::Snap &snap, const QList<Permission> &permissions) const;

    /** For a switch that is off. Nothing is left for one that is on. @p access is what of() gave for its snap. */
    [[nodiscard]] static RowAccess row(const Permission &permission, const SnapAccess &access);
    /**
     * What a snap that has no plug of @p interface gets at of what its switch is there for. Of interfaces that are there for none of the capabilities nothing
     * is known, and nothing told: what they give by the way is not what people look for there.
     */
    [[nodiscard]] static RowAccess without(const QString &interface, const SnapAccess &access);

private:
    bool counts(AccessStrength strength, bool hasNetwork) const;
    bool isFull(AccessStrength strength) const;
    CapabilityAccess judge(Capability capability, const Snapd::Snap &snap, const QList<AccessRoute> &routes, bool sessionBus, bool systemBus) const;
    QList<NotEnforcedReason> gaps(Capability capability, const QList<AccessRoute> &routes, bool sessionBus, bool systemBus) const;

    SoundServer m_soundServer;
    DisplayServer m_displayServer;
    bool m_known = false; ///< The system's state was read.
    bool m_appArmor = false;
    bool m_network = false; ///< What the kernel's AppArmor mediates:
    bool m_dbus = false;
    bool m_unixSockets = false;
};

}
