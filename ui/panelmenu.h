// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QToolButton>

class QAction;

namespace Snapperms
{

class PermissionStore;

/** What belongs to the whole window rather than to an app in it, as a menu: the check of all apps, a report of a problem, and who made this. */
class PanelMenu : public QToolButton
{
    Q_OBJECT

public:
    /** @p store must outlive it. */
    explicit PanelMenu(const PermissionStore *store, QWidget *parent = nullptr);

    /** Also has the check of all apps in it. */
    void offerCheckOfAll();
    /** As the menu of a page, rather than of the window; @p title is the page's. */
    void setPage(const QString &title);

Q_SIGNALS:
    void checkAllRequested();
    void aboutRequested();

private:
    const PermissionStore *const m_store;
    QAction *m_checkAll;
};

}
