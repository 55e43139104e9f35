// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakejson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

QByteArray escaped(QByteArray json)
{
    // Outside of strings the three do not occur.
    if (json.contains('<') || json.contains('>') || json.contains('&')) {
        json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    }
    return json;
}

QByteArray envelope(const char *type, int status, const QByteArray &rest)
{
    QByteArray body;
    body.reserve(rest.size() + 80);
    body += "{\"type\":\"";
    body += type;
    body += "\",\"status-code\":" + QByteArray::number(status) + ",\"status\":\"" + statusText(status) + "\",\"result\":";
    body += rest;
    body += '}';
    return body;
}

}

QByteArray toJson(const QJsonObject &object)
{
    return escaped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray toJson(const QJsonArray &array)
{
    return escaped(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray toJson(const QString &string)
{
    const QByteArray array = toJson(QJsonArray{string});
    return array.mid(1, array.size() - 2);
}

FakeReply syncReply(const QByteArray &result, const QByteArray &tail)
{
    return {.status = 200, .body = envelope("sync", 200, result + tail)};
}

FakeReply asyncReply(const QString &changeId, const QByteArray &tail)
{
    return {.status = 202, .body = envelope("async", 202, "null,\"change\":" + toJson(changeId) + tail)};
}

FakeReply errorReply(int status, const QString &message, const QString &kind, const QJsonValue &value, const QByteArray &tail)
{
    QJsonObject result{{u"message"_s, message}};
    if (!kind.isEmpty()) {
        result.insert(u"kind"_s, kind);
    }
    if (!value.isUndefined()) {
        result.insert(u"value"_s, value);
    }
    return {.status = status, .body = envelope("error", status, toJson(result) + tail)};
}

QByteArray statusText(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 409:
        return "Conflict"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    default:
        return "Status " + QByteArray::number(status);
    }
}

QString timestamp(qint64 nanoseconds)
{
    constexpr qint64 second = 1'000'000'000;
    QString text = QDateTime::fromSecsSinceEpoch(nanoseconds / second, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    QString fraction = QString::number(nanoseconds % second).rightJustified(9, u'0');
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    return text + (fraction.isEmpty() ? QString() : u'.' + fraction) + u'Z';
}

}
