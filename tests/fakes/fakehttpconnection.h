// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <optional>

class QLocalSocket;

namespace Snapperms::Fakes
{

/** One request as it came in. */
struct FakeRequest {
    QByteArray method;
    QString path; ///< "/v2/connections", decoded.
    QByteArray rawQuery; ///< As sent, after the question mark.
    QHash<QString, QString> query; ///< Decoded as Go does: '+' is a space.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/**
 * One accepted connection: HTTP/1.1 with keep-alive. Requests that were sent ahead wait until the one before them has been answered, as with Go's server. What
 * is not HTTP gets a plain text 400 and is closed.
 */
class FakeHttpConnection : public QObject
{
    Q_OBJECT

public:
    /** Takes the socket over. */
    explicit FakeHttpConnection(QLocalSocket *socket, QObject *parent = nullptr);
    ~FakeHttpConnection() override;

    /** Sends @p bytes as the answer to the current request, @p dripBytes at a time when that is not 0, and then goes on with the next one or closes. */
    void respond(const QByteArray &bytes, bool thenClose, qsizetype dripBytes = 0, std::chrono::milliseconds dripEvery = {});
    void close();
    /** Whether the current request is of HTTP/1.0, which knows no chunks. */
    [[nodiscard]] bool isOld() const;

Q_SIGNALS:
    void requestArrived(const Snapperms::Fakes::FakeRequest &request);
    void closed();
    /** So many bytes came in. */
    void received(qsizetype bytes);

private:
    void read();
    void parse();
    void refuse(const QByteArray &reason);
    [[nodiscard]] std::optional<FakeRequest> takeRequest(QByteArray *refusal);
    void finishAnswer(bool thenClose);
    void drip(QByteArray rest, bool thenClose, qsizetype bytes, std::chrono::milliseconds every);

    QLocalSocket *const m_socket;
    QByteArray m_buffer;
    bool m_busy = false;
    bool m_closeAfter = false;
    bool m_old = false;
};

}
