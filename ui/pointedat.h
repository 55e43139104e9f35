// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QCursor>
#include <QWidget>

namespace Snapperms
{

/**
 * Whether the pointer is at @p widget, by where both are at this moment. Its own underMouse() is of the last event, and so of before it was moved by others
 * while the pointer rested; that of @p area around it, which does not move, says that no other window is in between.
 */
[[nodiscard]] inline bool isPointedAt(const QWidget *widget, const QWidget *area)
{
    return area->underMouse() && widget->rect().contains(widget->mapFromGlobal(QCursor::pos()));
}

}
