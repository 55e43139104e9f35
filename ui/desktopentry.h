// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms
{

/** The two lines of a desktop file that a list of programs needs. */
struct DesktopEntry {
    QString name; ///< Name=, in the language of the session.
    QString icon; ///< Icon=: an absolute path or the name of an icon in the theme.

    bool operator==(const DesktopEntry &) const = default;
};

/** Reads the file; empty fields when it cannot be read, is no desktop file, or is absurdly large. Does file access: call it off the GUI thread. */
[[nodiscard]] DesktopEntry readDesktopEntry(const QString &path);

}
