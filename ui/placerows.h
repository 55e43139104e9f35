// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/place.h"
#include "ui/placesearch.h"

#include <QCoreApplication>
#include <QSet>

namespace Snapperms
{

class AppsModel;
class InterfacesModel;

/** What a line in the list of places is. */
enum class PlaceType {
    Heading, ///< Names what follows; nothing to choose.
    Fold, ///< The same, and folds or unfolds it.
    App,
    Permission,
};

/** A line in the list of places. */
struct PlaceRow {
    PlaceType type = PlaceType::Heading;
    QString key; ///< Place::key, or which heading or fold.
    QString title; ///< Of headings and folds; the source models have the others.
    PlaceSearch::Match match = PlaceSearch::InTitle;

    [[nodiscard]] bool isSame(const PlaceRow &other) const { return type == other.type && key == other.key; }
    bool operator==(const PlaceRow &) const = default;
};

/** Which lines there are and in which order, for one moment. All three must outlive it. */
class PlaceRows
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::PlaceRows)

public:
    PlaceRows(const AppsModel *apps, const InterfacesModel *interfaces, const PlaceSearch *search);

    /** The list of this kind, or what the words of the query find of both. @p unfolded: keys of folds. */
    [[nodiscard]] QList<PlaceRow> compose(Place::Kind kind, const QSet<QString> &unfolded) const;
    /** Keys of all folds that there can be. */
    [[nodiscard]] static QStringList folds();

private:
    [[nodiscard]] QList<PlaceRow> composeApps(const QSet<QString> &unfolded) const;
    [[nodiscard]] QList<PlaceRow> composePermissions(const QSet<QString> &unfolded) const;
    [[nodiscard]] QList<PlaceRow> composeResults() const;
    void appendFold(QList<PlaceRow> &rows, const QString &key, const QString &title, const QList<PlaceRow> &hidden, const QSet<QString> &unfolded) const;
    [[nodiscard]] QList<PlaceRow> apps(int shelf) const;
    [[nodiscard]] QList<PlaceRow> interfaces(bool used) const;

    const AppsModel *const m_apps;
    const InterfacesModel *const m_interfaces;
    const PlaceSearch *const m_search;
};

}
