// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/effectiveaccess.h"

/** One strict snap, "zoom", on a machine that enforces everything: tests change what they are about. */
struct OneSnap {
    OneSnap()
    {
        using namespace Qt::StringLiterals;
        snap.name = u"zoom"_s;
        snap.type = u"app"_s;
        snap.confinement = u"strict"_s;
        environment.system.confinement = u"strict"_s;
        environment.system.sandboxFeatures = {{u"apparmor"_s, {u"kernel:dbus"_s, u"kernel:network"_s, u"support-level:full"_s}}};
        environment.soundServer = Snapperms::SoundServer::Aware;
        environment.displayServer = Snapperms::DisplayServer::Wayland;
    }

    /** A plug of it, connected to the system or not. */
    static Snapperms::Permission plug(const QString &interface, bool on, const QString &name = {})
    {
        Snapperms::SlotChoice choice;
        choice.slot = {QStringLiteral("snapd"), interface};
        choice.connected = on;
        Snapperms::Permission permission;
        permission.id = {QStringLiteral("zoom"), name.isEmpty() ? interface : name};
        permission.interface = interface;
        permission.choices = {choice};
        return permission;
    }

    static QStringList names(const QList<Snapperms::Snapd::PlugRef> &plugs)
    {
        QStringList names;
        for (const Snapperms::Snapd::PlugRef &ref : plugs) {
            names.append(ref.plug);
        }
        return names;
    }

    [[nodiscard]] Snapperms::SnapAccess judge(const QList<Snapperms::Permission> &permissions) const
    {
        return Snapperms::EffectiveAccess(environment).of(snap, permissions);
    }

    [[nodiscard]] Snapperms::CapabilityAccess judge(Snapperms::Capability capability, const QList<Snapperms::Permission> &permissions) const
    {
        return judge(permissions).of(capability);
    }

    Snapperms::Snapd::Snap snap;
    Snapperms::AccessEnvironment environment;
};
