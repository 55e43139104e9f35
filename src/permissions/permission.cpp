// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/permission.h"

#include <algorithm>

namespace Snapperms
{

namespace
{

/** The one choice for which @p predicate holds; nullptr when there is none, or more than one. */
template <typename Predicate>
const SlotChoice *onlyOne(const QList<SlotChoice> &choices, Predicate predicate)
{
    const auto first = std::ranges::find_if(choices, predicate);
    if (first == choices.cend() || std::find_if(first + 1, choices.cend(), predicate) != choices.cend()) {
        return nullptr;
    }
    return &*first;
}

}

bool Permission::isOn() const
{
    return std::ranges::any_of(choices, &SlotChoice::connected);
}

bool Permission::isUnavailable() const
{
    return choices.isEmpty();
}

QList<Snapd::SlotRef> Permission::connectedSlots() const
{
    QList<Snapd::SlotRef> refs;
    for (const SlotChoice &choice : choices) {
        if (choice.connected) {
            refs.append(choice.slot);
        }
    }
    return refs;
}

Permission Permission::offered(const std::function<bool(const SlotChoice &)> &isRefused) const
{
    Permission some = *this;
    some.choices.removeIf([&isRefused](const SlotChoice &choice) {
        return !choice.connected && isRefused(choice);
    });
    return some;
}

Snapd::SlotRef Permission::obviousSlot() const
{
    const auto isSystem = [](const SlotChoice &choice) {
        return Snapd::isSystemSnap(choice.slot.snap);
    };
    // The implicit slot bears the name of its interface; beside it the system may offer hot-plugged devices of the same interface under names of their own.
    const auto isImplicit = [&](const SlotChoice &choice) {
        return isSystem(choice) && choice.slot.slot == interface;
    };
    const auto isAny = [](const SlotChoice &) {
        return true;
    };
    const SlotChoice *choice = onlyOne(choices, [](const SlotChoice &candidate) {
        return candidate.undesired;
    });
    if (!choice) {
        choice = onlyOne(choices, isImplicit);
    }
    if (!choice) {
        choice = onlyOne(choices, isSystem);
    }
    if (!choice) {
        choice = onlyOne(choices, isAny);
    }
    return choice ? choice->slot : Snapd::SlotRef();
}

}
