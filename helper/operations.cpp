// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/operations.h"

#include "helper/names.h"
#include "helper/polkitport.h"
#include "helper/risk.h"
#include "helper/snapdport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Snapperms::Helper
{

namespace
{

constexpr auto SnapdsOwnAction = "io.snapcraft.snapd.manage-interfaces"_L1;
constexpr qsizetype DetailLimit = 300;

/** What POST /v2/interfaces takes (snapd daemon/api_interfaces.go): always one plug, and one slot, which is an empty object for "all of the plug's". */
QByteArray bodyFor(Action action, const Pair &pair)
{
    QJsonObject slot;
    if (!pair.slot.isEmpty()) {
        slot = {{"snap"_L1, pair.slotSnap}, {"slot"_L1, pair.slot}};
    }
    const bool isConnect = action == Action::Connect || action == Action::ConnectSensitive;
    QJsonObject body{
        {"action"_L1, isConnect ? "connect"_L1 : "disconnect"_L1},
        {"plugs"_L1, QJsonArray{QJsonObject{{"snap"_L1, pair.plugSnap}, {"plug"_L1, pair.plug}}}},
        {"slots"_L1, QJsonArray{slot}},
    };
    if (action == Action::Forget) {
        body.insert("forget"_L1, true);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Outcome conflict(const QJsonObject &result)
{
    const QJsonObject value = result["value"_L1].toObject();
    const QString snap = value["snap-name"_L1].toString();
    const QString kind = value["change-kind"_L1].toString();
    Outcome outcome(Code::Conflict);
    outcome.conflictSnap = isSnapName(snap) ? snap : QString();
    outcome.conflictKind = isPlugName(kind) ? kind : QString(); // kinds have the same syntax: "refresh-snap"
    return outcome;
}

/** What snapd's answer to the POST means (snapd daemon/errors.go, client/errors.go). */
Outcome outcomeOf(const SnapdReply &reply)
{
    const QJsonObject envelope = QJsonDocument::fromJson(reply.body).object(); // empty when it is none
    const QString type = envelope["type"_L1].toString();
    const QJsonObject result = envelope["result"_L1].toObject();
    const QString kind = result["kind"_L1].toString();
    if (reply.status == 202 && type == "async"_L1) {
        const QString change = envelope["change"_L1].toString();
        if (!isChangeId(change)) {
            return Code::OutcomeUnknown;
        }
        Outcome done(Code::Done);
        done.change = change;
        return done;
    }
    if (type != "error"_L1) {
        return Code::OutcomeUnknown;
    }
    if (reply.status == 409 && kind == "snap-change-conflict"_L1) {
        return conflict(result);
    }
    if (reply.status == 400 && kind == "interfaces-unchanged"_L1) {
        return Code::Unchanged;
    }
    Outcome refused(Code::SnapdRefused);
    refused.detail = plainText(result["message"_L1].toString(), DetailLimit);
    return refused;
}

}

Operations::Operations(SnapdPort &snapd, PolkitPort &polkit, const Clock &clock, AuditSink &audit)
    : m_snapd(snapd)
    , m_polkit(polkit)
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

    // snapd sees root and asks polkit nothing, so what a site says about snapd's own action has to be heard here. "After a password" is good enough: the action
    // that brought us here is the one whose password was asked for.
    if (m_polkit.check(caller->busName, SnapdsOwnAction) == PolkitPort::Verdict::No) {
        return Code::NotAuthorized;
    }

    SnapdList list(m_snapd);
    const bool isConnect = action == Action::Connect || action == Action::ConnectSensitive;
    const auto found = isConnect ? list.forConnect(*request) : action == Action::Disconnect ? list.forDisconnect(*request) : list.forForget(*request);
    if (const Code *why = std::get_if<Code>(&found)) {
        return *why;
    }
    const Pair &pair = std::get<Pair>(found);
    record.interface = pair.interface;

    if (action == Action::Connect && riskOf(pair.interface) != Risk::Ordinary) {
        return Code::WrongAction;
    }
    return submit(action, pair);
}

Outcome Operations::submit(Action action, const Pair &pair)
{
    const SnapdReply reply = m_snapd.post("/v2/interfaces", bodyFor(action, pair));
    switch (reply.transport) {
    case SnapdReply::Transport::Unreachable:
        return Code::SnapdUnavailable;
    case SnapdReply::Transport::Lost:
        return Code::OutcomeUnknown;
    case SnapdReply::Transport::Answered:
        break;
    }
    // snapd has no kind of error for "there is no such record" of a pair. But when neither its list nor its records know the pair, there is nothing to forget.
    if (action == Action::Forget && !pair.isListed && reply.status == 400) {
        return Code::Unchanged;
    }
    return outcomeOf(reply);
}

}
