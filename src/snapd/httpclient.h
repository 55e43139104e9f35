// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"
#include "snapd/envelope.h"

#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace Snapperms::Snapd
{

class ConnectionsReply;
class HttpExchange;
struct HttpAnswer;

/** How long and how much a HttpClient is ready to wait for and to hold. The defaults are meant for people; tests shorten them. */
struct HttpLimits {
    std::chrono::milliseconds reply{std::chrono::seconds(30)}; ///< From the call to the last byte, waiting for a free connection included.
    std::chrono::milliseconds interactive{std::chrono::minutes(10)}; ///< For what may put a password dialog in front of a person; snapd itself waits for ever.
    std::chrono::milliseconds pollMargin{std::chrono::seconds(15)}; ///< Added to NoticeQuery::wait.
    qint64 jsonBytes = 64 * 1024 * 1024;
    qint64 iconBytes = 4 * 1024 * 1024;
};

/**
 * The Client that speaks HTTP over snapd's unix socket.
 *
 * Each request has a connection of its own and is sent once: QNetworkAccessManager, as of Qt 6.8, repeats requests by itself, POST included, and after refused
 * connections may keep later requests waiting for good. At most six connections are open for reads; long polls come on top of that, so that no number of them
 * keeps a read waiting. Big replies are taken apart on a pool thread; callbacks run on the thread of the client, which must also be that of the contexts.
 * Destroying the client gives up all requests without calling back.
 */
class HttpClient : public Client
{
    Q_OBJECT

public:
    explicit HttpClient(const QString &socketPath = QStringLiteral("/run/snapd.socket"), const HttpLimits &limits = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    void systemInfo(QObject *context, Callback<SystemInfo> callback) override;
    void snaps(QObject *context, Callback<QList<Snap>> callback) override;
    void connections(QObject *context, Callback<Connections> callback) override;
    void interfaces(QObject *context, Callback<QList<InterfaceInfo>> callback) override;
    void change(const QString &id, QObject *context, Callback<Change> callback) override;
    void changesInProgress(const QString &snap, QObject *context, Callback<QList<Change>> callback) override;
    void abortChange(const QString &id, QObject *context, Callback<Change> callback) override;
    void notices(const NoticeQuery &query, QObject *context, Callback<QList<Notice>> callback) override;
    void icon(const QString &snap, QObject *context, Callback<QByteArray> callback) override;
    void baseDeclaration(QObject *context, Callback<QByteArray> callback) override;
    void snapDeclaration(const QString &snapId, QObject *context, Callback<QVariantMap> callback) override;
    void model(QObject *context, Callback<QVariantMap> callback) override;

private:
    struct Call;

    [[nodiscard]] static QByteArray request(const Call &call);
    void send(const Call &call, QObject *context, std::function<void(const HttpAnswer &)> done);
    void startNext();

    template <typename Read, typename Use>
    void takeApart(const HttpAnswer &answer, Read read, Use use);
    template <typename T>
    void ask(const Call &call, QObject *context, Callback<T> callback, Result<T> (*parse)(const Envelope &));
    template <typename T>
    void deliver(QObject *context, Callback<T> callback, Result<T> result, std::optional<Maintenance> maintenance = {});

    const QString m_socketPath;
    const HttpLimits m_limits;
    QList<HttpExchange *> m_waiting; ///< For a connection, in the order in which they will have one ...
    QList<HttpExchange *> m_waitingLow; ///< ... and these after all others.
    QList<HttpExchange *> m_reading;
    std::shared_ptr<const ConnectionsReply> m_connections; ///< The last good one.
};

}
