// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFontMetrics>

namespace Snapperms
{

/**
 * How wide a letter is, to reckon how much room a text needs. The average of a Japanese font is that of its signs, which are twice as wide as letters; but
 * sentences have half as many of them.
 */
[[nodiscard]] inline int letterWidth(const QFontMetrics &metrics)
{
    return qMin(metrics.averageCharWidth(), metrics.height() / 2);
}

}
