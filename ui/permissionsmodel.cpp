// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionsmodel.h"

#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "protection/rowforces.h"
#include "ui/appnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PermissionsModel::PermissionsModel(const PermissionStore *store, const ChangeQueue *queue, const PermissionInsight *insight, AppNames *names, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_queue(queue)
    , m_insight(insight)
    , m_names(names)
{
    connect(store, &PermissionStore::permissionsAdded, this, &PermissionsModel::reread);
    connect(store, &PermissionStore::permissionsRemoved, this, &PermissionsModel::reread);
    connect(store, &PermissionStore::permissionsChanged, this, &PermissionsModel::reread);
    connect(queue, &ChangeQueue::changed, this, [this](const Snapd::PlugRef &plug) {
        if (concerns(plug)) {
            place(plug);
        }
    });
    connect(insight, &PermissionInsight::changed, this, [this](const QStringList &snaps) {
        for (const QString &snap : snaps) {
            rereadSnap(snap);
        }
    });
    connect(names, &AppNames::titleChanged, this, &PermissionsModel::rereadSnap);
}

void PermissionsModel::setNews(const NewsStore *news)
{
    m_news = news;
    connect(news, &NewsStore::changed, this, &PermissionsModel::followNews);
    followNews();
}

void PermissionsModel::followNews()
{
    QList<Snapd::PlugRef> differ;
    for (const PermissionEntry &row : std::as_const(m_rows)) {
        if (row.isNew != m_news->isNew(row.permission.id)) {
            differ << row.permission.id;
        }
    }
    for (const Snapd::PlugRef &plug : std::as_const(differ)) {
        place(plug);
    }
}

void PermissionsModel::setForces(RowForces *forces)
{
    m_forces = forces;
    connect(forces, &RowForces::changed, this, [this](const QString &snap) {
        if (snap.isEmpty()) {
            rereadAll();
        } else {
            rereadSnap(snap);
        }
    });
    rereadAll();
}

void PermissionsModel::setLeases(const Privileged::LeaseBook *leases)
{
    m_leases = leases;
    connect(leases, &Privileged::LeaseBook::changed, this, &PermissionsModel::rereadAll);
    rereadAll();
}

QString PermissionsModel::snap() const
{
    return m_snap;
}

void PermissionsModel::setSnap(const QString &snap)
{
    if (m_snap != snap) {
        m_snap = snap;
        reset();
    }
}

QList<Snapd::PlugRef> PermissionsModel::plugs() const
{
    return m_store->plugsOf(m_snap);
}

bool PermissionsModel::concerns(const Snapd::PlugRef &plug) const
{
    return plug.snap == m_snap;
}

const PermissionStore *PermissionsModel::store() const
{
    return m_store;
}

AppNames *PermissionsModel::names() const
{
    return m_names;
}

void PermissionsModel::reset()
{
    beginResetModel();
    m_rows.clear();
    const QList<Snapd::PlugRef> wanted = plugs();
    for (const Snapd::PlugRef &plug : wanted) {
        if (std::optional<PermissionEntry> entry = make(plug)) {
            m_rows << *std::move(entry);
        }
    }
    std::ranges::sort(m_rows, entryBefore);
    endResetModel();
}

std::optional<PermissionEntry> PermissionsModel::make(const Snapd::PlugRef &plug) const
{
    const std::optional<Permission> permission = m_store->permission(plug);
    if (!permission) {
        return std::nullopt;
    }
    const QList<Snapd::PlugRef> siblings = m_store->plugsOf(plug.snap);
    const bool alone = std::ranges::none_of(siblings, [&](const Snapd::PlugRef &other) {
        return other != plug && m_store->permission(other).value_or(Permission()).interface == permission->interface;
    });
    const std::optional<Snapd::InterfaceInfo> info = m_store->interfaceInfo(permission->interface);
    PermissionEntry entry = makePermissionEntry(*permission, m_names->title(plug.snap), info ? info->summary : QString(), alone, m_insight);
    if (const ChangeRequest *request = m_queue->requestFor(plug); request && request->stage() != ChangeRequest::Stage::Finished) {
        entry.pending = PendingChange{request->stage(), request->waitingForSnap(), request->waitingForKind()};
    }
    entry.problem = m_queue->problemFor(plug);
    entry.isNew = m_news && m_news->isNew(plug);
    if (m_leases) {
        entry.until = m_leases->of(plug, permission->connectedSlots());
    }
    if (m_forces) {
        addForce(&entry);
    }
    return entry;
}

void PermissionsModel::addForce(PermissionEntry *entry) const
{
    using Word = Confinement::KernelAnswer::Word;
    const auto isAllowed = [](const RowForce &force) {
        return force.kernel.answer.word == Word::Allows || force.kernel.answer.word == Word::Partly;
    };
    m_forces->want(entry->permission.id.snap);
    entry->force = m_forces->of(entry->permission.id);
    if (!entry->force.isKnown || entry->force.enforcement.missing.testFlag(Confinement::RowEnforcement::AppArmor)) {
        return;
    }
    // Its own rules, or those of what leads to it.
    bool kernelSaysSo = isAllowed(entry->force);
    for (const CapabilityAccess &access : std::as_const(entry->left.stillOpen)) {
        kernelSaysSo = kernelSaysSo || std::ranges::any_of(access.routes, [&](const AccessRoute &route) {
            return route.open && isAllowed(m_forces->of(route.plug));
        });
    }
    entry->leftSaidBy = entry->left.stillOpen.isEmpty() ? SaidBy::Nobody : kernelSaysSo ? SaidBy::Kernel : SaidBy::Rules;
}

int PermissionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const PermissionEntry &PermissionsModel::entry(int row) const
{
    return m_rows.at(row);
}

int PermissionsModel::rowOf(const Snapd::PlugRef &plug) const
{
    const auto it = std::ranges::find_if(m_rows, [&plug](const PermissionEntry &entry) {
        return entry.permission.id == plug;
    });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

int PermissionsModel::allowedCount() const
{
    return int(std::ranges::count_if(m_rows, &PermissionEntry::isOn));
}

void PermissionsModel::reread(const QList<Snapd::PlugRef> &plugs)
{
    if (std::ranges::none_of(plugs, [this](const Snapd::PlugRef &plug) {
            return concerns(plug);
        })) {
        return;
    }
    // All of them, not only the ones named: a plug that comes or goes decides whether another of its interface has to be told apart.
    rereadAll();
}

void PermissionsModel::rereadSnap(const QString &snap)
{
    QList<Snapd::PlugRef> affected;
    for (const PermissionEntry &entry : std::as_const(m_rows)) {
        if (entry.permission.id.snap == snap) {
            affected << entry.permission.id;
        }
    }
    for (const Snapd::PlugRef &plug : std::as_const(affected)) {
        place(plug);
    }
}

void PermissionsModel::rereadAll()
{
    const QList<Snapd::PlugRef> present = plugs();
    const QSet<Snapd::PlugRef> wanted(present.cbegin(), present.cend());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_rows.at(row).permission.id)) {
            take(row);
        }
    }
    for (const Snapd::PlugRef &plug : present) {
        place(plug);
    }
}

void PermissionsModel::take(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void PermissionsModel::place(const Snapd::PlugRef &plug)
{
    const std::optional<PermissionEntry> entry = make(plug);
    int row = rowOf(plug);
    if (!entry) {
        if (row >= 0) {
            take(row);
        }
        return;
    }
    if (row >= 0) {
        if (m_rows.at(row) == *entry) {
            return;
        }
        const bool staysAfter = row == 0 || entryBefore(m_rows.at(row - 1), *entry);
        const bool staysBefore = row + 1 == m_rows.size() || entryBefore(*entry, m_rows.at(row + 1));
        if (staysAfter && staysBefore) {
            m_rows[row] = *entry;
            Q_EMIT dataChanged(index(row), index(row));
            return;
        }
        // Another interface under the same name: a new row in all but its name.
        take(row);
    }
    row = int(std::ranges::lower_bound(std::as_const(m_rows), *entry, entryBefore) - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, *entry);
    endInsertRows();
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PermissionEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.heading();
    case Qt::AccessibleTextRole:
        return entry.accessibleName;
    case EntryRole:
        return QVariant::fromValue(entry);
    case PlugRole:
        return QVariant::fromValue(entry.permission.id);
    case PlugNameRole:
        return entry.permission.id.plug;
    case InterfaceRole:
        return entry.permission.interface;
    case ExplanationRole:
        return entry.explanation;
    case HintRole:
        return entry.hint;
    case GroupRole:
        return int(entry.group);
    case SensitivityRole:
        return int(entry.sensitivity);
    case IconNameRole:
        return entry.iconName;
    case OnRole:
        return entry.isOn();
    case AvailableRole:
        return !entry.cannotBeOn();
    case ChoicesRole:
        return QVariant::fromValue(entry.permission.choices);
    case PendingRole:
        return entry.pending.has_value();
    case StageRole:
        return entry.pending ? QVariant(int(entry.pending->stage)) : QVariant();
    case ProblemRole:
        return QVariant::fromValue(entry.problem);
    case AppsRole:
        return entry.permission.apps;
    case StandingRole:
        return int(entry.standing.state);
    case ChangedRole:
        return entry.standing.isChanged();
    default:
        return {};
    }
}

QHash<int, QByteArray> PermissionsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{EntryRole, "entry"_ba},
        {PlugRole, "plug"_ba},
        {PlugNameRole, "plugName"_ba},
        {InterfaceRole, "interface"_ba},
        {ExplanationRole, "explanation"_ba},
        {HintRole, "hint"_ba},
        {GroupRole, "group"_ba},
        {SensitivityRole, "sensitivity"_ba},
        {IconNameRole, "iconName"_ba},
        {OnRole, "on"_ba},
        {AvailableRole, "available"_ba},
        {ChoicesRole, "choices"_ba},
        {PendingRole, "pending"_ba},
        {StageRole, "stage"_ba},
        {ProblemRole, "problem"_ba},
        {AppsRole, "apps"_ba},
        {StandingRole, "standing"_ba},
        {ChangedRole, "changed"_ba}});
    return names;
}

}

#include "moc_permissionsmodel.cpp"
