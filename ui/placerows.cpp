// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placerows.h"

#include "ui/appsmodel.h"
#include "ui/interfacesmodel.h"
#include "ui/permissionentry.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

const QString foldedApps = u"rest"_s;
const QString foldedBasics = u"basics"_s;
const QString foldedUnused = u"unused"_s;
constexpr int everyShelf = -1;

}

PlaceRows::PlaceRows(const AppsModel *apps, const InterfacesModel *interfaces, const PlaceSearch *search)
    : m_apps(apps)
    , m_interfaces(interfaces)
    , m_search(search)
{
}

QStringList PlaceRows::folds()
{
    return {foldedApps, foldedBasics, foldedUnused};
}

QList<PlaceRow> PlaceRows::compose(Place::Kind kind, const QSet<QString> &unfolded) const
{
    if (m_search->query().hasWords()) {
        return composeResults();
    }
    return kind == Place::Kind::App ? composeApps(unfolded) : composePermissions(unfolded);
}

QList<PlaceRow> PlaceRows::apps(int shelf) const
{
    QList<int> numbers;
    for (int row = 0; row < m_apps->rowCount(); ++row) {
        if ((shelf == everyShelf || m_apps->shelf(row) == shelf) && m_search->app(m_apps->snap(row)) != PlaceSearch::None) {
            numbers << row;
        }
    }
    std::ranges::stable_sort(numbers, [this](int a, int b) {
        const int order = m_apps->sortKey(a).compare(m_apps->sortKey(b));
        return order != 0 ? order < 0 : m_apps->snap(a) < m_apps->snap(b);
    });
    QList<PlaceRow> rows;
    rows.reserve(numbers.size());
    for (const int number : std::as_const(numbers)) {
        rows << PlaceRow{PlaceType::App, m_apps->snap(number), {}, m_search->app(m_apps->snap(number))};
    }
    return rows;
}

QList<PlaceRow> PlaceRows::interfaces(bool used) const
{
    QList<int> numbers;
    for (int row = 0; row < m_interfaces->rowCount(); ++row) {
        if (m_interfaces->isUsed(row) == used && m_search->interface(m_interfaces->interface(row)) != PlaceSearch::None) {
            numbers << row;
        }
    }
    std::ranges::stable_sort(numbers, [this, used](int a, int b) {
        const int rankA = groupRank(m_interfaces->group(a));
        const int rankB = groupRank(m_interfaces->group(b));
        if (used && rankA != rankB) {
            return rankA < rankB;
        }
        if (used && m_interfaces->sensitivity(a) != m_interfaces->sensitivity(b)) {
            return m_interfaces->sensitivity(a) > m_interfaces->sensitivity(b);
        }
        const int order = m_interfaces->sortKey(a).compare(m_interfaces->sortKey(b));
        return order != 0 ? order < 0 : m_interfaces->interface(a) < m_interfaces->interface(b);
    });
    QList<PlaceRow> rows;
    rows.reserve(numbers.size());
    for (const int number : std::as_const(numbers)) {
        rows << PlaceRow{PlaceType::Permission, m_interfaces->interface(number), {}, m_search->interface(m_interfaces->interface(number))};
    }
    return rows;
}

void PlaceRows::appendFold(QList<PlaceRow> &rows, const QString &key, const QString &title, const QList<PlaceRow> &hidden, const QSet<QString> &unfolded) const
{
    if (hidden.isEmpty()) {
        return;
    }
    rows << PlaceRow{PlaceType::Fold, key, title};
    // Under a filter nothing is folded away: few rows are left, and they were asked for.
    if (unfolded.contains(key) || !m_search->query().isEmpty()) {
        rows << hidden;
    }
}

QList<PlaceRow> PlaceRows::composeApps(const QSet<QString> &unfolded) const
{
    QList<PlaceRow> rows = apps(AppsModel::Apps);
    const QList<PlaceRow> rest = apps(AppsModel::Rest);
    appendFold(rows, foldedApps, tr("%Ln Snaps Without Permissions", "line that folds and unfolds them", int(rest.size())), rest, unfolded);
    return rows;
}

QList<PlaceRow> PlaceRows::composePermissions(const QSet<QString> &unfolded) const
{
    QList<PlaceRow> rows;
    QList<PlaceRow> basics;
    std::optional<PermissionGroup> group;
    const QList<PlaceRow> used = interfaces(true);
    for (const PlaceRow &row : used) {
        const PermissionGroup here = InterfaceCatalog::group(row.key);
        if (here == PermissionGroup::DesktopBasics) {
            basics << row;
            continue;
        }
        if (here != group) {
            group = here;
            rows << PlaceRow{PlaceType::Heading, QString::number(int(here)), InterfaceCatalog::groupTitle(here)};
        }
        rows << row;
    }
    appendFold(rows, foldedBasics, InterfaceCatalog::groupTitle(PermissionGroup::DesktopBasics), basics, unfolded);
    const QList<PlaceRow> unused = interfaces(false);
    appendFold(rows, foldedUnused, tr("%Ln Other Permissions", "line that folds and unfolds them", int(unused.size())), unused, unfolded);
    return rows;
}

QList<PlaceRow> PlaceRows::composeResults() const
{
    // Within a section the better matches first, otherwise in the usual order.
    const auto sorted = [](QList<PlaceRow> found) {
        std::ranges::stable_sort(found, {}, &PlaceRow::match);
        return found;
    };
    const QList<PlaceRow> foundApps = sorted(apps(everyShelf));
    const QList<PlaceRow> foundPermissions = sorted(interfaces(true)) + sorted(interfaces(false));
    const auto best = [](const QList<PlaceRow> &found) {
        return std::ranges::min(found, {}, &PlaceRow::match).match;
    };
    QList<PlaceRow> rows;
    const auto append = [&rows](const QString &key, const QString &title, const QList<PlaceRow> &found) {
        if (!found.isEmpty()) {
            rows << PlaceRow{PlaceType::Heading, key, title} << found;
        }
    };
    // The section with the better match first: whoever types "webcam" wants the permission, not the forty apps that ask for it.
    const bool permissionsFirst = !foundPermissions.isEmpty() && (foundApps.isEmpty() || best(foundPermissions) < best(foundApps));
    if (permissionsFirst) {
        append(u"permissions"_s, tr("Permissions"), foundPermissions);
    }
    append(u"apps"_s, tr("Apps"), foundApps);
    if (!permissionsFirst) {
        append(u"permissions"_s, tr("Permissions"), foundPermissions);
    }
    return rows;
}

}
