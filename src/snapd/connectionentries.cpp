// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/connectionentries.h"

#include "snapd/json.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

namespace
{

PlugRef readPlugRef(const QJsonObject &object)
{
    return {.snap = Json::string(object, "snap"_L1), .plug = Json::string(object, "plug"_L1)};
}

SlotRef readSlotRef(const QJsonObject &object)
{
    return {.snap = Json::string(object, "snap"_L1), .slot = Json::string(object, "slot"_L1)};
}

bool isComplete(const PlugRef &ref)
{
    return Json::isName(ref.snap) && Json::isName(ref.plug);
}

bool isComplete(const SlotRef &ref)
{
    return Json::isName(ref.snap) && Json::isName(ref.slot);
}

/** The other ends that a plug or slot lists. */
template <typename Ref>
QList<Ref> readRefs(const QJsonValue &value, Ref (*read)(const QJsonObject &))
{
    QList<Ref> refs;
    const QJsonArray array = value.toArray();
    refs.reserve(array.size());
    for (const QJsonValue &element : array) {
        if (Ref ref = read(element.toObject()); isComplete(ref)) {
            refs.append(std::move(ref));
        }
    }
    return refs;
}

/** Sorted: snapd names them in another order each time, and that is no difference. */
QStringList readApps(const QJsonObject &object)
{
    QStringList apps = Json::strings(object.value("apps"_L1));
    apps.sort();
    return apps;
}

}

std::optional<Connection> readConnection(const QJsonObject &object)
{
    Connection connection;
    connection.plug = readPlugRef(Json::object(object, "plug"_L1));
    connection.slot = readSlotRef(Json::object(object, "slot"_L1));
    if (!isComplete(connection.plug) || !isComplete(connection.slot)) {
        return std::nullopt;
    }
    connection.interface = Json::string(object, "interface"_L1);
    connection.manual = Json::boolean(object, "manual"_L1);
    connection.gadget = Json::boolean(object, "gadget"_L1);
    connection.plugAttrs = Json::object(object, "plug-attrs"_L1).toVariantMap();
    connection.slotAttrs = Json::object(object, "slot-attrs"_L1).toVariantMap();
    return connection;
}

std::optional<Plug> readPlug(const QJsonObject &object)
{
    Plug plug;
    plug.ref = readPlugRef(object);
    if (!isComplete(plug.ref)) {
        return std::nullopt;
    }
    plug.interface = Json::string(object, "interface"_L1);
    plug.attrs = Json::object(object, "attrs"_L1).toVariantMap();
    plug.apps = readApps(object);
    plug.label = Json::string(object, "label"_L1);
    plug.connections = readRefs(object.value("connections"_L1), readSlotRef);
    return plug;
}

std::optional<Slot> readSlot(const QJsonObject &object)
{
    Slot slot;
    slot.ref = readSlotRef(object);
    if (!isComplete(slot.ref)) {
        return std::nullopt;
    }
    slot.interface = Json::string(object, "interface"_L1);
    slot.attrs = Json::object(object, "attrs"_L1).toVariantMap();
    slot.apps = readApps(object);
    slot.label = Json::string(object, "label"_L1);
    slot.connections = readRefs(object.value("connections"_L1), readPlugRef);
    return slot;
}

}
