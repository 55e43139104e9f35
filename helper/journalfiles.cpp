// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalfiles.h"

#include "helper/lookback.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

void JournalFiles::keepWhatOpens(const std::function<bool(const QString &path)> &opens)
{
    const qsizetype left = paths.removeIf([&opens](const QString &path) {
        return !opens(path);
    });
    hasMore = hasMore || left > 0;
}

JournalFiles journalFiles(const QStringList &directories, qint64 nowMs)
{
    QList<QFileInfo> files;
    for (const QString &directory : directories) {
        // The latter are those that were not closed, for example when the power failed.
        QDirIterator it(directory, {u"system*.journal"_s, u"system*.journal~"_s}, QDir::Files);
        while (it.hasNext()) {
            files.append(it.nextFileInfo());
        }
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return left.lastModified() > right.lastModified();
    });
    JournalFiles found;
    if (files.size() > JournalFiles::Most) {
        found.hasMore = nowMs - files[JournalFiles::Most].lastModified().toMSecsSinceEpoch() <= LookBack::oldestUs / 1000;
        files.resize(JournalFiles::Most);
    }
    for (const QFileInfo &file : std::as_const(files)) {
        found.paths.append(file.filePath());
    }
    return found;
}

}
