// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/connectionentries.h"
#include "snapd/json.h"
#include "snapd/parse.h"
#include "snapd_debug.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Snapd
{

namespace
{

/** Reads one of the four lists into @p into. False when it is no list. */
template <typename T>
bool readList(const QJsonValue &value, QLatin1StringView key, std::optional<T> (*read)(const QJsonObject &), QList<T> *into)
{
    const std::optional<QJsonArray> array = Json::list(value);
    if (!array) {
        return false;
    }
    into->reserve(array->size());
    for (const QJsonValue &element : *array) {
        if (std::optional<T> entry = read(element.toObject())) {
            into->append(*std::move(entry));
        }
    }
    if (into->size() != array->size()) {
        qCWarning(SNAPPERMS_SNAPD) << "entries of" << key << "without names, left out:" << array->size() - into->size();
    }
    return true;
}

}

Result<Connections> parseConnections(const Envelope &envelope)
{
    if (envelope.error) {
        return *envelope.error;
    }
    const QJsonObject result = envelope.result.toObject();
    Connections connections;
    const bool complete = readList(result.value("established"_L1), "established"_L1, readConnection, &connections.established)
        && readList(result.value("plugs"_L1), "plugs"_L1, readPlug, &connections.plugs) //
        && readList(result.value("slots"_L1), "slots"_L1, readSlot, &connections.slotList);
    // The one list that snapd leaves out when it is empty.
    const QJsonValue undesired = result.value("undesired"_L1);
    if (!complete || (!undesired.isUndefined() && !readList(undesired, "undesired"_L1, readConnection, &connections.undesired))) {
        return malformed(u"connections: a list is missing"_s);
    }
    return connections;
}

}
