// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "policy/policyplan.h"

#include "permissions/changeverdict.h"
#include "permissions/interfacecatalog.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Snapperms
{

using Verdict = PolicyStep::Verdict;

namespace
{

/** The slots as this machine names them; fewer where some are not offered. */
QList<Snapd::SlotRef> matching(const Permission &permission, const QList<Snapd::SlotRef> &wanted)
{
    QList<Snapd::SlotRef> found;
    for (const Snapd::SlotRef &slot : wanted) {
        const auto choice = std::ranges::find_if(permission.choices, [&slot](const SlotChoice &candidate) {
            return isSameSlot(candidate.slot, slot);
        });
        if (choice != permission.choices.cend()) {
            found.append(choice->slot);
        }
    }
    return found;
}

void judge(PolicyStep &step, const Permission &permission, const PolicyPlan::Offered &offered, const PolicyPlan::IsForAWhile &isForAWhile)
{
    step.plug = permission.id;
    step.interface = permission.interface;
    step.before = permission.connectedSlots();
    step.after = step.before;
    step.wish.plug = permission.id;
    if (!step.entry.allowed) {
        step.wish.want = PlugWish::Want::Off;
        step.after.clear();
    } else if (step.entry.slotRefs.isEmpty()) {
        step.wish.want = PlugWish::Want::On;
        const Permission some = offered ? offered(permission) : permission;
        if (!permission.isOn() && some.choices != permission.choices && !some.obviousSlot().isEmpty()) {
            step.wish.want = PlugWish::Want::Connect;
            step.wish.slotRefs = {some.obviousSlot()};
        }
        if (!permission.isOn()) {
            step.after = {some.obviousSlot()};
        }
        if (!permission.isOn() && some.obviousSlot().isEmpty()) {
            step.after.clear();
            step.verdict = some.isUnavailable() ? Verdict::NothingProvides : Verdict::SeveralSlots;
            return;
        }
    } else {
        step.wish.want = PlugWish::Want::Exactly;
        step.wish.slotRefs = matching(permission, step.entry.slotRefs);
        step.after = step.wish.slotRefs;
        if (step.wish.slotRefs.size() < step.entry.slotRefs.size()) {
            step.after = step.before;
            step.verdict = permission.isUnavailable() ? Verdict::NothingProvides : Verdict::SlotMissing;
            return;
        }
    }
    const IntentionPlans::IsForAWhile ends = [&](const Snapd::SlotRef &slot) {
        return isForAWhile && isForAWhile(permission.id, slot);
    };
    if (step.wish.want == PlugWish::Want::On && permission.isOn() && std::ranges::all_of(step.before, ends)) {
        step.wish.minutes = 0; // With one for good it is on for good.
    } else if (step.wish.want == PlugWish::Want::Exactly && std::ranges::any_of(step.wish.slotRefs, ends)) {
        step.wish.minutes = 0;
    }
    const IntentionPlan plan = IntentionPlans::fulfil(permission, step.wish, ends);
    switch (plan.obstacle) {
    case IntentionObstacle::None:
        step.verdict = plan.isAlreadySo() ? Verdict::AlreadySo : Verdict::Change;
        return;
    case IntentionObstacle::NothingProvides:
        step.verdict = Verdict::NothingProvides;
        break;
    case IntentionObstacle::NoObviousSlot:
        step.verdict = Verdict::SeveralSlots;
        break;
    default:
        step.verdict = Verdict::SlotMissing;
        break;
    }
    step.after = step.before;
}

/** The plugs that an app's own entry may mean: the one of this name, or else all of the interface of this name. */
QList<Snapd::PlugRef> named(const PolicyEntry &entry, const PermissionState &state)
{
    if (const Snapd::PlugRef plug{entry.app, entry.permission}; state.permission(plug)) {
        return {plug};
    }
    QList<Snapd::PlugRef> plugs = state.plugsBySnap.value(entry.app);
    plugs.removeIf([&](const Snapd::PlugRef &plug) {
        return state.permission(plug)->interface != entry.permission;
    });
    return plugs;
}

/** What the entry of one app, which names @p plugs, is about; the step is complete where that is nothing. */
const Permission *find(PolicyStep &step, const QList<Snapd::PlugRef> &plugs, const PermissionState &state)
{
    const Snapd::Snap *snap = state.snap(step.entry.app);
    if (!snap || !snap->isEnabled()) {
        step.verdict = snap ? Verdict::AppDisabled : Verdict::AppMissing;
        return nullptr;
    }
    if (plugs.size() != 1) {
        step.verdict = plugs.isEmpty() ? Verdict::PermissionMissing : Verdict::Ambiguous;
        return nullptr;
    }
    const Permission *permission = state.permission(plugs.constFirst());
    if (!step.entry.interface.isEmpty() && permission->interface != step.entry.interface) {
        step.verdict = Verdict::InterfaceDiffers;
        return nullptr;
    }
    return permission;
}

bool isSameWish(const PolicyEntry &a, const PolicyEntry &b)
{
    return a.allowed == b.allowed && std::ranges::is_permutation(a.slotRefs, b.slotRefs, isSameSlot);
}

bool isKnown(const QString &interface, const PermissionState &state)
{
    // A snapd that is newer than the catalog offers what the catalog does not have.
    return InterfaceCatalog::contains(interface) || state.plugsByInterface.contains(interface)
        || std::ranges::find(state.connections.slotList, interface, &Snapd::Slot::interface) != state.connections.slotList.cend();
}

/** What is said of every app, for each plug that is not taken, and for each app of which snapd does not tell whether it has one. */
QList<PolicyStep> spread(const PolicyEntry &entry,
    const Policy &policy,
    const PermissionState &state,
    const QSet<Snapd::PlugRef> &taken,
    const PolicyPlan::Offered &offered,
    const PolicyPlan::IsForAWhile &isForAWhile)
{
    QList<PolicyStep> steps;
    if (!isKnown(entry.permission, state)) {
        PolicyStep &step = steps.emplaceBack();
        step.entry = entry;
        step.isOfEvery = true;
        step.verdict = Verdict::InterfaceUnknown;
        return steps;
    }
    for (const Snapd::Snap &snap : state.snaps) {
        const auto isOfItsOwn = [&](const PolicyEntry &other) {
            return other.app == snap.name && other.permission == entry.permission;
        };
        if (snap.isApp() && !snap.isEnabled() && std::ranges::none_of(policy.entries, isOfItsOwn)) {
            PolicyStep &step = steps.emplaceBack();
            step.entry = entry;
            step.entry.app = snap.name;
            step.isOfEvery = true;
            step.verdict = Verdict::AppDisabled;
        }
    }
    const QList<Snapd::PlugRef> plugs = state.plugsByInterface.value(entry.permission);
    for (const Snapd::PlugRef &plug : plugs) {
        if (!taken.contains(plug)) {
            PolicyStep &step = steps.emplaceBack();
            step.entry = entry;
            step.entry.app = plug.snap;
            step.isOfEvery = true;
            judge(step, *state.permission(plug), offered, isForAWhile);
        }
    }
    return steps;
}

/** Neither of the two is to be carried out. */
void contradict(PolicyStep &step, const Permission &permission)
{
    step.plug = permission.id;
    step.interface = permission.interface;
    step.verdict = Verdict::Contradicted;
    step.wish = {};
    step.before = permission.connectedSlots();
    step.after = step.before;
}

}

bool PolicyStep::isAbsent() const
{
    return verdict == Verdict::AppMissing || verdict == Verdict::AppDisabled || verdict == Verdict::InterfaceUnknown
        || (verdict == Verdict::PermissionMissing && !entry.allowed);
}

bool PolicyStep::isNamedInVain() const
{
    return isAbsent() && (verdict != Verdict::AppDisabled || !isOfEvery);
}

bool PolicyStep::isFailure() const
{
    return verdict != Verdict::AlreadySo && verdict != Verdict::Change && !isAbsent();
}

QList<PolicyStep> PolicyPlan::make(const Policy &policy, const PermissionState &state, const Offered &offered, const IsForAWhile &isForAWhile)
{
    // What is said of one app goes before what is said of every app, also where it cannot be carried out.
    QSet<Snapd::PlugRef> taken;
    QHash<Snapd::PlugRef, qsizetype> judged;
    QList<PolicyStep> steps;
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.app.isEmpty()) {
            continue;
        }
        const QList<Snapd::PlugRef> plugs = named(entry, state);
        taken.unite(QSet(plugs.cbegin(), plugs.cend()));
        PolicyStep step;
        step.entry = entry;
        if (const Permission *permission = find(step, plugs, state)) {
            const auto above = judged.constFind(permission->id);
            if (above == judged.cend()) {
                judged.insert(permission->id, steps.size());
                judge(step, *permission, offered, isForAWhile);
            } else if (isSameWish(steps.at(*above).entry, entry)) {
                continue;
            } else {
                contradict(steps[*above], *permission);
                contradict(step, *permission);
            }
        }
        steps.append(step);
    }
    for (const PolicyEntry &entry : policy.entries) {
        if (entry.app.isEmpty()) {
            steps.append(spread(entry, policy, state, taken, offered, isForAWhile));
        }
    }
    std::ranges::stable_sort(steps, {}, [](const PolicyStep &step) {
        return std::tie(step.entry.app, step.plug.plug.isEmpty() ? step.entry.permission : step.plug.plug);
    });
    return steps;
}

}
