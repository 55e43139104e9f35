// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What changes the state: POST /v2/interfaces as daemon/api_interfaces.go, interfaces/repo.go and overlord/ifacestate do it, and what else happens to snaps.

#include "fakes/fakestate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

}

std::optional<FakeReply> FakeState::conflict(const QStringList &snaps) const
{
    if (const QString kind = m_conflicts.value(QString()); !kind.isEmpty()) {
        return error(
            409, kind + u" in progress, no other changes allowed until this is done"_s, u"snap-change-conflict"_s, QJsonObject{{u"change-kind"_s, kind}});
    }
    for (const QString &snap : snaps) {
        QString kind = m_conflicts.value(snap);
        for (const QString &id : unfinished()) {
            const FakeChange change = m_changes.value(id.toLongLong());
            if (kind.isEmpty() && change.snaps.contains(snap)) {
                kind = toldKind(change.kind);
            }
        }
        if (!kind.isEmpty()) {
            return error(409,
                u"snap %1 has %2 change in progress"_s.arg(quoted(snap), quoted(kind)),
                u"snap-change-conflict"_s,
                QJsonObject{{u"change-kind"_s, kind}, {u"snap-name"_s, snap}});
        }
    }
    return std::nullopt;
}

FakeReply FakeState::postInterfaces(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (!document.isObject()) {
        return error(400, u"cannot decode request body into an interface action: "_s + parseError.errorString());
    }
    const QJsonObject request = document.object();
    const QString action = request.value("action"_L1).toString();
    const QJsonArray plugs = request.value("plugs"_L1).toArray();
    const QJsonArray slotList = request.value("slots"_L1).toArray();
    if (action.isEmpty()) {
        return error(400, u"interface action not specified"_s);
    }
    if (plugs.size() > 1 || slotList.size() > 1) {
        return error(501, u"many-to-many operations are not implemented"_s);
    }
    if (action != "connect"_L1 && action != "disconnect"_L1) {
        return error(400, u"unsupported interface action: "_s + quoted(action));
    }
    if (plugs.isEmpty() || slotList.isEmpty()) {
        return error(400, u"at least one plug and slot is required"_s);
    }
    const QJsonObject plugObject = plugs.at(0).toObject();
    const QJsonObject slotObject = slotList.at(0).toObject();
    const PlugRef plug{mapped(plugObject.value("snap"_L1).toString()), plugObject.value("plug"_L1).toString()};
    const SlotRef slot{mapped(slotObject.value("snap"_L1).toString()), slotObject.value("slot"_L1).toString()};
    for (const QString &snap : {plug.snap, slot.snap}) {
        if (!snap.isEmpty() && !m_snaps.contains(snap)) {
            return error(400, u"snap %1 is not installed"_s.arg(quoted(snap)));
        }
    }
    if (action == "connect"_L1) {
        return connectPair(plug, slot);
    }
    return disconnectPairs(plug, slot, request.value("forget"_L1).toBool());
}

