// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newsbar.h"

#include "news/newsstore.h"
#include "ui/appnames.h"
#include "ui/messagefit.h"
#include "ui/newssentences.h"

#include <QAction>
#include <QEvent>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

NewsBar::NewsBar(NewsStore *news, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_news(news)
    , m_names(names)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(news, &NewsStore::changed, this, &NewsBar::refresh);
    connect(names, &AppNames::titleChanged, this, &NewsBar::refresh);
    // Hidden widgets do not hear of it themselves.
    parent->installEventFilter(this);
    hide();
    refresh();
}

void NewsBar::makeMessage()
{
    m_message = headerMessage(KMessageWidget::Information, u"dialog-information"_s, this);
    m_message->setPosition(KMessageWidget::Footer);
    m_message->setCloseButtonVisible(false);
    m_review = new QAction(QIcon::fromTheme(u"view-list-details"_s), tr("Review", "look at what has changed"), this);
    m_seen = new QAction(QIcon::fromTheme(u"checkmark"_s), tr("Mark as Seen"), this);
    m_message->addAction(m_review);
    m_message->addAction(m_seen);
    connect(m_review, &QAction::triggered, this, &NewsBar::reviewRequested);
    connect(m_seen, &QAction::triggered, this, [this] {
        m_news->markAllSeen();
        restMayMove();
    });
    layout()->addWidget(m_message);
    chainFocus(m_message, this);
}

void NewsBar::setSuperfluous(bool superfluous)
{
    m_superfluous = superfluous;
    restMayMove();
}

bool NewsBar::isWanted() const
{
    return !m_superfluous && !m_news->news().isEmpty();
}

void NewsBar::refresh()
{
    const bool any = !m_news->news().isEmpty();
    if (any && !m_message) {
        makeMessage();
    }
    if (m_message) {
        say(m_message, any ? NewsSentences::summary(m_news->news(), *m_names) : tr("Everything has been seen."));
        m_review->setEnabled(any);
        m_seen->setEnabled(any);
    }
    if (!m_news->hasLooked() || !window()->isActiveWindow()) {
        restMayMove();
    }
}

void NewsBar::restMayMove()
{
    setVisible(isWanted());
}

bool NewsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) {
        restMayMove();
    }
    return QWidget::eventFilter(watched, event);
}

}

#include "moc_newsbar.cpp"
