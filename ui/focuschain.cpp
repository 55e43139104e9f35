// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/focuschain.h"

#include <QWidget>

namespace Snapperms
{

QList<QWidget *> tabStops(QWidget *widget)
{
    QList<QWidget *> stops;
    // What is in a widget can have been made before it. It all begins at the window.
    QWidget *const window = widget->window();
    QWidget *next = window;
    do {
        // Qt puts nothing after what does not take the keyboard itself.
        if ((next == widget || widget->isAncestorOf(next)) && (next->focusPolicy() & Qt::TabFocus) != 0) {
            stops << next;
        }
        next = next->nextInFocusChain();
    } while (next != window);
    return stops;
}

void chainFocusAfter(QWidget *widget, QWidget *before)
{
    const QList<QWidget *> earlier = tabStops(before);
    QWidget *place = earlier.isEmpty() ? nullptr : earlier.constLast();
    const QList<QWidget *> stops = tabStops(widget);
    for (QWidget *stop : stops) {
        if (place) {
            QWidget::setTabOrder(place, stop);
        }
        place = stop;
    }
}

}
