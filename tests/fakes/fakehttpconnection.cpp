// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakehttpconnection.h"

#include <QLocalSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

constexpr qsizetype longestHead = 1024 * 1024;

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

}

FakeHttpConnection::FakeHttpConnection(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &FakeHttpConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &FakeHttpConnection::closed);
}

FakeHttpConnection::~FakeHttpConnection()
{
    m_socket->disconnect(this);
}

void FakeHttpConnection::close()
{
    m_socket->abort();
}

bool FakeHttpConnection::isOld() const
{
    return m_old;
}

void FakeHttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_buffer += bytes;
    Q_EMIT received(bytes.size());
    parse();
}

void FakeHttpConnection::parse()
{
    if (m_busy) {
        return;
    }
    QByteArray refusal;
    const std::optional<FakeRequest> request = takeRequest(&refusal);
    if (!refusal.isEmpty()) {
        refuse(refusal);
    } else if (request) {
        m_busy = true;
        Q_EMIT requestArrived(*request);
    }
}

void FakeHttpConnection::refuse(const QByteArray &reason)
{
    m_busy = true;
    m_buffer.clear();
    respond("HTTP/1.1 400 Bad Request: " + reason + "\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: " + reason, true);
}

std::optional<FakeRequest> FakeHttpConnection::takeRequest(QByteArray *refusal)
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (m_buffer.size() > longestHead) {
            *refusal = "head too long";
        }
        return std::nullopt;
    }
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.")) {
        *refusal = "malformed HTTP request";
        return std::nullopt;
    }
    FakeRequest request;
    request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? words[1] : words[1].first(mark));
    request.rawQuery = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    const QList<QByteArray> pairs = request.rawQuery.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0) {
            request.query.insert(decoded(pair.first(equals)), decoded(pair.mid(equals + 1)));
        }
    }
    const QList<QByteArray> headers = lines.mid(1);
    for (const QByteArray &line : headers) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
    }
    if (words[2] == "HTTP/1.1" && !request.headers.contains("host")) {
        *refusal = "missing required Host header";
        return std::nullopt;
    }
    const QByteArray lengthText = request.headers.value("content-length", "0");
    bool isNumber = false;
    const qsizetype length = lengthText.toLongLong(&isNumber);
    if (!isNumber || length < 0 || request.headers.contains("transfer-encoding")) {
        *refusal = "bad Content-Length";
        return std::nullopt;
    }
    const qsizetype bodyStart = headEnd + 4;
    if (m_buffer.size() - bodyStart < length) {
        return std::nullopt;
    }
    request.body = m_buffer.mid(bodyStart, length);
    m_buffer.remove(0, bodyStart + length);
    m_old = words[2] == "HTTP/1.0";
    m_closeAfter = m_old || request.headers.value("connection").toLower() == "close";
    return request;
}

void FakeHttpConnection::respond(const QByteArray &bytes, bool thenClose, qsizetype dripBytes, std::chrono::milliseconds dripEvery)
{
    if (dripBytes > 0) {
        drip(bytes, thenClose, dripBytes, dripEvery);
        return;
    }
    m_socket->write(bytes);
    m_socket->flush();
    finishAnswer(thenClose);
}

void FakeHttpConnection::drip(QByteArray rest, bool thenClose, qsizetype bytes, std::chrono::milliseconds every)
{
    m_socket->write(rest.first(std::min(bytes, rest.size())));
    m_socket->flush();
    rest.remove(0, bytes);
    if (rest.isEmpty()) {
        finishAnswer(thenClose);
        return;
    }
    QTimer::singleShot(every, this, [this, rest, thenClose, bytes, every] {
        drip(rest, thenClose, bytes, every);
    });
}

void FakeHttpConnection::finishAnswer(bool thenClose)
{
    m_busy = false;
    if (thenClose || m_closeAfter) {
        m_socket->disconnectFromServer();
    } else if (!m_buffer.isEmpty()) {
        // Not from here: whoever answered is still on the stack.
        QMetaObject::invokeMethod(this, &FakeHttpConnection::parse, Qt::QueuedConnection);
    }
}

}

#include "moc_fakehttpconnection.cpp"
