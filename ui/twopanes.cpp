// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/twopanes.h"

#include "ui/letterwidth.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

TwoPanes::TwoPanes(QWidget *list, QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_splitter(new QSplitter(this))
    , m_right(new QWidget(m_splitter))
    , m_back(new QToolButton(m_right))
{
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setIcon(QIcon::fromTheme(layoutDirection() == Qt::RightToLeft ? u"go-next"_s : u"go-previous"_s));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &TwoPanes::goBack);

    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_back, 0, Qt::AlignLeading);
    right->addWidget(page, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({letterWidth(fontMetrics()) * 38, letterWidth(fontMetrics()) * 90});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
}

void TwoPanes::setBackText(const QString &text)
{
    m_back->setText(text);
}

void TwoPanes::setPageFooter(QWidget *footer)
{
    // It may hide itself, too.
    m_pageFooter = new QWidget(m_right);
    auto *around = new QVBoxLayout(m_pageFooter);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(footer);
    m_right->layout()->addWidget(m_pageFooter);
    arrange();
}

bool TwoPanes::isNarrow() const
{
    return m_narrow;
}

bool TwoPanes::isPageInFront() const
{
    return m_pageInFront;
}

void TwoPanes::setPageInFront(bool page)
{
    m_pageInFront = page;
    arrange();
}

void TwoPanes::goBack()
{
    if (m_narrow && m_pageInFront) {
        setPageInFront(false);
        Q_EMIT wentBack();
    }
}

void TwoPanes::arrange()
{
    m_list->setVisible(!m_narrow || !m_pageInFront);
    m_right->setVisible(!m_narrow || m_pageInFront);
    m_back->setVisible(m_narrow);
    if (m_pageFooter) {
        m_pageFooter->setVisible(m_narrow);
    }
}

QByteArray TwoPanes::saveState() const
{
    return m_splitter->saveState();
}

void TwoPanes::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < letterWidth(fontMetrics()) * 95;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        // Going narrow, what was asked for last stays, and what has the focus.
        if (narrow && window()->focusWidget() && m_right->isAncestorOf(window()->focusWidget())) {
            m_pageInFront = true;
        }
        arrange();
    }
}

}

#include "moc_twopanes.cpp"
