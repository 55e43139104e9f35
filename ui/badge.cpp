// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/badge.h"

#include <QPainter>

namespace Snapperms
{

Badge::Badge(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    const int side = fontMetrics().height() / 3;
    setContentsMargins(side, 1, side, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(palette().highlightedText().color());
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

}

#include "moc_badge.cpp"
