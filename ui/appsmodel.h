// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QAbstractListModel>
#include <QCollatorSortKey>
#include <QSet>

#include <optional>

namespace Snapperms
{

class AppIcons;
class AppNames;
class PermissionStore;

/**
 * Every installed snap, as the store has it and in its order (by snap name); nothing is left out. What a list shows first and what it folds away is told by
 * ShelfRole and done by PlacesModel. Rows come, go and change one by one, the model is never reset.
 */
class AppsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SnapRole = Qt::UserRole, ///< QString, the instance name: the key.
        SummaryRole, ///< QString, the snap's own words.
        StatusRole, ///< QString, "3 of 11 allowed", "Disabled", "Not confined": the second line of a row.
        AllowedRole, ///< int, plugs with a connection.
        TotalRole, ///< int, plugs.
        ShelfRole, ///< Shelf
        DisabledRole, ///< bool
        ClassicRole, ///< bool: installed without confinement.
        DevmodeRole, ///< bool: nothing is enforced.
        OfferedRole, ///< int, slots for others.
    };
    Q_ENUM(Role)

    enum Shelf {
        Apps, ///< Has permissions, or none can be told: disabled, classic and devmode snaps.
        Rest, ///< Bases, snapd, and snaps that ask for nothing.
    };
    Q_ENUM(Shelf)

    /** All must outlive it. @p names must have been made before it, so that it hears of changes first. */
    AppsModel(const PermissionStore *store, AppNames *names, AppIcons *icons, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Invalid when there is no such snap. */
    [[nodiscard]] QModelIndex indexOf(const QString &snap) const;

    // Without the detour over QVariant, for whoever sorts them all:
    [[nodiscard]] const QString &snap(int row) const;
    [[nodiscard]] const QCollatorSortKey &sortKey(int row) const;
    [[nodiscard]] Shelf shelf(int row) const;

private:
    struct Row {
        QString snap;
        QString title;
        std::optional<QCollatorSortKey> key; ///< Of the title; never empty.
        QString summary;
        bool isApp = false;
        bool disabled = false;
        bool classic = false;
        bool devmode = false;
        bool broken = false;
        int allowed = 0;
        int total = 0;
        int offered = 0;
        QString status; ///< Of all the rest: a list asks for those of all rows, whatever it is about.
    };

    [[nodiscard]] Row makeRow(const Snapd::Snap &snap) const;
    void name(Row &row) const;
    void count(Row &row) const;
    [[nodiscard]] static QString status(const Row &row);
    [[nodiscard]] qsizetype rowOf(const QString &snap) const;
    void add(const QStringList &snaps);
    void remove(const QStringList &snaps);
    void update(const QStringList &snaps);
    void recount(const QSet<QString> &snaps);

    const PermissionStore *const m_store;
    AppNames *const m_names;
    AppIcons *const m_icons;
    QList<Row> m_rows; ///< Sorted by snap.
};

}
