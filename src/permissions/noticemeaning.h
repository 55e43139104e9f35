// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

namespace Snapperms
{

/** What a notice of a change means for what was read before it. */
struct NoticeMeaning {
    bool connectionsOnly = false; ///< Snaps and the system are as they were.
    bool begun = false; ///< Nothing has been altered yet, and whatever the change does, another notice follows.

    [[nodiscard]] static NoticeMeaning of(const Snapd::Notice &notice);
};

}
