// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/searchfield.h"

#include <QKeyEvent>

namespace Snapperms
{

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

}

#include "moc_searchfield.cpp"
