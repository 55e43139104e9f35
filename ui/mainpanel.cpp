// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/mainpanel.h"

#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/interfacecatalog.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "privileged/authorizationport.h"
#include "protection/protection.h"
#include "snapd/client.h"
#include "ui/appicons.h"
#include "ui/appmenu.h"
#include "ui/appnames.h"
#include "ui/apppage.h"
#include "ui/appsmodel.h"
#include "ui/checkpage.h"
#include "ui/errorsentences.h"
#include "ui/focuschain.h"
#include "ui/intentionbar.h"
#include "ui/interfacesmodel.h"
#include "ui/letterwidth.h"
#include "ui/newsbar.h"
#include "ui/newspage.h"
#include "ui/padlock.h"
#include "ui/panelmenu.h"
#include "ui/panelmessages.h"
#include "ui/permissionpage.h"
#include "ui/permissionsmodel.h"
#include "ui/placeholder.h"
#include "ui/placespane.h"
#include "ui/searchfield.h"
#include "ui/setupnotice.h"
#include "ui/twopanes.h"

#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Availability = PermissionStore::Availability;

MainPanel::MainPanel(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, const PermissionInsight *insight, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_queue(queue)
    , m_insight(insight)
    , m_intentions(new Intentions(store, queue, this))
    , m_names(new AppNames(store, this))
    , m_icons(new AppIcons(client, store, this))
    , m_wallPage(new QWidget(this))
    , m_wall(new Placeholder(m_wallPage))
    , m_messages(new PanelMessages(this))
    , m_pageArea(new QWidget(this))
    , m_appPage(new AppPage(store, queue, m_intentions, insight, m_names, m_icons, m_pageArea))
    , m_nothing(new Placeholder(m_pageArea))
{
    m_intentions->setDefaults(std::bind_front(&PermissionInsight::defaultOf, insight));
    m_intentions->setRefusals([insight](const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) {
        return insight->mayConnect(plug, slot).allowed == Match::No;
    });
    m_apps = new AppsModel(store, m_names, m_icons, this);
    m_interfaces = new InterfacesModel(store, this);
    m_places = new PlacesModel(m_apps, m_interfaces, new PlaceSearch(store, insight, m_names), this);
    m_pane = new PlacesPane(m_places, this);
    m_panes = new TwoPanes(m_pane, m_pageArea, this);
    connect(m_wall, &Placeholder::actionTriggered, this, &MainPanel::reload);
    connect(m_messages, &PanelMessages::retryRequested, this, &MainPanel::reload);
    setUpPages();
    setUpShortcuts();
    setUpMenus();
    chainFocusAfter(m_appPage, m_pane);

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_messages);
    inner->addWidget(new SetupNotice(store, content));
    inner->addWidget(m_panes, 1);

    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_wallPage);
    m_stack->addWidget(content);

    connect(store, &PermissionStore::availabilityChanged, this, &MainPanel::showAvailability);
    connect(store, &PermissionStore::stateLoaded, this, [this] {
        showAvailability();
        showWanted();
        m_pane->begin();
        showNothing();
    });
    QTimer::singleShot(std::chrono::milliseconds(400), this, [this] {
        m_patient = false;
        showAvailability();
    });
    showAvailability();
    if (store->hasState()) {
        m_pane->begin();
        showNothing();
    }
}

MainPanel::~MainPanel() = default;

void MainPanel::setUpPages()
{
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_appPage);
    m_bar = new IntentionBar(m_intentions, m_names, m_pageArea);
    connect(m_appPage, &AppPage::resetRequested, m_bar, &IntentionBar::askToReset);
    connect(m_appPage, &AppPage::sensitiveOffRequested, this, &MainPanel::turnOffSensitive);
    connect(m_insight, &PermissionInsight::changed, m_bar, &IntentionBar::followRest);
    auto *area = new QVBoxLayout(m_pageArea);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(0);
    area->addLayout(m_pages, 1);
    area->addWidget(m_bar);
    connect(m_pane, &PlacesPane::currentChanged, this, &MainPanel::showPlace);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(m_apps), static_cast<const QAbstractItemModel *>(m_interfaces)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &MainPanel::showNothing);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MainPanel::showNothing);
        connect(model, &QAbstractItemModel::modelReset, this, &MainPanel::showNothing);
    }
    connect(m_pane, &PlacesPane::activated, this, [this] {
        if (isCovered()) {
            showPlace(m_pane->current());
        }
        m_panes->setPageInFront(true);
    });
    connect(m_pane, &PlacesPane::kindChanged, this, &MainPanel::showBackText);
    connect(m_panes, &TwoPanes::wentBack, m_pane, &PlacesPane::focusList);
    showBackText();
}

