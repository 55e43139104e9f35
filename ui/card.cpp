// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/card.h"

#include <QLayout>
#include <QPainter>

namespace Snapperms
{

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setForegroundRole(QPalette::Text);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.2F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(palette().color(QPalette::Base));
    constexpr qreal radius = 5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!layout()) {
        return;
    }
    bool first = true;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (!widget || widget->isHidden()) {
            continue;
        }
        if (!first) {
            const qreal y = widget->y() + 0.5;
            painter.drawLine(QPointF(1, y), QPointF(width() - 1, y));
        }
        first = false;
    }
}

}

#include "moc_card.cpp"
