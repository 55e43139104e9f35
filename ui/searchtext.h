// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Snapperms
{

/** For comparing what people type with what is there: no upper case, no accents, no doubled spaces. "Café  Vidéo" becomes "cafe video". */
[[nodiscard]] QString searchText(const QString &text);

/** Whether each of @p words occurs in @p text, in any order, as the beginning of a word or within one. All already through searchText(). */
[[nodiscard]] bool matchesAllWords(const QString &text, const QStringList &words);

}
