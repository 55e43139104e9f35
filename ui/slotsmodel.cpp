// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotsmodel.h"

#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/titleorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

bool comesBefore(const SlotEntry &a, const SlotEntry &b)
{
    if (a.section.rank != b.section.rank) {
        return a.section.rank < b.section.rank;
    }
    const int order = compareTitles(a.title, b.title);
    return order != 0 ? order < 0 : a.slot < b.slot;
}

}

SlotsModel::SlotsModel(const PermissionStore *store, const ChangeQueue *queue, AppNames *names, AppIcons *icons, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_queue(queue)
    , m_names(names)
    , m_icons(icons)
{
    connect(store, &PermissionStore::slotsChanged, this, &SlotsModel::reread);
    // How a connection was made is told with its plug.
    connect(store, &PermissionStore::permissionsChanged, this, &SlotsModel::reread);
    const auto rereadUser = [this](const QString &snap) {
        const bool shown = std::ranges::any_of(m_rows, [&snap](const SlotEntry &entry) {
            return entry.slot.snap == snap || std::ranges::any_of(entry.users, [&snap](const SlotUser &user) {
                return user.plug.snap == snap;
            });
        });
        if (shown) {
            reread();
        }
    };
    connect(queue, &ChangeQueue::changed, this, [rereadUser](const Snapd::PlugRef &plug) {
        rereadUser(plug.snap);
    });
    connect(names, &AppNames::titleChanged, this, rereadUser);
    connect(icons, &AppIcons::iconChanged, this, rereadUser);
}

void SlotsModel::setSnap(const QString &snap)
{
    if (m_snap != snap) {
        m_snap = snap;
        m_interface.clear();
        reset();
    }
}

void SlotsModel::setInterface(const QString &interface)
{
    if (m_interface != interface) {
        m_interface = interface;
        m_snap.clear();
        reset();
    }
}

void SlotsModel::reset()
{
    beginResetModel();
    m_rows = compose();
    endResetModel();
}

QList<SlotEntry> SlotsModel::compose() const
{
    QList<SlotEntry> entries;
    if (!m_snap.isEmpty()) {
        const QList<Snapd::Slot> slotList = m_store->slotsOf(m_snap);
        for (const Snapd::Slot &slot : slotList) {
            entries << make(slot);
        }
    } else if (!m_interface.isEmpty()) {
        for (const Snapd::Slot &slot : m_store->connections().slotList) {
            if (slot.interface == m_interface) {
                entries << make(slot);
            }
        }
    }
    std::ranges::sort(entries, comesBefore);
    return entries;
}

QString SlotsModel::origin(const Snapd::Slot &slot) const
{
    QStringList parts{slot.ref.snap + u':' + slot.ref.slot};
    if (const QString label = slot.label.simplified(); !label.isEmpty()) {
        parts << label;
    }
    if (const QString tag = slot.attrs.value(u"content"_s).toString(); slot.interface == "content"_L1 && !tag.isEmpty() && tag != slot.ref.slot) {
        parts << tag;
    }
    if (Snapd::isSystemSnap(slot.ref.snap) && slot.ref.slot != slot.interface) {
        // The system's own slots have the names of their interfaces; it gets others only from devices.
        parts << tr("a device that is plugged in", "about a slot");
    }
    return parts.join(u" · "_s);
}

SlotUser SlotsModel::makeUser(const Snapd::Slot &slot, const Snapd::PlugRef &plug) const
{
    SlotUser user;
    user.plug = plug;
    user.app = m_names->title(plug.snap);
    if (std::ranges::count(slot.connections, plug.snap, &Snapd::PlugRef::snap) > 1) {
        user.app = tr("%1 (%2)", "an app and which of its plugs").arg(user.app, plug.plug);
    }
    user.icon = m_icons->icon(plug.snap);
    const std::optional<Permission> permission = m_store->permission(plug);
    const QList<SlotChoice> choices = permission ? permission->choices : QList<SlotChoice>();
    if (const auto choice = std::ranges::find(choices, slot.ref, &SlotChoice::slot); choice != choices.cend()) {
        user.manual = choice->manual;
        user.gadget = choice->gadget;
    }
    if (const ChangeRequest *request = m_queue->requestFor(plug); request && request->stage() != ChangeRequest::Stage::Finished) {
        user.pending = PendingChange{request->stage(), request->waitingForSnap(), request->waitingForKind()};
    }
    const Privileged::Operation failed = m_queue->failedOperation(plug);
    if (failed.verb == Privileged::Operation::Verb::Disconnect && failed.slot == slot.ref) {
        user.problem = m_queue->problemFor(plug);
    }
    return user;
}

SlotEntry SlotsModel::make(const Snapd::Slot &slot) const
{
    const InterfaceWords words = InterfaceCatalog::words(slot.interface);
    SlotEntry entry;
    entry.slot = slot.ref;
    entry.interface = slot.interface;
    entry.origin = origin(slot);
    if (m_snap.isEmpty()) {
        entry.title = m_names->providerTitle(slot.ref.snap);
        entry.icon = Snapd::isSystemSnap(slot.ref.snap) ? QIcon::fromTheme(u"computer"_s) : m_icons->icon(slot.ref.snap);
    } else {
        entry.title = words.title;
        entry.iconName = words.iconName;
        entry.section = {groupRank(words.group), InterfaceCatalog::groupTitle(words.group), true};
    }
    for (const Snapd::PlugRef &plug : slot.connections) {
        entry.users << makeUser(slot, plug);
    }
    std::ranges::stable_sort(entry.users, [](const SlotUser &a, const SlotUser &b) {
        return compareTitles(a.app, b.app) < 0;
    });
    return entry;
}

void SlotsModel::reread()
{
    const QList<SlotEntry> wanted = compose();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_rows.at(row).slot, &SlotEntry::slot) == wanted.cend()) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const SlotEntry &entry = wanted.at(row);
        if (row < m_rows.size() && m_rows.at(row).slot == entry.slot) {
            if (m_rows.at(row) != entry) {
                m_rows[row] = entry;
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        if (const auto it = std::ranges::find(std::as_const(m_rows), entry.slot, &SlotEntry::slot); it != m_rows.cend()) {
            // Another title, another place.
            const int old = int(it - m_rows.cbegin());
            beginRemoveRows({}, old, old);
            m_rows.removeAt(old);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, entry);
        endInsertRows();
    }
}

int SlotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const SlotEntry &SlotsModel::entry(int row) const
{
    return m_rows.at(row);
}

QVariant SlotsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SlotEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case EntryRole:
        return QVariant::fromValue(entry);
    case SlotNameRole:
        return QString(entry.slot.snap + u':' + entry.slot.slot);
    case InterfaceRole:
        return entry.interface;
    case UsersRole: {
        QStringList users;
        for (const SlotUser &user : entry.users) {
            users << user.plug.snap + u':' + user.plug.plug;
        }
        return users;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> SlotsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{EntryRole, "entry"_ba}, {SlotNameRole, "slotName"_ba}, {InterfaceRole, "interface"_ba}, {UsersRole, "users"_ba}});
    return names;
}

}

#include "moc_slotsmodel.cpp"
