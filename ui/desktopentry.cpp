// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/desktopentry.h"

#include <KConfigGroup>
#include <KDesktopFile>

#include <QFileInfo>

namespace Snapperms
{

DesktopEntry readDesktopEntry(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    const QFileInfo file(path);
    if (!file.isAbsolute() || !file.isFile() || file.size() > largest) {
        return {};
    }
    const KDesktopFile entry(path);
    return DesktopEntry{entry.readName(), entry.readIcon()};
}

}
