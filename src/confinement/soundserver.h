// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace Snapperms::Confinement
{

/** One client of a sound server, and what there is to know who it is. */
struct SoundClient {
    quint32 index = 0; ///< By which the server knows it.
    int provenPid = 0; ///< From the kernel, through a server that asks it; 0 where none did.
    int claimedPid = 0; ///< From itself, and so worth nothing alone; 0 where it says nothing.

    bool operator==(const SoundClient &) const = default;
};

/** What a sound server told at one moment. */
struct SoundSnapshot {
    bool isWatching = false; ///< The server answers. All else is empty when not.
    QList<SoundClient> clients; ///< In the order of the server.
    QList<quint32> recording; ///< Indexes of clients that record from something other than what is played; sorted, each once.
    bool isAnotherRecording = false; ///< An input runs, or a stream is there, of which the server tells no client.

    bool operator==(const SoundSnapshot &) const = default;
};

/** Connected for as long as it lives. Its end waits for its thread, which never waits for the server. */
class SoundServerConnection
{
public:
    SoundServerConnection() = default;
    virtual ~SoundServerConnection() = default;
    Q_DISABLE_COPY_MOVE(SoundServerConnection)
};

/** What speaks the server's protocol: a plugin, so that its libraries come into the process only where there is a server to ask. */
class SoundServerPlugin
{
public:
    SoundServerPlugin() = default;
    virtual ~SoundServerPlugin() = default;
    Q_DISABLE_COPY_MOVE(SoundServerPlugin)

    /**
     * Connects to the socket at @p path and never starts a server. @p told is called on a thread of the connection's own with each new snapshot, and not at
     * all while nothing changes; the first that is not watching is the last: the connection is over then.
     */
    [[nodiscard]] virtual std::unique_ptr<SoundServerConnection> listen(const QString &path, std::function<void(const SoundSnapshot &)> told) = 0;
};

}

Q_DECLARE_INTERFACE(Snapperms::Confinement::SoundServerPlugin, "org.example.snapperms.SoundServerPlugin/1")
