// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/linkcolour.h"

#include <QEvent>
#include <QLabel>

namespace Snapperms
{

LinkColour::LinkColour(QLabel *label)
    : QObject(label)
    , m_label(label)
{
    label->installEventFilter(this);
}

bool LinkColour::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_label && event->type() == QEvent::PaletteChange && !m_label->text().isEmpty()) {
        const QString text = m_label->text();
        m_label->clear(); // The same text would not be read again.
        m_label->setText(text);
    }
    return QObject::eventFilter(object, event);
}

}

#include "moc_linkcolour.cpp"
