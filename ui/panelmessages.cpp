// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/panelmessages.h"

#include "ui/messagefit.h"

#include <KMessageWidget>

#include <QAction>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

PanelMessages::PanelMessages(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void PanelMessages::sayOld(const QString &text)
{
    if (!m_old && !text.isEmpty()) {
        m_old = headerMessage(KMessageWidget::Warning, u"dialog-warning"_s, this);
        m_old->setCloseButtonVisible(false);
        auto *again = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("Try Again"), m_old);
        connect(again, &QAction::triggered, this, &PanelMessages::retryRequested);
        m_old->addAction(again);
        m_layout->insertWidget(0, m_old);
        chainFocus(m_old, this);
    }
    if (m_old) {
        say(m_old, text);
    }
}

void PanelMessages::sayNotFound(const QString &text)
{
    if (!m_notFound && !text.isEmpty()) {
        m_notFound = headerMessage(KMessageWidget::Information, u"dialog-information"_s, this);
        nameCloseButton(m_notFound, tr("Close", "a message"), tr("Close This Message"));
        m_layout->addWidget(m_notFound);
        chainFocus(m_notFound, this);
    }
    if (m_notFound) {
        say(m_notFound, text);
    }
}

}

#include "moc_panelmessages.cpp"
