// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace Snapperms::Helper
{

/** The polkit actions, as the helper's logic names them. */
enum class Action {
    Connect,
    ConnectSensitive,
    Disconnect,
    Forget,
    Repair,
    Observe,
    ObserveAll,
    ObserveDevices,
};

/** The polkit id. */
[[nodiscard]] QString actionId(Action action);

/** The arguments of one operation after the check of their syntax: every name in here is fit for an URL, a log and a comparison. */
struct Request {
    QString plugSnap;
    QString plug;
    QString slotSnap; ///< Both slot names are set, or none is: then every connection of the plug is meant.
    QString slot;
    QString nonce;
    std::optional<std::chrono::minutes> time = std::nullopt; ///< Connecting only: for how long; without a value, for good.

    [[nodiscard]] bool isOneSided() const { return slot.isEmpty(); }

    /**
     * Takes exactly the five arguments of protocol.h, and for connecting perhaps the sixth, all of them strings by type, not by conversion. Nothing else is
     * looked at: no value when one is missing, malformed, or one too many.
     */
    [[nodiscard]] static std::optional<Request> fromArguments(Action action, const QVariantMap &arguments);
};

/** The nonce among @p arguments when it is well-formed, else an empty string: so that refusals can carry it too. */
[[nodiscard]] QString nonceOf(const QVariantMap &arguments);

}
