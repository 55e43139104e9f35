// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QAbstractListModel>

namespace Snapperms
{

class AppNames;
class ChangeQueue;
class NewsStore;
class PermissionInsight;
class PermissionStore;
class RowForces;

/**
 * The plugs of one snap (of a subclass: others), one row each, put together from the store (what is), the queue (what is under way or went wrong), the insight
 * (what to make of it) and the catalog (the words); sorted by entryBefore(). While the snap stays the same, rows come, go and change one by one; only setSnap()
 * resets it.
 */
class PermissionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< PermissionEntry, everything at once.
        PlugRole, ///< Snapd::PlugRef: the key.
        PlugNameRole, ///< QString
        InterfaceRole, ///< QString
        ExplanationRole, ///< QString
        HintRole, ///< QString
        GroupRole, ///< int, PermissionGroup
        SensitivityRole, ///< int, Sensitivity
        IconNameRole, ///< QString
        OnRole, ///< bool
        AvailableRole, ///< bool: something could provide it, or does.
        ChoicesRole, ///< QList<SlotChoice>
        PendingRole, ///< bool
        StageRole, ///< int, ChangeRequest::Stage; invalid when nothing is pending.
        ProblemRole, ///< ChangeProblem
        AppsRole, ///< QStringList
        StandingRole, ///< int, PermissionDefault::State
        ChangedRole, ///< bool: not as snapd would have it by itself.
    };
    Q_ENUM(Role)

    /** All must outlive it; @p insight and @p names must have been made before it. */
    PermissionsModel(const PermissionStore *store, const ChangeQueue *queue, const PermissionInsight *insight, AppNames *names, QObject *parent = nullptr);

    /** Marks what is new. Once; @p news must outlive it. */
    void setNews(const NewsStore *news);

    [[nodiscard]] QString snap() const;
    void setSnap(const QString &snap);

    /** Says of each row whether it is in force, too; once, and @p forces must outlive the model. */
    void setForces(RowForces *forces);
    /** Says of each row until when it is on, if it is so for a while; once, and @p leases must outlive the model. */
    void setLeases(const Privileged::LeaseBook *leases);

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const PermissionEntry &entry(int row) const;
    /** -1 when there is no such plug. */
    [[nodiscard]] int rowOf(const Snapd::PlugRef &plug) const;
    [[nodiscard]] int allowedCount() const;

protected:
    /** Which plugs have a row. */
    [[nodiscard]] virtual QList<Snapd::PlugRef> plugs() const;
    /** Whether what happened to @p plug, which may be gone, can alter a row. */
    [[nodiscard]] virtual bool concerns(const Snapd::PlugRef &plug) const;
    /** What its row shows; nothing when there is no such plug. */
    [[nodiscard]] virtual std::optional<PermissionEntry> make(const Snapd::PlugRef &plug) const;
    /** Everything from the start. */
    void reset();
    /** Row by row, where something differs. */
    void rereadAll();
    /** Its title or its picture is another. */
    void rereadSnap(const QString &snap);

    [[nodiscard]] const PermissionStore *store() const;
    [[nodiscard]] AppNames *names() const;

private:
    void addForce(PermissionEntry *entry) const;
    void reread(const QList<Snapd::PlugRef> &plugs);
    void followNews();
    void place(const Snapd::PlugRef &plug);
    void take(int row);

    const PermissionStore *const m_store;
    const ChangeQueue *const m_queue;
    const PermissionInsight *const m_insight;
    AppNames *const m_names;
    const NewsStore *m_news = nullptr;
    RowForces *m_forces = nullptr;
    const Privileged::LeaseBook *m_leases = nullptr;
    QString m_snap;
    QList<PermissionEntry> m_rows;
};

}

Q_DECLARE_METATYPE(Snapperms::PermissionEntry)
