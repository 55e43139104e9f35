// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/placerows.h"

#include <QAbstractListModel>

namespace Snapperms
{

class AppsModel;
class InterfacesModel;

/**
 * The list of places to go to: apps by title, or permissions by group with the sensitive ones first, or what a search finds of both. What few people look for
 * is folded below a line that names and counts it; a search and a filter look everywhere.
 *
 * What happens in snapd adds, removes and changes single rows, shortly after the source models do; asking for something else (setKind(), setQuery()) resets.
 */
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = Qt::UserRole, ///< PlaceType
        PlaceRole, ///< Place; invalid for what is none.
        KeyRole, ///< QString: Place::key, or which fold.
        StatusRole, ///< QString, the second line; empty for what has none.
        AwayRole, ///< bool: to be drawn in a weaker voice.
        FoldedRole, ///< bool
    };
    Q_ENUM(Role)
    using Type = PlaceType;

    /** The models must outlive it, and have been made before @p search, which it takes over. */
    PlacesModel(const AppsModel *apps, const InterfacesModel *interfaces, PlaceSearch *search, QObject *parent = nullptr);

    /** Which list is shown while no words are searched for. */
    [[nodiscard]] Place::Kind kind() const;
    void setKind(Place::Kind kind);
    [[nodiscard]] const PlaceQuery &query() const;
    void setQuery(const PlaceQuery &query);
    /** Does ahead of the first search, or the first look at the other kind, what either would have to wait for. For when there is time. */
    void prepare();

    void toggleFold(const QModelIndex &index);
    /** Unfolds what hides it. Other than that it shows only what kind() and query() let through. */
    void unfold(const Place &place);

    /** Invalid when it is not shown. */
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    /** The place itself is known, whether shown or not. */
    [[nodiscard]] bool contains(const Place &place) const;
    /** The first one of this kind that is shown; invalid when there is none. */
    [[nodiscard]] QModelIndex first(Place::Kind kind) const;
    [[nodiscard]] QModelIndex first() const;
    /** Takes over at once what the source models have told. */
    void settle();

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void reset();
    void rearrange();
    void rearrangeSoon();
    void tellChanged(Type type, const QString &key);
    [[nodiscard]] qsizetype rowOf(Type type, const QString &key) const;
    [[nodiscard]] QModelIndex source(const PlaceRow &row) const;
    [[nodiscard]] QString status(const PlaceRow &row) const;
    [[nodiscard]] bool isFolded(const PlaceRow &row) const;

    const AppsModel *const m_apps;
    const InterfacesModel *const m_interfaces;
    PlaceSearch *const m_search;
    Place::Kind m_kind = Place::Kind::App;
    QSet<QString> m_unfolded;
    QList<PlaceRow> m_rows;
    bool m_stale = false;
};

}
