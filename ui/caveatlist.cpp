// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/caveatlist.h"

#include "ui/messagefit.h"

#include <KMessageWidget>

#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Snapperms
{

CaveatList::CaveatList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void CaveatList::setCaveats(const QList<ConfinementSentences::Caveat> &caveats)
{
    if (caveats == m_caveats) {
        return;
    }
    m_caveats = caveats;
    for (KMessageWidget *old : std::as_const(m_messages)) {
        m_layout->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_messages.clear();
    for (const ConfinementSentences::Caveat &caveat : caveats) {
        auto *message = new KMessageWidget(caveat.text, this);
        message->setTextFormat(Qt::PlainText);
        message->setMessageType(caveat.serious ? KMessageWidget::Warning : KMessageWidget::Information);
        message->setIcon(QIcon::fromTheme(caveat.serious ? u"dialog-warning"_s : u"dialog-information"_s));
        message->setCloseButtonVisible(false);
        message->setWordWrap(true);
        keepFitting(message);
        message->setAccessibleName(caveat.text);
        m_layout->addWidget(message);
        m_messages << message;
    }
    setVisible(!m_messages.isEmpty());
}

}

#include "moc_caveatlist.cpp"
