// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/permissionentry.h"

namespace Snapperms
{

/** One plug that is connected to a slot, as a line below the slot shows it. */
struct SlotUser {
    Snapd::PlugRef plug;
    QString app; ///< Title of the snap, with what tells its plugs apart.
    QIcon icon;
    bool manual = false;
    bool gadget = false;
    std::optional<PendingChange> pending; ///< Of the plug.
    ChangeProblem problem; ///< Of disconnecting this pair.

    bool operator==(const SlotUser &other) const
    {
        return plug == other.plug && app == other.app && icon.cacheKey() == other.icon.cacheKey() && manual == other.manual && gadget == other.gadget
            && pending == other.pending && problem == other.problem;
    }
};

/** Everything that one row of a slot shows. A plain value. */
struct SlotEntry {
    Snapd::SlotRef slot;
    QString interface;
    QString title; ///< Of the interface, or of who provides it.
    QString origin; ///< Where it is and what there is to know: names as snapd uses them, the author's label, a note.
    QString iconName;
    QIcon icon; ///< In place of iconName, where the row stands for who provides it.
    EntrySection section;
    QList<SlotUser> users;

    bool operator==(const SlotEntry &other) const
    {
        return slot == other.slot && interface == other.interface && title == other.title && origin == other.origin && iconName == other.iconName
            && icon.cacheKey() == other.icon.cacheKey() && section == other.section && users == other.users;
    }
};

}
