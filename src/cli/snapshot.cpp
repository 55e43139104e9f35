// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/snapshot.h"

#include "ui/appnames.h"
#include "ui/desktopentry.h"
#include "ui/titleorder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Snapperms::Cli
{

namespace
{

PolicyMachine policyMachine(const Snapd::SystemInfo &system, const MachineFacts &facts)
{
    PolicyMachine machine = PolicyMachine::fromSystemInfo(system);
    machine.osVariantId = facts.osVariantId;
    machine.hostHasCups = facts.hostHasCups;
    return machine;
}

/** As in the window: by group, then the more sensitive, then by title. */
bool comesBefore(const PermissionLine &a, const PermissionLine &b)
{
    if (a.group != b.group) {
        return groupRank(a.group) < groupRank(b.group);
    }
    if (a.sensitivity != b.sensitivity) {
        return a.sensitivity > b.sensitivity;
    }
    if (const int order = compareTitles(a.heading(), b.heading()); order != 0) {
        return order < 0;
    }
    return a.permission.id < b.permission.id;
}

}

Snapshot::Snapshot()
    : Snapshot({}, {}, {}, {})
{
}

Snapshot::Snapshot(PermissionState state, Snapd::SystemInfo system, const DeclarationBook &book, const MachineFacts &machine)
    : m_state(std::move(state))
    , m_system(std::move(system))
    , m_machine(machine)
    , m_defaults(std::make_shared<const Defaults>(book, policyMachine(m_system, m_machine), m_state.snaps))
{
}

QString Snapshot::title(const QString &name) const
{
    const auto known = m_titles.constFind(name);
    if (known != m_titles.cend()) {
        return *known;
    }
    const Snapd::Snap *snap = m_state.snap(name);
    return m_titles[name] = snap ? titleOf(*snap) : AppNames::composed(name, {});
}

QString Snapshot::titleOf(const Snapd::Snap &snap)
{
    QString title = snap.title.simplified();
    if (title.isEmpty()) {
        const auto app = std::ranges::find_if(snap.apps, [](const Snapd::SnapApp &candidate) {
            return !candidate.desktopFile.isEmpty();
        });
        title = app == snap.apps.cend() ? QString() : readDesktopEntry(app->desktopFile).name.simplified();
    }
    return AppNames::composed(snap.name, title);
}

QString Snapshot::titleAndName(const QString &snap) const
{
    const QString known = title(snap);
    return known == snap ? snap : QCoreApplication::translate("Snapperms::Cli::Snapshot", "%1 (%2)", "title and name of an app").arg(known, snap);
}

QList<Snapd::PlugRef> Snapshot::plugsOf(const QString &snap) const
{
    return m_state.plugsBySnap.value(snap);
}

QStringList Snapshot::disabledApps() const
{
    QStringList names;
    for (const Snapd::Snap &snap : m_state.snaps) {
        if (!snap.isEnabled() && snap.isApp()) {
            names << snap.name;
        }
    }
    names.sort();
    return names;
}

PermissionLine Snapshot::entry(const Permission &permission) const
{
    const QList<Snapd::PlugRef> plugs = plugsOf(permission.id.snap);
    const bool isAlone = std::ranges::count_if(plugs, [&](const Snapd::PlugRef &other) {
        return m_state.permission(other)->interface == permission.interface;
    }) < 2;
    const QString app = title(permission.id.snap);
    return {permissionWords(permission, app, {}, isAlone), permission, app};
}

QList<PermissionLine> Snapshot::entriesOf(const QString &snap) const
{
    QList<PermissionLine> entries;
    const QList<Snapd::PlugRef> plugs = plugsOf(snap);
    entries.reserve(plugs.size());
    for (const Snapd::PlugRef &plug : plugs) {
        entries.append(entry(*m_state.permission(plug)));
    }
    std::ranges::sort(entries, comesBefore);
    return entries;
}

const Defaults &Snapshot::defaults() const
{
    return *m_defaults;
}

PermissionDefault Snapshot::defaultOf(const Permission &permission) const
{
    return m_defaults->of(permission);
}

Permission Snapshot::offered(const Permission &permission) const
{
    return permission.offered([&](const SlotChoice &choice) {
        return m_defaults->mayConnect(permission, choice).allowed == Match::No;
    });
}

SnapAccess Snapshot::accessOf(const QString &name) const
{
    const Snapd::Snap *snap = m_state.snap(name);
    if (!snap) {
        return {};
    }
    if (!m_access.contains(name)) {
        QList<Permission> permissions;
        for (const auto plugs = plugsOf(name); const Snapd::PlugRef &plug : plugs) {
            permissions.append(*m_state.permission(plug));
        }
        m_access.insert(name, EffectiveAccess({m_system, m_machine.soundServer, m_machine.displayServer}).of(*snap, permissions));
    }
    return m_access.value(name);
}

RowAccess Snapshot::accessOf(const Permission &permission) const
{
    return EffectiveAccess::row(permission, accessOf(permission.id.snap));
}

QList<OtherWay> Snapshot::waysAround(const QString &interface) const
{
    QSet<QString> switched;
    for (const auto plugs = m_state.plugsByInterface.value(interface); const Snapd::PlugRef &plug : plugs) {
        switched.insert(plug.snap);
    }
    QList<OtherWay> ways;
    for (const Snapd::Snap &snap : m_state.snaps) {
        if (switched.contains(snap.name)) {
            continue;
        }
        if (std::optional<OtherWay> way = OtherWay::of(snap, title(snap.name), interface, accessOf(snap.name))) {
            ways << *std::move(way);
        }
    }
    std::ranges::sort(ways, OtherWay::before);
    return ways;
}

}
