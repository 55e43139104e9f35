// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionusersmodel.h"

#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/confinementsentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionUsersModel::PermissionUsersModel(
    const PermissionStore *store, const ChangeQueue *queue, const PermissionInsight *insight, AppNames *names, AppIcons *icons, QObject *parent)
    : PermissionsModel(store, queue, insight, names, parent)
    , m_icons(icons)
{
    connect(icons, &AppIcons::iconChanged, this, &PermissionUsersModel::rereadSnap);
    // One that comes back later is found anew.
    connect(store, &PermissionStore::permissionsRemoved, this, [this](const QList<Snapd::PlugRef> &plugs) {
        for (const Snapd::PlugRef &plug : plugs) {
            m_wasOn.remove(plug);
        }
    });
}

QString PermissionUsersModel::interface() const
{
    return m_interface;
}

void PermissionUsersModel::setInterface(const QString &interface)
{
    if (m_interface != interface) {
        m_interface = interface;
        sortAnew();
    }
}

void PermissionUsersModel::sortAnew()
{
    m_wasOn.clear();
    reset();
}

QList<Snapd::PlugRef> PermissionUsersModel::plugs() const
{
    return store()->plugsOfInterface(m_interface);
}

bool PermissionUsersModel::concerns(const Snapd::PlugRef &plug) const
{
    if (m_wasOn.contains(plug)) {
        return true;
    }
    const std::optional<Permission> permission = store()->permission(plug);
    return permission && permission->interface == m_interface;
}

std::optional<PermissionEntry> PermissionUsersModel::make(const Snapd::PlugRef &plug) const
{
    std::optional<PermissionEntry> entry = PermissionsModel::make(plug);
    if (!entry || entry->permission.interface != m_interface) {
        m_wasOn.remove(plug);
        return std::nullopt;
    }
    const std::optional<Snapd::Snap> snap = store()->snap(plug.snap);
    entry->title = entry->app;
    entry->explanation = snap ? snap->summary.simplified() : QString();
    entry->icon = m_icons->icon(plug.snap);
    entry->unconfined = snap ? ConfinementSentences::unconfined(*snap, entry->app) : QString();
    if (!m_wasOn.contains(plug)) {
        m_wasOn.insert(plug, entry->isOn());
    }
    entry->section = m_wasOn.value(plug) ? EntrySection{0, tr("Allowed", "heading above apps"), false, true}
                                         : EntrySection{1, tr("Could Be Allowed", "heading above apps"), false, false};
    return entry;
}

int PermissionUsersModel::appCount() const
{
    QSet<QString> apps;
    for (int row = 0; row < rowCount(); ++row) {
        apps.insert(entry(row).permission.id.snap);
    }
    return int(apps.size());
}

int PermissionUsersModel::allowedAppCount() const
{
    QSet<QString> apps;
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).isOn()) {
            apps.insert(entry(row).permission.id.snap);
        }
    }
    return int(apps.size());
}

}

#include "moc_permissionusersmodel.cpp"
