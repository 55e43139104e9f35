// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/mainpanel.h"

#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissioninsight.h"
#include "permissions/permissionstore.h"
#include "snapd/client.h"
#include "ui/appicons.h"
#include "ui/appnames.h"
#include "ui/apppage.h"
#include "ui/appsmodel.h"
#include "ui/appspane.h"
#include "ui/errorsentences.h"
#include "ui/permissionlist.h"
#include "ui/permissionsmodel.h"
#include "ui/placeholder.h"

#include <KMessageWidget>

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Availability = PermissionStore::Availability;

MainPanel::MainPanel(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, const PermissionInsight *insight, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_intentions(new Intentions(store, queue, this))
    , m_names(new AppNames(store, this))
    , m_icons(new AppIcons(client, store, this))
    , m_apps(new AppsModel(store, m_names, m_icons, this))
    , m_wall(new Placeholder(this))
    , m_banner(new KMessageWidget(this))
    , m_notFound(new KMessageWidget(this))
    , m_splitter(new QSplitter(this))
    , m_pane(new AppsPane(m_apps, m_splitter))
    , m_right(new QWidget(m_splitter))
    , m_back(new QToolButton(m_right))
    , m_page(new AppPage(store, queue, m_intentions, insight, m_names, m_icons, m_right))
    , m_nothing(new Placeholder(m_right))
{
    m_intentions->setDefaults([insight](const Snapd::PlugRef &plug) {
        return insight->defaultOf(plug);
    });
    for (KMessageWidget *message : {m_banner, m_notFound}) {
        message->setWordWrap(true);
        message->setTextFormat(Qt::PlainText);
        message->setPosition(KMessageWidget::Header);
        message->hide();
    }
    m_banner->setMessageType(KMessageWidget::Warning);
    m_banner->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    m_banner->setCloseButtonVisible(false);
    auto *again = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Try Again"), m_banner);
    connect(again, &QAction::triggered, this, &MainPanel::reload);
    m_banner->addAction(again);
    m_notFound->setMessageType(KMessageWidget::Information);
    m_notFound->setIcon(QIcon::fromTheme(u"dialog-information"_s));
    connect(m_wall, &Placeholder::actionTriggered, this, &MainPanel::reload);

    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setIcon(QIcon::fromTheme(layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s));
    m_back->setText(tr("All Apps", "button back to the list"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &MainPanel::goBack);
    m_nothing->setContent(u"preferences-security"_s, tr("Choose an App"), tr("Choose an app from the list to see what it is allowed to do."));

    m_pages = new QStackedLayout;
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_page);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_back, 0, Qt::AlignLeading);
    right->addLayout(m_pages, 1);

    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 38, fontMetrics().averageCharWidth() * 90});

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_banner);
    inner->addWidget(m_notFound);
    inner->addWidget(m_splitter, 1);

    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_wall);
    m_stack->addWidget(content);

    connect(m_pane, &AppsPane::currentChanged, this, &MainPanel::showCurrent);
    connect(m_pane, &AppsPane::activated, this, [this] {
        m_pageInFront = true;
        arrange();
    });
    connect(store, &PermissionStore::availabilityChanged, this, &MainPanel::showAvailability);
    connect(store, &PermissionStore::stateLoaded, this, [this] {
        showAvailability();
        showWanted();
        m_pane->chooseFirst();
    });

    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] {
        m_pageInFront = false;
        arrange();
        m_pane->focusSearch();
    });
    shortcut(QKeySequence::Refresh, [this] {
        reload();
    });
    shortcut(QKeySequence::Undo, [this] {
        m_intentions->undo();
    });
    shortcut(QKeySequence::Back, [this] {
        goBack();
    });

    showAvailability();
    if (store->hasState()) {
        m_pane->chooseFirst();
    }
}

MainPanel::~MainPanel() = default;

void MainPanel::reload()
{
    m_store->refresh(this, [](bool) {
        // Whatever came of it is told by the store's signals.
    });
}

void MainPanel::showAvailability()
{
    const Availability availability = m_store->availability();
    const ErrorSentence sentence = ErrorSentences::forAvailability(availability);
    if (m_store->hasState()) {
        m_stack->setCurrentIndex(1);
        // Shortcuts reach us only while something in here has the focus.
        if (!window()->focusWidget() || m_wall->isAncestorOf(window()->focusWidget())) {
            m_pane->searchField()->setFocus(Qt::OtherFocusReason);
        }
        const bool away = availability != Availability::Ready && availability != Availability::Connecting;
        if (away) {
            m_banner->setText(tr("%1 What you see is how it was before.", "after a sentence that says what is wrong").arg(sentence.text()));
            m_banner->setAccessibleName(m_banner->text());
        }
        m_banner->setVisible(away);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_wall->setContent(availability == Availability::Connecting ? u"view-refresh"_s : u"network-disconnect"_s, sentence.title, sentence.text());
    m_wall->setAction(u"view-refresh"_s, sentence.canRetry ? tr("Try Again") : QString());
}

void MainPanel::showCurrent(const QString &snap)
{
    m_notFound->hide();
    if (snap.isEmpty()) {
        m_pageInFront = false;
        m_pages->setCurrentWidget(m_nothing);
        arrange();
    } else {
        m_page->setSnap(snap);
        m_pages->setCurrentWidget(m_page);
    }
    Q_EMIT currentAppChanged();
}

void MainPanel::setProtection(Protection *protection)
{
    m_page->setProtection(protection);
}

void MainPanel::showApp(const QString &snap, const QString &interface)
{
    m_wantedApp = snap;
    m_wantedInterface = interface;
    if (m_store->hasState()) {
        showWanted();
    }
}

void MainPanel::showWanted()
{
    if (m_wantedApp.isEmpty()) {
        return;
    }
    const QString snap = std::exchange(m_wantedApp, {});
    const QString interface = std::exchange(m_wantedInterface, {});
    if (!m_pane->setCurrent(snap)) {
        m_notFound->setText(tr("There is no snap “%1” on this system.").arg(snap));
        m_notFound->setAccessibleName(m_notFound->text());
        m_notFound->show();
        return;
    }
    m_pageInFront = true;
    arrange();
    const PermissionsModel *model = m_page->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->entry(row).permission.interface == interface) {
            m_page->list()->reveal(model->entry(row).permission.id);
            break;
        }
    }
}

QString MainPanel::currentApp() const
{
    return m_pane->current();
}

QString MainPanel::currentTitle() const
{
    return currentApp().isEmpty() ? QString() : m_names->title(currentApp());
}

Intentions *MainPanel::intentions() const
{
    return m_intentions;
}

QByteArray MainPanel::saveState() const
{
    return m_splitter->saveState();
}

void MainPanel::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
}

void MainPanel::goBack()
{
    if (m_narrow && m_pageInFront) {
        m_pageInFront = false;
        arrange();
        m_pane->focusList();
    }
}

void MainPanel::arrange()
{
    m_pane->setVisible(!m_narrow || !m_pageInFront);
    m_right->setVisible(!m_narrow || m_pageInFront);
    m_back->setVisible(m_narrow);
}

void MainPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 95;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        // Going narrow, what has the focus is what is wanted.
        if (narrow) {
            m_pageInFront = focusWidget() && m_right->isAncestorOf(focusWidget());
        }
        arrange();
    }
}

}

#include "moc_mainpanel.cpp"
