// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace Snapperms
{

class AppNames;

/**
 * Where several slots can serve one plug: shows which of them do, and opens a menu to choose. Where one provider is the rule, choosing another takes its place;
 * where several make sense, each is connected and disconnected by itself; in either case a submenu has the other way. The marks in the menu are made anew each
 * time that it opens, and while it is open, from what snapd reports; choosing an entry asks and moves nothing.
 */
class SlotButton : public QToolButton
{
    Q_OBJECT

public:
    /** @p names must outlive it. */
    explicit SlotButton(const AppNames *names, QWidget *parent = nullptr);

    void setEntry(const PermissionEntry &entry);
    /** What a slot is called: "System", "GTK Common Themes: icon-themes". */
    [[nodiscard]] static QString slotTitle(const SlotChoice &choice, const PermissionEntry &entry, const AppNames *names);

    /** Opens the menu; returns at once. */
    void popUp();

Q_SIGNALS:
    void connectRequested(const Snapperms::Snapd::SlotRef &slot);
    void disconnectRequested(const Snapperms::Snapd::SlotRef &slot);
    /** This one, and no other. */
    void moveRequested(const Snapperms::Snapd::SlotRef &slot);

private:
    void fill();
    void fillMore(bool several);
    QAction *addChoice(QMenu *menu, const SlotChoice &choice) const;

    const AppNames *const m_names;
    QMenu *const m_menu;
    QActionGroup *m_group = nullptr;
    QMenu *m_more = nullptr; ///< Within it.
    PermissionEntry m_entry;
};

}
