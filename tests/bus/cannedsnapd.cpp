// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cannedsnapd.h"

#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto List = R"({"type":"sync","status-code":200,"status":"OK","result":{
"established":[{"plug":{"snap":"vlc","plug":"home"},"slot":{"snap":"snapd","slot":"home"},"interface":"home"}],
"undesired":[{"plug":{"snap":"vlc","plug":"opengl"},"slot":{"snap":"snapd","slot":"opengl"},"interface":"opengl","manual":true}],
"plugs":[{"snap":"vlc","plug":"camera","interface":"camera"},{"snap":"vlc","plug":"home","interface":"home"},
{"snap":"vlc","plug":"docker","interface":"docker"}],
"slots":[{"snap":"snapd","slot":"camera","interface":"camera"},{"snap":"snapd","slot":"home","interface":"home"},
{"snap":"docker","slot":"docker","interface":"docker"}]}})";

}

CannedSnapd::CannedSnapd(const QString &path, QObject *parent)
    : QObject(parent)
    , postAnswer(http(202, R"({"type":"async","status-code":202,"status":"Accepted","result":null,"change":"7"})"))
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                serve(socket);
            });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(path)) {
        qFatal("no socket for the canned snapd");
    }
}

QByteArray CannedSnapd::http(int status, const QByteArray &json)
{
    return "HTTP/1.0 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
        + "\r\n\r\n" + json;
}

void CannedSnapd::serve(QLocalSocket *socket)
{
    const QByteArray request = socket->peek(1024 * 1024);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    const QByteArray line = request.first(request.indexOf("\r\n"));
    if (line.startsWith("GET ")) {
        socket->readAll();
        requests << line;
        if (line.startsWith("GET /v2/snaps/vlc ")) {
            socket->write(http(200, R"({"type":"sync","status-code":200,"result":{"name":"vlc"}})"));
        } else if (line.startsWith("GET /v2/snaps/")) {
            socket->write(http(404, R"({"type":"error","status-code":404,"result":{"message":"snap not installed","kind":"snap-not-found"}})"));
        } else {
            socket->write(http(200, List));
        }
        socket->disconnectFromServer();
        return;
    }
    const qsizetype lengthAt = request.indexOf("Content-Length: ") + 16;
    const qsizetype length = request.sliced(lengthAt, request.indexOf("\r\n", lengthAt) - lengthAt).toLongLong();
    if (request.size() < headEnd + 4 + length) {
        return;
    }
    socket->readAll();
    requests << line;
    posts << request.sliced(headEnd + 4);
    if (onPost) {
        onPost();
    }
    if (!postAnswer.isEmpty()) {
        socket->write(postAnswer);
        socket->disconnectFromServer();
    }
}

#include "moc_cannedsnapd.cpp"
