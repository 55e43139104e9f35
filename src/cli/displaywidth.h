// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Snapperms::Cli
{

/** How many columns of a terminal @p text takes: two for each wide character of East Asia, none for marks that go on top of others. */
[[nodiscard]] int displayWidth(const QString &text);

/** @p text, or as much of its beginning as fits into @p columns together with "…". */
[[nodiscard]] QString elided(const QString &text, int columns);

/** @p text with spaces behind it up to @p columns. */
[[nodiscard]] QString padded(const QString &text, int columns);

/** @p text in lines of at most @p columns, broken at spaces where there are any; one line when @p columns is 0. */
[[nodiscard]] QStringList wrapped(const QString &text, int columns);

/** What came from elsewhere, without what would move the cursor, colour the terminal or turn the direction of the text around. */
[[nodiscard]] QString harmless(const QString &text);

}
