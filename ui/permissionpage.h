// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QWidget>

class KMessageWidget;
class QAction;
class QLabel;
class QPushButton;

namespace Snapperms
{

class AppIcons;
class AppNames;
class CaveatList;
class ChangeQueue;
class DimLabel;
class Intentions;
class Mark;
class OtherWaysList;
class PanelMenu;
class PermissionInsight;
class PermissionList;
class PermissionStore;
class PermissionUsersModel;
class Picture;
class Placeholder;
class Protection;
class RowSelection;
class SlotsModel;

/**
 * All about one permission: what it allows, which apps have it and which could, which reach it without, who provides it. Several apps can be switched at once:
 * all that are allowed, or those that are marked.
 */
class PermissionPage : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    PermissionPage(const PermissionStore *store,
        ChangeQueue *queue,
        Intentions *intentions,
        const PermissionInsight *insight,
        AppNames *names,
        AppIcons *icons,
        QWidget *parent = nullptr);

    /** Rows tell whether they are in force from then on, which is looked at while they are on the screen. It must outlive the page. */
    void setProtection(Protection *protection);
    [[nodiscard]] QString interface() const;
    /** Also to the same one as before: rows are sorted anew, and nothing is marked. */
    void setInterface(const QString &interface);

    [[nodiscard]] PermissionUsersModel *model() const;
    [[nodiscard]] PermissionList *list() const;
    [[nodiscard]] PanelMenu *menu() const;

Q_SIGNALS:
    /** The person wants to see all permissions of an app. */
    void appRequested(const QString &snap);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void showRecording();
    [[nodiscard]] QString title() const;
    QWidget *makeHeading();
    QWidget *makeActions(QWidget *parent);
    void makeQuestion();
    void withdrawQuestion();
    void showHeading();
    void showCounts();
    void showActions();
    void askForAll();
    void setSelecting(bool selecting);
    [[nodiscard]] QList<Snapd::PlugRef> among(const QList<Snapd::PlugRef> &plugs, bool on) const;
    [[nodiscard]] QList<Snapd::PlugRef> all() const;

    const PermissionStore *const m_store;
    Intentions *const m_intentions;
    AppNames *const m_names;
    PermissionUsersModel *const m_model;
    SlotsModel *const m_slots;
    PermissionList *const m_list;
    OtherWaysList *const m_others;
    RowSelection *const m_selection;
    Placeholder *const m_empty;
    Mark *const m_recording; ///< That something of which nobody knows what it is uses the microphone.
    PanelMenu *const m_menu;
    Picture *m_icon = nullptr;
    QLabel *m_title = nullptr;
    DimLabel *m_explanation = nullptr;
    DimLabel *m_name = nullptr;
    QLabel *m_documentation = nullptr;
    DimLabel *m_count = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_offForAll = nullptr;
    QPushButton *m_select = nullptr;
    QPushButton *m_selectAll = nullptr;
    QPushButton *m_offSelected = nullptr;
    QPushButton *m_onSelected = nullptr;
    CaveatList *m_caveats = nullptr;
    KMessageWidget *m_question = nullptr; ///< Made when something is asked for the first time, as the next.
    QAction *m_confirm = nullptr;
    QString m_interface;
    Protection *m_protection = nullptr;
};

}
