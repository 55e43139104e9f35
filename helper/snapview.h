// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdlist.h"

#include <QJsonArray>

#include <optional>
#include <variant>

namespace Snapperms::Helper
{

class AuditSink;

/** What snapd says about one snap, for those who act on their own. */
struct SnapView {
    bool isBusy = true; ///< A change of it is in progress, or nobody knows.
    std::variant<QJsonObject, Code> connections = Code::SnapdUnavailable; ///< NoSuchPlug when there is no such snap.

    [[nodiscard]] bool isAway() const { return connections == std::variant<QJsonObject, Code>(Code::SnapdUnavailable); }
};

/** Asks snapd; blocks, for some seconds at most. */
[[nodiscard]] SnapView viewOf(SnapdPort &snapd, const QString &snap);

/**
 * Writes down that a connection was ended, or that snapd refused that, for @p uid who had wanted it so. During an update snapd is busy with the snap, which is
 * nothing to write down.
 */
void noteEnd(AuditSink &audit, QLatin1StringView action, uint uid, const Pair &pair, const Outcome &outcome, std::optional<bool> isKept = {});

/** The entry of @p connections (`established` or `undesired`) for @p pair, by whatever name the system goes. */
[[nodiscard]] std::optional<QJsonObject> entryFor(const Pair &pair, const QJsonArray &connections);

}
