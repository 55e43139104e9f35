// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QPalette>

/** How well colours can be told from each other, as WCAG reckons it. */
namespace Snapperms::Contrast
{

/** What WCAG asks of shapes that one has to see (success criterion 1.4.11). */
inline constexpr qreal ofShapes = 3.0;

/** From 1, the same, to 21, black and white. */
[[nodiscard]] qreal ratio(const QColor &one, const QColor &other);

/** @p share of @p other in @p one, from 0 to 1. */
[[nodiscard]] QColor mix(const QColor &one, const QColor &other, qreal share);

/** @p colour, or as little nearer to the colour of text as makes a shape in it seen on windows and on lists. */
[[nodiscard]] QColor visible(const QColor &colour, const QPalette &palette, QPalette::ColorGroup group);

/** Whether these are the colours of somebody who sees little: Qt tells of no such setting before 6.10. */
[[nodiscard]] bool isHigh(const QPalette &palette);

/** Of lines that only set things apart: faint, but not where everything is to be seen well. */
[[nodiscard]] QColor line(const QPalette &palette);

}
