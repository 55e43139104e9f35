// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "snapd/connectionsreply.h"

#include "snapd/connectionentries.h"
#include "snapd/parse.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Snapperms::Snapd
{

namespace
{

using Split = ConnectionsText::Split;

/** Whether a list is the one before, which had so many entries. */
bool isUnchanged(const QList<qsizetype> &same, qsizetype before)
{
    for (qsizetype i = 0; i < same.size(); ++i) {
        if (same.at(i) != i) {
            return false;
        }
    }
    return same.size() == before;
}

/** Fills a list, from the one before where it can be. False for an entry that is not what it should be. */
template <typename T>
bool fill(QList<T> &into, const Split &split, ConnectionsText::List list, const QList<T> &before, std::optional<T> (*read)(const QJsonObject &))
{
    const QList<qsizetype> &same = split.same[list];
    if (isUnchanged(same, before.size())) {
        into = before;
        return true;
    }
    const QList<ConnectionsText::Entry> &entries = split.text.entries(list);
    into.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size();) {
        if (same.at(i) >= 0) {
            into.append(before.at(same.at(i++)));
            continue;
        }
        // Those that are new are so in rows as a rule, the first time all.
        const qsizetype first = i;
        while (i < entries.size() && same.at(i) < 0) {
            ++i;
        }
        const QJsonArray row = QJsonDocument::fromJson('[' + split.text.bytes(entries.at(first), entries.at(i - 1)) + ']').array();
        if (row.size() != i - first) {
            return false;
        }
        for (const QJsonValue &element : row) {
            std::optional<T> entry = read(element.toObject());
            if (!entry) {
                return false;
            }
            into.append(*std::move(entry));
        }
    }
    return true;
}

}

ConnectionsReply::ConnectionsReply(int httpStatus, const QByteArray &body, const ConnectionsReply &before)
{
    if (!readBesides(httpStatus, body, before)) {
        const Envelope envelope = parseEnvelope(httpStatus, body);
        m_result = parseConnections(envelope);
        m_maintenance = envelope.maintenance;
    }
}

bool ConnectionsReply::readBesides(int httpStatus, const QByteArray &body, const ConnectionsReply &before)
{
    std::optional<Split> split = ConnectionsText::split(body, before.m_text.value_or(ConnectionsText()));
    if (!split) {
        return false;
    }
    const Envelope envelope = parseEnvelope(httpStatus, split->rest);
    Result<Connections> result = parseConnections(envelope);
    if (!result) {
        return false;
    }
    static const Connections nothing;
    const Connections &known = before.m_text ? before.m_result.value() : nothing;
    Connections connections;
    if (!fill(connections.established, *split, ConnectionsText::Established, known.established, readConnection)
        || !fill(connections.undesired, *split, ConnectionsText::Undesired, known.undesired, readConnection)
        || !fill(connections.plugs, *split, ConnectionsText::Plugs, known.plugs, readPlug)
        || !fill(connections.slotList, *split, ConnectionsText::Slots, known.slotList, readSlot)) {
        return false;
    }
    m_result = std::move(connections);
    m_maintenance = envelope.maintenance;
    m_text = std::move(split->text);
    return true;
}

}
