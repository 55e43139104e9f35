// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

#include <QToolButton>

class QMenu;

namespace Snapperms
{

class AppNames;

/**
 * Where several slots can serve one plug: shows which of them do, and opens a menu to connect and disconnect each of them. The marks in the menu are made anew
 * each time that it opens, from what snapd reports; choosing an entry asks and moves nothing.
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

    const AppNames *const m_names;
    QMenu *const m_menu;
    PermissionEntry m_entry;
};

}
