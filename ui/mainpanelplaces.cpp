// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/mainpanel.h"

#include "permissions/intentions.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/aboutdialog.h"
#include "ui/appnames.h"
#include "ui/apppage.h"
#include "ui/checkpage.h"
#include "ui/confinementsentences.h"
#include "ui/intentionbar.h"
#include "ui/newsbar.h"
#include "ui/newspage.h"
#include "ui/panelmessages.h"
#include "ui/permissionlist.h"
#include "ui/permissionsmodel.h"
#include "ui/placespane.h"
#include "ui/sensitiverest.h"
#include "ui/twopanes.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

// Where one can go in it, other than by choosing from the list.

namespace Snapperms
{

void MainPanel::showNews()
{
    newsPage()->refill();
    m_pages->setCurrentWidget(m_newsPage);
    m_newsBar->setSuperfluous(true);
    m_panes->setPageInFront(true);
    m_newsPage->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentAppChanged();
}

void MainPanel::showCheck()
{
    // Before it is known which apps there are, there is nothing to check.
    if (!m_protection || !m_store->hasState()) {
        return;
    }
    m_messages->sayNotFound({});
    if (m_newsBar) {
        m_newsBar->setSuperfluous(false);
    }
    m_pages->setCurrentWidget(checkPage());
    m_checkPage->begin();
    m_panes->setPageInFront(true);
    m_checkPage->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentAppChanged();
}

void MainPanel::turnOffSensitive(const QString &snap, const QList<Snapd::PlugRef> &plugs)
{
    m_bar->remindOf(m_intentions->turnOff(plugs), [this, snap] {
        const SensitiveRest rest(m_insight->accessOf(snap), m_names->title(snap));
        return IntentionBar::Rest{rest.text(), SensitiveRest::action(), rest.plugs()};
    });
}

void MainPanel::showAbout()
{
    if (!m_about) {
        m_about = new AboutDialog(m_store, this);
        m_about->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

bool MainPanel::isNewsShown() const
{
    return m_newsPage && m_pages->currentWidget() == m_newsPage;
}

bool MainPanel::isCovered() const
{
    return isNewsShown() || (m_checkPage && m_pages->currentWidget() == m_checkPage);
}

void MainPanel::showApp(const QString &snap, const QString &interface)
{
    m_wanted = {Place::Kind::App, snap};
    m_wantedInterface = interface;
    if (m_store->hasState()) {
        showWanted();
    }
}

void MainPanel::showPermission(const QString &interface)
{
    m_wanted = {Place::Kind::Permission, interface};
    m_wantedInterface.clear();
    if (m_store->hasState()) {
        showWanted();
    }
}

void MainPanel::showWanted()
{
    if (m_wanted.isEmpty()) {
        return;
    }
    m_messages->sayNotFound({});
    const Place place = std::exchange(m_wanted, {});
    const QString interface = std::exchange(m_wantedInterface, {});
    if (!m_pane->setCurrent(place)) {
        // First, because another page takes the message away.
        m_pane->chooseFirst();
        m_messages->sayNotFound(place.kind == Place::Kind::App ? tr("There is no snap “%1” on this system.").arg(place.key)
                                                               : tr("This system knows no permission “%1”.").arg(place.key));
        return;
    }
    if (isCovered()) {
        showPlace(place);
    }
    m_panes->setPageInFront(true);
    if (!interface.isEmpty()) {
        showWantedPermission(place.key, interface);
    }
}

void MainPanel::showWantedPermission(const QString &snap, const QString &interface)
{
    const PermissionsModel *model = m_appPage->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->entry(row).permission.interface == interface) {
            m_appPage->list()->reveal(model->entry(row).permission.id);
            return;
        }
    }
    if (const std::optional<Snapd::Snap> known = m_store->snap(snap)) {
        m_messages->sayNotFound(ConfinementSentences::notAskedFor(*known, m_names->title(snap), interface));
    }
}

}
