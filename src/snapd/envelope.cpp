// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/envelope.h"

#include "snapd/json.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

namespace
{

/** snapd's own words go into details and logs; a page of HTML, or somebody else's megabyte, need not. */
constexpr qsizetype longestMessage = 4096;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

ErrorCode codeFromStatus(int status)
{
    switch (status) {
    case 400:
        return ErrorCode::BadRequest;
    case 401:
    case 403:
        return ErrorCode::AccessDenied;
    case 404:
        return ErrorCode::NotFound;
    case 405:
    case 501:
        return ErrorCode::NotSupported;
    default:
        return status >= 500 && status <= 599 ? ErrorCode::Internal : ErrorCode::Unknown;
    }
}

/** The kinds are more exact than the status and win over it (client/errors.go). */
std::optional<ErrorCode> codeFromKind(const QString &kind)
{
    static const QHash<QString, ErrorCode> codes{
        {u"auth-cancelled"_s, ErrorCode::AuthCancelled},
        {u"interfaces-unchanged"_s, ErrorCode::InterfacesUnchanged},
        {u"login-required"_s, ErrorCode::AccessDenied},
        {u"snap-change-conflict"_s, ErrorCode::ChangeConflict},
        {u"snap-not-found"_s, ErrorCode::SnapNotFound},
    };
    const auto found = codes.constFind(kind);
    return found == codes.constEnd() ? std::nullopt : std::optional(*found);
}

Error errorFromResult(int status, const QJsonObject &result)
{
    Error error = errorFromStatus(status, Json::string(result, "message"_L1));
    error.kind = Json::string(result, "kind"_L1);
    error.code = codeFromKind(error.kind).value_or(error.code);
    if (error.code == ErrorCode::ChangeConflict) {
        const QJsonObject value = Json::object(result, "value"_L1);
        error.conflictSnap = Json::string(value, "snap-name"_L1);
        error.conflictKind = Json::string(value, "change-kind"_L1);
    }
    return error;
}

Envelope failure(Error error)
{
    Envelope envelope;
    envelope.error = std::move(error);
    return envelope;
}

}

Error errorFromStatus(int httpStatus, const QString &message)
{
    return {.code = codeFromStatus(httpStatus), .httpStatus = httpStatus, .message = message.left(longestMessage)};
}

Error malformed(const QString &why, int httpStatus)
{
    return {.code = ErrorCode::Malformed, .httpStatus = httpStatus, .message = why};
}

Envelope parseEnvelope(int httpStatus, const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject()) {
        if (httpStatus >= 400) {
            return failure(errorFromStatus(httpStatus, QString::fromUtf8(body.left(longestMessage)).trimmed()));
        }
        return failure(malformed(parseError.error == QJsonParseError::NoError ? u"not a JSON object"_s : parseError.errorString(), httpStatus));
    }

    const QJsonObject root = document.object();
    Envelope envelope;
    if (const QJsonObject note = Json::object(root, "maintenance"_L1); !note.isEmpty()) {
        envelope.maintenance = Maintenance{.kind = Json::string(note, "kind"_L1), .message = Json::string(note, "message"_L1)};
    }

    const QString type = Json::string(root, "type"_L1);
    const int status = root.value("status-code"_L1).toInt(httpStatus);
    if (type == "error"_L1 || !isSuccess(httpStatus)) {
        // The envelope's own number is the better one only where HTTP claims success.
        envelope.error = errorFromResult(isSuccess(httpStatus) ? status : httpStatus, Json::object(root, "result"_L1));
    } else if (!isSuccess(status)) {
        envelope.error = malformed(u"HTTP status and envelope contradict each other"_s, httpStatus);
    } else if (type == "sync"_L1) {
        envelope.result = root.value("result"_L1);
    } else if (type == "async"_L1) {
        envelope.changeId = Json::string(root, "change"_L1);
        if (!Json::isName(envelope.changeId)) {
            envelope.error = malformed(u"accepted without the id of a change"_s, httpStatus);
        }
    } else {
        envelope.error = malformed(u"not an envelope of snapd"_s, httpStatus);
    }
    return envelope;
}

}
