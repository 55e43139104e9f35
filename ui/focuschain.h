// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace Snapperms
{

/** What takes the keyboard of @p widget and all that is in it, in the order in which it comes there. */
[[nodiscard]] QList<QWidget *> tabStops(QWidget *widget);

/**
 * The keyboard comes to @p widget and what is in it, in the order in which it does so already, right after all that is in @p before, although it was made later
 * than what is around it. Both are in the same window.
 */
void chainFocusAfter(QWidget *widget, QWidget *before);

}
