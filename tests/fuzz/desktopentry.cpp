// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "ui/desktopentry.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Snapperms;

/** What a snap says of itself in its desktop file. KDE Frameworks read it; what they make of it is for us to show. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const int file = ::memfd_create("entry.desktop", MFD_CLOEXEC);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    Fuzz::require(file >= 0 && ::ftruncate(file, 0) == 0 && ::pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    const DesktopEntry entry = readDesktopEntry(path);
    Fuzz::require(entry.name.size() <= static_cast<qsizetype>(size) && entry.icon.size() <= static_cast<qsizetype>(size));
    return 0;
}
