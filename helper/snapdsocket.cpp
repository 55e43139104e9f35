// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/snapdsocket.h"

#include "helper/httpreply.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Snapperms::Helper
{

namespace
{

/** An open file descriptor, closed at the end of its scope. */
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_fd; }

private:
    const int m_fd;
};

/** False when the deadline passed first. Errors of the socket count as ready: the next call reports them. */
bool waitFor(int fd, short events, const QDeadlineTimer &deadline)
{
    while (true) {
        pollfd entry{.fd = fd, .events = events, .revents = 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(deadline.remainingTime()));
        if (ready > 0) {
            return true;
        }
        if (ready == 0 || errno != EINTR) {
            return false;
        }
    }
}

/** Connected to a process of @p owner. A listening unix socket accepts at once or says that its backlog is full, which is as good as nobody there. */
bool connectTo(int fd, const QByteArray &path, uid_t owner)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof(address.sun_path))) {
        return false;
    }
    std::memcpy(address.sun_path, path.constData(), path.size());
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        return false;
    }
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || size != sizeof(peer)) {
        return false;
    }
    return peer.uid == owner;
}

bool sendAll(int fd, const QByteArray &bytes, const QDeadlineTimer &deadline)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(fd, bytes.constData() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count > 0) {
            sent += count;
        } else if (errno == EAGAIN) {
            if (!waitFor(fd, POLLOUT, deadline)) {
                return false;
            }
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

/** Everything until the other side closes; no value beyond @p limit or the deadline. */
std::optional<QByteArray> receiveAll(int fd, qsizetype limit, const QDeadlineTimer &deadline)
{
    QByteArray received;
    char buffer[16 * 1024];
    while (waitFor(fd, POLLIN, deadline)) {
        const ssize_t count = ::recv(fd, buffer, sizeof(buffer), 0);
        if (count == 0) {
            return received;
        }
        if (count > 0) {
            if (received.size() + count > limit) {
                return std::nullopt;
            }
            received.append(buffer, count);
        } else if (errno != EINTR && errno != EAGAIN) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

}

SnapdSocket::SnapdSocket(QByteArray path, uid_t owner, Limits limits)
    : m_path(std::move(path))
    , m_owner(owner)
    , m_limits(limits)
{
}

SnapdReply SnapdSocket::get(const QByteArray &pathAndQuery)
{
    return exchange("GET " + pathAndQuery + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
}

SnapdReply SnapdSocket::post(const QByteArray &path, const QByteArray &json)
{
    return exchange("POST " + path + " HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
        + "\r\n\r\n" + json);
}

SnapdReply SnapdSocket::exchange(const QByteArray &request) const
{
    const QDeadlineTimer deadline(m_limits.patience);
    SnapdReply reply;
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.get() < 0 || !connectTo(socket.get(), m_path, m_owner)) {
        return reply;
    }
    reply.transport = SnapdReply::Transport::Lost;
    if (!sendAll(socket.get(), request, deadline)) {
        return reply;
    }
    const std::optional<QByteArray> received = receiveAll(socket.get(), m_limits.bytes, deadline);
    if (!received) {
        return reply;
    }
    if (const std::optional<HttpReply> http = HttpReply::parse(*received)) {
        reply.transport = SnapdReply::Transport::Answered;
        reply.status = http->status;
        reply.body = http->body;
    }
    return reply;
}

}
