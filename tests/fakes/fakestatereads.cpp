// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The reading endpoints.

#include "fakes/fakestate.h"
#include "snapd/parse.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

constexpr auto futureMembers = R"(,"x-next":[{"deep":{"er":[null,1e3,"\u00e9"]}}],"x-flag":true)"_L1;

QByteArray pairRef(const QString &snap, const char *side, const QString &name)
{
    return "{\"snap\":" + toJson(snap) + ",\"" + side + "\":" + toJson(name) + '}';
}

}

QByteArray FakeState::listed(QList<QByteArray> elements) const
{
    if (m_shuffling && elements.size() > 1) {
        // Another turn of the list each time, and now and then from the back.
        std::rotate(elements.begin(), elements.begin() + (++m_shuffles * 7919) % elements.size(), elements.end());
        if (m_shuffles % 2 == 0) {
            std::ranges::reverse(elements);
        }
    }
    return '[' + elements.join(m_nullish ? ",null,"_ba : ","_ba) + ']';
}

/** @p openObject lacks its closing brace. */
QByteArray FakeState::closed(QByteArray openObject) const
{
    if (m_nullish) {
        for (const char *key :
            {"attrs", "apps", "label", "connections", "plug-attrs", "slot-attrs", "tasks", "err", "title", "icon", "publisher", "ready-time"}) {
            const QByteArray member = QByteArray("\"").append(key).append("\":");
            if (!openObject.contains(member)) {
                openObject.append(',').append(member).append("null");
            }
        }
    }
    return openObject + (m_future ? QByteArray(futureMembers.data(), futureMembers.size()) : QByteArray()) + '}';
}

QString FakeState::toldKind(const QString &kind) const
{
    const bool known = kind == "connect-snap"_L1 || kind == "disconnect-snap"_L1;
    return m_unheardOf && !known ? u"transmogrify-snap"_s : kind;
}

QByteArray FakeState::tail() const
{
    QByteArray tail;
    if (!m_maintenanceKind.isEmpty()) {
        tail += ",\"maintenance\":" + toJson(QJsonObject{{u"kind"_s, m_maintenanceKind}, {u"message"_s, m_maintenanceMessage}});
    }
    if (m_future) {
        tail += QByteArray(futureMembers.data(), futureMembers.size());
    }
    return tail;
}

FakeReply FakeState::sync(const QByteArray &result) const
{
    return syncReply(result, tail());
}

FakeReply FakeState::error(int status, const QString &message, const QString &kind, const QJsonValue &value) const
{
    return errorReply(status, message, kind, value, tail());
}

FakeReply FakeState::systemInfoReply() const
{
    return sync(toJson(m_systemInfo));
}

FakeReply FakeState::snapsReply() const
{
    if (m_snapsCache.isEmpty() || m_shuffling) {
        QList<QByteArray> list;
        // snapd's order is random. This one is at least never the sorted one.
        for (auto it = m_snaps.constEnd(); it != m_snaps.constBegin();) {
            --it;
            QJsonObject fields = it->fields;
            fields.insert(u"status"_s, it->enabled ? u"active"_s : u"installed"_s);
            QByteArray json = toJson(fields);
            json.chop(1);
            list.append(closed(json));
        }
        m_snapsCache = listed(list);
    }
    return sync(m_snapsCache);
}

FakeReply FakeState::connectionsReply(const QHash<QString, QString> &query) const
{
    const QString select = query.value(u"select"_s);
    if (!select.isEmpty() && select != "all"_L1) {
        return error(400, u"unsupported select qualifier"_s);
    }
    const ConnectionFilter filter{.connectedOnly = select.isEmpty(), .snap = mapped(query.value(u"snap"_s)), .interface = query.value(u"interface"_s)};
    if (!filter.snap.isEmpty() && !m_snaps.contains(filter.snap)) {
        return error(404, u"no state entry for key"_s, u"snap-not-found"_s, filter.snap);
    }
    if (filter.connectedOnly || !filter.snap.isEmpty() || !filter.interface.isEmpty()) {
        return sync(connectionsJson(filter));
    }
    if (m_connectionsCache.isEmpty() || m_shuffling) {
        m_connectionsCache = connectionsJson(filter);
    }
    return sync(m_connectionsCache);
}