void MainPanel::setUpShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    const auto open = [this](Place::Kind kind) {
        m_panes->setPageInFront(false);
        m_pane->setKind(kind);
        m_pane->focusList();
    };
    const auto openOther = [this, open] {
        open(m_pane->kind() == Place::Kind::App ? Place::Kind::Permission : Place::Kind::App);
    };
    shortcut(QKeySequence::Find, [this] {
        m_panes->setPageInFront(false);
        m_pane->focusSearch();
    });
    shortcut(QKeySequence::Refresh, [this] {
        reload();
    });
    shortcut(AppMenu::checkAllKeys(), [this] {
        showCheck();
    });
    shortcut(QKeySequence::Undo, [this] {
        m_bar->undo();
    });
    shortcut(QKeySequence::Back, [this] {
        m_panes->goBack();
    });
    shortcut(Qt::CTRL | Qt::Key_1, [open] {
        open(Place::Kind::App);
    });
    shortcut(Qt::CTRL | Qt::Key_2, [open] {
        open(Place::Kind::Permission);
    });
    // There are two tabs: the next is the previous one.
    shortcut(Qt::CTRL | Qt::Key_Tab, openOther);
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, openOther);
}

void MainPanel::setUpMenus()
{
    m_menu = new PanelMenu(m_store, m_pane);
    m_pane->setMenu(m_menu);
    // Who gets no further than to the wall needs to report that the most.
    auto *onTheWall = new PanelMenu(m_store, m_wallPage);
    m_wall->setObjectName(u"wall"_s);
    auto *column = new QVBoxLayout(m_wallPage);
    column->addWidget(onTheWall, 0, Qt::AlignTrailing);
    column->addWidget(m_wall, 1);
    serve(m_menu);
    serve(onTheWall);
}

void MainPanel::reload()
{
    // Whatever came of it is told by the store's signals.
    m_store->refresh(this, [](bool) { }, PermissionStore::Scope::Everything);
}

void MainPanel::showAvailability()
{
    const Availability availability = m_store->availability();
    const ErrorSentence sentence = ErrorSentences::forAvailability(availability);
    const QString text
        = availability == Availability::NotUnderstood ? ErrorSentences::withWhatWasReceived(sentence.text(), m_store->lastError()) : sentence.text();
    if (m_store->hasState()) {
        m_stack->setCurrentIndex(1);
        // Shortcuts reach us only while something in here has the focus.
        const QWidget *focus = window()->focusWidget();
        if ((std::exchange(m_patient, false) && isAncestorOf(focus)) || !focus || m_wallPage->isAncestorOf(focus)) {
            m_pane->searchField()->setFocus(Qt::OtherFocusReason);
        }
        const bool away = availability != Availability::Ready && availability != Availability::Connecting;
        m_messages->sayOld(away ? tr("%1 What you see is how it was before.", "after a sentence that says what is wrong").arg(text) : QString());
        return;
    }
    // What comes in a moment is not announced; while snapd answers, all around the list is made ready.
    m_stack->setCurrentIndex(availability == Availability::Connecting && m_patient ? 1 : 0);
    m_wall->setContent(availability == Availability::Connecting ? u"view-refresh"_s : u"network-disconnect"_s, sentence.title, text);
    m_wall->setAction(u"view-refresh"_s, sentence.canRetry ? tr("Try Again") : QString());
}

void MainPanel::showBackText()
{
    m_panes->setBackText(m_pane->kind() == Place::Kind::App ? tr("All Apps", "button back to the list") : tr("All Permissions", "button back to the list"));
}

