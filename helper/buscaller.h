// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/operations.h"

#include <QString>

#include <optional>

namespace Snapperms::Helper
{

/** The unique name of whoever sent the bus message that KAuth is serving right now, from its first signal on; empty when there is none. */
[[nodiscard]] QString senderOnBus();

/**
 * Who sent the bus message that KAuth is serving right now. Only inside a slot that KAuth called. The name comes from the bus; the user is asked of the bus and
 * has to be the one that KAuth knows. No value, and the operation is refused, when any of that is not to be had, or when the message asked for an action other
 * than @p actionId.
 */
[[nodiscard]] std::optional<Caller> callerOnBus(const QString &actionId);

}
