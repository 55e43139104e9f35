// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

class QLocale;

namespace Snapperms
{

/**
 * Makes the program speak the language of @p locale, or English where there is no translation: our own strings, those of Qt that it
 * needs (standard buttons, from Qt's translation files if they are installed) and the direction of writing.
 *
 * Call it in the main thread once the application object exists and before anything visible is made; the translators belong to the
 * application. Calling it again replaces what an earlier call installed. The language of the user is QLocale(), which KDE sets up from
 * LANGUAGE and the settings.
 */
void installTranslators(const QLocale &locale);

/** The codes of the languages that are built in, sorted: "ar", "de", "en" ... */
[[nodiscard]] QStringList builtInLanguages();

}
