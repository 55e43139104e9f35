// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Snapperms::Confinement
{

/**
 * A path pattern as AppArmor reads it (apparmor.d(5), "Globbing"): '*' and '?' stop at slashes, "**" does not, [abc] and [^abc] are sets, {a,b} alternatives,
 * and a backslash takes the next character as it is. A star that makes up a whole path component stands for at least one character. A pattern that begins with
 * "~/" is about the home of anyone below /home, or root's. A value; the work per match is bounded by the product of both lengths.
 */
class PathPattern
{
public:
    explicit PathPattern(QByteArrayView pattern);

    [[nodiscard]] bool matches(QByteArrayView path) const;

private:
    struct Plain {
        QByteArray text; ///< Without alternatives.
        qsizetype literal = 0; ///< So many characters at its beginning stand for themselves.
    };
    QList<Plain> m_plain;
};

}
