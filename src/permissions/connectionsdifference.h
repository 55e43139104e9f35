// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace Snapperms
{

/**
 * What a later reading of the connections differs in from an earlier one, for the common case that nothing but who is connected does. What the two share is not
 * looked at, so that it takes little more than going over the lists.
 */
struct ConnectionsDifference {
    QSet<Snapd::PlugRef> plugs; ///< All plugs of which the records differ, and maybe others.
    QStringList slotSnaps; ///< Sorted names of the snaps with a slot that others are connected to.

    /** Nothing when plugs or slots differ in more than their connections, or are listed in another order. */
    [[nodiscard]] static std::optional<ConnectionsDifference> between(const Snapd::Connections &before, const Snapd::Connections &after);
};

}
