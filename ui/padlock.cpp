// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/padlock.h"

#include "ui/authorizationsentences.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/picture.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Snapperms
{

Padlock::Padlock(Privileged::AuthorizationPort *port, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
    , m_icon(new Picture(QStyle::PM_SmallIconSize, 1, this))
    , m_text(new DimLabel(this))
    , m_lock(new QToolButton(this))
{
    setObjectName(u"padlock"_s);
    m_text->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_lock->setText(tr("Lock", "button: forget a password that was given"));
    m_lock->setToolTip(tr("Forget the password that was given"));
    m_lock->setAccessibleName(tr("Lock: forget the password that was given"));
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setIcon(QIcon::fromTheme(u"object-locked"_s, QIcon::fromTheme(u"lock"_s)));
    m_lock->setFocusPolicy(Qt::StrongFocus);
    connect(m_lock, &QToolButton::clicked, port, &Privileged::AuthorizationPort::forget);

    const int gap = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(gap, gap / 2, gap, gap / 2);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_lock);
    connect(port, &Privileged::AuthorizationPort::changed, this, &Padlock::show);
    show();
}

QWidget *Padlock::control() const
{
    return m_lock;
}

void Padlock::show()
{
    const Privileged::AuthorizationPort::Answers answers = m_port->answers();
    const QString text = AuthorizationSentences::state(answers);
    const QString more = AuthorizationSentences::more(answers);
    const bool kept = !text.isEmpty() && AuthorizationSentences::isKept(answers);
    m_text->setText(text);
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_icon)}) {
        widget->setToolTip(more);
    }
    m_text->setAccessibleDescription(more);
    if (!kept && m_lock->hasFocus()) {
        // To what stands before it, rather than on to another page.
        focusPreviousChild();
    }
    m_lock->setVisible(kept);
    m_icon->setNames(AuthorizationSentences::isOpen(answers) ? QStringList{u"object-unlocked"_s, u"unlock"_s} : QStringList{u"object-locked"_s, u"lock"_s});
    setVisible(!text.isEmpty());
}

}

#include "moc_padlock.cpp"
