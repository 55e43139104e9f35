// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/searchfield.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Snapperms
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    // Qt shows both as buttons, and screen readers read them as such.
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        clear->setText(tr("Clear the Search"));
    }
    addAction(QIcon::fromTheme(u"search"_s, QIcon::fromTheme(u"edit-find"_s)), LeadingPosition)->setText(tr("Search"));
}

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
