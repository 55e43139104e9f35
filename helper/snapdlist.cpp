// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/snapdlist.h"

#include "helper/names.h"
#include "helper/request.h"
#include "helper/snapdport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Snapperms::Helper
{

namespace
{

/** A pair of snapd's own names, when they are fit to be used any further. */
std::optional<Pair> checked(const Pair &pair)
{
    if (!isSnapName(pair.plugSnap) || !isPlugName(pair.plug) || !isPlugName(pair.interface)) {
        return std::nullopt;
    }
    if (!pair.slot.isEmpty() && (!isSnapName(pair.slotSnap) || !isPlugName(pair.slot))) {
        return std::nullopt;
    }
    return pair;
}

bool isSlot(const QJsonObject &entry, const Request &request)
{
    return entry["slot"_L1].toString() == request.slot && isSameSlotHost(request.slotSnap, entry["snap"_L1].toString());
}

/** The entry of `established` or `undesired` for the requested pair. */
std::optional<Pair> findPair(const QJsonArray &connections, const Request &request)
{
    for (const auto &value : connections) {
        const std::optional<Pair> pair = pairOf(value.toObject());
        if (pair && pair->plugSnap == request.plugSnap && pair->plug == request.plug && pair->slot == request.slot
            && isSameSlotHost(request.slotSnap, pair->slotSnap)) {
            return pair;
        }
    }
    return std::nullopt;
}

QList<Pair> manualPairsIn(const QJsonArray &established, const Request &request)
{
    QList<Pair> pairs;
    for (const auto &value : established) {
        const QJsonObject connection = value.toObject();
        const std::optional<Pair> pair = pairOf(connection);
        if (pair && connection["manual"_L1].toBool() && pair->plugSnap == request.plugSnap && pair->plug == request.plug
            && (request.isOneSided() || (pair->slot == request.slot && isSameSlotHost(request.slotSnap, pair->slotSnap)))) {
            pairs << *pair;
        }
    }
    return pairs;
}

QJsonObject findSlot(const QJsonObject &list, const Request &request)
{
    for (const QJsonArray all = list["slots"_L1].toArray(); const auto &value : all) {
        if (isSlot(value.toObject(), request)) {
            return value.toObject();
        }
    }
    return {};
}

}

bool isSystemSnap(const QString &snap)
{
    return snap == "system"_L1 || snap == "snapd"_L1 || snap == "core"_L1;
}

std::optional<Pair> pairOf(const QJsonObject &connection)
{
    const QJsonObject plug = connection["plug"_L1].toObject();
    const QJsonObject slot = connection["slot"_L1].toObject();
    const auto pair = checked({.plugSnap = plug["snap"_L1].toString(),
        .plug = plug["plug"_L1].toString(),
        .slotSnap = slot["snap"_L1].toString(),
        .slot = slot["slot"_L1].toString(),
        .interface = connection["interface"_L1].toString()});
    return pair && !pair->slot.isEmpty() ? pair : std::nullopt;
}

bool isSameSlotHost(const QString &asked, const QString &listed)
{
    return asked == listed || (isSystemSnap(asked) && isSystemSnap(listed));
}

SnapdList::SnapdList(SnapdPort &port)
    : m_port(port)
{
}

std::variant<QJsonObject, Code> connectionsOf(SnapdPort &port, const QByteArray &filter, Code whenSnapIsGone)
{
    const SnapdReply reply = port.get("/v2/connections?select=all&" + filter);
    if (reply.transport != SnapdReply::Transport::Answered) {
        return Code::SnapdUnavailable;
    }
    const QJsonObject envelope = QJsonDocument::fromJson(reply.body).object();
    const QJsonObject result = envelope["result"_L1].toObject();
    if (reply.status == 404 && result["kind"_L1] == "snap-not-found"_L1) {
        return whenSnapIsGone;
    }
    if (reply.status != 200 || envelope["type"_L1] != "sync"_L1 || !result["plugs"_L1].isArray() || !result["slots"_L1].isArray()) {
        return Code::SnapdUnavailable;
    }
    return result;
}

std::variant<Pair, Code> SnapdList::findPlug(const Request &request, const QJsonObject &list) const
{
    for (const QJsonArray all = list["plugs"_L1].toArray(); const auto &value : all) {
        const QJsonObject plug = value.toObject();
        if (plug["snap"_L1].toString() != request.plugSnap || plug["plug"_L1].toString() != request.plug) {
            continue;
        }
        const auto pair = checked({.plugSnap = plug["snap"_L1].toString(),
            .plug = plug["plug"_L1].toString(),
            .slotSnap = {},
            .slot = {},
            .interface = plug["interface"_L1].toString()});
        if (!pair) {
            return Code::SnapdUnavailable;
        }
        return *pair;
    }
    return Code::NoSuchPlug;
}

std::variant<Pair, Code> SnapdList::forConnect(const Request &request)
{
    const auto snap = connectionsOf(m_port, "snap=" + request.plugSnap.toLatin1(), Code::NoSuchPlug);
    if (const Code *why = std::get_if<Code>(&snap)) {
        return *why;
    }
    const auto found = findPlug(request, std::get<QJsonObject>(snap));
    if (const Code *why = std::get_if<Code>(&found)) {
        return *why;
    }
    Pair pair = std::get<Pair>(found);

    const auto interface = connectionsOf(m_port, "interface=" + pair.interface.toLatin1(), Code::SnapdUnavailable);
    if (const Code *why = std::get_if<Code>(&interface)) {
        return *why;
    }
    const QJsonObject slot = findSlot(std::get<QJsonObject>(interface), request);
    if (slot.isEmpty()) {
        // Only for a better answer: is there such a slot of another interface?
        const auto host = connectionsOf(m_port, "snap=" + request.slotSnap.toLatin1(), Code::NoSuchSlot);
        if (const Code *why = std::get_if<Code>(&host)) {
            return *why;
        }
        return findSlot(std::get<QJsonObject>(host), request).isEmpty() ? Code::NoSuchSlot : Code::InterfaceMismatch;
    }
    if (slot["interface"_L1].toString() != pair.interface) {
        return Code::InterfaceMismatch;
    }
    pair.slotSnap = slot["snap"_L1].toString(); // as good a name as the one that was asked for: equal, or another name of the system
    pair.slot = slot["slot"_L1].toString();
    m_isConnected = findPair(std::get<QJsonObject>(snap)["established"_L1].toArray(), request).has_value();
    return pair;
}

std::variant<Pair, Code> SnapdList::forDisconnect(const Request &request)
{
    const auto snap = connectionsOf(m_port, "snap=" + request.plugSnap.toLatin1(), Code::NoSuchPlug);
    if (const Code *why = std::get_if<Code>(&snap)) {
        return *why;
    }
    const QJsonObject &list = std::get<QJsonObject>(snap);
    // Also for both sides: a name that is not a plug of this snap is refused before snapd gets to interpret it.
    const auto plug = findPlug(request, list);
    if (std::holds_alternative<Code>(plug)) {
        return plug;
    }
    const QJsonArray established = list["established"_L1].toArray();
    m_manualPairs = manualPairsIn(established, request);
    if (request.isOneSided()) {
        return plug;
    }
    if (const auto pair = findPair(established, request)) {
        return *pair;
    }
    return Code::Unchanged;
}

std::variant<Pair, Code> SnapdList::forForget(const Request &request)
{
    const auto snap = connectionsOf(m_port, "snap=" + request.plugSnap.toLatin1(), Code::NoSuchPlug);
    if (const Code *why = std::get_if<Code>(&snap)) {
        if (*why != Code::NoSuchPlug || request.isOneSided()) {
            return *why;
        }
    } else {
        const QJsonObject &list = std::get<QJsonObject>(snap);
        if (request.isOneSided()) {
            return findPlug(request, list);
        }
        for (const auto state : {"established"_L1, "undesired"_L1}) {
            if (const auto pair = findPair(list[state].toArray(), request)) {
                return *pair;
            }
        }
    }
    return Pair{.plugSnap = request.plugSnap, .plug = request.plug, .slotSnap = request.slotSnap, .slot = request.slot, .interface = {}, .isListed = false};
}

}
