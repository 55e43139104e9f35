// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/recordings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Snapperms::Confinement
{

/**
 * Tells which snaps record through the sound server of this user, PipeWire or PulseAudio, at this moment. The server tells of each change; in between nothing
 * is done. What speaks with it is a plugin, which is loaded when there is a server. None is ever started, but for one that the system itself starts for
 * whoever connects. One that comes, or comes back, is noticed.
 *
 * Who records is what the kernel says, never what a program says of itself; where the kernel cannot confirm that, isAnotherRecording() is all that is told. A
 * recording of what is played is none. Not seen is what links itself to an input inside of PipeWire while another, that can be seen, has the same one open.
 *
 * Lives on one thread and never blocks it.
 */
class SoundServerWatch : public QObject
{
    Q_OBJECT

public:
    /** What it stands on; tests hand in their own. */
    struct Ground {
        Root root;
        QString socket; ///< Of the server.
        QString plugin; ///< Its file, or its name below the directories of plugins.
        SoundServerPlugin *given = nullptr; ///< In place of that; must outlive the watch.
        Identify identify = nullptr; ///< Null: by label or cgroup.
        std::chrono::milliseconds retry = std::chrono::seconds(1); ///< After a connection was lost; twice that each further time, and then no more.
    };

    /** The server that the programs of this user find. */
    static Ground usualGround(const Root &root = {});

    explicit SoundServerWatch(const Ground &ground, QObject *parent = nullptr);
    ~SoundServerWatch() override;

    /** Loads the plugin if there is a server: not while a window is about to appear. */
    void start();

    /** There is a server that tells who records: without it, an empty list says nothing. */
    [[nodiscard]] bool isKnown() const { return m_now.isKnown; }
    /** Sorted. */
    [[nodiscard]] QList<Use> uses() const { return m_now.uses; }
    /** Something records, and who it is cannot be told. */
    [[nodiscard]] bool isAnotherRecording() const { return m_now.isAnotherRecording; }

Q_SIGNALS:
    void changed();

private:
    void lookForServer();
    void watchDirectory();
    void load();
    void listen();
    void told(const SoundSnapshot &snapshot);
    void lost();
    void look();
    void looked(const Recordings &now);

    const Ground m_ground;
    const Identify m_identify;
    QFileSystemWatcher m_directories;
    SoundServerPlugin *m_plugin; ///< Belongs to Qt, which keeps plugins.
    std::unique_ptr<SoundServerConnection> m_connection;
    quint64 m_listened = 0; ///< Counts connections: what a former one told comes to nobody.
    bool m_isStarted = false;
    bool m_isLoading = false;
    bool m_isPluginBroken = false;
    int m_failures = 0;
    QTimer m_retry;
    SoundSnapshot m_told;
    Recordings m_now;
    QThreadPool m_pool;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

}
