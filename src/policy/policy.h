// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QList>
#include <QString>

namespace Snapperms
{

/** One line of a policy: what one permission of one app, or of every app, is to be. */
struct PolicyEntry {
    QString app; ///< Empty: every app that asks for it and has no entry of its own for it.
    QString permission; ///< The name of a plug or an interface; for every app, of an interface.
    QString interface; ///< What the plug has to be of; empty where the file does not say.
    bool allowed = false;
    QList<Snapd::SlotRef> slotRefs; ///< Exactly these are to serve it, the system's as "system"; empty: whichever.

    bool operator==(const PolicyEntry &) const = default;
};

/** What a policy file says. A plain value; see "POLICY FILES" in snapperms-cli(1). */
struct Policy {
    static constexpr int version = 1;

    QList<PolicyEntry> entries; ///< Sorted by app, then by permission; every app's first.

    bool operator==(const Policy &) const = default;
};

}
