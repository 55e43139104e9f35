// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/httpreader.h"

#include <QList>

#include <algorithm>
#include <cctype>

namespace Snapperms::Snapd
{

namespace
{

constexpr qsizetype longestHead = 64 * 1024;
/** Of a chunk's size and its extensions, or one line of a trailer. */
constexpr qsizetype longestLine = 8 * 1024;
constexpr int informational = 200; ///< Below this a reply is only a note that comes before the reply.

/** "HTTP/1.1 200 OK", and nothing else; 0 when it is not. */
int statusOf(const QByteArray &line)
{
    const bool isHttp = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    constexpr qsizetype digitsAt = 9;
    constexpr qsizetype digits = 3;
    const bool ends = line.size() == digitsAt + digits || (line.size() > digitsAt + digits && line[digitsAt + digits] == ' ');
    bool isNumber = false;
    const int status = line.mid(digitsAt, digits).toInt(&isNumber);
    return isHttp && ends && isNumber && status >= 100 ? status : 0;
}

bool allDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return c >= '0' && c <= '9';
    });
}

}

HttpReader::HttpReader(qint64 longest)
    : m_longest(longest)
{
}

HttpReader::State HttpReader::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_state == State::Head) {
        readHead();
    }
    if (m_state == State::Body) {
        readBody();
    }
    return m_state;
}

HttpReader::State HttpReader::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilEnd) {
        m_state = State::Complete;
    }
    return m_state;
}

void HttpReader::readHead()
{
    do {
        const qsizetype lineEnd = m_buffer.indexOf("\r\n");
        if (lineEnd >= 0 && statusOf(m_buffer.first(lineEnd)) == 0) {
            m_state = State::NotHttp;
            return;
        }
        const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            m_state = m_buffer.size() > longestHead ? State::NotHttp : State::Head;
            return;
        }
        m_status = statusOf(m_buffer.first(lineEnd));
        QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
        lines.removeFirst();
        m_buffer.remove(0, headEnd + 4);
        m_state = State::Body;
        readHeaders(lines);
    } while (m_status < informational && m_state != State::NotHttp);
}

void HttpReader::readHeaders(const QList<QByteArray> &lines)
{
    QByteArray length;
    m_framing = Framing::UntilEnd;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding") {
            m_framing = Framing::Chunked;
            if (value.toLower() != "chunked") {
                m_state = State::NotHttp;
            }
        } else if (name == "content-length") {
            if (!allDigits(value) || (!length.isEmpty() && length != value)) {
                m_state = State::NotHttp;
            }
            length = value;
        }
    }
    if (m_state == State::NotHttp) {
        return;
    }
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    if (m_status < informational || m_status == noContent || m_status == notModified) {
        m_framing = Framing::Length;
        m_length = 0;
    } else if (m_framing == Framing::UntilEnd && !length.isEmpty()) {
        m_framing = Framing::Length;
        bool fits = false;
        m_length = length.toLongLong(&fits);
        if (!fits || m_length > m_longest) {
            m_state = State::TooLarge;
        }
    }
}

void HttpReader::take(qsizetype count)
{
    if (m_body.size() + count > m_longest) {
        m_state = State::TooLarge;
        m_body.clear();
        return;
    }
    m_body += QByteArrayView(m_buffer).first(count);
    m_buffer.remove(0, count);
}

void HttpReader::readBody()
{
    switch (m_framing) {
    case Framing::UntilEnd:
        take(m_buffer.size());
        return;
    case Framing::Length:
        take(std::min<qsizetype>(m_buffer.size(), m_length - m_body.size()));
        if (m_state == State::Body && m_body.size() == m_length) {
            m_state = State::Complete;
        }
        return;
    case Framing::Chunked:
        while (m_state == State::Body && readChunk()) { }
        return;
    }
}

bool HttpReader::readChunk()
{
    const qsizetype lineEnd = m_buffer.indexOf("\r\n");
    if (lineEnd < 0) {
        if (m_buffer.size() > longestLine) {
            m_state = State::BadBody;
        }
        return false;
    }
    if (m_inTrailer) {
        m_buffer.remove(0, lineEnd + 2);
        m_state = lineEnd == 0 ? State::Complete : State::Body;
        return true;
    }
    const QByteArray head = m_buffer.first(lineEnd);
    const qsizetype extension = head.indexOf(';');
    const QByteArray digits = (extension < 0 ? head : head.first(extension)).trimmed();
    bool isNumber = false;
    const qint64 size = digits.toLongLong(&isNumber, 16);
    if (!isNumber || size < 0 || !std::isxdigit(static_cast<unsigned char>(digits.front()))) {
        m_state = State::BadBody;
        return false;
    }
    // Not as a sum: nobody says that a chunk's size is one of a chunk.
    if (size > m_longest - m_body.size()) {
        m_state = State::TooLarge;
        m_body.clear();
        return false;
    }
    if (size == 0) {
        m_buffer.remove(0, lineEnd + 2);
        m_inTrailer = true;
        return true;
    }
    // Only whole chunks: they are small, and this way there is nothing to remember.
    const qsizetype dataAt = lineEnd + 2;
    if (m_buffer.size() < dataAt + size + 2) {
        return false;
    }
    if (QByteArrayView(m_buffer).sliced(dataAt + size, 2) != "\r\n") {
        m_state = State::BadBody;
        return false;
    }
    m_buffer.remove(0, dataAt);
    take(size);
    m_buffer.remove(0, 2);
    return true;
}

}
