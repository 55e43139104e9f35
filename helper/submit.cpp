// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/submit.h"

#include "helper/names.h"
#include "helper/snapdport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Snapperms::Helper
{

namespace
{

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

Outcome submit(SnapdPort &snapd, Action action, const Pair &pair)
{
    const SnapdReply reply = snapd.post("/v2/interfaces", bodyFor(action, pair));
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
