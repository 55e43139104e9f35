// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/snapview.h"

#include "helper/auditsink.h"
#include "helper/snapdport.h"

#include <QJsonDocument>

#include <algorithm>

namespace Snapperms::Helper
{

namespace
{

/** See isChanging(); or why snapd does not say. */
std::variant<bool, Code> changing(SnapdPort &snapd, const QString &snap)
{
    const QByteArray filter = snap.isEmpty() ? QByteArray() : "&for=" + snap.toLatin1();
    const SnapdReply reply = snapd.get("/v2/changes?select=in-progress" + filter);
    if (reply.transport != SnapdReply::Transport::Answered) {
        return Code::SnapdUnavailable;
    }
    const QJsonValue result = QJsonDocument::fromJson(reply.body).object()["result"_L1];
    if (reply.status != 200 || !result.isArray()) {
        return Code::NotUnderstood;
    }
    const QJsonArray changes = result.toArray();
    return std::any_of(changes.cbegin(), changes.cend(), [](const QJsonValue &change) {
        const QString kind = change["kind"_L1].toString();
        return kind != "become-operational"_L1 && kind != "pre-download"_L1; // snapd overlord/snapstate/conflict.go
    });
}

}

std::optional<bool> isChanging(SnapdPort &snapd, const QString &snap)
{
    const auto found = changing(snapd, snap);
    const bool *known = std::get_if<bool>(&found);
    return known ? std::optional(*known) : std::nullopt;
}

std::optional<QJsonObject> SnapView::established(const Pair &pair) const
{
    const QJsonObject *list = std::get_if<QJsonObject>(&connections);
    return list ? entryFor(pair, (*list)["established"_L1].toArray()) : std::nullopt;
}

SnapView viewOf(SnapdPort &snapd, const QString &snap)
{
    // In this order: a change that is over when the list is asked for has left its traces in the list.
    SnapView view;
    const auto found = changing(snapd, snap);
    if (const Code *why = std::get_if<Code>(&found)) {
        view.unclear = *why;
    } else {
        view.isBusy = std::get<bool>(found);
    }
    view.connections = connectionsOf(snapd, "snap=" + snap.toLatin1(), Code::NoSuchPlug);
    return view;
}

void noteEnd(SnapdPort &snapd, AuditSink &audit, QLatin1StringView action, uint uid, const Pair &pair, const Outcome &outcome, std::optional<bool> isKept)
{
    const bool isRefused = outcome.code == Code::SnapdRefused && viewOf(snapd, pair.plugSnap).settled(pair);
    if (outcome.code != Code::Done && !isRefused) {
        return;
    }
    AuditRecord line;
    line.uid = uid;
    line.action = action;
    line.plugSnap = pair.plugSnap;
    line.plug = pair.plug;
    line.slotSnap = pair.slotSnap;
    line.slot = pair.slot;
    line.interface = pair.interface;
    line.code = outcome.code;
    line.change = outcome.change;
    line.isKept = isKept;
    audit.record(line);
}

std::optional<QJsonObject> entryFor(const Pair &pair, const QJsonArray &connections)
{
    for (const auto &value : connections) {
        const QJsonObject connection = value.toObject();
        const std::optional<Pair> listed = pairOf(connection);
        if (listed && listed->plugSnap == pair.plugSnap && listed->plug == pair.plug && listed->slot == pair.slot
            && isSameSlotHost(pair.slotSnap, listed->slotSnap)) {
            return connection;
        }
    }
    return std::nullopt;
}

}
