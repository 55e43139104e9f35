// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/envelope.h"

#include <compare>

namespace Snapperms::Snapd
{

/**
 * The results of the single endpoints, as values. All of them are total functions and may be called on any thread. An error in the envelope is handed on.
 *
 * Unknown members are ignored, members of a wrong type count as absent, and list entries that lack their identifying names are left out and logged, for snapd
 * grows with every release. A missing or wrong *list* is Malformed instead: to take it for an empty one would be to say that nothing is connected.
 */
[[nodiscard]] Result<SystemInfo> parseSystemInfo(const Envelope &envelope);
[[nodiscard]] Result<QList<Snap>> parseSnaps(const Envelope &envelope);
[[nodiscard]] Result<Connections> parseConnections(const Envelope &envelope);
[[nodiscard]] Result<QList<InterfaceInfo>> parseInterfaces(const Envelope &envelope);
[[nodiscard]] Result<Change> parseChange(const Envelope &envelope);
[[nodiscard]] Result<QList<Change>> parseChanges(const Envelope &envelope);
[[nodiscard]] Result<QList<Notice>> parseNotices(const Envelope &envelope);
[[nodiscard]] Result<QByteArray> parseBaseDeclaration(const Envelope &envelope);
[[nodiscard]] Result<QVariantMap> parseSnapDeclaration(const Envelope &envelope);
[[nodiscard]] Result<QVariantMap> parseModel(const Envelope &envelope);

/** The id of the change that a POST started. */
[[nodiscard]] Result<QString> parseAcceptedChange(const Envelope &envelope);

/**
 * Orders two of snapd's timestamps (RFC 3339, UTC or with an offset) at the nanosecond. QDateTime ends at milliseconds, and as text they do not sort, for Go
 * leaves out trailing zeros. What cannot be read comes first.
 */
[[nodiscard]] std::strong_ordering compareTimestamps(const QString &left, const QString &right);

}