QByteArray FakeState::connectionsJson(const ConnectionFilter &filter) const
{
    QList<QByteArray> established;
    QList<QByteArray> undesired;
    QHash<PlugRef, QByteArray> plugEnds;
    QHash<SlotRef, QByteArray> slotEnds;
    QSet<PlugRef> plugsOfSnap;
    QSet<SlotRef> slotsOfSnap;
    for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
        const auto &[plug, slot] = it.key();
        const FakeRecord &record = it->record;
        // Records of plugs and slots that are not there are kept, but not shown.
        const bool fits = (filter.snap.isEmpty() || plug.snap == filter.snap || slot.snap == filter.snap)
            && (filter.interface.isEmpty() || record.interface == filter.interface) && !(record.undesired && filter.connectedOnly);
        if (!fits || !knowsPlug(plug) || !knowsSlot(slot)) {
            continue;
        }
        (record.undesired ? undesired : established).append(closed(it->json));
        if (!record.undesired) {
            QByteArray &plugEnd = plugEnds[plug];
            plugEnd += (plugEnd.isEmpty() ? "" : ",") + pairRef(slot.snap, "slot", slot.slot);
            QByteArray &slotEnd = slotEnds[slot];
            slotEnd += (slotEnd.isEmpty() ? "" : ",") + pairRef(plug.snap, "plug", plug.plug);
        }
    }
    const auto describe = [&](const auto &entries, const auto &ends, auto interfaceOf) -> QByteArray {
        QList<QByteArray> list;
        for (auto it = entries.constBegin(); it != entries.constEnd(); ++it) {
            const QByteArray others = ends.value(it.key());
            const bool fits = (filter.snap.isEmpty() || it.key().snap == filter.snap || !others.isEmpty())
                && (filter.interface.isEmpty() || interfaceOf(*it) == filter.interface) && !(filter.connectedOnly && others.isEmpty());
            if (fits && isListed(it.key().snap)) {
                list.append(closed(it->json + (others.isEmpty() ? QByteArray() : QByteArray(",\"connections\":[" + others + ']'))));
            }
        }
        return listed(list);
    };
    const QByteArray plugs = describe(m_plugs, plugEnds, [](const PlugEntry &entry) {
        return entry.plug.interface;
    });
    const QByteArray slotList = describe(m_slots, slotEnds, [](const SlotEntry &entry) {
        return entry.slot.interface;
    });
    QByteArray json = "{\"established\":" + listed(established);
    if (!undesired.isEmpty()) {
        json += ",\"undesired\":" + listed(undesired);
    } else if (m_nullish) {
        json += ",\"undesired\":null";
    }
    return json + ",\"plugs\":" + plugs + ",\"slots\":" + slotList + '}';
}

FakeReply FakeState::interfacesReply(const QHash<QString, QString> &query) const
{
    if (query.value(u"select"_s) != "all"_L1) {
        return error(400, u"this fake only lists all interfaces"_s);
    }
    if (m_interfacesCache.isEmpty()) {
        QList<QByteArray> list;
        for (auto it = m_interfaces.constBegin(); it != m_interfaces.constEnd(); ++it) {
            QJsonObject object{{u"name"_s, it.key()}, {u"summary"_s, it.value()}};
            object.insert(u"doc-url"_s, u"https://snapcraft.io/docs/%1-interface"_s.arg(it.key()));
            list.append(toJson(object));
        }
        m_interfacesCache = listed(list);
    }
    return sync(m_interfacesCache);
}

