// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakes/fakehttpconnection.h"
#include "fakes/fakestate.h"

#include <QLocalServer>
#include <QPointer>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

class QTimer;

namespace Snapperms::Fakes
{

/** One way to misbehave. The default does nothing. */
struct FakeFault {
    enum class Framing {
        AsSnapd, ///< Chunked above 2 KiB, as Go does.
        Chunked,
        Length,
        UntilClose,
    };

    std::chrono::milliseconds latency{0}; ///< Before the answer.
    bool stall = false; ///< No answer at all.
    bool overtaken = false; ///< Answered only after a request that came later, or after a while.
    qsizetype cutAfter = -1; ///< Close after so many bytes of the reply, head included.
    std::optional<QByteArray> raw{}; ///< These bytes instead of any reply, then close.
    std::optional<FakeReply> reply{}; ///< This reply instead of the right one.
    qsizetype padding = 0; ///< So many more bytes of white space in the body.
    Framing framing = Framing::AsSnapd;
    qsizetype dripBytes = 0; ///< So many bytes at a time ...
    std::chrono::milliseconds dripEvery{0}; ///< ... with such a pause.
    int times = -1; ///< For so many requests; -1 for all.
};

/**
 * A snapd to test against: a real unix socket, HTTP, and the rules of FakeState. Reads need no privilege; writes are allowed to everyone who can connect,
 * unless setAuthorization() says no.
 *
 * It lives on the thread that made it, and answers from the event loop.
 */
class FakeSnapd : public QObject
{
    Q_OBJECT

public:
    enum class Authorization {
        Granted,
        Refused, ///< 401 login-required
        Dismissed, ///< 403 auth-cancelled, as when the person closes the dialog
    };
    enum class Socket {
        Kept, ///< systemd holds it: connecting works, the answer comes late.
        Gone, ///< ENOENT
        Dead, ///< ECONNREFUSED: a file that nobody listens on
    };

    /** Listens at once. With no @p path on a socket of its own in a temporary directory. */
    explicit FakeSnapd(const QString &path = {}, QObject *parent = nullptr);
    ~FakeSnapd() override;

    [[nodiscard]] FakeState *state();
    [[nodiscard]] QString socketPath() const;
    [[nodiscard]] bool isListening() const;

    // Misbehaving.
    /** For requests whose path begins with @p pathPrefix ("/v2/connections", "" for all); the longest prefix counts. */
    void setFault(const QString &pathPrefix, const FakeFault &fault);
    void clearFaults();
    void setAuthorization(Authorization authorization);
    /** Closes every connection; polls get "request canceled" first, as from snapd 2.68. State is kept. */
    void stop(Socket socket = Socket::Gone);
    void start();
    void restart(std::chrono::milliseconds away, Socket socket = Socket::Kept);

    // Changes.
    void setChangeDuration(std::chrono::milliseconds duration); ///< Default 0: over at the next turn of the event loop.
    void setHolding(bool holding); ///< Changes started from now on go on until release().
    void release(const QString &changeId);
    void releaseAll();

    // Looking.
    [[nodiscard]] const QList<FakeRequest> &log() const;
    [[nodiscard]] qsizetype count(const QByteArray &method, const QString &pathPrefix) const;
    void clearLog();
    void setLogging(bool yes); ///< On by default. Off for long runs.
    [[nodiscard]] qsizetype waitingPolls() const;
    [[nodiscard]] qsizetype openConnections() const;
    [[nodiscard]] qsizetype bytesReceived() const; ///< So far, by all connections.

Q_SIGNALS:
    void requestArrived(const Snapperms::Fakes::FakeRequest &request);

private:
    struct Poll {
        FakeHttpConnection *connection;
        QHash<QString, QString> query;
        QTimer *timer;
    };

    void accept();
    void handle(FakeHttpConnection *connection, const FakeRequest &request);
    [[nodiscard]] std::optional<FakeReply> route(const FakeRequest &request);
    [[nodiscard]] std::optional<FakeReply> get(const FakeRequest &request) const;
    [[nodiscard]] FakeReply post(const FakeRequest &request);
    [[nodiscard]] FakeFault takeFault(const QString &path);
    void answer(FakeHttpConnection *connection, const FakeReply &reply, const FakeFault &fault);
    void beginPoll(FakeHttpConnection *connection, const FakeRequest &request);
    void checkPolls();
    void makeDeadSocket();
    void letGo();

    QTemporaryDir m_directory;
    const QString m_path;
    FakeState m_state;
    QLocalServer m_server;
    QHash<QString, FakeFault> m_faults;
    Authorization m_authorization = Authorization::Granted;
    std::chrono::milliseconds m_duration{0};
    bool m_holding = false;
    bool m_logging = true;
    bool m_away = false;
    QList<std::pair<FakeHttpConnection *, FakeRequest>> m_heldBack; ///< Came while we were away behind a kept socket.
    QList<std::pair<QPointer<FakeHttpConnection>, FakeRequest>> m_overtaken;
    QList<FakeHttpConnection *> m_connections;
    QList<Poll> m_polls;
    QList<FakeRequest> m_log;
    qsizetype m_bytesReceived = 0;
};

}
