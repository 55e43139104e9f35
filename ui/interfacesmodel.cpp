// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/interfacesmodel.h"

#include "permissions/permissionstore.h"
#include "ui/titleorder.h"

#include <QIcon>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

InterfacesModel::InterfacesModel(const PermissionStore *store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(store, &PermissionStore::permissionsAdded, this, &InterfacesModel::reread);
    connect(store, &PermissionStore::permissionsChanged, this, &InterfacesModel::update);
    const auto rereadNames = [this] {
        reread();
    };
    connect(store, &PermissionStore::systemInfoChanged, this, rereadNames);
    connect(store, &PermissionStore::permissionsRemoved, this, rereadNames);
    connect(store, &PermissionStore::slotsChanged, this, rereadNames);
}

void InterfacesModel::make() const
{
    if (m_made) {
        return;
    }
    m_made = true;
    const QStringList interfaces = present();
    for (const QString &interface : interfaces) {
        m_rows << makeRow(interface);
    }
}

QStringList InterfacesModel::present() const
{
    QSet<QString> names;
    const QStringList known = m_store->interfaceNames();
    names.reserve(known.size());
    names.unite({known.cbegin(), known.cend()});
    for (const Snapd::Plug &plug : m_store->connections().plugs) {
        names.insert(plug.interface);
    }
    for (const Snapd::Slot &slot : m_store->connections().slotList) {
        names.insert(slot.interface);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

InterfacesModel::Row InterfacesModel::makeRow(const QString &interface) const
{
    const InterfaceWords words = InterfaceCatalog::words(interface);
    Row row;
    row.interface = interface;
    row.title = words.title;
    row.key = titleSortKey(words.title);
    row.iconName = words.iconName;
    row.group = words.group;
    row.sensitivity = words.sensitivity;
    count(row);
    return row;
}

bool InterfacesModel::count(Row &row) const
{
    QSet<QString> allowed;
    QSet<QString> all;
    const QList<Snapd::PlugRef> plugs = m_store->plugsOfInterface(row.interface);
    row.plugs = plugs.size();
    for (const Snapd::PlugRef &plug : plugs) {
        all.insert(plug.snap);
        const std::optional<Permission> permission = m_store->permission(plug);
        if (permission && permission->isOn()) {
            allowed.insert(plug.snap);
        }
    }
    const int allowedBefore = std::exchange(row.allowed, int(allowed.size()));
    const int totalBefore = std::exchange(row.total, int(all.size()));
    return allowedBefore != row.allowed || totalBefore != row.total;
}

QString InterfacesModel::status(const Row &row)
{
    if (row.total == 0) {
        return tr("No enabled app asks for it");
    }
    return tr("%1 of %Ln apps allowed", "apps that may use one permission; %1 is how many may, %n how many ask", row.total)
        .arg(QLocale().toString(row.allowed));
}

int InterfacesModel::rowCount(const QModelIndex &parent) const
{
    make();
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InterfacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return QIcon::fromTheme(row.iconName, QIcon::fromTheme(u"preferences-security"_s));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "for screen readers: name of a permission and how many apps have it").arg(row.title, status(row));
    case InterfaceRole:
        return row.interface;
    case StatusRole:
        return status(row);
    case AllowedRole:
        return row.allowed;
    case TotalRole:
        return row.total;
    case GroupRole:
        return int(row.group);
    case SensitivityRole:
        return int(row.sensitivity);
    case IconNameRole:
        return row.iconName;
    default:
        return {};
    }
}

QHash<int, QByteArray> InterfacesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{InterfaceRole, "interface"_ba},
        {StatusRole, "status"_ba},
        {AllowedRole, "allowed"_ba},
        {TotalRole, "total"_ba},
        {GroupRole, "group"_ba},
        {SensitivityRole, "sensitivity"_ba},
        {IconNameRole, "iconName"_ba}});
    return names;
}

QModelIndex InterfacesModel::indexOf(const QString &interface) const
{
    const qsizetype row = rowOf(interface);
    return row < 0 ? QModelIndex() : index(int(row));
}

const QString &InterfacesModel::interface(int row) const
{
    return m_rows.at(row).interface;
}

const QCollatorSortKey &InterfacesModel::sortKey(int row) const
{
    return *m_rows.at(row).key;
}

PermissionGroup InterfacesModel::group(int row) const
{
    return m_rows.at(row).group;
}

Sensitivity InterfacesModel::sensitivity(int row) const
{
    return m_rows.at(row).sensitivity;
}

bool InterfacesModel::isUsed(int row) const
{
    return m_rows.at(row).total > 0;
}

qsizetype InterfacesModel::rowOf(const QString &interface) const
{
    make();
    const auto it = std::ranges::lower_bound(std::as_const(m_rows), interface, {}, &Row::interface);
    return it != m_rows.cend() && it->interface == interface ? it - m_rows.cbegin() : -1;
}

void InterfacesModel::reread(const QList<Snapd::PlugRef> &changed)
{
    if (!m_made) {
        return;
    }
    const QStringList wanted = present();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!std::ranges::binary_search(wanted, m_rows.at(row).interface)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        // Both are sorted, and nothing is left that is not wanted.
        if (row == m_rows.size() || m_rows.at(row).interface != wanted.at(row)) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, makeRow(wanted.at(row)));
            endInsertRows();
        }
    }
    recount(changed);
}

QSet<QString> InterfacesModel::interfacesOf(const QList<Snapd::PlugRef> &plugs) const
{
    QSet<QString> interfaces;
    for (const Snapd::PlugRef &plug : plugs) {
        if (const std::optional<Permission> permission = m_store->permission(plug)) {
            interfaces.insert(permission->interface);
        }
    }
    return interfaces;
}

void InterfacesModel::update(const QList<Snapd::PlugRef> &changed)
{
    if (!m_made) {
        return;
    }
    // Where none of them has another interface than before, none comes or goes, and not all plugs of all apps have to be gone through.
    const auto isAnother = [this](const QString &interface) {
        const qsizetype row = rowOf(interface);
        return row < 0 || m_store->plugsOfInterface(interface).size() != m_rows.at(row).plugs;
    };
    std::ranges::any_of(interfacesOf(changed), isAnother) ? reread(changed) : recount(changed);
}

void InterfacesModel::recount(const QList<Snapd::PlugRef> &changed)
{
    const QSet<QString> touched = interfacesOf(changed);
    for (int row = 0; row < m_rows.size(); ++row) {
        // Of a plug that is gone, or has another interface now, the store does not tell what it had before: the number tells.
        const QString interface = m_rows.at(row).interface;
        const bool differs = touched.contains(interface) || m_store->plugsOfInterface(interface).size() != m_rows.at(row).plugs;
        const int totalBefore = m_rows.at(row).total;
        if (differs && count(m_rows[row])) {
            QList<int> roles{StatusRole, AllowedRole, Qt::AccessibleTextRole};
            if (m_rows.at(row).total != totalBefore) {
                roles << TotalRole;
            }
            Q_EMIT dataChanged(index(row), index(row), roles);
        }
    }
}

}

#include "moc_interfacesmodel.cpp"