QByteArray FakeState::changeJson(const FakeChange &change) const
{
    QJsonArray tasks;
    const auto addTask = [&](const QString &kind, const QString &summary, const QString &status) {
        tasks.append(QJsonObject{
            {u"id"_s, QString::number(change.id.toLongLong() * 100 + tasks.size())},
            {u"kind"_s, kind},
            {u"summary"_s, summary},
            {u"status"_s, status},
            {u"progress"_s, QJsonObject{{u"label"_s, QString()}, {u"done"_s, change.ready() ? 1 : 0}, {u"total"_s, 1}}},
            {u"spawn-time"_s, timestamp(change.spawned)},
            {u"data"_s, QJsonObject{{u"affected-snaps"_s, QJsonArray::fromStringList(change.snaps)}}},
        });
    };
    const QString status = m_unheardOf && !change.ready() ? u"Pondering"_s : change.status;
    const bool hooked = !change.hookSummary.isEmpty();
    const bool failed = change.status == "Error"_L1;
    for (const QString &summary : change.taskSummaries) {
        // With a hook the connection is made, or taken back, before the hook's own task is over.
        addTask(QString(change.kind).remove(u"-snap"_s), summary, !hooked ? status : failed ? u"Undone"_s : change.aborted ? u"Undo"_s : u"Done"_s);
    }
    if (hooked) {
        addTask(u"run-hook"_s, change.hookSummary, status);
    }
    QJsonObject object{
        {u"id"_s, change.id},
        {u"kind"_s, toldKind(change.kind)},
        {u"summary"_s, change.summary},
        {u"status"_s, status},
        {u"ready"_s, change.ready()},
        {u"spawn-time"_s, timestamp(change.spawned)},
    };
    if (!tasks.isEmpty()) {
        object.insert(u"tasks"_s, tasks);
    }
    if (!change.error.isEmpty()) {
        object.insert(u"err"_s, change.error);
    }
    if (change.ready()) {
        object.insert(u"ready-time"_s, timestamp(change.readied));
    }
    QByteArray json = toJson(object);
    json.chop(1);
    return closed(json);
}

FakeReply FakeState::changeReply(const QString &id) const
{
    const auto found = m_changes.constFind(id.toLongLong());
    if (found == m_changes.constEnd() || found->forgotten) {
        return error(404, u"cannot find change with id \"%1\""_s.arg(id));
    }
    return sync(changeJson(*found));
}

FakeReply FakeState::changesReply(const QHash<QString, QString> &query) const
{
    const QString select = query.value(u"select"_s, u"in-progress"_s);
    if (select != "all"_L1 && select != "in-progress"_L1 && select != "ready"_L1) {
        return error(400, u"select should be one of: all,in-progress,ready"_s);
    }
    const QString snap = query.value(u"for"_s);
    QList<QByteArray> list;
    for (auto it = m_changes.constEnd(); it != m_changes.constBegin();) {
        --it;
        const bool fits = select == "all"_L1 || it->ready() == (select == "ready"_L1);
        if (fits && !it->forgotten && (snap.isEmpty() || it->snaps.contains(snap))) {
            list.append(changeJson(*it));
        }
    }
    return sync(listed(list));
}

std::optional<std::chrono::milliseconds> FakeState::noticeTimeout(const QHash<QString, QString> &query)
{
    const QString text = query.value(u"timeout"_s);
    if (text.isEmpty()) {
        return std::chrono::milliseconds::zero();
    }
    static const QRegularExpression duration(u"^([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h)$"_s);
    const QRegularExpressionMatch match = duration.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    static const QHash<QString, double> units{{u"ms"_s, 1}, {u"s"_s, 1000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}};
    return std::chrono::milliseconds(qint64(match.captured(1).toDouble() * units.value(match.captured(2))));
}

FakeReply FakeState::noNoticesReply() const
{
    return sync("[]"_ba);
}

