// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/operations.h"

#include "helper/keptoff.h"
#include "helper/leases.h"
#include "helper/names.h"
#include "helper/polkitport.h"
#include "helper/risk.h"
#include "helper/snapview.h"
#include "helper/submit.h"
#include "helper/unitport.h"

#include <utility>

namespace Snapperms::Helper
{

namespace
{

constexpr auto SnapdsOwnAction = "io.snapcraft.snapd.manage-interfaces"_L1;

// The one starts the other when the machine does.
constexpr auto KeeperPath = "snapperms-keeper.path"_L1;
constexpr auto KeeperService = "snapperms-keeper.service"_L1;

/** Another change is under way, or has just come to its end: whoever waits for it asks again. */
Outcome conflictAt(const QString &snap)
{
    Outcome conflict(Code::Conflict);
    conflict.conflictSnap = snap;
    return conflict;
}

/** Why @p snap is not said to be as snapd lists it. */
Outcome unsettled(const SnapView &now, const QString &snap)
{
    return now.unclear ? Outcome(*now.unclear) : conflictAt(snap);
}

}

Operations::Operations(SnapdPort &snapd, PolkitPort &polkit, const Clock &clock, KeptOff &keptOff, Leases &leases, UnitPort &units, AuditSink &audit)
    : m_snapd(snapd)
    , m_polkit(polkit)
    , m_keptOff(keptOff)
    , m_leases(leases)
    , m_units(units)
    , m_audit(audit)
    , m_limit(clock)
{
}

Answered Operations::perform(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller)
{
    AuditRecord record;
    record.action = actionId(action);
    const Outcome outcome = decide(action, arguments, caller, record);
    record.code = outcome.code;
    record.change = outcome.change;
    m_audit.record(record);
    return {.outcome = outcome, .nonce = nonceOf(arguments)};
}

Outcome Operations::decide(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller, AuditRecord &record)
{
    if (!caller || !isUniqueBusName(caller->busName)) {
        return Code::CallerUnknown;
    }
    record.uid = caller->uid;
    record.sender = caller->busName;

    if (!m_limit.admit(caller->uid)) {
        return Code::TooManyRequests;
    }

    const std::optional<Request> request = Request::fromArguments(action, arguments);
    if (!request) {
        return Code::Invalid;
    }
    record.plugSnap = request->plugSnap;
    record.plug = request->plug;
    record.slotSnap = request->slotSnap;
    record.slot = request->slot;
    if (request->time) {
        record.minutes = request->time->count();
    }

    // snapd sees root and asks polkit nothing, so what a site says about snapd's own action has to be heard here. "After a password" is good enough: the action
    // that brought us here is the one whose password was asked for.
    if (m_polkit.check(caller->busName, SnapdsOwnAction) == PolkitPort::Verdict::No) {
        return Code::NotAuthorized;
    }

    SnapdList list(m_snapd);
    const bool isConnect = action == Action::Connect || action == Action::ConnectSensitive;
    const auto found = isConnect ? list.forConnect(*request) : action == Action::Disconnect ? list.forDisconnect(*request) : list.forForget(*request);
    if (const Code *why = std::get_if<Code>(&found)) {
        return *why == Code::Unchanged ? whenListedAsOff(*request) : Outcome(*why);
    }
    const Pair &pair = std::get<Pair>(found);
    record.interface = pair.interface;

    if (action == Action::Connect && riskOf(pair.interface) != Risk::Ordinary) {
        return Code::WrongAction;
    }
    if (!isConnect) {
        return action == Action::Disconnect ? disconnect(pair, list.manualPairs(), record) : forget(pair, record);
    }
    return request->time ? connectForAWhile(action, pair, list.isConnected(), *request->time, record) : connect(action, pair, list.isConnected(), record);
}

Outcome Operations::whenListedAsOff(const Request &request)
{
    const SnapView now = viewOf(m_snapd, request.plugSnap);
    const bool isSurelyOff = !now.isBusy
        && !now.established({.plugSnap = request.plugSnap, .plug = request.plug, .slotSnap = request.slotSnap, .slot = request.slot, .interface = {}});
    return isSurelyOff ? Outcome(Code::Unchanged) : unsettled(now, request.plugSnap);
}

/**
 * Somebody else is ending it, or has just done so: see SnapView::settled(). snapd calls that nothing to do, for every slot, and an error for a named one. What
 * to answer then; also where snapd does not tell whether it is so.
 */
std::optional<Outcome> Operations::endUnderWay(const Pair &pair, Code answer)
{
    if (answer != Code::Unchanged && answer != Code::SnapdRefused) {
        return std::nullopt;
    }
    const SnapView now = viewOf(m_snapd, pair.plugSnap);
    const bool isUnderWay = now.isBusy || (answer == Code::SnapdRefused && !pair.slot.isEmpty() && !now.established(pair));
    return isUnderWay ? std::optional(unsettled(now, pair.plugSnap)) : std::nullopt;
}

Outcome Operations::disconnect(const Pair &pair, const QList<Pair> &manual, AuditRecord &record)
{
    // Before snapd is asked: whatever happens to this process in between, the permission errs on the side of off. What cannot be recorded is still turned off.
    QList<Pair> made;
    for (const Pair &each : manual) {
        // One from before says that what somebody turns on is not known to be on yet, and that may fail: see connect().
        if (!m_keptOff.has(each)) {
            made.append(each);
        }
        record.isKept = m_keptOff.keep(each, record.uid) && record.isKept.value_or(true);
    }
    const Outcome answer = submit(m_snapd, Action::Disconnect, pair);
    const std::optional<Outcome> underWay = endUnderWay(pair, answer.code);
    const Outcome outcome = underWay.value_or(answer);
    // What somebody else ends goes off, and is to stay so. That is a conflict, too.
    const bool isFailed = (outcome.code == Code::Conflict && !underWay) || outcome.code == Code::SnapdRefused || outcome.code == Code::SnapdUnavailable
        || outcome.code == Code::NotUnderstood;
    if (isFailed) {
        for (const Pair &each : std::as_const(made)) {
            m_keptOff.drop(each); // It is still on, as somebody wanted it by hand, or nobody knows: whoever is told that it failed gets no more than that.
        }
        record.isKept.reset();
    }
    return outcome;
}

Outcome Operations::connect(Action action, const Pair &pair, bool isConnected, AuditRecord &record)
{
    const Outcome outcome = submit(m_snapd, action, pair);
    // snapd may answer either for what is connected. What it has only begun may fail or be stopped, and it would have no record then that keeps it off.
    const bool isOn = outcome.code == Code::Unchanged || (outcome.code == Code::Done && isConnected);
    if (isOn) {
        record.isKeptNoMore = m_keptOff.drop(pair); // Else the keeper would end what snapd had connected by itself.
    }
    // From now on it is allowed for good; a record of what was not connected said nothing any more.
    if ((isOn || outcome.code == Code::Done) && m_leases.drop(pair) && isOn) {
        record.lease = LeaseChange::MadePermanent;
    }
    return outcome;
}

Outcome Operations::connectForAWhile(Action action, const Pair &pair, bool isConnected, std::chrono::minutes time, AuditRecord &record)
{
    const uint uid = static_cast<uint>(record.uid);
    const std::optional<Lease> before = m_leases.of(pair);
    if (isConnected && !before) {
        return Code::Unchanged; // What is allowed for good stays so until somebody turns it off.
    }
    const auto takeBack = [this, &pair, &before] {
        if (before) {
            m_leases.restore(pair, *before);
        } else {
            m_leases.drop(pair);
        }
    };
    // Before snapd is asked: what nobody would end must not begin.
    if (!m_leases.give(pair, uid, time)) {
        return Code::NotRecorded;
    }
    if (m_units.running(KeeperPath).value_or(0) == 0 || !m_units.start(KeeperService)) {
        takeBack();
        return Code::NotStarted;
    }
    if (isConnected) {
        // The keeper may have begun to end it, by the record from before. What it has not begun it leaves alone by now.
        if (const SnapView now = viewOf(m_snapd, pair.plugSnap); !now.settled(pair)) {
            takeBack();
            return unsettled(now, pair.plugSnap);
        }
        record.lease = LeaseChange::Renewed;
        return Code::Unchanged;
    }
    const Outcome outcome = submit(m_snapd, action, pair);
    if (outcome.code == Code::Done || outcome.code == Code::OutcomeUnknown) {
        // Anew: whatever the keeper has made of it meanwhile, from here on snapd tells of the change.
        static_cast<void>(m_leases.give(pair, uid, time));
    } else {
        takeBack();
    }
    return outcome; // That it is to stay off is on record until the keeper has seen it on: see connect().
}

Outcome Operations::forget(const Pair &pair, AuditRecord &record)
{
    const Outcome outcome = submit(m_snapd, Action::Forget, pair);
    if (outcome.code == Code::Done || outcome.code == Code::Unchanged) {
        record.isKeptNoMore = m_keptOff.drop(pair);
    }
    return outcome;
}

}
