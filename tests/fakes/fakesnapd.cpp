// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakesnapd.h"

#include <QFile>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

/** As long does an answer wait to be overtaken. */
constexpr std::chrono::milliseconds longestOvertaking(200);
/** Go's HTTP server switches to chunks when the reply does not fit its buffer. */
constexpr qsizetype chunkedAbove = 2048;

QByteArray httpReply(const FakeReply &reply, const FakeFault &fault, bool *closes)
{
    const QByteArray padding(fault.padding, ' ');
    const QByteArray body = padding.isEmpty() ? reply.body : reply.body + padding;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + statusText(reply.status) + "\r\nContent-Type: " + reply.contentType
        + "\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n";
    const bool isLong = body.size() > chunkedAbove;
    if (fault.framing == FakeFault::Framing::UntilClose) {
        *closes = true;
        return bytes + "Connection: close\r\n\r\n" + body;
    }
    if (fault.framing == FakeFault::Framing::Chunked || (fault.framing == FakeFault::Framing::AsSnapd && isLong)) {
        bytes += "Transfer-Encoding: chunked\r\n\r\n";
        constexpr qsizetype chunk = 64 * 1024;
        for (qsizetype at = 0; at < body.size(); at += chunk) {
            const QByteArrayView piece = QByteArrayView(body).mid(at, chunk);
            bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        return bytes + "0\r\n\r\n";
    }
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}

FakeSnapd::FakeSnapd(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path.isEmpty() ? m_directory.filePath(u"snapd.socket"_s) : path)
{
    m_state.setPace(FakeState::Pace::Driven);
    connect(&m_server, &QLocalServer::newConnection, this, &FakeSnapd::accept);
    connect(&m_state, &FakeState::noticed, this, &FakeSnapd::checkPolls, Qt::QueuedConnection);
    connect(&m_state, &FakeState::changeStarted, this, [this](const QString &id) {
        if (!m_holding) {
            QTimer::singleShot(m_duration + m_state.change(id)->outcome.takes, this, [this, id] {
                m_state.finish(id);
            });
        }
    });
    connect(&m_state, &FakeState::changeAborted, this, [this](const QString &id) {
        if (!m_holding) {
            QTimer::singleShot(m_duration, this, [this, id] {
                m_state.finish(id);
            });
        }
    });
    start();
}

FakeSnapd::~FakeSnapd()
{
    // Connections tell of their end while they are destroyed, and would find us half gone.
    for (FakeHttpConnection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
    }
}

FakeState *FakeSnapd::state()
{
    return &m_state;
}

QString FakeSnapd::socketPath() const
{
    return m_path;
}

bool FakeSnapd::isListening() const
{
    return m_server.isListening() && !m_away;
}

void FakeSnapd::setFault(const QString &pathPrefix, const FakeFault &fault)
{
    m_faults.insert(pathPrefix, fault);
}

void FakeSnapd::clearFaults()
{
    m_faults.clear();
}

void FakeSnapd::setAuthorization(Authorization authorization)
{
    m_authorization = authorization;
}

void FakeSnapd::stop(Socket socket)
{
    const QList<Poll> polls = std::exchange(m_polls, {});
    for (const Poll &poll : polls) {
        delete poll.timer;
        answer(poll.connection, m_state.error(500, u"request canceled"_s), {});
    }
    m_heldBack.clear();
    const QList<FakeHttpConnection *> connections = std::exchange(m_connections, {});
    for (FakeHttpConnection *connection : connections) {
        connection->disconnect(this);
        connection->close();
        connection->deleteLater();
    }
    m_away = true;
    if (socket != Socket::Kept) {
        m_server.close();
        QFile::remove(m_path);
    }
    if (socket == Socket::Dead) {
        makeDeadSocket();
    }
}

void FakeSnapd::start()
{
    m_away = false;
    if (!m_server.isListening()) {
        QFile::remove(m_path);
        if (!m_server.listen(m_path)) {
            qWarning("fake snapd: %ls", qUtf16Printable(m_server.errorString()));
        }
    }
    const auto heldBack = std::exchange(m_heldBack, {});
    for (const auto &[connection, request] : heldBack) {
        handle(connection, request);
    }
}

void FakeSnapd::restart(std::chrono::milliseconds away, Socket socket)
{
    stop(socket);
    QTimer::singleShot(away, this, &FakeSnapd::start);
}

void FakeSnapd::makeDeadSocket()
{
    const QByteArray path = QFile::encodeName(m_path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof(address.sun_path)) {
        qWarning("fake snapd: the path is too long for a socket");
        return;
    }
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        qWarning("fake snapd: no dead socket");
    }
    if (fd >= 0) {
        ::close(fd);
    }
}

void FakeSnapd::setChangeDuration(std::chrono::milliseconds duration)
{
    m_duration = duration;
}

void FakeSnapd::setHolding(bool holding)
{
    m_holding = holding;
}

void FakeSnapd::release(const QString &changeId)
{
    m_state.finish(changeId);
}

void FakeSnapd::releaseAll()
{
    const QStringList ids = m_state.unfinished();
    for (const QString &id : ids) {
        m_state.finish(id);
    }
}

const QList<FakeRequest> &FakeSnapd::log() const
{
    return m_log;
}

