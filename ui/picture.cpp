// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/picture.h"

#include <QEvent>
#include <QPainter>

namespace Snapperms
{

Picture::Picture(QStyle::PixelMetric metric, qreal factor, QWidget *parent)
    : QWidget(parent)
    , m_metric(metric)
    , m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Picture::setNames(const QStringList &names)
{
    m_name = names.value(0);
    m_names = names;
    m_icon = QIcon();
    update();
}

void Picture::setIcon(const QIcon &icon)
{
    m_name.clear();
    m_names.clear();
    m_icon = icon;
    update();
}

void Picture::setMode(QIcon::Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        update();
    }
}

QSize Picture::sizeHint() const
{
    const int side = qRound(style()->pixelMetric(m_metric, nullptr, this) * m_factor);
    return {side, side};
}

void Picture::paintEvent(QPaintEvent *)
{
    while (m_icon.isNull() && !m_names.isEmpty()) {
        m_icon = QIcon::fromTheme(m_names.takeFirst());
    }
    m_names.clear();
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, m_mode);
}

void Picture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

}

#include "moc_picture.cpp"
