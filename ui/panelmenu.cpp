// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/panelmenu.h"

#include "permissions/permissionstore.h"
#include "ui/appmenu.h"
#include "ui/checksentences.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PanelMenu::PanelMenu(const PermissionStore *store, QWidget *parent)
    : QToolButton(parent)
    , m_store(store)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(QIcon::fromTheme(u"application-menu"_s, QIcon::fromTheme(u"overflow-menu"_s)));
    setToolTip(tr("Menu", "button: what can be done in the whole window"));
    setAccessibleName(toolTip());
    auto *menu = new QMenu(this);
    menu->setAccessibleName(accessibleName());
    m_checkAll = menu->addAction(QIcon::fromTheme(u"security-high"_s), CheckSentences::action());
    AppMenu::tellCheckAllKeys(menu, m_checkAll);
    m_checkAll->setVisible(false);
    menu->addSeparator();
    // Both are answered by the same window: what a report needs is what it tells of this program.
    const QAction *report = menu->addAction(QIcon::fromTheme(u"tools-report-bug"_s), tr("Report a Problem…"));
    const QAction *about = menu->addAction(QIcon::fromTheme(u"help-about"_s), tr("About Snap Permissions"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_checkAll->setEnabled(m_store->hasState());
    });
    connect(m_checkAll, &QAction::triggered, this, &PanelMenu::checkAllRequested);
    connect(report, &QAction::triggered, this, &PanelMenu::aboutRequested);
    connect(about, &QAction::triggered, this, &PanelMenu::aboutRequested);
}

void PanelMenu::offerCheckOfAll()
{
    m_checkAll->setVisible(true);
}

void PanelMenu::setPage(const QString &title)
{
    setIcon(QIcon::fromTheme(u"overflow-menu"_s, QIcon::fromTheme(u"application-menu"_s)));
    setToolTip(AppMenu::tr("More Actions"));
    setAccessibleName(tr("More Actions: %1", "followed by the title of a permission").arg(title));
    menu()->setAccessibleName(accessibleName());
}

}

#include "moc_panelmenu.cpp"
