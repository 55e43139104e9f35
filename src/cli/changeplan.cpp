// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The part of ChangeResult that plans.

#include "cli/changeresult.h"

#include "cli/jsonwords.h"
#include "permissions/changeverdict.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Status = ChangeLine::Status;
using Verdict = PolicyStep::Verdict;

namespace
{

/** What will be connected when the steps have been taken. */
QList<Snapd::SlotRef> afterSteps(const QList<Snapd::SlotRef> &before, const QList<Privileged::Operation> &steps)
{
    QList<Snapd::SlotRef> after = before;
    for (const Privileged::Operation &step : steps) {
        if (step.verb == Privileged::Operation::Verb::Connect) {
            if (!after.contains(step.slot)) {
                after.append(step.slot);
            }
        } else if (step.slot.isEmpty()) {
            after.clear();
        } else {
            after.removeAll(step.slot);
        }
    }
    return after;
}

constexpr auto recordReason = "record-only"_L1;
constexpr auto forGoodReason = "for-good"_L1;

}

void ChangeResult::plan(const Snapd::PlugRef &plug, const IntentionPlan &plan)
{
    ChangeLine line;
    line.plug = plug;
    line.interface = plan.interface;
    line.before = m_snapshot.state().permission(plug)->connectedSlots();
    line.after = afterSteps(line.before, plan.steps);
    line.endBefore = endOf(m_snapshot.untilOf(*m_snapshot.state().permission(plug)));
    line.endAfter = endAfter(*m_snapshot.state().permission(plug), plan.steps);
    if (!plan.steps.isEmpty()) {
        line.status = Status::WouldChange;
    } else if (plan.obstacle != IntentionObstacle::None) {
        line.status = Status::Failed;
    }
    if (!plan.steps.isEmpty() && line.isSame() && std::ranges::none_of(plan.steps, &Privileged::Operation::isOfLease)) {
        line.isOfRecord = true;
        line.reason = recordReason;
        line.message = tr("Only snapd's record that somebody wanted it so is dropped.");
    }
    if (plan.obstacle != IntentionObstacle::None) {
        line.reason = JsonWords::word(plan.obstacle);
        line.message = obstacleText(plan.obstacle, plug);
    }
    m_lines.append(line);
}

QDateTime ChangeResult::endAfter(const Permission &permission, const QList<Privileged::Operation> &steps) const
{
    QHash<Snapd::SlotRef, QDateTime> ends;
    for (const auto connected = permission.connectedSlots(); const Snapd::SlotRef &slot : connected) {
        ends.insert(slot, endOf(m_snapshot.leases(), permission.id, slot));
    }
    for (const Privileged::Operation &step : steps) {
        if (step.verb == Privileged::Operation::Verb::Connect) {
            ends.insert(step.slot, step.minutes > 0 ? m_now().addSecs(step.minutes * 60) : QDateTime());
        } else if (step.slot.isEmpty()) {
            ends.clear();
        } else {
            ends.remove(step.slot);
        }
    }
    // What is for good through one of them is for good.
    const bool isForGood = std::ranges::any_of(ends, [](const QDateTime &end) {
        return !end.isValid();
    });
    return ends.isEmpty() || isForGood ? QDateTime() : *std::ranges::max_element(ends);
}

IntentionPlans::IsForAWhile ChangeResult::forAWhile(const Snapd::PlugRef &plug) const
{
    return [this, plug](const Snapd::SlotRef &slot) {
        return m_snapshot.isForAWhile(plug, slot);
    };
}

/** The helper makes nothing shorter that is for good; so nobody is asked for it. */
bool ChangeResult::isForGood(const Permission &permission, const PlugWish &wish) const
{
    const bool isAll
        = wish.slotRefs.isEmpty() ? permission.isOn() && !m_snapshot.untilOf(permission) : std::ranges::all_of(wish.slotRefs, [&](const Snapd::SlotRef &slot) {
              return pairState(permission, slot).connected && !m_snapshot.isForAWhile(wish.plug, slot);
          });
    return wish.minutes.value_or(0) > 0 && isAll;
}