std::optional<FakeReply> FakeState::noticesReply(const QHash<QString, QString> &query) const
{
    if (!m_hasNotices) {
        return error(404, u"not found"_s);
    }
    if (!noticeTimeout(query)) {
        return error(400, u"invalid timeout: time: missing unit in duration \"%1\""_s.arg(query.value(u"timeout"_s)));
    }
    const QString after = query.value(u"after"_s);
    if (!after.isEmpty() && std::is_lteq(Snapd::compareTimestamps(after, u"0001-01-01T00:00:00Z"_s))) {
        return error(400, u"invalid \"after\" timestamp: cannot parse \"%1\""_s.arg(after));
    }
    const QStringList types = query.value(u"types"_s).split(u',', Qt::SkipEmptyParts);
    const QStringList keys = query.value(u"keys"_s).split(u',', Qt::SkipEmptyParts);
    if (!types.isEmpty() && !types.contains(u"change-update"_s)) {
        return noNoticesReply();
    }
    // They are in the order of time: what is new is at the end.
    auto it = m_notices.constEnd();
    while (it != m_notices.constBegin() && (after.isEmpty() || std::is_gt(Snapd::compareTimestamps(timestamp((it - 1)->last), after)))) {
        --it;
    }
    QList<QByteArray> list;
    for (; it != m_notices.constEnd(); ++it) {
        if (!keys.isEmpty() && !keys.contains(it->key)) {
            continue;
        }
        list.append(toJson(QJsonObject{
            {u"id"_s, QString::number(it->id)},
            {u"user-id"_s, QJsonValue::Null},
            {u"type"_s, it->type},
            {u"key"_s, it->key},
            {u"first-occurred"_s, timestamp(it->first)},
            {u"last-occurred"_s, timestamp(it->last)},
            {u"last-repeated"_s, timestamp(it->last)},
            {u"occurrences"_s, it->occurrences},
            {u"last-data"_s, m_nullish ? QJsonValue(QJsonValue::Null) : QJsonObject{{u"kind"_s, toldKind(it->kind)}}},
            {u"expire-after"_s, u"168h0m0s"_s},
        }));
    }
    if (list.isEmpty() && *noticeTimeout(query) > std::chrono::milliseconds::zero()) {
        return std::nullopt;
    }
    return sync(listed(list));
}

FakeReply FakeState::iconReply(const QString &snap) const
{
    const auto found = m_snaps.constFind(snap);
    if (found == m_snaps.constEnd()) {
        return error(404, u"no state entry for key"_s, u"snap-not-found"_s, snap);
    }
    if (found->icon.isEmpty()) {
        return error(404, u"local snap has no icon"_s);
    }
    return {.status = 200, .body = found->icon, .contentType = found->icon.startsWith('<') ? "image/svg+xml"_ba : "image/png"_ba};
}

FakeReply FakeState::debugReply(const QHash<QString, QString> &query) const
{
    const QString aspect = query.value(u"aspect"_s);
    if (aspect != "base-declaration"_L1) {
        return error(400, u"unknown debug aspect \"%1\""_s.arg(aspect));
    }
    return sync(toJson(QJsonObject{{u"base-declaration"_s, m_baseDeclaration}}));
}

FakeReply FakeState::modelReply(const QHash<QString, QString> &query) const
{
    // Else it is text, which nobody here asks for.
    if (query.value(u"json"_s) != "headers"_L1) {
        return error(400, u"only headers"_s);
    }
    const QJsonObject headers{
        {u"type"_s, u"model"_s}, {u"series"_s, u"16"_s}, {u"brand-id"_s, u"generic"_s}, {u"model"_s, u"generic-classic"_s}, {u"classic"_s, u"true"_s}};
    return sync(toJson(QJsonObject{{u"headers"_s, headers}}));
}

FakeReply FakeState::assertionsReply(const QString &type, const QHash<QString, QString> &query) const
{
    if (type != "snap-declaration"_L1 || query.value(u"json"_s) != "headers"_L1) {
        return error(400, u"invalid assert type: \"%1\""_s.arg(type));
    }
    const QString id = query.value(u"snap-id"_s);
    for (const FakeSnap &snap : m_snaps) {
        if (!id.isEmpty() && snap.fields.value("id"_L1).toString() == id && !snap.declaration.isEmpty()) {
            return sync("[" + toJson(QJsonObject{{u"headers"_s, snap.declaration}}) + "]");
        }
    }
    return sync("[]"_ba);
}

}
