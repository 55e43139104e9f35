// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpexchange.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Snapperms::Snapd
{

namespace
{

/** Whoever sends without end must not keep this program from anything else, its own limit of time included. What is left wakes us again. */
constexpr int mostAtOnce = 16;

/** What a call that may be interrupted by a signal returns once it is not. */
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

}

HttpExchange::HttpExchange(const QByteArray &request, qint64 longest, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_reader(longest)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finishWith(ErrorCode::TimedOut);
    });
    m_timer.start(limit);
}

HttpExchange::~HttpExchange()
{
    close();
}

void HttpExchange::start(const QString &socketPath)
{
    if (!m_over) {
        connectNow(QFile::encodeName(socketPath));
    }
}

void HttpExchange::connectNow(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof(address.sun_path)) {
        failed(ENOENT); // There can be no such socket.
        return;
    }
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    m_socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0) {
        failed(errno);
        return;
    }
    // Connecting within a machine is never in progress: it has happened, or it has not. unix(7)
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        const int error = errno;
        close();
        if (error != EAGAIN && error != EINTR) {
            failed(error);
            return;
        }
        // More are waiting there already than it lets wait; there is nothing that tells when it has room.
        QTimer::singleShot(20ms, this, [this, path] {
            if (!m_over) {
                connectNow(path);
            }
        });
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, this, &HttpExchange::read);
    write(); // snapd need not wait until this program comes to its event loop.
}

void HttpExchange::write()
{
    while (m_written < m_request.size()) {
        const ssize_t sent = uninterrupted([this] {
            return send(m_socket, m_request.constData() + m_written, size_t(m_request.size() - m_written), MSG_NOSIGNAL);
        });
        if (sent >= 0) {
            m_written += sent;
        } else if (errno == EAGAIN) {
            if (!m_writable) {
                m_writable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
                QObject::connect(m_writable.get(), &QSocketNotifier::activated, this, &HttpExchange::write);
            }
            m_writable->setEnabled(true);
            return;
        } else {
            break; // Who does not listen may have answered: what can be read tells.
        }
    }
    if (m_writable) {
        m_writable->setEnabled(false);
    }
}

void HttpExchange::read()
{
    std::array<char, 64 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): what is used of it is written first
    const auto isGoingOn = [this] {
        return m_reader.state() == HttpReader::State::Head || m_reader.state() == HttpReader::State::Body;
    };
    bool ended = false;
    for (int i = 0; i < mostAtOnce && !ended && isGoingOn(); ++i) {
        const ssize_t got = uninterrupted([this, &buffer] {
            return recv(m_socket, buffer.data(), buffer.size(), 0);
        });
        if (got > 0) {
            m_reader.feed(QByteArray(buffer.data(), got));
        } else if (got < 0 && errno == EAGAIN) {
            break;
        } else {
            ended = true;
        }
    }
    if (ended) {
        m_reader.end();
        if (isGoingOn()) {
            finishWith(ErrorCode::ConnectionLost);
            return;
        }
    }
    judge();
}

void HttpExchange::judge()
{
    switch (m_reader.state()) {
    case HttpReader::State::Head:
    case HttpReader::State::Body:
        return;
    case HttpReader::State::Complete:
        finish({.error = std::nullopt, .status = m_reader.status(), .body = m_reader.body()});
        return;
    case HttpReader::State::NotHttp:
    case HttpReader::State::BadBody:
        finishWith(ErrorCode::Malformed);
        return;
    case HttpReader::State::TooLarge:
        finishWith(ErrorCode::TooLarge);
        return;
    }
}

void HttpExchange::failed(int error)
{
    const QString message = QString::fromStdString(std::generic_category().message(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        finishWith(ErrorCode::NotInstalled, message);
        return;
    case ECONNREFUSED:
        finishWith(ErrorCode::NotRunning, message);
        return;
    case EACCES:
    case EPERM:
        finishWith(ErrorCode::AccessDenied, message);
        return;
    default:
        finishWith(ErrorCode::ConnectionLost, message);
        return;
    }
}

void HttpExchange::finishWith(ErrorCode code, const QString &message)
{
    finish({.error = Error{.code = code, .httpStatus = m_reader.status(), .message = message}, .status = 0, .body = {}});
}

void HttpExchange::finish(const HttpAnswer &answer)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_timer.stop();
    m_answer = answer;
    close();
    Q_EMIT finished();
}

void HttpExchange::close()
{
    // Before the socket: a notifier outlives none. They may be what is calling us.
    for (std::unique_ptr<QSocketNotifier> *notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    if (m_socket >= 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

}

#include "moc_httpexchange.cpp"
