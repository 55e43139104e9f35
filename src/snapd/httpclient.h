// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"
#include "snapd/envelope.h"

#include <QUrlQuery>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Snapperms::Snapd
{

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
 * Built on QNetworkAccessManager, which keeps up to six connections. It repeats a request by itself, up to three times and whatever its verb, when the
 * connection is closed before the head of a reply is complete; that is harmless here, for nothing that this class sends does more when it arrives twice. It
 * would not be for POST /v2/interfaces: that must not be sent this way.
 *
 * Long polls have connections of their own, so that no number of them keeps a read waiting. Big replies are taken apart on a pool thread; callbacks run on the
 * thread of the client, which must also be that of the contexts. Destroying the client gives up all requests without calling back.
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
    struct Answer;

    [[nodiscard]] QNetworkRequest request(const Call &call) const;
    void send(const Call &call, QObject *context, std::function<void(const Answer &)> done);
    [[nodiscard]] Answer answer(QNetworkReply *reply, const QByteArray &body) const;

    template <typename T>
    void ask(const Call &call, QObject *context, Callback<T> callback, Result<T> (*parse)(const Envelope &));
    template <typename T>
    void deliver(QObject *context, Callback<T> callback, Result<T> result, std::optional<Maintenance> maintenance = {});

    const QString m_socketPath;
    const HttpLimits m_limits;
    QNetworkAccessManager *const m_network;
    QNetworkAccessManager *const m_polls;
};

}
