// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/files.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Snapperms::Confinement
{

namespace
{

ReadProblem problemFromErrno(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ESRCH:
        return ReadProblem::Missing;
    case EACCES:
    case EPERM:
        return ReadProblem::Denied;
    default:
        return ReadProblem::Failed;
    }
}

}

FileContent readFile(const QString &path, qsizetype limit)
{
    FileContent content;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        content.problem = problemFromErrno(errno);
        return content;
    }
    const auto close = qScopeGuard([fd] {
        ::close(fd);
    });
    struct stat info = {};
    if (::fstat(fd, &info) != 0) {
        content.problem = problemFromErrno(errno);
        return content;
    }
    content.owner = info.st_uid;
    content.mode = info.st_mode & 07777;
    content.modifiedMs = qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000;
    if (!S_ISREG(info.st_mode)) {
        content.problem = ReadProblem::NotAFile;
        return content;
    }
    // Files of /proc and /sys say that they are empty: read until the end, whatever the size says.
    constexpr qsizetype step = 16384;
    qsizetype used = 0;
    while (true) {
        content.data.resize(used + step);
        const ssize_t got = ::read(fd, content.data.data() + used, step);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            content.problem = problemFromErrno(errno);
            content.data.clear();
            return content;
        }
        used += got;
        if (used > limit) {
            content.problem = ReadProblem::TooLarge;
            content.data.clear();
            return content;
        }
        if (got == 0) {
            break;
        }
    }
    content.data.truncate(used);
    content.problem = ReadProblem::None;
    return content;
}

QStringList listDirectory(const QString &path, qsizetype limit, ReadProblem *problem, QByteArrayView prefix)
{
    QStringList names;
    const auto say = [problem](ReadProblem what) {
        if (problem) {
            *problem = what;
        }
    };
    say(ReadProblem::None);
    DIR *dir = ::opendir(QFile::encodeName(path).constData());
    if (!dir) {
        say(problemFromErrno(errno));
        return names;
    }
    while (const dirent *entry = ::readdir(dir)) {
        const QByteArrayView name(entry->d_name);
        if (name == "." || name == ".." || !name.startsWith(prefix)) {
            continue;
        }
        if (names.size() >= limit) {
            say(ReadProblem::TooLarge);
            break;
        }
        names.append(QFile::decodeName(name.toByteArray()));
    }
    ::closedir(dir);
    std::sort(names.begin(), names.end());
    return names;
}

}
