// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declarationbook.h"
#include "permissions/defaults.h"
#include "permissions/effectiveaccess.h"
#include "permissions/machineprobe.h"
#include "permissions/permissionstate.h"
#include "privileged/leasefile.h"
#include "ui/otherway.h"
#include "ui/permissionwords.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Snapperms::Cli
{

/** One permission of one app, in words. */
struct PermissionLine : PermissionWords {
    Permission permission;
    QString app; ///< Title of the snap.

    [[nodiscard]] bool isOn() const { return permission.isOn(); }
};

/** What snapd said at one moment, for a command that looks once and ends. The same judgements as in the window, made by the same classes. */
class Snapshot
{
public:
    Snapshot();
    Snapshot(PermissionState state, Snapd::SystemInfo system, const DeclarationBook &book, const MachineFacts &machine);

    [[nodiscard]] const PermissionState &state() const { return m_state; }
    [[nodiscard]] const Snapd::SystemInfo &system() const { return m_system; }

    /** What people call the app: its title, else the name in its desktop file, else its own. May read a file. */
    [[nodiscard]] QString title(const QString &snap) const;
    /** The same of a snap that was read later. */
    [[nodiscard]] static QString titleOf(const Snapd::Snap &snap);
    /** "VLC (vlc)": for whoever has to name it in the next command. */
    [[nodiscard]] QString titleAndName(const QString &snap) const;

    /** In the order in which they are shown. */
    [[nodiscard]] QList<PermissionLine> entriesOf(const QString &snap) const;
    [[nodiscard]] PermissionLine entry(const Permission &permission) const;
    [[nodiscard]] QList<Snapd::PlugRef> plugsOf(const QString &snap) const;
    /** Names of the apps that "all apps" leaves out, in order: snapd tells no permissions of them. Of use only when the list of snaps was read. */
    [[nodiscard]] QStringList disabledApps() const;

    /** What root has noted down of what is on for a while. Nothing until it was given. */
    void setLeases(const Privileged::LeasedPairs &leases) { m_leases = leases; }
    [[nodiscard]] std::optional<Privileged::AllowedUntil> untilOf(const Permission &permission) const
    {
        return Privileged::allowedUntil(m_leases, permission.id, permission.connectedSlots());
    }
    [[nodiscard]] const Privileged::LeasedPairs &leases() const { return m_leases; }
    /** Whether this one of what it is connected to is to end by itself. */
    [[nodiscard]] bool isForAWhile(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
    {
        return Privileged::allowedUntil(m_leases, plug, {slot}).has_value();
    }

    // Of use only when declarations and machine were read, see SnapshotReader::Needs; else unknown.
    [[nodiscard]] PermissionDefault defaultOf(const Permission &permission) const;
    [[nodiscard]] RowAccess accessOf(const Permission &permission) const;
    [[nodiscard]] SnapAccess accessOf(const QString &snap) const;
    /** The apps that get at what @p interface is there for although they have no plug of it. */
    [[nodiscard]] QList<OtherWay> waysAround(const QString &interface) const;
    /** What can be chosen: without the slots that snapd's rules would refuse, except where they are connected all the same. */
    [[nodiscard]] Permission offered(const Permission &permission) const;
    /** For a permission that was read later than all else. */
    [[nodiscard]] const Defaults &defaults() const;

private:
    PermissionState m_state;
    Snapd::SystemInfo m_system;
    MachineFacts m_machine;
    std::shared_ptr<const Defaults> m_defaults;
    Privileged::LeasedPairs m_leases;
    mutable QHash<QString, QString> m_titles;
    mutable QHash<QString, SnapAccess> m_access;
};

}
