// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Snapperms::Confinement
{

/** One end of a connection between two programs of this machine, as sock_diag(7) tells it. */
struct UnixSocket {
    quint32 inode = 0; ///< As in /proc/PID/fd; 0 as long as the other side has not been answered.
    quint32 peer = 0; ///< The inode of the other end; 0 when there is none.
    quint64 file = 0; ///< The inode of the file that it, or who accepted it, was bound to; 0 for none.
    quint32 device = 0; ///< The file system of that file, in the kernel's own form: 12 bits and 20.
    QByteArray name; ///< What it, or who accepted it, was bound to, as was said then: a path, in whichever mount namespace, or '@' and an abstract name.

    bool operator==(const UnixSocket &) const = default;
};

/** The part of the kernel's answer that is in one message. False when more is to come; nothing when it is none, or an error. */
[[nodiscard]] std::optional<bool> parseUnixSockets(QByteArrayView message, QList<UnixSocket> *sockets);

/** All connected sockets that this process may know of, which are those of its network namespace. Needs no privilege. Nothing when the kernel does not say.
 * Blocking, for worker threads. */
[[nodiscard]] std::optional<QList<UnixSocket>> connectedUnixSockets();

/** Inodes of the ends that clients have, of connections to the socket at @p path. Nothing when there is no such socket. Blocking, for worker threads. */
[[nodiscard]] std::optional<QSet<quint32>> clientsOf(const QString &path, const QList<UnixSocket> &sockets);

/** Who has sockets open, as far as this user may know. */
struct SocketHolders {
    QHash<quint32, QSet<int>> pids; ///< By inode. Whose holders may not be seen is not in it.
    QSet<int> unseen; ///< Processes of which cannot be told what they have open.

    bool operator==(const SocketHolders &) const = default;
};

/** Which processes have any of @p inodes open. Blocking, for worker threads. */
[[nodiscard]] SocketHolders socketHolders(const Root &root, const QSet<quint32> &inodes);

}
