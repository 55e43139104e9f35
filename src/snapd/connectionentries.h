// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QJsonObject>

#include <optional>

namespace Snapperms::Snapd
{

/** One entry of a list of GET /v2/connections; nothing when it lacks names. Internal to src/snapd. */
[[nodiscard]] std::optional<Connection> readConnection(const QJsonObject &object);
[[nodiscard]] std::optional<Plug> readPlug(const QJsonObject &object);
[[nodiscard]] std::optional<Slot> readSlot(const QJsonObject &object);

}
