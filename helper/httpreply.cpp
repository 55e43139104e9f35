// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/httpreply.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <algorithm>

namespace Snapperms::Helper
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype MaximumHead = 16 * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** The three digits of "HTTP/1.x NNN reason", or 0. */
int statusOf(QByteArrayView line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || !isDigit(line[7]) || line[8] != ' ' || (line.size() > 12 && line[12] != ' ')) {
        return 0;
    }
    const QByteArrayView digits = line.sliced(9, 3);
    if (!std::ranges::all_of(digits, isDigit)) {
        return 0;
    }
    const int status = digits.toInt();
    return status >= 100 ? status : 0;
}

/** The value of Content-Length, or -1 when it is not a plain number. */
qint64 lengthOf(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > 12 || !std::ranges::all_of(value, isDigit)) {
        return -1;
    }
    return value.toLongLong();
}

}

std::optional<HttpReply> HttpReply::parse(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0 || headEnd > MaximumHead) {
        return std::nullopt;
    }
    QByteArrayView head = QByteArrayView(bytes).first(headEnd);
    const QByteArrayView body = QByteArrayView(bytes).sliced(headEnd + 4);

    qsizetype lineEnd = head.indexOf("\r\n");
    HttpReply reply;
    reply.status = statusOf(lineEnd < 0 ? head : head.first(lineEnd));
    if (reply.status == 0) {
        return std::nullopt;
    }

    bool hasLength = false;
    while (lineEnd >= 0) {
        head = head.sliced(lineEnd + 2);
        lineEnd = head.indexOf("\r\n");
        const QByteArrayView line = lineEnd < 0 ? head : head.first(lineEnd);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            return std::nullopt;
        }
        const QByteArrayView name = line.first(colon);
        if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            return std::nullopt;
        }
        if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
            if (hasLength || lengthOf(line.sliced(colon + 1).trimmed()) != body.size()) {
                return std::nullopt;
            }
            hasLength = true;
        }
    }
    reply.body = body.toByteArray();
    return reply;
}

}
