// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/mappedfiles.h"

#include <QSet>

#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
// A process may have 65,530 mappings (vm.max_map_count), of about a hundred bytes each.
constexpr qsizetype mapsLimit = 16 * 1024 * 1024;
constexpr auto patience = std::chrono::seconds(2);
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

std::optional<QList<MappedFile>> mappedFiles(const Root &root, int pid)
{
    const auto text = std::make_shared<std::promise<FileContent>>();
    std::future<FileContent> coming = text->get_future();
    // The kernel lists them when the memory of the process is not locked, which the process can draw out. A thread that waits for that ends with either
    // process.
    std::thread([text, path = root("/proc/"_L1 + QString::number(pid) + "/maps"_L1)] {
        text->set_value(readFile(path, mapsLimit));
    }).detach();
    if (coming.wait_for(patience) != std::future_status::ready) {
        return std::nullopt;
    }
    const FileContent maps = coming.get();
    if (maps.problem == ReadProblem::Missing) {
        return QList<MappedFile>();
    }
    return maps.ok() ? std::optional(parseMaps(maps.data)) : std::nullopt;
}

}
