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
    std::optional<Code> unclear = std::nullopt; ///< Why nobody knows: snapd is not there, or its answer was not understood.
    std::variant<QJsonObject, Code> connections = Code::SnapdUnavailable; ///< NoSuchPlug when there is no such snap.

    [[nodiscard]] bool isAway() const { return connections == std::variant<QJsonObject, Code>(Code::SnapdUnavailable); }

    /** The entry for a connection that is there. */
    [[nodiscard]] std::optional<QJsonObject> established(const Pair &pair) const;

    /**
     * The same, unless a change is in progress. snapd makes and ends a connection first, compiles profiles then, and changes its list last (snapd
     * overlord/ifacestate), but acts by what it has made: meanwhile nobody can tell by the list.
     */
    [[nodiscard]] std::optional<QJsonObject> settled(const Pair &pair) const { return isBusy ? std::nullopt : established(pair); }
};

/**
 * Whether snapd is changing @p snap, or anything when that is empty; nothing when it does not say. What stands in no other change's way, and may last for days,
 * does not count. Blocks, for some seconds at most.
 */
[[nodiscard]] std::optional<bool> isChanging(SnapdPort &snapd, const QString &snap = {});

/** Asks snapd; blocks, for some seconds at most. */
[[nodiscard]] SnapView viewOf(SnapdPort &snapd, const QString &snap);

/**
 * Writes down that a connection was ended, or that snapd refused that, for @p uid who had wanted it so. What snapd refuses while it is busy with the snap, with
 * an update or with ending that very connection, is nothing to write down. Asks snapd for that, as viewOf() does.
 */
void noteEnd(SnapdPort &snapd, AuditSink &audit, QLatin1StringView action, uint uid, const Pair &pair, const Outcome &outcome, std::optional<bool> isKept = {});

/** The entry of @p connections (`established` or `undesired`) for @p pair, by whatever name the system goes. */
[[nodiscard]] std::optional<QJsonObject> entryFor(const Pair &pair, const QJsonArray &connections);

}
