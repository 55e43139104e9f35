// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/snapview.h"

#include "helper/auditsink.h"
#include "helper/snapdport.h"

#include <QJsonDocument>

namespace Snapperms::Helper
{

SnapView viewOf(SnapdPort &snapd, const QString &snap)
{
    // In this order: a change that is over when the list is asked for has left its traces in the list.
    SnapView view;
    const SnapdReply changes = snapd.get("/v2/changes?select=in-progress&for=" + snap.toLatin1());
    if (changes.transport == SnapdReply::Transport::Answered && changes.status == 200) {
        const QJsonValue result = QJsonDocument::fromJson(changes.body).object()["result"_L1];
        view.isBusy = !result.isArray() || !result.toArray().isEmpty();
    }
    view.connections = connectionsOf(snapd, "snap=" + snap.toLatin1(), Code::NoSuchPlug);
    return view;
}

void noteEnd(AuditSink &audit, QLatin1StringView action, uint uid, const Pair &pair, const Outcome &outcome, std::optional<bool> isKept)
{
    if (outcome.code != Code::Done && outcome.code != Code::SnapdRefused) {
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
