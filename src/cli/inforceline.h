// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "protection/protectionwatch.h"
#include "snapd/types.h"

namespace Snapperms::Cli
{

/** What was found out, after a change, about one app of which something was changed. */
struct InForceLine {
    enum class Missed {
        Nothing, ///< It was looked at, and verdict and repair say all.
        SnapdBusy, ///< snapd was changing something about it all the time.
        SnapdSilent, ///< snapd did not tell whether it is.
        Stopped, ///< By the person, before that was known. A repair may be under way.
    };

    Snapd::Snap snap;
    SnapProtection protection; ///< Of the last look at it that ended.
    Missed missed = Missed::Nothing;

    /** What is in force is not what snapd wrote, as far as it was looked at. */
    [[nodiscard]] bool differs() const;
};

}
