// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placesmodel.h"

#include "ui/appsmodel.h"
#include "ui/interfacesmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PlacesModel::PlacesModel(const AppsModel *apps, const InterfacesModel *interfaces, PlaceSearch *search, QObject *parent)
    : QAbstractListModel(parent)
    , m_apps(apps)
    , m_interfaces(interfaces)
    , m_search(search)
{
    m_search->setParent(this);
    m_rows = PlaceRows(m_apps, m_interfaces, m_search).compose(m_kind, m_unfolded);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(apps), static_cast<const QAbstractItemModel *>(interfaces)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &PlacesModel::rearrangeSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &PlacesModel::rearrangeSoon);
    }
    // All are sorted for that: not for a number in one row.
    const auto rearrangeFor = [this](const QList<int> &roles, const QList<int> &deciding) {
        const auto decides = [&deciding](int role) {
            return deciding.contains(role);
        };
        if (roles.isEmpty() || std::ranges::any_of(roles, decides)) {
            rearrangeSoon();
        }
    };
    connect(apps, &QAbstractItemModel::dataChanged, this, [=, this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
        for (int row = from.row(); row <= to.row(); ++row) {
            tellChanged(Type::App, m_apps->snap(row));
        }
        rearrangeFor(roles, {Qt::DisplayRole, AppsModel::ShelfRole});
    });
    connect(interfaces, &QAbstractItemModel::dataChanged, this, [=, this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
        for (int row = from.row(); row <= to.row(); ++row) {
            tellChanged(Type::Permission, m_interfaces->interface(row));
        }
        rearrangeFor(roles, {Qt::DisplayRole, InterfacesModel::TotalRole});
    });
    connect(search, &PlaceSearch::changed, this, &PlacesModel::rearrangeSoon);
}

Place::Kind PlacesModel::kind() const
{
    return m_kind;
}

void PlacesModel::setKind(Place::Kind kind)
{
    if (m_kind != kind) {
        m_kind = kind;
        // What words find does not depend on it.
        if (!query().hasWords()) {
            reset();
        }
    }
}

const PlaceQuery &PlacesModel::query() const
{
    return m_search->query();
}

void PlacesModel::setQuery(const PlaceQuery &query)
{
    if (m_search->query() != query) {
        m_search->setQuery(query);
        reset();
    }
}

void PlacesModel::prepare()
{
    m_search->prepare();
    // Counted when they are asked for first.
    (void)m_interfaces->rowCount();
}

void PlacesModel::toggleFold(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows.at(index.row()).type != Type::Fold) {
        return;
    }
    const QString key = m_rows.at(index.row()).key;
    if (!m_unfolded.remove(key)) {
        m_unfolded.insert(key);
    }
    rearrange();
    tellChanged(Type::Fold, key);
}

void PlacesModel::unfold(const Place &place)
{
    settle();
    if (indexOf(place).isValid() || !contains(place)) {
        return;
    }
    const QStringList folds = PlaceRows::folds();
    for (const QString &key : folds) {
        m_unfolded.insert(key);
        rearrange();
        if (indexOf(place).isValid()) {
            tellChanged(Type::Fold, key);
            return;
        }
        m_unfolded.remove(key);
    }
    rearrange();
}

void PlacesModel::reset()
{
    beginResetModel();
    m_stale = false;
    m_rows = PlaceRows(m_apps, m_interfaces, m_search).compose(m_kind, m_unfolded);
    endResetModel();
}

void PlacesModel::rearrangeSoon()
{
    // One read of the store makes many signals; sorting once for all of them is enough.
    if (!m_stale) {
        m_stale = true;
        QMetaObject::invokeMethod(this, &PlacesModel::settle, Qt::QueuedConnection);
    }
}

void PlacesModel::settle()
{
    if (m_stale) {
        rearrange();
    }
}

