// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/operations.h"

#include <functional>
#include <optional>

class QDBusMessage;

namespace Snapperms::Helper
{

/** The unique bus name of whoever sent @p message; empty when it has none. */
[[nodiscard]] QString senderOf(const QDBusMessage &message);

/** Whose process has a unique bus name, as far as the bus says. */
using UserOfName = std::function<std::optional<uint>(const QString &uniqueName)>;

/**
 * Who sent @p message, which must be a call that asks for @p actionId; @p userForKAuth has to be the user whom the bus names. No value when any of that is not
 * so. Pure but for @p userOf.
 */
[[nodiscard]] std::optional<Caller> callerOf(const QDBusMessage &message, const QString &actionId, const UserOfName &userOf, qint64 userForKAuth);

}
