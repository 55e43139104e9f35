// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace Snapperms::Helper
{

/** Files of the system's own journal. The journal of a busy machine may have hundreds. */
struct JournalFiles {
    static constexpr qsizetype Most = 6;

    QStringList paths; ///< The newest few, the newest first.
    bool hasMore = false; ///< Others were written to in the time that is looked back over, too.

    /** Without those that @p opens says no to: being made or renamed by journald at this moment, or damaged. They may hold more. */
    void keepWhatOpens(const std::function<bool(const QString &path)> &opens);
};

/** Those in @p directories, which need not be there. @p nowMs: milliseconds since the epoch. Blocking. */
[[nodiscard]] JournalFiles journalFiles(const QStringList &directories, qint64 nowMs);

}
