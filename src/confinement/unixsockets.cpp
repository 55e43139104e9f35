// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/unixsockets.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <cstring>

#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype socketLimit = 100'000;
constexpr qsizetype processLimit = 100'000;
constexpr qsizetype descriptorLimit = 100'000;
// net/tcp_states.h, which the kernel does not hand out: TCP_ESTABLISHED.
constexpr uint32_t connected = 1U << 1U;

template <typename Value>
bool take(QByteArrayView data, Value *value)
{
    if (data.size() < qsizetype(sizeof(Value))) {
        return false;
    }
    std::memcpy(value, data.data(), sizeof(Value));
    return true;
}

QByteArray readableName(QByteArrayView name)
{
    if (name.startsWith('\0')) {
        return '@' + name.sliced(1).toByteArray();
    }
    // A path may come with the zero behind it.
    const qsizetype end = name.indexOf('\0');
    return name.first(end < 0 ? name.size() : end).toByteArray();
}

void parseAttributes(QByteArrayView data, UnixSocket *socket)
{
    nlattr attribute{};
    while (take(data, &attribute) && attribute.nla_len >= NLA_HDRLEN && attribute.nla_len <= data.size()) {
        const QByteArrayView value = data.sliced(NLA_HDRLEN, attribute.nla_len - NLA_HDRLEN);
        unix_diag_vfs file{};
        uint32_t peer = 0;
        if (attribute.nla_type == UNIX_DIAG_VFS && take(value, &file)) {
            socket->file = file.udiag_vfs_ino;
            socket->device = file.udiag_vfs_dev;
        } else if (attribute.nla_type == UNIX_DIAG_PEER && take(value, &peer)) {
            socket->peer = peer;
        } else if (attribute.nla_type == UNIX_DIAG_NAME) {
            socket->name = readableName(value);
        }
        data = data.sliced(std::min<qsizetype>(NLA_ALIGN(attribute.nla_len), data.size()));
    }
}

}

std::optional<bool> parseUnixSockets(QByteArrayView message, QList<UnixSocket> *sockets)
{
    nlmsghdr header{};
    while (take(message, &header)) {
        if (header.nlmsg_len < NLMSG_HDRLEN || header.nlmsg_len > size_t(message.size())) {
            return std::nullopt;
        }
        if (header.nlmsg_type == NLMSG_DONE) {
            return true;
        }
        unix_diag_msg told{};
        const QByteArrayView body = message.sliced(NLMSG_HDRLEN, qsizetype(header.nlmsg_len) - NLMSG_HDRLEN);
        if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY || !take(body, &told) || sockets->size() >= socketLimit) {
            return std::nullopt;
        }
        UnixSocket socket;
        socket.inode = told.udiag_ino;
        parseAttributes(body.sliced(std::min<qsizetype>(NLMSG_ALIGN(sizeof(unix_diag_msg)), body.size())), &socket);
        sockets->append(socket);
        message = message.sliced(std::min<qsizetype>(NLMSG_ALIGN(header.nlmsg_len), message.size()));
    }
    return message.isEmpty() ? std::optional(false) : std::nullopt;
}

std::optional<QList<UnixSocket>> connectedUnixSockets()
{
    const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (fd < 0) {
        return std::nullopt;
    }
    const auto close = qScopeGuard([fd] {
        ::close(fd);
    });
    // The kernel answers at once; should it not, nobody waits for ever.
    const timeval patience{.tv_sec = 5, .tv_usec = 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    struct {
        nlmsghdr header{};
        unix_diag_req request{};
    } question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    question.request.sdiag_family = AF_UNIX;
    question.request.udiag_states = connected;
    question.request.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_VFS | UDIAG_SHOW_PEER;
    if (::send(fd, &question, sizeof question, 0) != ssize_t(sizeof question)) {
        return std::nullopt;
    }
    QList<UnixSocket> sockets;
    std::array<char, 32 * 1024> buffer{};
    while (true) {
        // Only the kernel can send to a socket of this kind that has no address.
        const ssize_t length = ::recv(fd, buffer.data(), buffer.size(), MSG_TRUNC);
        if (length <= 0 || size_t(length) > buffer.size()) {
            return std::nullopt;
        }
        const auto done = parseUnixSockets(QByteArrayView(buffer.data(), length), &sockets);
        if (!done) {
            return std::nullopt;
        }
        if (*done) {
            return sockets;
        }
    }
}

std::optional<QSet<quint32>> clientsOf(const QString &path, const QList<UnixSocket> &sockets)
{
    // By the file and not by its name: that is whatever somebody gave when he bound it, in whichever mount namespace.
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0 || !S_ISSOCK(file.st_mode)) {
        return std::nullopt;
    }
    const quint32 device = (quint32(major(file.st_dev)) << 20U) | quint32(minor(file.st_dev));
    QSet<quint32> clients;
    for (const UnixSocket &socket : sockets) {
        if (socket.file == quint32(file.st_ino) && socket.device == device && socket.peer != 0) {
            clients.insert(socket.peer);
        }
    }
    return clients;
}

SocketHolders socketHolders(const Root &root, const QSet<quint32> &inodes)
{
    SocketHolders holders;
    std::array<char, 64> buffer{};
    const QStringList processes = listDirectory(root(u"/proc"_s), processLimit);
    for (const QString &process : processes) {
        bool isNumber = false;
        const int pid = process.toInt(&isNumber);
        if (!isNumber || pid <= 0) {
            continue;
        }
        const QString dir = root("/proc/"_L1 + process + "/fd"_L1);
        ReadProblem problem = ReadProblem::None;
        const QStringList names = listDirectory(dir, descriptorLimit, &problem);
        if (problem != ReadProblem::None && problem != ReadProblem::Missing) {
            holders.unseen.insert(pid);
        }
        for (const QString &name : names) {
            const ssize_t length = ::readlink(QFile::encodeName(dir + u'/' + name).constData(), buffer.data(), buffer.size());
            const QByteArrayView target(buffer.data(), std::max<ssize_t>(length, 0));
            if (target.startsWith("socket:[") && target.endsWith(']')) {
                const quint32 inode = target.sliced(8).chopped(1).toUInt();
                if (inodes.contains(inode)) {
                    holders.pids[inode].insert(pid);
                }
            }
        }
    }
    return holders;
}

}
