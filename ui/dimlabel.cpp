// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/dimlabel.h"

#include "ui/direction.h"

#include <QPainter>
#include <QStyle>

namespace Snapperms
{

DimLabel::DimLabel(QWidget *parent)
    : WrappedLabel(parent)
{
}

void DimLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Black on white comes to 7:1, well above the 4.5:1 that WCAG asks for small text.
    painter.setOpacity(0.7);
    const bool rightToLeft = text().isRightToLeft() || (layoutDirection() == Qt::RightToLeft && Direction::hasRightToLeft(text()));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | (wordWrap() ? Qt::TextWordWrap : 0)
        | (rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), text(), foregroundRole());
}

}

#include "moc_dimlabel.cpp"
