// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

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

}