FakeReply FakeState::connectPair(PlugRef plug, SlotRef slot)
{
    if (plug.snap.isEmpty()) {
        return error(400, u"cannot resolve connection, plug snap name is empty"_s);
    }
    if (plug.plug.isEmpty()) {
        return error(400, u"cannot resolve connection, plug name is empty"_s);
    }
    if (!knowsPlug(plug)) {
        return error(400, u"snap %1 has no plug named %2"_s.arg(quoted(plug.snap), quoted(plug.plug)));
    }
    const QString interface = m_plugs.value(plug).plug.interface;
    if (slot.snap.isEmpty()) {
        slot.snap = systemSnap();
        if (!m_snaps.contains(slot.snap)) {
            return error(400, u"cannot resolve connection, slot snap name is empty"_s);
        }
    }
    if (slot.slot.isEmpty()) {
        QStringList candidates;
        for (auto [it, end] = m_slotsByInterface.equal_range(interface); it != end; ++it) {
            if (it->snap == slot.snap && isListed(slot.snap)) {
                candidates.append(it->slot);
            }
        }
        candidates.sort();
        if (candidates.isEmpty()) {
            return error(400, u"snap %1 has no %2 interface slots"_s.arg(quoted(slot.snap), quoted(interface)));
        }
        if (candidates.size() > 1) {
            return error(400, u"snap %1 has multiple %2 interface slots: %3"_s.arg(quoted(slot.snap), quoted(interface), candidates.join(", "_L1)));
        }
        slot.slot = candidates.constFirst();
    }
    if (!knowsSlot(slot)) {
        return error(400, u"snap %1 has no slot named %2"_s.arg(quoted(slot.snap), quoted(slot.slot)));
    }
    const QString slotInterface = m_slots.value(slot).slot.interface;
    if (slotInterface != interface) {
        return error(400,
            u"cannot connect %1:%2 (%3 interface) to %4:%5 (%6 interface)"_s.arg(
                plug.snap, plug.plug, quoted(interface), slot.snap, slot.slot, quoted(slotInterface)));
    }
    if (const auto busy = conflict({plug.snap, slot.snap})) {
        return *busy;
    }

    const FakePair pair{plug, slot};
    FakeChange change;
    change.kind = u"connect-snap"_s;
    change.summary = u"Connect %1:%2 to %3:%4"_s.arg(plug.snap, plug.plug, slot.snap, slot.slot);
    change.snaps = {plug.snap, slot.snap};
    const std::optional<FakeRecord> before = record(pair);
    if (before && !before->undesired) {
        // Already so: a change without tasks that is done before it is heard of.
        const Pace pace = std::exchange(m_pace, Pace::Immediate);
        const QString id = start(change);
        m_pace = pace;
        return asyncReply(id, tail());
    }
    change.taskSummaries = {change.summary};
    if (m_hooks.contains(plug) && !m_nextOutcome) {
        m_nextOutcome = m_hooks.value(plug);
    }
    if (m_denied.contains(interface) && !m_nextOutcome) {
        m_nextOutcome = FakeOutcome{.status = u"Error"_s, .error = u"connection denied by plug rule of interface "_s + quoted(interface)};
    }
    change.apply = [this, pair] {
        setRecord(pair, freshRecord(pair, false));
    };
    change.revert = [this, pair, before] {
        setRecord(pair, before);
    };
    return asyncReply(start(change), tail());
}

FakeReply FakeState::disconnectPairs(PlugRef plug, SlotRef slot, bool forget)
{
    const QString summary = u"Disconnect %1:%2 from %3:%4"_s.arg(plug.snap, plug.plug, slot.snap, slot.slot);
    QList<FakePair> pairs;
    if (!plug.plug.isEmpty() && !slot.slot.isEmpty()) {
        plug.snap = plug.snap.isEmpty() ? systemSnap() : plug.snap;
        slot.snap = slot.snap.isEmpty() ? systemSnap() : slot.snap;
        const FakePair pair{plug, slot};
        if (!(forget ? m_records.contains(pair) : isEstablished(pair))) {
            return error(400,
                u"cannot %1 %2:%3 from %4:%5, it %6 not connected"_s.arg(
                    forget ? u"forget connection"_s : u"disconnect"_s, plug.snap, plug.plug, slot.snap, slot.slot, forget ? u"was"_s : u"is"_s));
        }
        pairs = {pair};
    } else if ((!plug.plug.isEmpty() && slot.isEmpty()) || (plug.isEmpty() && !slot.slot.isEmpty())) {
        // A lone name may be a plug or a slot of that snap, from whichever side it came.
        const QString given = plug.plug.isEmpty() ? slot.snap : plug.snap;
        const QString snap = given.isEmpty() ? systemSnap() : given;
        const QString name = plug.plug.isEmpty() ? slot.slot : plug.plug;
        if (!forget && !knowsPlug({snap, name}) && !knowsSlot({snap, name})) {
            return error(400, u"snap %1 has no plug or slot named %2"_s.arg(quoted(snap), quoted(name)));
        }
        for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
            const FakePair &pair = it.key();
            const bool named = pair.plug == PlugRef{snap, name} || pair.slot == SlotRef{snap, name};
            if (named && (forget || isEstablished(pair))) {
                pairs.append(pair);
            }
        }
    } else {
        return error(400, u"allowed forms are <snap>:<plug> <snap>:<slot> or <snap>:<plug or slot>"_s);
    }
    if (pairs.isEmpty()) {
        return error(400, u"nothing to do"_s, u"interfaces-unchanged"_s);
    }

    FakeChange change;
    change.kind = u"disconnect-snap"_s;
    change.summary = summary;
    QList<std::pair<FakePair, FakeRecord>> before;
    for (const FakePair &pair : std::as_const(pairs)) {
        if (const auto busy = conflict({pair.plug.snap, pair.slot.snap})) {
            return *busy;
        }
        change.snaps << pair.plug.snap << pair.slot.snap;
        change.taskSummaries << u"Disconnect %1:%2 from %3:%4"_s.arg(pair.plug.snap, pair.plug.plug, pair.slot.snap, pair.slot.slot);
        before.append({pair, *record(pair)});
    }
    change.snaps.removeDuplicates();
    change.apply = [this, before, forget] {
        for (const auto &[pair, old] : before) {
            // Only what snapd connected by itself is remembered as unwanted (overlord/ifacestate/handlers.go, doDisconnect).
            const bool remember = !forget && old.automatic;
            FakeRecord undesired = old;
            undesired.undesired = true;
            setRecord(pair, remember ? std::optional(undesired) : std::nullopt);
        }
    };
    change.revert = [this, before] {
        for (const auto &[pair, old] : before) {
            setRecord(pair, old);
        }
    };
    return asyncReply(start(change), tail());
}

