// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace Snapperms
{

/** More bytes than this are no icon. */
inline constexpr qint64 largestIcon = 4 * 1024 * 1024;

/**
 * Turns the icon file of a snap, which anybody may have made, into pictures of the sizes that a window needs. Empty when it is neither SVG nor a common picture
 * format, is too large, or is an SVG that reaches outside of itself or nests absurdly. Takes milliseconds: call it off the GUI thread. Thread-safe.
 */
[[nodiscard]] QList<QImage> decodeIcon(const QByteArray &data);

/** Whether the SVG refers to nothing but itself, declares no entities, and is of sane depth and size. */
[[nodiscard]] bool isHarmlessSvg(const QByteArray &data);

}
