// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/card.h"

#include "ui/contrast.h"

#include <QLayout>
#include <QPainter>

namespace Snapperms
{

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setForegroundRole(QPalette::Text);
}

QList<int> Card::lines() const
{
    QList<int> found;
    bool first = true;
    for (int i = 0; layout() && i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (!widget || widget->isHidden()) {
            continue;
        }
        if (!first) {
            found << widget->y();
        }
        first = false;
    }
    return found;
}

bool Card::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // A widget that moves has its own place painted anew, not the line above it.
    if (event->type() == QEvent::LayoutRequest && lines() != m_painted) {
        update();
    }
    return handled;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Contrast::line(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    constexpr qreal radius = 5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painted = lines();
    for (const int y : std::as_const(m_painted)) {
        painter.drawLine(QPointF(1, y + 0.5), QPointF(width() - 1, y + 0.5));
    }
}

}

#include "moc_card.cpp"