FakeReply FakeState::postChange(const QString &id, const QByteArray &body)
{
    const auto found = m_changes.find(id.toLongLong());
    if (found == m_changes.end() || found->forgotten) {
        return error(404, u"cannot find change with id "_s + quoted(id));
    }
    const QString action = QJsonDocument::fromJson(body).object().value("action"_L1).toString();
    if (action != "abort"_L1) {
        return error(400, u"change action %1 is unsupported"_s.arg(quoted(action)));
    }
    if (found->ready()) {
        return error(400, u"cannot abort change %1 with nothing pending"_s.arg(id));
    }
    // What is interrupted inside a hook counts as that hook's error.
    found->aborted = true;
    found->outcome.status = found->hookSummary.isEmpty() ? u"Undone"_s : u"Error"_s;
    found->outcome.error = found->hookSummary.isEmpty() ? QString() : u"<aborted>"_s;
    moveOn(*found, u"Abort"_s);
    const FakeReply reply = sync(changeJson(*found));
    Q_EMIT changeAborted(id);
    return reply;
}

QString FakeState::startSnapChange(const QString &kind, const QString &summary, const QString &name, std::function<void()> apply)
{
    if (conflict({name})) {
        return {};
    }
    FakeChange change;
    change.kind = kind;
    change.summary = summary;
    change.snaps = {name};
    change.taskSummaries = {summary};
    change.apply = std::move(apply);
    return start(change);
}

QString FakeState::install(const FakeSnap &snap)
{
    return startSnapChange(u"install-snap"_s, u"Install %1 snap"_s.arg(quoted(snap.name())), snap.name(), [this, snap] {
        addSnap(snap);
        autoConnect(snap.name());
    });
}

QString FakeState::remove(const QString &name)
{
    return startSnapChange(u"remove-snap"_s, u"Remove %1 snap"_s.arg(quoted(name)), name, [this, name] {
        dropPlugsAndSlots(name);
        m_snaps.remove(name);
        m_records.removeIf([&name](const auto &entry) {
            return entry.key().plug.snap == name || entry.key().slot.snap == name;
        });
        m_snapsCache.clear();
        touch();
    });
}

QString FakeState::enable(const QString &name)
{
    return startSnapChange(u"enable-snap"_s, u"Enable %1 snap"_s.arg(quoted(name)), name, [this, name] {
        if (m_snaps.contains(name)) {
            m_snaps[name].enabled = true;
            m_snapsCache.clear();
            touch();
        }
    });
}

QString FakeState::disable(const QString &name)
{
    return startSnapChange(u"disable-snap"_s, u"Disable %1 snap"_s.arg(quoted(name)), name, [this, name] {
        if (m_snaps.contains(name)) {
            m_snaps[name].enabled = false;
            m_snapsCache.clear();
            touch();
        }
    });
}

QString FakeState::refresh(const QString &name, const std::optional<FakeSnap> &next)
{
    return startSnapChange(u"refresh-snap"_s, u"Refresh %1 snap"_s.arg(quoted(name)), name, [this, name, next] {
        if (next) {
            addSnap(*next);
        }
        autoConnect(name);
    });
}

}
