// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/mainpanel.h"

#include "permissions/intentions.h"
#include "ui/apppage.h"
#include "ui/checkpage.h"
#include "ui/focuschain.h"
#include "ui/newspage.h"
#include "ui/panelmenu.h"
#include "ui/permissionpage.h"
#include "ui/permissionusersmodel.h"
#include "ui/placespane.h"

#include <QStackedLayout>

// Pages that few starts show are made when they are asked for: laid out with all the others they were a tenth of a start.

namespace Snapperms
{

PermissionPage *MainPanel::permissionPage()
{
    if (!m_permissionPage) {
        m_permissionPage = new PermissionPage(m_store, m_queue, m_intentions, m_insight, m_names, m_icons, m_pageArea);
        if (m_protection) {
            m_permissionPage->setProtection(m_protection);
        }
        if (m_leases) {
            m_permissionPage->model()->setLeases(m_leases);
        }
        if (m_news) {
            m_permissionPage->model()->setNews(m_news);
        }
        connect(m_permissionPage, &PermissionPage::appRequested, this, [this](const QString &snap) {
            showApp(snap);
        });
        serve(m_permissionPage->menu());
        takeIn(m_permissionPage);
    }
    return m_permissionPage;
}

NewsPage *MainPanel::newsPage()
{
    if (!m_newsPage) {
        m_newsPage = new NewsPage(m_news, m_store, m_queue, m_intentions, m_insight, m_names, m_pageArea);
        if (m_protection) {
            m_newsPage->setProtection(m_protection);
        }
        if (m_leases) {
            m_newsPage->setLeases(m_leases);
        }
        connect(m_newsPage, &NewsPage::left, this, &MainPanel::uncover);
        takeIn(m_newsPage);
    }
    return m_newsPage;
}

CheckPage *MainPanel::checkPage()
{
    if (!m_checkPage) {
        m_checkPage = new CheckPage(m_store, m_names, m_icons, m_protection, m_pageArea);
        connect(m_checkPage, &CheckPage::left, this, &MainPanel::uncover);
        connect(m_checkPage, &CheckPage::appRequested, this, [this](const QString &snap) {
            showApp(snap);
        });
        takeIn(m_checkPage);
    }
    return m_checkPage;
}

void MainPanel::takeIn(QWidget *page)
{
    m_pages->addWidget(page);
    // The keyboard comes to what stands below the pages after them.
    chainFocusAfter(page, m_appPage);
}

void MainPanel::serve(const PanelMenu *menu)
{
    connect(menu, &PanelMenu::checkAllRequested, this, &MainPanel::showCheck);
    connect(menu, &PanelMenu::aboutRequested, this, &MainPanel::showAbout);
}

void MainPanel::uncover()
{
    showPlace(m_pane->current());
}

}
