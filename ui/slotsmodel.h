// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/slotentry.h"

#include <QAbstractListModel>

namespace Snapperms
{

class AppIcons;
class AppNames;
class ChangeQueue;
class PermissionStore;

/**
 * Slots, one row each: those of one snap, or those of one interface on whatever snap, with the plugs that are connected to them. Only choosing others resets
 * it, all else adds, removes and changes single rows.
 */
class SlotsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< SlotEntry, everything at once.
        SlotNameRole, ///< QString, "snap:slot"
        InterfaceRole, ///< QString
        UsersRole, ///< QStringList, "snap:plug"
    };
    Q_ENUM(Role)

    /** All must outlive it; @p names must have been made before it. */
    SlotsModel(const PermissionStore *store, const ChangeQueue *queue, AppNames *names, AppIcons *icons, QObject *parent = nullptr);

    /** Shows what this snap offers. */
    void setSnap(const QString &snap);
    /** Shows who provides this interface. */
    void setInterface(const QString &interface);

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const SlotEntry &entry(int row) const;

private:
    [[nodiscard]] QList<SlotEntry> compose() const;
    [[nodiscard]] SlotEntry make(const Snapd::Slot &slot) const;
    [[nodiscard]] SlotUser makeUser(const Snapd::Slot &slot, const Snapd::PlugRef &plug) const;
    [[nodiscard]] QString origin(const Snapd::Slot &slot) const;
    void reset();
    void reread();

    const PermissionStore *const m_store;
    const ChangeQueue *const m_queue;
    AppNames *const m_names;
    AppIcons *const m_icons;
    QString m_snap; ///< Either this ...
    QString m_interface; ///< ... or this.
    QList<SlotEntry> m_rows;
};

}

Q_DECLARE_METATYPE(Snapperms::SlotEntry)
