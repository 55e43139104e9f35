// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changeverdict.h"

#include "permissions/permissionstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

bool isSameSnap(const QString &a, const QString &b)
{
    return a == b || (Snapd::isSystemSnap(a) && Snapd::isSystemSnap(b));
}

/** Words of interfaces/policy/helpers.go and policy.go, as checkConnectionPolicy and its like put them; there is no code for it. */
bool isPolicyRefusal(const QString &text)
{
    static const QRegularExpression refusal(u"connection (denied|not allowed) by (the )?(plug|slot) rule of interface"_s);
    return text.contains(refusal);
}

}

bool isSameSlot(const Snapd::SlotRef &a, const Snapd::SlotRef &b)
{
    return a.slot == b.slot && isSameSnap(a.snap, b.snap);
}

Reached reached(const PermissionStore &store, const Privileged::Operation &operation)
{
    const std::optional<Permission> permission = store.permission(operation.plug);
    if (!permission) {
        return Reached::PlugGone;
    }
    const auto concerns = [&](const SlotChoice &choice) {
        return operation.slot.isEmpty() || isSameSlot(choice.slot, operation.slot);
    };
    const auto anyThat = [&](bool SlotChoice::*flag) {
        return std::ranges::any_of(permission->choices, [&](const SlotChoice &choice) {
            return choice.*flag && concerns(choice);
        });
    };
    switch (operation.verb) {
    case Privileged::Operation::Verb::Connect:
        if (anyThat(&SlotChoice::connected)) {
            return Reached::Yes;
        }
        return std::ranges::any_of(permission->choices, concerns) ? Reached::No : Reached::SlotGone;
    case Privileged::Operation::Verb::Disconnect:
        return anyThat(&SlotChoice::connected) ? Reached::No : Reached::Yes;
    case Privileged::Operation::Verb::Forget:
        return anyThat(&SlotChoice::connected) || anyThat(&SlotChoice::undesired) ? Reached::No : Reached::Yes;
    }
    return Reached::No;
}

bool involves(const Privileged::Operation &operation, const QString &snap)
{
    // Without a slot the operation reaches for all that the plug is connected to, which nearly always is the system's.
    const QString slotSnap = operation.slot.isEmpty() ? u"system"_s : operation.slot.snap;
    return snap.isEmpty() || operation.plug.snap == snap || isSameSnap(slotSnap, snap);
}

QString changeKindOf(const Privileged::Operation &operation)
{
    return operation.verb == Privileged::Operation::Verb::Connect ? u"connect-snap"_s : u"disconnect-snap"_s;
}

bool mayBeFor(const Snapd::Change &change, const Privileged::Operation &operation)
{
    return change.kind == changeKindOf(operation) && (change.snapNames.isEmpty() || change.snapNames.contains(operation.plug.snap));
}

bool isSurelyFor(const Snapd::Change &change, const Privileged::Operation &operation)
{
    // "Connect vlc:camera to snapd:camera": the summary is all that tells (daemon/api_interfaces.go).
    const QString plug = u' ' + operation.plug.snap + u':' + operation.plug.plug + u' ';
    return mayBeFor(change, operation) && change.summary.contains(plug);
}

ChangeProblem problemOf(ChangeProblem::Kind kind, const QString &detail)
{
    ChangeProblem problem;
    problem.kind = kind;
    problem.detail = detail;
    return problem;
}

ChangeProblem problemOf(const Snapd::Change &change)
{
    ChangeProblem problem = problemOf(ChangeProblem::Kind::Undone, change.error);
    problem.changeId = change.id;
    if (wasAborted(change)) {
        return problem;
    }
    const bool hookFailed = std::ranges::any_of(change.tasks, [](const Snapd::Task &task) {
        return task.kind == "run-hook"_L1 && task.status == "Error"_L1;
    });
    if (isPolicyRefusal(change.error)) {
        problem.kind = ChangeProblem::Kind::PolicyRefused;
    } else if (hookFailed) {
        problem.kind = ChangeProblem::Kind::HookFailed;
    } else {
        problem.kind = ChangeProblem::Kind::SnapdRefused;
    }
    return problem;
}

bool wasAborted(const Snapd::Change &change)
{
    return change.status == "Error"_L1 ? change.error.contains("\": <aborted>)"_L1) : change.status != "Done"_L1;
}

bool asksForRetry(const Snapd::Change &change)
{
    return change.error.contains("snapd changed, please retry the operation"_L1);
}

ChangeProblem problemOf(const Privileged::Failure &failure)
{
    ChangeProblem problem;
    problem.detail = failure.detail;
    switch (failure.refusal) {
    case Privileged::Refusal::Cancelled:
    case Privileged::Refusal::Unchanged:
    case Privileged::Refusal::Conflict:
    case Privileged::Refusal::SnapdUnavailable:
    case Privileged::Refusal::ReplyLost:
        break;
    case Privileged::Refusal::NotAuthorized:
        problem.kind = ChangeProblem::Kind::NotAuthorized;
        break;
    case Privileged::Refusal::NoAgent:
        problem.kind = ChangeProblem::Kind::NoAgent;
        break;
    case Privileged::Refusal::HelperMissing:
        problem.kind = ChangeProblem::Kind::HelperMissing;
        break;
    case Privileged::Refusal::HelperBusy:
        problem.kind = ChangeProblem::Kind::HelperBusy;
        break;
    case Privileged::Refusal::TooManyRequests:
        problem.kind = ChangeProblem::Kind::TooManyRequests;
        break;
    case Privileged::Refusal::NobodyEnds:
        problem.kind = ChangeProblem::Kind::NobodyEnds;
        break;
    case Privileged::Refusal::Invalid:
    case Privileged::Refusal::InterfaceMismatch:
    case Privileged::Refusal::NoLog: // none of a change's
        problem.kind = ChangeProblem::Kind::Rejected;
        break;
    case Privileged::Refusal::NoSuchPlug:
        problem.kind = ChangeProblem::Kind::PlugGone;
        break;
    case Privileged::Refusal::NoSuchSlot:
        problem.kind = ChangeProblem::Kind::SlotGone;
        break;
    case Privileged::Refusal::NotUnderstood:
        problem.kind = ChangeProblem::Kind::NotUnderstood;
        break;
    case Privileged::Refusal::SnapdRefused:
        problem.kind = isPolicyRefusal(failure.detail) ? ChangeProblem::Kind::PolicyRefused : ChangeProblem::Kind::SnapdRefused;
        break;
    }
    return problem;
}

}
