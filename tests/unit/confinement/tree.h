// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

/** A small "/" in a directory of its own, gone with the object. Every step says whether it worked. */
class Tree
{
public:
    [[nodiscard]] Snapperms::Confinement::Root root() const { return Snapperms::Confinement::Root(m_dir.path(), ::geteuid()); }
    [[nodiscard]] QString path(const QString &absolute) const { return m_dir.path() + absolute; }
    bool write(const QString &absolute, const QByteArray &content) const
    {
        if (!mkdir(QFileInfo(absolute).path())) {
            return false;
        }
        QFile file(path(absolute));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    bool mkdir(const QString &absolute) const { return QDir().mkpath(path(absolute)); }
    bool link(const QString &absolute, const QString &target) const
    {
        QFile::remove(path(absolute));
        return mkdir(QFileInfo(absolute).path()) && QFile::link(target, path(absolute));
    }
    bool remove(const QString &absolute) const
    {
        return QFileInfo(path(absolute)).isDir() ? QDir(path(absolute)).removeRecursively() : QFile::remove(path(absolute));
    }

    /** One process as /proc shows it. */
    bool process(int pid, const QByteArray &label, const QByteArray &cgroup, uint uid = 1000, int start = 5000, const QByteArray &comm = "prog") const
    {
        const QString dir = QStringLiteral("/proc/%1").arg(pid);
        QByteArray stat
            = QByteArray::number(pid) + " (" + comm + ") S 1 1 1 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 1 0 " + QByteArray::number(start) + " 1000 100\n";
        const QByteArray id = QByteArray::number(uid);
        return write(dir + QStringLiteral("/stat"), stat) && write(dir + QStringLiteral("/cgroup"), cgroup)
            && write(dir + QStringLiteral("/status"), "Name:\tx\nUid:\t" + id + "\t" + id + "\t" + id + "\t" + id + "\n") && mkdir(dir + QStringLiteral("/fd"))
            && (label.isNull() || write(dir + QStringLiteral("/attr/apparmor/current"), label));
    }

private:
    QTemporaryDir m_dir;
};
