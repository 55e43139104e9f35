// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace Snapperms
{

/** A yes or no that may also be beyond us: a rule can use words of a snapd that is newer than this program, or ask for things that were not read. */
enum class Match {
    No,
    Yes,
    Unknown,
};

/** Both must hold. One certain no is a no, whatever else is unknown. */
[[nodiscard]] constexpr Match matchAll(Match a, Match b)
{
    if (a == Match::No || b == Match::No) {
        return Match::No;
    }
    return a == Match::Unknown || b == Match::Unknown ? Match::Unknown : Match::Yes;
}

/** One of them is enough. One certain yes is a yes, whatever else is unknown. */
[[nodiscard]] constexpr Match matchAny(Match a, Match b)
{
    if (a == Match::Yes || b == Match::Yes) {
        return Match::Yes;
    }
    return a == Match::Unknown || b == Match::Unknown ? Match::Unknown : Match::No;
}

[[nodiscard]] constexpr Match matchNot(Match a)
{
    return a == Match::Unknown ? a : (a == Match::Yes ? Match::No : Match::Yes);
}

[[nodiscard]] constexpr Match toMatch(bool b)
{
    return b ? Match::Yes : Match::No;
}

}
