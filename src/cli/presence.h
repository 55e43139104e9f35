// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/client.h"

#include <optional>

namespace Snapperms::Cli
{

/** Whether an app can run. A refresh takes it away for a moment and puts it back: until that is over it is not gone. */
struct Presence {
    enum class Kind {
        There,
        AtWork, ///< snapd is changing something about it.
        Gone, ///< Removed, or disabled, and nobody is about to change that.
    };
    Kind kind = Kind::AtWork;
    std::optional<Snapd::Snap> snap; ///< Of what is there.
};

/** Asks snapd anew, for @p snap. */
void askPresence(Snapd::Client *client, const QString &snap, QObject *context, const Snapd::Callback<Presence> &callback);

}
