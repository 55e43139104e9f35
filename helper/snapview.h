// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdlist.h"

#include <QJsonArray>

#include <optional>
#include <variant>

namespace Snapperms::Helper
{

/** What snapd says about one snap, for those who act on their own. */
struct SnapView {
    bool isBusy = true; ///< A change of it is in progress, or nobody knows.
    std::variant<QJsonObject, Code> connections = Code::SnapdUnavailable; ///< NoSuchPlug when there is no such snap.

    [[nodiscard]] bool isAway() const { return connections == std::variant<QJsonObject, Code>(Code::SnapdUnavailable); }
};

/** Asks snapd; blocks, for some seconds at most. */
[[nodiscard]] SnapView viewOf(SnapdPort &snapd, const QString &snap);

/** The entry of @p connections (`established` or `undesired`) for @p pair, by whatever name the system goes. */
[[nodiscard]] std::optional<QJsonObject> entryFor(const Pair &pair, const QJsonArray &connections);

}
