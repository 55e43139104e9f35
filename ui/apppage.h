// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QWidget>

class QLabel;

namespace Snapperms
{

class AccessSummary;
class AppIcons;
class AppMenu;
class AppNames;
class CaveatList;
class ChangeQueue;
class DimLabel;
class Intentions;
class PermissionInsight;
class PermissionList;
class PermissionsModel;
class PermissionStore;
class Picture;
class Placeholder;
class Protection;
class ProtectionView;
class SlotsModel;

/** All about one app: who it is, how far the switches can be trusted, what it can reach, and its permissions. */
class AppPage : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    AppPage(const PermissionStore *store,
        ChangeQueue *queue,
        Intentions *intentions,
        const PermissionInsight *insight,
        AppNames *names,
        AppIcons *icons,
        QWidget *parent = nullptr);

    [[nodiscard]] QString snap() const;
    void setSnap(const QString &snap);

    /** Shows what is really in force, too; once, and @p protection must outlive the page. */
    void setProtection(Protection *protection);

    [[nodiscard]] PermissionsModel *model() const;
    [[nodiscard]] PermissionList *list() const;

Q_SIGNALS:
    /** To be asked about first. */
    void resetRequested(const QList<Snapperms::Snapd::PlugRef> &plugs);
    /** Whether the rules of all apps are in force is to be looked at. */
    void checkAllRequested();
    /** See AppMenu. */
    void sensitiveOffRequested(const QString &snap, const QList<Snapperms::Snapd::PlugRef> &plugs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeading();
    void showHeading();
    void showIcon();
    void showCaveats();
    void showAccess();
    void showEmpty();

    const PermissionStore *const m_store;
    const PermissionInsight *const m_insight;
    AppNames *const m_names;
    AppIcons *const m_icons;
    PermissionsModel *const m_model;
    SlotsModel *const m_slots;
    PermissionList *const m_list;
    Placeholder *const m_empty;
    AppMenu *const m_menu;
    Picture *m_icon = nullptr;
    QLabel *m_title = nullptr;
    DimLabel *m_origin = nullptr;
    DimLabel *m_summary = nullptr;
    DimLabel *m_count = nullptr;
    CaveatList *m_caveats = nullptr;
    AccessSummary *m_access = nullptr;
    ProtectionView *m_protection = nullptr;
    QString m_snap;
};

}