qsizetype FakeSnapd::count(const QByteArray &method, const QString &pathPrefix) const
{
    return std::ranges::count_if(m_log, [&](const FakeRequest &request) {
        return request.method == method && request.path.startsWith(pathPrefix);
    });
}

void FakeSnapd::clearLog()
{
    m_log.clear();
}

void FakeSnapd::setLogging(bool yes)
{
    m_logging = yes;
}

qsizetype FakeSnapd::waitingPolls() const
{
    return m_polls.size();
}

qsizetype FakeSnapd::openConnections() const
{
    return m_connections.size();
}

qsizetype FakeSnapd::bytesReceived() const
{
    return m_bytesReceived;
}

void FakeSnapd::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new FakeHttpConnection(socket, this);
        m_connections.append(connection);
        connect(connection, &FakeHttpConnection::requestArrived, this, [this, connection](const FakeRequest &request) {
            handle(connection, request);
        });
        connect(connection, &FakeHttpConnection::received, this, [this](qsizetype bytes) {
            m_bytesReceived += bytes;
        });
        connect(connection, &FakeHttpConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            erase_if(m_heldBack, [connection](const auto &held) {
                return held.first == connection;
            });
            erase_if(m_polls, [connection](const Poll &poll) {
                if (poll.connection == connection) {
                    poll.timer->deleteLater();
                }
                return poll.connection == connection;
            });
            connection->deleteLater();
        });
    }
}

void FakeSnapd::handle(FakeHttpConnection *connection, const FakeRequest &request)
{
    if (m_away) {
        m_heldBack.append({connection, request});
        return;
    }
    if (m_logging) {
        m_log.append(request);
    }
    Q_EMIT requestArrived(request);
    const FakeFault fault = takeFault(request.path);
    if (fault.stall) {
        return;
    }
    if (fault.overtaken) {
        m_overtaken.append({connection, request});
        QTimer::singleShot(longestOvertaking, this, &FakeSnapd::letGo);
        return;
    }
    if (fault.latency.count() > 0) {
        QTimer::singleShot(fault.latency, connection, [this, connection, request, later = fault]() mutable {
            later.latency = {};
            const std::optional<FakeReply> reply = later.reply ? later.reply : route(request);
            answer(connection, reply.value_or(m_state.noNoticesReply()), later);
        });
        return;
    }
    const std::optional<FakeReply> reply = fault.reply ? fault.reply : route(request);
    if (reply) {
        answer(connection, *reply, fault);
        letGo();
    } else {
        beginPoll(connection, request);
    }
}

void FakeSnapd::letGo()
{
    const auto overtaken = std::exchange(m_overtaken, {});
    for (const auto &[connection, request] : overtaken) {
        if (connection) {
            const std::optional<FakeReply> reply = route(request);
            answer(connection, reply.value_or(m_state.noNoticesReply()), {});
        }
    }
}

FakeFault FakeSnapd::takeFault(const QString &path)
{
    QString best;
    bool any = false;
    for (auto it = m_faults.constBegin(); it != m_faults.constEnd(); ++it) {
        if (path.startsWith(it.key()) && (!any || it.key().size() > best.size())) {
            best = it.key();
            any = true;
        }
    }
    if (!any) {
        return {};
    }
    FakeFault &fault = m_faults[best];
    const FakeFault copy = fault;
    if (fault.times > 0 && --fault.times == 0) {
        m_faults.remove(best);
    }
    return copy;
}

void FakeSnapd::answer(FakeHttpConnection *connection, const FakeReply &reply, const FakeFault &fault)
{
    if (fault.raw) {
        connection->respond(*fault.raw, true, fault.dripBytes, fault.dripEvery);
        return;
    }
    bool closes = false;
    FakeFault framed = fault;
    if (connection->isOld()) {
        framed.framing = FakeFault::Framing::UntilClose;
    }
    QByteArray bytes = httpReply(reply, framed, &closes);
    if (fault.cutAfter >= 0 && fault.cutAfter < bytes.size()) {
        bytes.truncate(fault.cutAfter);
        closes = true;
    }
    connection->respond(bytes, closes, fault.dripBytes, fault.dripEvery);
}

void FakeSnapd::beginPoll(FakeHttpConnection *connection, const FakeRequest &request)
{
    auto *timer = new QTimer(connection);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, connection, timer] {
        erase_if(m_polls, [connection](const Poll &poll) {
            return poll.connection == connection;
        });
        timer->deleteLater();
        answer(connection, m_state.noNoticesReply(), {});
    });
    timer->start(FakeState::noticeTimeout(request.query).value_or(std::chrono::milliseconds::zero()));
    m_polls.append({connection, request.query, timer});
}

void FakeSnapd::checkPolls()
{
    const QList<Poll> polls = m_polls;
    for (const Poll &poll : polls) {
        const std::optional<FakeReply> reply = m_state.noticesReply(poll.query);
        if (!reply) {
            continue;
        }
        erase_if(m_polls, [&poll](const Poll &other) {
            return other.connection == poll.connection;
        });
        poll.timer->deleteLater();
        answer(poll.connection, *reply, {});
    }
}

}

#include "moc_fakesnapd.cpp"
