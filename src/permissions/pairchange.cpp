// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/pairchange.h"

#include "permissions/changeverdict.h"

#include <algorithm>

namespace Snapperms
{

namespace
{

bool isInDirection(Privileged::Operation::Verb verb, const PairState &before, const PairState &after)
{
    switch (verb) {
    case Privileged::Operation::Verb::Connect:
        return !before.connected && after.connected;
    case Privileged::Operation::Verb::Disconnect:
        return before.connected && !after.connected;
    case Privileged::Operation::Verb::Forget:
        return (before.connected || before.undesired) && !after.connected && !after.undesired;
    }
    return false;
}

}

PairState pairState(const Permission &permission, const Snapd::SlotRef &slot)
{
    const auto choice = std::ranges::find_if(permission.choices, [&](const SlotChoice &candidate) {
        return isSameSlot(candidate.slot, slot);
    });
    if (choice == permission.choices.cend()) {
        return {};
    }
    return {.connected = choice->connected, .manual = choice->manual, .gadget = choice->gadget, .undesired = choice->undesired};
}

QList<PairChange> changesBetween(const Permission &before, const Permission &after, const Privileged::Operation &operation)
{
    QList<PairChange> changes;
    for (const SlotChoice &choice : before.choices) {
        if (!operation.slot.isEmpty() && !isSameSlot(choice.slot, operation.slot)) {
            continue;
        }
        PairChange change{.plug = after.id, .slot = choice.slot, .interface = after.interface, .before = {}, .after = {}};
        change.before = pairState(before, choice.slot);
        change.after = pairState(after, choice.slot);
        if (isInDirection(operation.verb, change.before, change.after)) {
            changes.append(change);
        }
    }
    return changes;
}

void note(QList<PairChange> &changes, const PairChange &change)
{
    const auto earlier = std::ranges::find_if(changes, [&](const PairChange &candidate) {
        return candidate.plug == change.plug && isSameSlot(candidate.slot, change.slot);
    });
    if (earlier == changes.end()) {
        changes.append(change);
        return;
    }
    earlier->after = change.after;
    if (earlier->before == earlier->after) {
        changes.erase(earlier);
    }
}

}