void MainPanel::showPlace(const Place &place)
{
    m_messages->sayNotFound({});
    if (m_newsBar) {
        m_newsBar->setSuperfluous(false);
    }
    if (place.isEmpty()) {
        showNothing();
        m_pages->setCurrentWidget(m_nothing);
        m_panes->setPageInFront(false);
    } else if (place.kind == Place::Kind::App) {
        m_appPage->setSnap(place.key);
        m_pages->setCurrentWidget(m_appPage);
    } else {
        permissionPage()->setInterface(place.key);
        m_pages->setCurrentWidget(permissionPage());
    }
    Q_EMIT currentAppChanged();
}

/** What the page for no place says. Nothing before snapd has told what there is. */
void MainPanel::showNothing()
{
    if (!m_store->hasState()) {
        return;
    }
    const bool isOfApps = m_pane->kind() == Place::Kind::App;
    if ((isOfApps ? m_apps->rowCount() : m_interfaces->rowCount()) == 0) {
        m_nothing->setContent(
            u"preferences-security"_s, tr("Nothing to Show Yet"), tr("Once a snap app is installed, what it is allowed to do is shown here."));
    } else {
        m_nothing->setContent(u"preferences-security"_s,
            isOfApps ? tr("Choose an App") : tr("Choose a Permission"),
            isOfApps ? tr("Choose an app from the list to see what it is allowed to do.") : tr("Choose a permission from the list to see which apps have it."));
    }
}

void MainPanel::setProtection(Protection *protection)
{
    m_protection = protection;
    m_appPage->setProtection(protection);
    m_menu->offerCheckOfAll();
    connect(m_appPage, &AppPage::checkAllRequested, this, &MainPanel::showCheck);
    chainFocusAfter(m_appPage, m_pane);
}

void MainPanel::setLeases(const Privileged::LeaseBook *leases)
{
    m_leases = leases;
    m_intentions->setForAWhile([this](const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) {
        return m_leases->of(plug, {slot}).has_value();
    });
    m_appPage->model()->setLeases(leases);
}

void MainPanel::setNews(NewsStore *news)
{
    m_news = news;
    QWidget *content = m_messages->parentWidget();
    m_newsBar = new NewsBar(news, m_names, content);
    content->layout()->addWidget(m_newsBar);
    m_appPage->model()->setNews(news);
    connect(m_newsBar, &NewsBar::reviewRequested, this, &MainPanel::showNews);
}

void MainPanel::setAuthorizations(Privileged::AuthorizationPort *port)
{
    auto *padlock = new Padlock(port, m_pane);
    m_pane->setFooter(padlock, padlock->control());
    m_panes->setPageFooter(new Padlock(port, m_panes));
    // Whatever polkit announces of it: a password may have been given for this.
    connect(m_intentions, &Intentions::ended, port, &Privileged::AuthorizationPort::refresh);
}

QSize MainPanel::sizeHint() const
{
    // Within somebody else's window, a heading and buttons have to fit on the screen with it.
    const int around = !parentWidget() || parentWidget()->isWindow() ? 0 : 11;
    const QSize room = screen()->availableSize() - QSize(0, fontMetrics().height() * around);
    return QSize(letterWidth(fontMetrics()) * 140, fontMetrics().height() * 42).boundedTo(room);
}

QString MainPanel::currentApp() const
{
    return m_pane->current().kind == Place::Kind::App ? m_pane->current().key : QString();
}

QString MainPanel::currentPermission() const
{
    return m_pane->current().kind == Place::Kind::Permission ? m_pane->current().key : QString();
}

QString MainPanel::currentTitle() const
{
    if (isCovered()) {
        return isNewsShown() ? NewsPage::title() : CheckPage::title();
    }
    const QString permission = currentPermission();
    return !currentApp().isEmpty() ? m_names->title(currentApp()) : !permission.isEmpty() ? InterfaceCatalog::words(permission).title : QString();
}

QByteArray MainPanel::saveState() const
{
    return m_panes->saveState();
}

void MainPanel::restoreState(const QByteArray &state)
{
    m_panes->restoreState(state);
}

}

#include "moc_mainpanel.cpp"
