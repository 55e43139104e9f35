// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace Snapperms::Confinement
{

/** What snapd has written for one snap at one moment: profiles, filters, device rules and mounts, file by file as sets of lines, for their order is chance. */
struct WrittenRules {
    bool isComplete = false; ///< False: something could not be read, so that nothing may be concluded.
    QHash<QString, QSet<QByteArray>> files; ///< By path; comments left out.

    bool operator==(const WrittenRules &) const = default;
};

/** Reads it. Blocking, for worker threads; some milliseconds. */
[[nodiscard]] WrittenRules writtenRules(const Root &root, const QString &snap);

/** What came and what went between two moments. */
struct RuleDifference {
    QList<QByteArray> added; ///< Sorted, each once, in whatever and however many files it is.
    QList<QByteArray> removed;

    bool operator==(const RuleDifference &) const = default;
};

/** Pure. */
[[nodiscard]] RuleDifference difference(const WrittenRules &before, const WrittenRules &after);

}