void PlacesModel::rearrange()
{
    m_stale = false;
    const QList<PlaceRow> wanted = PlaceRows(m_apps, m_interfaces, m_search).compose(m_kind, m_unfolded);
    const auto id = [](const PlaceRow &row) {
        return std::pair(int(row.type), row.key);
    };
    QSet<std::pair<int, QString>> ids;
    ids.reserve(wanted.size());
    for (const PlaceRow &row : wanted) {
        ids.insert(id(row));
    }
    for (auto last = m_rows.size() - 1; last >= 0; --last) {
        auto first = last + 1;
        while (first > 0 && !ids.contains(id(m_rows.at(first - 1)))) {
            --first;
        }
        if (first <= last) {
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    ids.clear();
    for (const PlaceRow &row : std::as_const(m_rows)) {
        ids.insert(id(row));
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).isSame(wanted.at(i))) {
            if (m_rows.at(i) != wanted.at(i)) {
                m_rows[i] = wanted.at(i);
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
            continue;
        }
        if (ids.contains(id(wanted.at(i)))) {
            // It is further down: another title, or another place in the order.
            const qsizetype from = rowOf(wanted.at(i).type, wanted.at(i).key);
            beginMoveRows({}, int(from), int(from), {}, int(i));
            m_rows.move(from, i);
            m_rows[i] = wanted.at(i);
            endMoveRows();
            continue;
        }
        qsizetype end = i + 1;
        while (end < wanted.size() && !ids.contains(id(wanted.at(end)))) {
            ++end;
        }
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(i, end - i, PlaceRow{});
        std::copy(wanted.cbegin() + i, wanted.cbegin() + end, m_rows.begin() + i);
        endInsertRows();
        i = end - 1;
    }
}

QModelIndex PlacesModel::indexOf(const Place &place) const
{
    const qsizetype row = rowOf(place.kind == Place::Kind::App ? Type::App : Type::Permission, place.key);
    return row < 0 ? QModelIndex() : index(int(row));
}

bool PlacesModel::contains(const Place &place) const
{
    return place.kind == Place::Kind::App ? m_apps->indexOf(place.key).isValid() : m_interfaces->indexOf(place.key).isValid();
}

QModelIndex PlacesModel::first(Place::Kind kind) const
{
    const auto it = std::ranges::find(m_rows, kind == Place::Kind::App ? Type::App : Type::Permission, &PlaceRow::type);
    return it == m_rows.cend() ? QModelIndex() : index(int(it - m_rows.cbegin()));
}

QModelIndex PlacesModel::first() const
{
    const auto it = std::ranges::find_if(m_rows, [](const PlaceRow &row) {
        return row.type == Type::App || row.type == Type::Permission;
    });
    return it == m_rows.cend() ? QModelIndex() : index(int(it - m_rows.cbegin()));
}

qsizetype PlacesModel::rowOf(Type type, const QString &key) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const PlaceRow &row) {
        return row.type == type && row.key == key;
    });
    return it == m_rows.cend() ? -1 : it - m_rows.cbegin();
}

void PlacesModel::tellChanged(Type type, const QString &key)
{
    if (const qsizetype row = rowOf(type, key); row >= 0) {
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

QModelIndex PlacesModel::source(const PlaceRow &row) const
{
    return row.type == Type::App ? m_apps->indexOf(row.key) : row.type == Type::Permission ? m_interfaces->indexOf(row.key) : QModelIndex();
}

QString PlacesModel::status(const PlaceRow &row) const
{
    if (row.type == Type::App && row.match == PlaceSearch::InPermissions) {
        // Why it was found, and with that often the answer to the question behind the search.
        QStringList lines;
        if (m_search->isUnconfined(row.key)) {
            lines << source(row).data(AppsModel::StatusRole).toString();
        }
        const QStringList interfaces = m_search->interfacesOf(row.key);
        for (const QString &interface : interfaces) {
            const QString title = InterfaceCatalog::words(interface).title;
            lines << (m_search->isAllowed(row.key, interface) ? tr("%1: allowed", "a permission of an app").arg(title)
                                                              : tr("%1: off", "a permission of an app").arg(title));
        }
        return lines.join(u" · "_s);
    }
    return source(row).data(row.type == Type::App ? int(AppsModel::StatusRole) : int(InterfacesModel::StatusRole)).toString();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PlaceRow &row = m_rows.at(index.row());
    const bool isPlace = row.type == Type::App || row.type == Type::Permission;
    switch (role) {
    case Qt::DisplayRole:
        return isPlace ? source(row).data() : row.title;
    case Qt::DecorationRole:
        return isPlace ? source(row).data(Qt::DecorationRole) : QVariant();
    case Qt::ToolTipRole:
        return isPlace ? source(row).data(Qt::ToolTipRole) : QVariant();
    case Qt::AccessibleTextRole:
        return !isPlace ? row.title
                        : tr("%1, %2", "for screen readers: name of an app or permission and what is allowed").arg(source(row).data().toString(), status(row));
    case Qt::AccessibleDescriptionRole:
        return row.type != Type::Fold ? QVariant()
            : isFolded(row)           ? tr("Folded", "a section of a list, for screen readers")
                                      : tr("Unfolded", "a section of a list, for screen readers");
    case TypeRole:
        return QVariant::fromValue(row.type);
    case PlaceRole:
        return isPlace ? QVariant::fromValue(Place{row.type == Type::App ? Place::Kind::App : Place::Kind::Permission, row.key}) : QVariant();
    case KeyRole:
        return row.key;
    case StatusRole:
        return isPlace ? status(row) : QString();
    case AwayRole:
        return row.type == Type::App ? source(row).data(AppsModel::DisabledRole).toBool() || source(row).data(AppsModel::ShelfRole).toInt() == AppsModel::Rest
                                     : row.type == Type::Permission && source(row).data(InterfacesModel::TotalRole).toInt() == 0;
    case FoldedRole:
        return row.type == Type::Fold && isFolded(row);
    default:
        return {};
    }
}

bool PlacesModel::isFolded(const PlaceRow &row) const
{
    return query().isEmpty() && !m_unfolded.contains(row.key);
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    switch (m_rows.at(index.row()).type) {
    case Type::Heading:
        return Qt::ItemNeverHasChildren;
    case Type::Fold:
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
}

QHash<int, QByteArray> PlacesModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(
        {{TypeRole, "type"_ba}, {PlaceRole, "place"_ba}, {KeyRole, "key"_ba}, {StatusRole, "status"_ba}, {AwayRole, "away"_ba}, {FoldedRole, "folded"_ba}});
    return names;
}

}

#include "moc_placesmodel.cpp"
