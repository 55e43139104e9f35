// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QtClassHelperMacros>

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/** Two programs of this machine, connected by the kernel: a service that listens, its end of one connection, and the client's. All are this process's. */
class RealConnection
{
public:
    /** @p name: a path, or '@' and an abstract name; see isThere(). */
    explicit RealConnection(const QByteArray &name)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), std::min<size_t>(size_t(name.size()), sizeof address.sun_path - 1));
        size_t length = offsetof(sockaddr_un, sun_path) + size_t(name.size());
        if (name.startsWith('@')) {
            address.sun_path[0] = 0;
        } else {
            ++length;
        }
        const auto *raw = reinterpret_cast<const sockaddr *>(&address);
        m_service = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        m_client = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(m_service, raw, socklen_t(length)) == 0 && ::listen(m_service, 1) == 0 && ::connect(m_client, raw, socklen_t(length)) == 0) {
            m_accepted = ::accept4(m_service, nullptr, nullptr, SOCK_CLOEXEC);
        }
    }
    ~RealConnection()
    {
        for (const int fd : {m_service, m_client, m_accepted}) {
            if (fd >= 0) {
                ::close(fd);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(RealConnection)

    [[nodiscard]] bool isThere() const { return m_accepted >= 0; }
    [[nodiscard]] quint32 client() const { return inode(m_client); }
    [[nodiscard]] quint32 accepted() const { return inode(m_accepted); }

private:
    [[nodiscard]] static quint32 inode(int fd)
    {
        struct stat info = {};
        return ::fstat(fd, &info) == 0 ? quint32(info.st_ino) : 0;
    }

    int m_service = -1;
    int m_client = -1;
    int m_accepted = -1;
};
