// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <KMessageWidget>

namespace Snapperms
{

/**
 * Has a message with wrapped words grow when it gets narrower. By itself it keeps the height that it had, and loses the end of its sentence. And its words,
 * which have no links in them, are no place for the keyboard to go to.
 */
void keepFitting(KMessageWidget *message);

/** A hidden message of plain, wrapped words that keeps fitting, to stand above everything else. */
[[nodiscard]] KMessageWidget *headerMessage(KMessageWidget::MessageType type, const QString &iconName, QWidget *parent);

/** What its button says that takes it away: without KDE's translations it would be English. */
void nameCloseButton(KMessageWidget *message, const QString &text, const QString &description);

/** What of @p message takes the keyboard comes right after @p place, in the same window, although it was made later than what is around it. */
void chainFocus(const KMessageWidget *message, QWidget *place);

/** Shows @p message with @p text, which is its accessible name, too; an empty text hides it. */
void say(KMessageWidget *message, const QString &text);

}
