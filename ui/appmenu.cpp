// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/appmenu.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "ui/checksentences.h"
#include "ui/sensitiverest.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Snapperms
{

AppMenu::AppMenu(const PermissionStore *store, const PermissionInsight *insight, QWidget *parent)
    : QToolButton(parent)
    , m_store(store)
    , m_insight(insight)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(QIcon::fromTheme(u"overflow-menu"_s, QIcon::fromTheme(u"application-menu"_s)));
    setToolTip(tr("More Actions"));
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    m_turnOffSensitive = menu->addAction(QIcon::fromTheme(u"security-high"_s), tr("Turn Off Everything Sensitive"));
    m_reset = menu->addAction(QIcon::fromTheme(u"edit-reset"_s), tr("Reset App to Defaults…"));
    menu->addSeparator();
    m_resetAll = menu->addAction(QIcon::fromTheme(u"edit-reset"_s), tr("Reset All Apps to Defaults…"));
    m_checkAll = menu->addAction(QIcon::fromTheme(u"security-high"_s), CheckSentences::action());
    tellCheckAllKeys(menu, m_checkAll);
    m_checkAll->setVisible(false);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &AppMenu::showPossible);
    connect(m_turnOffSensitive, &QAction::triggered, this, [this] {
        Q_EMIT sensitiveOffRequested(m_snap, sensitivePlugs());
    });
    connect(m_reset, &QAction::triggered, this, [this] {
        Q_EMIT resetRequested(m_store->plugsOf(m_snap));
    });
    connect(m_checkAll, &QAction::triggered, this, &AppMenu::checkAllRequested);
    connect(m_resetAll, &QAction::triggered, this, [this] {
        Q_EMIT resetRequested(allPlugs());
    });
}

QKeySequence AppMenu::checkAllKeys()
{
    return Qt::CTRL | Qt::Key_3;
}

void AppMenu::tellCheckAllKeys(const QMenu *menu, QAction *action)
{
    connect(menu, &QMenu::aboutToShow, action, [action] {
        action->setShortcut(checkAllKeys());
    });
    connect(menu, &QMenu::aboutToHide, action, [action] {
        action->setShortcut({});
    });
}

void AppMenu::offerCheckOfAll()
{
    m_checkAll->setVisible(true);
}

void AppMenu::setSnap(const QString &snap, const QString &title)
{
    m_snap = snap;
    setAccessibleName(tr("More Actions: %1", "followed by the title of an app").arg(title));
    menu()->setAccessibleName(accessibleName());
}

/** What is on and gives away something private, or more. */
QList<Snapd::PlugRef> AppMenu::sensitivePlugs() const
{
    QList<Snapd::PlugRef> plugs = m_store->plugsOf(m_snap);
    plugs.removeIf([this](const Snapd::PlugRef &plug) {
        const std::optional<Permission> permission = m_store->permission(plug);
        return !permission || !permission->isOn() || InterfaceCatalog::sensitivity(permission->interface) < Sensitivity::High;
    });
    return plugs;
}

bool AppMenu::isAnythingSensitiveLeft() const
{
    return !sensitivePlugs().isEmpty() || !SensitiveRest(m_insight->accessOf(m_snap), {}).plugs().isEmpty();
}

QList<Snapd::PlugRef> AppMenu::allPlugs() const
{
    QList<Snapd::PlugRef> plugs;
    for (const Snapd::Snap &snap : m_store->snaps()) {
        plugs += m_store->plugsOf(snap.name);
    }
    return plugs;
}

void AppMenu::showPossible()
{
    const bool ready = m_store->availability() == PermissionStore::Availability::Ready;
    m_turnOffSensitive->setEnabled(ready && isAnythingSensitiveLeft());
    m_reset->setEnabled(ready && !m_store->plugsOf(m_snap).isEmpty());
    m_resetAll->setEnabled(ready);
    m_checkAll->setEnabled(m_store->hasState());
}

}

#include "moc_appmenu.cpp"
