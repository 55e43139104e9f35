// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "ui/desktopentry.h"

#include <QFile>

#include <array>
#include <string_view>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using namespace Snapperms;

namespace
{

/** What stands for the branches of the library, which is not built for this: each of them that is not zero is something new that an input came to. */
__attribute__((section("__libfuzzer_extra_counters"), used)) std::array<uint8_t, 4096> came;

/** That @p text came out as a value of @p kind: how long it is, and what is where in it. */
void note(const QString &text, size_t kind)
{
    size_t kinds = 0;
    for (const QChar c : text) {
        kinds = kinds * 5 + (c.isLetterOrNumber() ? 1 : c.isSpace() ? 2 : c.unicode() < 0x80 ? 3 : 4);
    }
    came[(kind * 1024 + std::min<size_t>(text.size(), 1023)) % came.size()] = 1;
    came[(2048 + kind * 1024 + kinds % 1024) % came.size()] = 1;
}

}

/** What a snap says of itself in its desktop file. KDE Frameworks read it; what they make of it is for us to show. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // By a name: of a file without one the library reads nothing.
    static char path[] = "/tmp/snapperms-fuzz-XXXXXX";
    static const int file = ::mkostemp(path, O_CLOEXEC);
    // Without its head it is none, and hardly one of the others would have it.
    constexpr std::string_view head("[Desktop Entry]\n");
    const bool isHeadless = size % 8 == 0;
    const qint64 at = isHeadless ? 0 : head.size();
    Fuzz::require(file >= 0 && ::ftruncate(file, 0) == 0 && ::pwrite(file, head.data(), at, 0) == at);
    Fuzz::require(::pwrite(file, data, size, at) == static_cast<ssize_t>(size));
    const DesktopEntry entry = readDesktopEntry(QFile::decodeName(path));
    note(entry.name, 0);
    note(entry.icon, 1);
    Fuzz::require(entry.name.size() <= static_cast<qsizetype>(size) && entry.icon.size() <= static_cast<qsizetype>(size));
    return 0;
}
