// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

namespace Snapperms
{

/**
 * The side on which lines begin in this window. A QLabel aligns by the direction of its own text, so that the name of an app in Latin letters would stand
 * at the far end of an Arabic window.
 */
[[nodiscard]] inline Qt::Alignment leadingEdge(const QWidget *widget)
{
    return (widget->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

}
