// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Snapperms::Fakes
{

/** One reply of the fake, before HTTP. */
struct FakeReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType{"application/json"};
};

/** JSON as Go writes it: compact, with '<', '>' and '&' escaped. */
[[nodiscard]] QByteArray toJson(const QJsonObject &object);
[[nodiscard]] QByteArray toJson(const QJsonArray &array);
[[nodiscard]] QByteArray toJson(const QString &string);

/** snapd's envelopes (daemon/response.go). @p tail is put in before the last brace: ",\"maintenance\":{...}" and the like. */
[[nodiscard]] FakeReply syncReply(const QByteArray &result, const QByteArray &tail = {});
[[nodiscard]] FakeReply asyncReply(const QString &changeId, const QByteArray &tail = {});
[[nodiscard]] FakeReply errorReply(
    int status, const QString &message, const QString &kind = {}, const QJsonValue &value = QJsonValue::Undefined, const QByteArray &tail = {});

/** The words of an HTTP status. */
[[nodiscard]] QByteArray statusText(int status);

/** Nanoseconds since the epoch in RFC 3339, trailing zeros left out as Go does. */
[[nodiscard]] QString timestamp(qint64 nanoseconds);

}
