// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpexchange.h"

namespace Snapperms::Snapd
{

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
    connect(&m_socket, &QLocalSocket::readyRead, this, &HttpExchange::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HttpExchange::failed);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HttpExchange::ended);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(m_request);
        m_socket.flush(); // snapd need not wait until this program comes to its event loop.
    });
}

HttpExchange::~HttpExchange()
{
    m_socket.disconnect(this);
}

void HttpExchange::start(const QString &socketPath)
{
    if (!m_over) {
        m_socket.connectToServer(socketPath);
    }
}

void HttpExchange::read()
{
    if (m_over) {
        return;
    }
    m_reader.feed(m_socket.readAll());
    judge();
}

void HttpExchange::ended()
{
    if (m_over) {
        return;
    }
    m_reader.feed(m_socket.readAll());
    m_reader.end();
    judge();
    if (!m_over) {
        finishWith(ErrorCode::ConnectionLost);
    }
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

void HttpExchange::failed(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::PeerClosedError: // what that means, the end of the bytes tells
        return;
    case QLocalSocket::ServerNotFoundError: // ENOENT
        finishWith(ErrorCode::NotInstalled, m_socket.errorString());
        return;
    case QLocalSocket::ConnectionRefusedError:
        finishWith(ErrorCode::NotRunning, m_socket.errorString());
        return;
    case QLocalSocket::SocketAccessError: // EACCES
        finishWith(ErrorCode::AccessDenied, m_socket.errorString());
        return;
    default:
        finishWith(ErrorCode::ConnectionLost, m_socket.errorString());
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
    if (m_socket.state() == QLocalSocket::ConnectedState) {
        m_socket.abort(); // In any other state it may be what is calling us.
    }
    Q_EMIT finished();
}

}

#include "moc_httpexchange.cpp"
