// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/mark.h"

#include "ui/leading.h"
#include "ui/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

namespace Snapperms
{

Mark::Mark(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(new WrappedLabel(this))
{
    m_words->setAlignment(leadingEdge(this) | Qt::AlignTop);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(qMax(4, fontMetrics().height() / 4));
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    hide();
}

void Mark::setContent(const QString &icon, const QString &text)
{
    m_words->setText(text);
    if (m_icon != icon) {
        m_icon = icon;
        showIcon();
    }
    setVisible(!text.isEmpty());
}

QString Mark::text() const
{
    return m_words->text();
}

void Mark::showIcon()
{
    // As high as a line of the words, or the two would not stand on one line.
    const int size = qMin(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this), m_words->fontMetrics().height());
    m_picture->setFixedSize(size, m_words->fontMetrics().height());
    m_picture->setPixmap(m_icon.isEmpty() ? QPixmap() : QIcon::fromTheme(m_icon).pixmap(QSize(size, size), devicePixelRatio()));
    m_picture->setVisible(!m_icon.isEmpty());
}

void Mark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::DevicePixelRatioChange) {
        showIcon();
    }
    QWidget::changeEvent(event);
}

}

#include "moc_mark.cpp"
