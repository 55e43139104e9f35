// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"
#include "snapd/result.h"

#include <QString>

namespace Snapperms
{

/** How a change came to no good end: typed here, put into words by ui/errorsentences only. */
struct ChangeProblem {
    enum class Kind {
        None,
        NotAuthorized, ///< A rule of this machine forbids it to this person.
        NoAgent, ///< A password is wanted, and nothing in this session could ask for it.
        HelperMissing, ///< Our helper is not installed or cannot be started.
        HelperBusy,
        HelperLost, ///< Our helper gave no answer, even when asked again, and snapd shows that nothing came of it.
        TooManyRequests,
        NobodyEnds, ///< It was wanted for a while, and nothing on this system would end it.
        Rejected, ///< Our helper does not accept the request: a fault of ours.
        PlugGone, ///< The snap or its plug was removed or disabled meanwhile.
        SlotGone, ///< What was to provide it is gone.
        PolicyRefused, ///< snapd's own rules (declarations) do not allow this connection.
        HookFailed, ///< A script of the snap refused or broke.
        Undone, ///< It was aborted or taken back.
        ChangeVanished, ///< snapd no longer knows the change, and the state is not what was wanted.
        ConflictPersisted, ///< The other change did not end in the time that we wait.
        SnapdUnavailable, ///< snapd went away, and did not come back in the time that we wait.
        NotUnderstood, ///< What answers in the place of snapd did not make sense to our helper, which therefore did nothing.
        SnapdRefused, ///< Any other refusal by snapd; its own words are in detail.
        TimedOut, ///< The change goes on in snapd, longer than we follow it.
        StateDiffers, ///< snapd says done, but what it reports afterwards is not what was wanted: somebody else changed it, too.
    };

    Kind kind = Kind::None;
    QString detail; ///< English words of snapd, of KAuth or of the bus, for "Details", see isOfSnapd(); often empty.
    QString otherSnap; ///< ConflictPersisted: which snap is busy.
    QString otherChange; ///< ConflictPersisted: kind of that change, e.g. "refresh-snap".
    QString changeId; ///< snapd's change, when there was one: `snap change ID` tells more.

    /** Whether detail has snapd's words, rather than those of what stands between it and this program. */
    [[nodiscard]] bool isOfSnapd() const
    {
        return kind == Kind::PolicyRefused || kind == Kind::HookFailed || kind == Kind::Undone || kind == Kind::SnapdRefused;
    }
    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const ChangeProblem &) const = default;
};

}
