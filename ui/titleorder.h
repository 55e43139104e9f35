// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QCollatorSortKey>
#include <QString>

namespace Snapperms
{

/** The order of titles in a list, as the language of the person has it: below 0, 0 or above, without regard to case, numbers by their value. */
[[nodiscard]] int compareTitles(const QString &a, const QString &b);

/** The same order for titles that are compared many times: making a key costs more than one comparison, comparing keys next to nothing. */
[[nodiscard]] QCollatorSortKey titleSortKey(const QString &title);

}
