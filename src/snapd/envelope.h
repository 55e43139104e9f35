// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/result.h"
#include "snapd/types.h"

#include <QJsonValue>

#include <optional>

namespace Snapperms::Snapd
{

/**
 * What is common to all of snapd's JSON replies (daemon/response.go). Either @c error is set, or the reply is a success: "sync" with a @c result, or "async"
 * with the id of the change that was started.
 */
struct Envelope {
    std::optional<Error> error;
    QJsonValue result{QJsonValue::Undefined};
    QString changeId; ///< Only "async" replies have one, and they always have it.
    std::optional<Maintenance> maintenance; ///< Successes and errors may carry one.
};

/**
 * Takes a whole HTTP reply apart. Total: any bytes give an envelope. A reply counts as a success only when HTTP, `type` and `status-code` all say so. A
 * reply with an HTTP error status is an error of that status even if its body is not JSON: Go's HTTP server itself answers some bad requests in plain text.
 */
[[nodiscard]] Envelope parseEnvelope(int httpStatus, const QByteArray &body);

/** The bare HTTP status as an error, for replies without an envelope. */
[[nodiscard]] Error errorFromStatus(int httpStatus, const QString &message = {});

/** Bytes that make no sense, said as an error. @p why is English and for logs. */
[[nodiscard]] Error malformed(const QString &why, int httpStatus = 0);

}
