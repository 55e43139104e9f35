// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QLocalServer>

#include <functional>

class QLocalSocket;

/** Stands in for snapd at the helper's socket: three apps, one answer to every change. */
class CannedSnapd : public QObject
{
    Q_OBJECT

public:
    explicit CannedSnapd(const QString &path, QObject *parent = nullptr);

    /** A whole HTTP answer with @p json as its body. */
    [[nodiscard]] static QByteArray http(int status, const QByteArray &json);

    /** The bodies of POST requests so far. */
    QList<QByteArray> posts;
    /** Every first line so far. */
    QList<QByteArray> requests;
    /** What POST /v2/interfaces is answered with; nothing at all when it is empty. */
    QByteArray postAnswer;
    /** Called when a POST has come in, before it is answered. */
    std::function<void()> onPost;

private:
    void serve(QLocalSocket *socket);

    QLocalServer m_server;
};
