// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/securitytag.h"
#include "confinement/soundserver.h"
#include "confinement/unixsockets.h"
#include "confinement/usewatch.h"

namespace Snapperms::Confinement
{

/** Who a process is. */
struct ProcessIdentity {
    bool isThere = false;
    std::optional<SecurityTag> tag; ///< Nothing for what belongs to no snap.

    bool operator==(const ProcessIdentity &) const = default;
};

/** Tells who a process is now; called on worker threads. */
using Identify = std::function<ProcessIdentity(int pid)>;

/** By label or cgroup, see SnapProcess::identity(). */
[[nodiscard]] Identify identifyBy(const Root &root);

/** Who records through the sound server. */
struct Recordings {
    bool isKnown = false; ///< The server was heard, and it is no program of a snap that only says to be one.
    QList<Use> uses; ///< Sorted.
    bool isAnotherRecording = false; ///< Something records of which cannot be told who it is.

    bool operator==(const Recordings &) const = default;
};

/** The connections to a server as the kernel knows them. */
struct SoundConnections {
    QSet<quint32> clients; ///< Inodes of the clients' ends.
    SocketHolders holders;

    bool operator==(const SoundConnections &) const = default;
};

/**
 * Puts names to what a sound server told. Where the server has asked the kernel who a client is, that holds. What a client says of itself is taken when the
 * kernel's list of connections bears it out: the process has at least as many connections as there are clients that say to be it, all of them are held by
 * processes of the same snap or of none, and no other snap has a connection left of which nobody says to be it, for that could be the liar's. All else is
 * somebody who records and of whom cannot be told who it is.
 *
 * Total; @p snapshot may hold anything.
 */
[[nodiscard]] Recordings recordings(const SoundSnapshot &snapshot, const SoundConnections &connections, const Identify &identify);

/** The same, after a look at who is connected to the socket at @p path, where that matters. Blocking, for worker threads. */
[[nodiscard]] Recordings lookWhoRecords(const SoundSnapshot &snapshot, const Root &root, const QString &path, const Identify &identify);

}
