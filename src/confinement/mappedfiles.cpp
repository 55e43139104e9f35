// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/mappedfiles.h"

#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr int fieldsBeforeTheName = 5;
constexpr QByteArrayView deleted = " (deleted)";

/** One line: "ADDRESSES rw-s OFFSET DEVICE INODE    /NAME". */
std::optional<MappedFile> parseLine(QByteArrayView line)
{
    QByteArrayView mode;
    for (int field = 0; field < fieldsBeforeTheName; ++field) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0) {
            return std::nullopt;
        }
        if (field == 1) {
            mode = line.first(space);
        }
        line = line.sliced(space + 1);
    }
    while (line.startsWith(' ')) {
        line = line.sliced(1);
    }
    if (mode.size() != 4 || !line.startsWith('/')) {
        return std::nullopt;
    }
    if (line.endsWith(deleted)) {
        line.chop(deleted.size());
    }
    const bool isWrittenBack = mode[1] == 'w' && mode[3] == 's';
    return MappedFile{.path = line.toByteArray(), .letters = isWrittenBack ? "rw"_ba : "r"_ba};
}

}

QList<MappedFile> parseMaps(QByteArrayView maps)
{
    QList<MappedFile> result;
    QSet<std::pair<QByteArray, QByteArray>> known;
    while (!maps.isEmpty()) {
        const qsizetype end = maps.indexOf('\n');
        const QByteArrayView line = end < 0 ? maps : maps.first(end);
        maps = end < 0 ? QByteArrayView() : maps.sliced(end + 1);
        const std::optional<MappedFile> file = parseLine(line);
        if (!file) {
            continue;
        }
        if (const std::pair key(file->path, file->letters); !known.contains(key)) {
            known.insert(key);
            result.append(*file);
        }
    }
    return result;
}

}
