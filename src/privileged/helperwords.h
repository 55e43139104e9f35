// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"
#include "privileged/door.h"

class QDBusError;

namespace Snapperms::Privileged
{

/** The polkit action under which the helper is asked for @p operation. */
[[nodiscard]] QString actionFor(const Operation &operation);

/** What the helper's code means to whoever asked. */
[[nodiscard]] Refusal refusalFor(Helper::Code code);

/** What has become of a call that the bus answered with an error. */
enum class CallFate {
    Unserved, ///< It came to a helper that was about to end, which let it go: nothing was done, and the next one will serve it.
    NotThere, ///< Nobody could be asked, and asking again will not help: nothing was done.
    Unknown, ///< It may have been served.
};
[[nodiscard]] CallFate fateOf(const QDBusError &error);

/** So often a call is made anew that was not served. A helper that never serves any is not ours. */
inline constexpr int MostUnserved = 5;

}
