// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appsmodel.h"

#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/titleorder.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AppsModel::AppsModel(const PermissionStore *store, AppNames *names, AppIcons *icons, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_names(names)
    , m_icons(icons)
{
    for (const Snapd::Snap &snap : store->snaps()) {
        m_rows << makeRow(snap);
    }
    std::ranges::sort(m_rows, {}, &Row::snap);

    connect(store, &PermissionStore::snapsAdded, this, &AppsModel::add);
    connect(store, &PermissionStore::snapsRemoved, this, &AppsModel::remove);
    connect(store, &PermissionStore::snapsChanged, this, &AppsModel::update);
    const auto recountOwners = [this](const QList<Snapd::PlugRef> &plugs) {
        QSet<QString> snaps;
        for (const Snapd::PlugRef &plug : plugs) {
            snaps.insert(plug.snap);
        }
        recount(snaps);
    };
    connect(store, &PermissionStore::permissionsAdded, this, recountOwners);
    connect(store, &PermissionStore::permissionsRemoved, this, recountOwners);
    connect(store, &PermissionStore::permissionsChanged, this, recountOwners);
    connect(store, &PermissionStore::slotsChanged, this, [this](const QStringList &snaps) {
        recount({snaps.cbegin(), snaps.cend()});
    });
    connect(names, &AppNames::titleChanged, this, [this](const QString &snap) {
        if (const qsizetype row = rowOf(snap); row >= 0) {
            name(m_rows[row]);
            Q_EMIT dataChanged(index(int(row)), index(int(row)), {Qt::DisplayRole, Qt::AccessibleTextRole});
        }
    });
    connect(icons, &AppIcons::iconChanged, this, [this](const QString &snap) {
        if (const qsizetype row = rowOf(snap); row >= 0) {
            Q_EMIT dataChanged(index(int(row)), index(int(row)), {Qt::DecorationRole});
        }
    });
}

AppsModel::Row AppsModel::makeRow(const Snapd::Snap &snap) const
{
    Row row;
    row.snap = snap.name;
    row.summary = snap.summary.simplified();
    row.isApp = snap.isApp();
    row.disabled = !snap.isEnabled();
    row.classic = snap.confinement == "classic"_L1 && !snap.jailmode;
    row.devmode = snap.devmode;
    row.broken = !snap.broken.isEmpty();
    name(row);
    count(row);
    return row;
}

void AppsModel::name(Row &row) const
{
    row.title = m_names->title(row.snap);
    row.key = titleSortKey(row.title);
}

void AppsModel::count(Row &row) const
{
    row.allowed = 0;
    const QList<Snapd::PlugRef> plugs = m_store->plugsOf(row.snap);
    row.total = int(plugs.size());
    for (const Snapd::PlugRef &plug : plugs) {
        const std::optional<Permission> permission = m_store->permission(plug);
        row.allowed += permission && permission->isOn() ? 1 : 0;
    }
    row.offered = int(m_store->slotsOf(row.snap).size());
    row.status = status(row);
}

const QString &AppsModel::snap(int row) const
{
    return m_rows.at(row).snap;
}

const QCollatorSortKey &AppsModel::sortKey(int row) const
{
    return *m_rows.at(row).key;
}

AppsModel::Shelf AppsModel::shelf(int number) const
{
    const Row &row = m_rows.at(number);
    if (row.total > 0) {
        return Apps;
    }
    return row.isApp && (row.disabled || row.classic || row.devmode || row.broken) ? Apps : Rest;
}

QString AppsModel::status(const Row &row)
{
    if (row.broken) {
        return tr("Damaged", "snapd cannot read the snap");
    }
    if (row.disabled) {
        return tr("Disabled", "a snap that is installed but switched off");
    }
    if (row.classic) {
        return tr("Not confined", "a snap with classic confinement");
    }
    if (row.devmode) {
        return tr("Not confined (developer mode)", "a snap installed with devmode");
    }
    if (row.total == 0 && row.isApp && row.offered > 0) {
        return tr("Offers %Ln things to other apps", "slots of a snap that asks for no permissions", row.offered);
    }
    if (row.total == 0) {
        return row.isApp ? tr("Asks for no permissions") : tr("Part of the system", "a base snap, snapd, a kernel");
    }
    return tr("%1 of %2 allowed", "permissions of an app").arg(QLocale().toString(row.allowed), QLocale().toString(row.total));
}

int AppsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AppsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::DecorationRole:
        return m_icons->icon(row.snap);
    case Qt::ToolTipRole:
        return row.summary;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "for screen readers: name of an app and what is allowed to it").arg(row.title, row.status);
    case SnapRole:
        return row.snap;
    case SummaryRole:
        return row.summary;
    case StatusRole:
        return row.status;
    case AllowedRole:
        return row.allowed;
    case TotalRole:
        return row.total;
    case ShelfRole:
        return shelf(index.row());
    case DisabledRole:
        return row.disabled;
    case ClassicRole:
        return row.classic;
    case DevmodeRole:
        return row.devmode;
    case OfferedRole:
        return row.offered;
    default:
        return {};
    }
}

QHash<int, QByteArray> AppsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SnapRole, "snap"_ba},
        {SummaryRole, "summary"_ba},
        {StatusRole, "status"_ba},
        {AllowedRole, "allowed"_ba},
        {TotalRole, "total"_ba},
        {ShelfRole, "shelf"_ba},
        {DisabledRole, "disabled"_ba},
        {ClassicRole, "classic"_ba},
        {DevmodeRole, "devmode"_ba},
        {OfferedRole, "offered"_ba}});
    return names;
}

QModelIndex AppsModel::indexOf(const QString &snap) const
{
    const qsizetype row = rowOf(snap);
    return row < 0 ? QModelIndex() : index(int(row));
}

qsizetype AppsModel::rowOf(const QString &snap) const
{
    const auto it = std::ranges::lower_bound(m_rows, snap, {}, &Row::snap);
    return it != m_rows.cend() && it->snap == snap ? it - m_rows.cbegin() : -1;
}

void AppsModel::add(const QStringList &snaps)
{
    for (const QString &name : snaps) {
        const std::optional<Snapd::Snap> snap = m_store->snap(name);
        if (!snap) {
            continue;
        }
        if (rowOf(name) >= 0) {
            update({name});
            continue;
        }
        const int row = int(std::ranges::lower_bound(std::as_const(m_rows), name, {}, &Row::snap) - m_rows.cbegin());
        beginInsertRows({}, row, row);
        m_rows.insert(row, makeRow(*snap));
        endInsertRows();
    }
}

void AppsModel::remove(const QStringList &snaps)
{
    for (const QString &name : snaps) {
        const int row = int(rowOf(name));
        if (row < 0) {
            continue;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void AppsModel::update(const QStringList &snaps)
{
    for (const QString &name : snaps) {
        const int row = int(rowOf(name));
        const std::optional<Snapd::Snap> snap = m_store->snap(name);
        if (row >= 0 && snap) {
            m_rows[row] = makeRow(*snap);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void AppsModel::recount(const QSet<QString> &snaps)
{
    for (const QString &name : snaps) {
        const int row = int(rowOf(name));
        if (row < 0) {
            continue;
        }
        QList<int> roles{AllowedRole, TotalRole, OfferedRole, StatusRole, Qt::AccessibleTextRole};
        const Shelf before = shelf(row);
        count(m_rows[row]);
        if (shelf(row) != before) {
            roles << ShelfRole;
        }
        Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

}

#include "moc_appsmodel.cpp"
