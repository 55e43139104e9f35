// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms
{

/** The order of titles in a list, as the language of the person has it: below 0, 0 or above, without regard to case, numbers by their value. */
[[nodiscard]] int compareTitles(const QString &a, const QString &b);

}
