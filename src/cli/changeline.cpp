// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/changeline.h"

#include <algorithm>

namespace Snapperms::Cli
{

bool ChangeLine::isWanted(const QList<Snapd::SlotRef> &now) const
{
    if (!wish) {
        return isOfRecord || now.isEmpty() == after.isEmpty();
    }
    const auto isConnected = [&now](const Snapd::SlotRef &slot) {
        return now.contains(slot);
    };
    switch (wish->want) {
    case PlugWish::Want::Off:
        return now.isEmpty();
    case PlugWish::Want::On:
        return !now.isEmpty();
    case PlugWish::Want::Connect:
        return std::ranges::all_of(wish->slotRefs, isConnected);
    case PlugWish::Want::Disconnect:
        return std::ranges::none_of(wish->slotRefs, isConnected);
    case PlugWish::Want::Exactly:
        break;
    }
    return now.size() == wish->slotRefs.size() && std::ranges::all_of(wish->slotRefs, isConnected);
}

}