void ChangeResult::planWishes(const QList<PlugWish> &wishes)
{
    for (const PlugWish &wish : wishes) {
        const Permission &permission = *m_snapshot.state().permission(wish.plug);
        if (isForGood(permission, wish)) {
            IntentionPlan nothing;
            nothing.interface = permission.interface;
            plan(wish.plug, nothing);
            m_lines.last().reason = forGoodReason;
            m_lines.last().wish = wish;
            m_lines.last().message = tr("It is allowed for good, and stays so. To have it for a while, forbid it first.");
            continue;
        }
        plan(wish.plug, IntentionPlans::fulfil(permission, wish, forAWhile(wish.plug)));
        m_lines.last().wish = wish;
        if (!m_request.check && m_lines.constLast().status == Status::WouldChange) {
            m_wishes.append(wish);
        }
    }
}

void ChangeResult::planReset(const QList<Snapd::PlugRef> &plugs)
{
    for (const Snapd::PlugRef &plug : plugs) {
        const Permission &permission = *m_snapshot.state().permission(plug);
        plan(plug, IntentionPlans::reset(permission, m_snapshot.defaultOf(permission), forAWhile(plug)));
        if (!m_request.check && m_lines.constLast().status == Status::WouldChange) {
            m_resets.append(plug);
        }
    }
}

void ChangeResult::planPolicy(const QList<PolicyStep> &steps)
{
    for (const PolicyStep &step : steps) {
        ChangeLine line;
        line.plug = step.plug.isEmpty() ? Snapd::PlugRef{step.entry.app, step.entry.permission} : step.plug;
        line.interface = step.interface;
        line.before = step.before;
        line.after = step.after;
        if (const Permission *permission = m_snapshot.state().permission(step.plug)) {
            line.endBefore = endOf(m_snapshot.untilOf(*permission));
            line.wish = step.wish;
        }
        line.endAfter = step.verdict == Verdict::Change ? QDateTime() : line.endBefore;
        line.reason = verdictWord(step.verdict);
        line.message = verdictText(step.verdict);
        if (step.verdict == Verdict::Change) {
            line.status = Status::WouldChange;
            if (!m_request.check) {
                m_wishes.append(step.wish);
            }
        } else if (step.isFailure() || (m_request.strict && step.isNamedInVain())) {
            line.status = Status::Failed;
        } else if (step.isAbsent()) {
            line.status = Status::Skipped;
        }
        m_lines.append(line);
    }
}

void ChangeResult::passOverDisabled(const QString &permission)
{
    for (const auto apps = m_snapshot.disabledApps(); const QString &app : apps) {
        ChangeLine line;
        line.plug = {app, permission};
        line.status = Status::Skipped;
        line.reason = verdictWord(Verdict::AppDisabled);
        line.message = verdictText(Verdict::AppDisabled);
        m_lines.append(line);
    }
}

QString ChangeResult::verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::AlreadySo:
    case Verdict::Change:
        break;
    case Verdict::AppMissing:
        return u"no-such-app"_s;
    case Verdict::AppDisabled:
        return u"app-disabled"_s;
    case Verdict::PermissionMissing:
        return u"no-such-permission"_s;
    case Verdict::InterfaceUnknown:
        return u"no-such-interface"_s;
    case Verdict::InterfaceDiffers:
        return u"other-interface"_s;
    case Verdict::Contradicted:
        return u"contradiction"_s;
    case Verdict::Ambiguous:
        return u"several-permissions"_s;
    case Verdict::NothingProvides:
        return u"nothing-provides"_s;
    case Verdict::SeveralSlots:
        return u"several-slots"_s;
    case Verdict::SlotMissing:
        return u"no-such-slot"_s;
    }
    return {};
}

QString ChangeResult::verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::AlreadySo:
    case Verdict::Change:
        break;
    case Verdict::AppMissing:
        return tr("The app is not installed here.");
    case Verdict::AppDisabled:
        return tr("The app is disabled, and snapd does not tell of its permissions.");
    case Verdict::PermissionMissing:
        return tr("The app, as it is installed here, does not ask for this permission.");
    case Verdict::InterfaceUnknown:
        return tr("No interface of this name is known here, so this counts for no app.");
    case Verdict::InterfaceDiffers:
        return tr("What has this name here is of another interface than the policy says.");
    case Verdict::Contradicted:
        return tr("The policy says something else about the same permission under another name.");
    case Verdict::Ambiguous:
        return tr("The app has several permissions of this interface; the policy has to name the plug.");
    case Verdict::NothingProvides:
        return tr("Nothing on this system provides it.");
    case Verdict::SeveralSlots:
        return tr("Several slots could provide it; the policy has to name one.");
    case Verdict::SlotMissing:
        return tr("A slot that the policy names is not there.");
    }
    return {};
}

}
