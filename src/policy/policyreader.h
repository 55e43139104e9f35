// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "policy/policy.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Snapperms
{

/** Why a file is no policy: typed here, put into words by whoever shows it. */
struct PolicyProblem {
    enum class Kind {
        TooLarge,
        NotJson, ///< Or not UTF-8, or cut off.
        RepeatedKey, ///< The same name twice in one object.
        NotAPolicy, ///< JSON, but something else.
        NewerVersion,
        UnknownKey, ///< A word that means nothing there: what it was to say would be lost.
        WrongType,
        BadName, ///< Nothing of snapd's can have this name.
        SlotsOfForbidden, ///< Slots are named for what is not to be allowed.
        EveryAppNeedsNoSlots, ///< For every app there is only on and off.
        TooMany,
    };

    Kind kind = Kind::NotJson;
    int line = 0; ///< From 1; 0 where no place can be told.
    int column = 0; ///< In characters, from 1.
    QString where; ///< The way to it: "apps.vlc.camera".
    QString what; ///< The word that is wrong, at most 80 characters.

    bool operator==(const PolicyProblem &) const = default;
};

/** Takes bytes for a policy, or says why not. Total: whatever the bytes are, it ends soon, with one or the other. Any thread. */
class PolicyReader
{
public:
    static constexpr qsizetype LargestFile = 4 * 1024 * 1024;
    static constexpr qsizetype MostEntries = 20'000;

    [[nodiscard]] static std::variant<Policy, PolicyProblem> read(const QByteArray &bytes);
};

}
