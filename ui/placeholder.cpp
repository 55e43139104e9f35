// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/placeholder.h"

#include "ui/dimlabel.h"
#include "ui/direction.h"
#include "ui/letterwidth.h"
#include "ui/picture.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Snapperms
{

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_icon(new Picture(QStyle::PM_LargeIconSize, 2, this))
    , m_title(new QLabel(this))
    , m_text(new DimLabel(this))
    , m_button(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_icon->setMode(QIcon::Disabled);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &Placeholder::actionTriggered);

    const int gap = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(gap / 2);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void Placeholder::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_icon->setNames({iconName});
    m_title->setText(title);
    m_text->setText(Direction::withWholeOptions(text));
    m_text->setAccessibleName(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Placeholder::setAction(const QString &iconName, const QString &text)
{
    m_button->setText(text);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : QIcon::fromTheme(iconName));
    m_button->setVisible(!text.isEmpty());
}

void Placeholder::resizeEvent(QResizeEvent *event)
{
    // Long lines are hard to read.
    const int widest = letterWidth(fontMetrics()) * 80;
    const int gap = fontMetrics().height();
    const int side = qMax(gap, (width() - widest) / 2);
    layout()->setContentsMargins(side, gap, side, gap);
    QWidget::resizeEvent(event);
}

}

#include "moc_placeholder.cpp"
