// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/httpreader.h"
#include "snapd/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace Snapperms::Snapd
{

/** What came of a request: an error on the way, or an HTTP reply with any status. */
struct HttpAnswer {
    std::optional<Error> error{};
    int status = 0;
    QByteArray body{};
};

/**
 * One HTTP request and its reply, over a unix socket connection of their own. Asked once and never again: whoever gets no answer does not know whether it
 * arrived.
 *
 * Nothing blocks. Deleting it gives it up.
 *
 * It speaks to the socket itself: QLocalSocket is in QtNetwork, which brings some forty libraries for proxies, encryption and directories into each program
 * that loads it.
 */
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /** @param longest body of the reply, in bytes. @param limit from now to the last byte, waiting for start() included. */
    HttpExchange(const QByteArray &request, qint64 longest, std::chrono::milliseconds limit, QObject *parent);
    ~HttpExchange() override;

    void start(const QString &socketPath);
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    /** Once, and perhaps already from start(). */
    void finished();

private:
    void connectNow(const QByteArray &path);
    void write();
    void read();
    void failed(int error);
    void judge();
    void finish(const HttpAnswer &answer);
    void finishWith(ErrorCode code, const QString &message = {});

    void close();

    const QByteArray m_request;
    qsizetype m_written = 0;
    HttpReader m_reader;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_timer;
    HttpAnswer m_answer;
    bool m_over = false;
};

}
