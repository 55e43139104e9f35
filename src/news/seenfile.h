// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/seenstorage.h"

#include <QFileSystemWatcher>
#include <QString>

#include <optional>

namespace Snapperms
{

/** A SeenRecord as a file in the person's state directory. Reads at once; writes on a pool thread, since a disk may take its time to have it for certain. */
class SeenFile : public SeenStorage
{
    Q_OBJECT

public:
    /** By default $XDG_STATE_HOME/snapperms/seen-permissions. */
    explicit SeenFile(QObject *parent = nullptr);
    explicit SeenFile(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] Content read() override;
    void write(const QByteArray &text) override;
    void setAside() override;

private:
    void writeNext();
    void look();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    std::optional<QByteArray> m_wanted; ///< To be written when the write under way has ended.
    std::optional<QByteArray> m_writing;
    QByteArray m_last; ///< What was in the file when we last read it, or wrote it with success: what else is found there is somebody else's.
};

}
