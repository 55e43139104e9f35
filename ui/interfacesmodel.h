// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/interfacecatalog.h"
#include "snapd/types.h"

#include <QAbstractListModel>
#include <QCollatorSortKey>
#include <QSet>

#include <optional>

namespace Snapperms
{

class PermissionStore;

/**
 * Every interface that snapd knows or that a plug or slot has, by name, as people know it, and how many apps are allowed to use it. Apps are counted, not
 * plugs: one with two cameras plugged in is one app. Rows come, go and change one by one, the model is never reset. They are made when they are first asked
 * for, which in most windows never happens.
 */
class InterfacesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        InterfaceRole = Qt::UserRole, ///< QString: the key.
        StatusRole, ///< QString, "3 of 12 apps allowed": the second line of a row.
        AllowedRole, ///< int, apps with a connection.
        TotalRole, ///< int, apps with a plug.
        GroupRole, ///< int, PermissionGroup
        SensitivityRole, ///< int, Sensitivity
        IconNameRole, ///< QString
    };
    Q_ENUM(Role)

    /** @p store must outlive it. */
    explicit InterfacesModel(const PermissionStore *store, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Invalid when neither snapd nor a snap knows it. */
    [[nodiscard]] QModelIndex indexOf(const QString &interface) const;

    // Without the detour over QVariant, for whoever sorts them all:
    [[nodiscard]] const QString &interface(int row) const;
    [[nodiscard]] const QCollatorSortKey &sortKey(int row) const;
    [[nodiscard]] PermissionGroup group(int row) const;
    [[nodiscard]] Sensitivity sensitivity(int row) const;
    /** An installed app asks for it. */
    [[nodiscard]] bool isUsed(int row) const;

private:
    struct Row {
        QString interface;
        QString title;
        std::optional<QCollatorSortKey> key; ///< Of the title; never empty.
        QString iconName;
        PermissionGroup group = PermissionGroup::Other;
        Sensitivity sensitivity = Sensitivity::High;
        int allowed = 0;
        int total = 0;
        qsizetype plugs = 0;
    };

    [[nodiscard]] Row makeRow(const QString &interface) const;
    /** Whether anything differs now. */
    bool count(Row &row) const;
    [[nodiscard]] static QString status(const Row &row);
    [[nodiscard]] qsizetype rowOf(const QString &interface) const;
    [[nodiscard]] QStringList present() const;
    /** So that there are any. */
    void make() const;
    [[nodiscard]] QSet<QString> interfacesOf(const QList<Snapd::PlugRef> &plugs) const;
    void update(const QList<Snapd::PlugRef> &changed);
    void reread(const QList<Snapd::PlugRef> &changed = {});
    void recount(const QList<Snapd::PlugRef> &changed = {});

    const PermissionStore *const m_store;
    mutable bool m_made = false;
    mutable QList<Row> m_rows; ///< Sorted by interface; none before they are made.
};

}
