// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Snapperms::Helper
{

/**
 * Whose refusals are to be told to whom as they happen: all that the helper hands on to snapperms-follow, and made by the helper from what the bus told it. A
 * plain value, written as the instance of a unit: "own-1000-1.42".
 */
struct FollowScope {
    bool isOfEverybody = false; ///< Else only what programs of uid met with.
    uint uid = 0; ///< Of the caller.
    QString busName; ///< The caller's unique one.

    [[nodiscard]] QString instance() const;
    /** Nothing when it is none. Total. */
    [[nodiscard]] static std::optional<FollowScope> parse(const QString &instance);

    bool operator==(const FollowScope &) const = default;
};

/** Names of the units without the instance and what follows: what tells of records, and what tells of devices. */
inline constexpr auto FollowUnit = QLatin1StringView("snapperms-follow@");
inline constexpr auto DevicesUnit = QLatin1StringView("snapperms-devices@");

}
