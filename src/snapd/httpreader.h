// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

namespace Snapperms::Snapd
{

/**
 * Takes one HTTP/1.x reply apart as it comes in: with a length, in chunks, or until the connection ends. Total over any bytes, however they are cut; what comes
 * after the reply is not looked at.
 */
class HttpReader
{
public:
    enum class State {
        Head,
        Body,
        Complete,
        NotHttp,
        BadBody, ///< Chunks that are none.
        TooLarge,
    };

    /** @param longest body, in bytes. */
    explicit HttpReader(qint64 longest);

    State feed(const QByteArray &bytes);
    /** The connection has ended: the reply may be complete by that. */
    State end();

    [[nodiscard]] State state() const { return m_state; }
    /** 0 until the head has been read. */
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Framing {
        Length,
        Chunked,
        UntilEnd,
    };

    void readHead();
    void readHeaders(const QList<QByteArray> &lines);
    void readBody();
    /** False when more bytes are needed, or none any more. */
    [[nodiscard]] bool readChunk();
    void take(qsizetype count);

    const qint64 m_longest;
    State m_state = State::Head;
    Framing m_framing = Framing::UntilEnd;
    int m_status = 0;
    qint64 m_length = 0; ///< Of the body.
    bool m_inTrailer = false;
    QByteArray m_buffer;
    QByteArray m_body;
};

}
