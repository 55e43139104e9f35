// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Snapperms::Confinement
{

/** A file or device that a process has mapped into its memory, where it stays within reach although every descriptor of it was closed. */
struct MappedFile {
    QByteArray path; ///< As the process knows it. Not for showing as it is.
    QByteArray letters; ///< What it had to be opened for: 'r', or "rw" when what is written there gets into the file (mmap(2), EACCES).

    bool operator==(const MappedFile &) const = default;
};

/** What has a name in the content of /proc/PID/maps (proc_pid_maps(5)), without repetitions. Of a file that was deleted, the name that it had. Total. */
[[nodiscard]] QList<MappedFile> parseMaps(QByteArrayView maps);

/** Reads /proc/PID/maps, which is shown to whom the open files are shown to. Nothing when it cannot be read, is larger than can be for one with as many
 * mappings as the kernel allows by itself, or does not come within two seconds; of a process that is gone, an empty list. Blocking, for worker threads. */
[[nodiscard]] std::optional<QList<MappedFile>> mappedFiles(const Root &root, int pid);

}
