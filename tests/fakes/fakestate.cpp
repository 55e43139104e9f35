// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakes/fakestate.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Fakes
{

namespace
{

/** 2026-01-01T00:00:00Z */
constexpr qint64 beginning = 1'767'225'600'000'000'000;
/** Chosen so that the printed fraction now and then has fewer than nine digits. */
constexpr qint64 step = 1'000'010;
/** As many finished changes, and notices, are remembered. */
constexpr qsizetype longestMemory = 500;

QJsonObject refJson(const PlugRef &ref)
{
    return {{u"snap"_s, ref.snap}, {u"plug"_s, ref.plug}};
}

QJsonObject refJson(const SlotRef &ref)
{
    return {{u"snap"_s, ref.snap}, {u"slot"_s, ref.slot}};
}

template <typename T>
QByteArray openJson(const T &end)
{
    QJsonObject object = refJson(end.ref);
    object.insert(u"interface"_s, end.interface);
    if (!end.attrs.isEmpty()) {
        object.insert(u"attrs"_s, end.attrs);
    }
    if (!end.apps.isEmpty()) {
        object.insert(u"apps"_s, QJsonArray::fromStringList(end.apps));
    }
    if (!end.label.isEmpty()) {
        object.insert(u"label"_s, end.label);
    }
    QByteArray json = toJson(object);
    json.chop(1);
    return json;
}

QByteArray openJson(const FakePair &pair, const FakeRecord &record)
{
    QJsonObject object{{u"plug"_s, refJson(pair.plug)}, {u"slot"_s, refJson(pair.slot)}, {u"interface"_s, record.interface}};
    if (!record.automatic || record.undesired) {
        object.insert(u"manual"_s, true);
    }
    if (record.byGadget) {
        object.insert(u"gadget"_s, true);
    }
    // snapd drops the attributes when it disconnects.
    if (!record.undesired && !record.plugAttrs.isEmpty()) {
        object.insert(u"plug-attrs"_s, record.plugAttrs);
    }
    if (!record.undesired && !record.slotAttrs.isEmpty()) {
        object.insert(u"slot-attrs"_s, record.slotAttrs);
    }
    QByteArray json = toJson(object);
    json.chop(1);
    return json;
}

}

QString FakeSnap::name() const
{
    return fields.value("name"_L1).toString();
}

FakeState::FakeState(QObject *parent)
    : QObject(parent)
    , m_now(beginning)
{
}

FakeState::~FakeState() = default;

qint64 FakeState::tick()
{
    // As snapd, by the clock of this machine, but never twice the same.
    m_now = std::max(m_now + step, QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    return m_now;
}

void FakeState::touch()
{
    m_connectionsCache.clear();
}

void FakeState::addSnap(const FakeSnap &snap)
{
    const QString name = snap.name();
    dropPlugsAndSlots(name);
    m_snaps.insert(name, snap);
    for (const FakePlug &plug : snap.plugs) {
        m_plugs.insert(plug.ref, {plug, openJson(plug)});
    }
    for (const FakeSlot &slot : snap.slotList) {
        m_slots.insert(slot.ref, {slot, openJson(slot)});
        m_slotsByInterface.insert(slot.interface, slot.ref);
    }
    m_snapsCache.clear();
    touch();
}

void FakeState::dropPlugsAndSlots(const QString &name)
{
    const FakeSnap old = m_snaps.value(name);
    for (const FakePlug &plug : old.plugs) {
        m_plugs.remove(plug.ref);
    }
    for (const FakeSlot &slot : old.slotList) {
        m_slots.remove(slot.ref);
        m_slotsByInterface.remove(slot.interface, slot.ref);
    }
}

void FakeState::setRecord(const FakePair &pair, const std::optional<FakeRecord> &record)
{
    if (record) {
        m_records.insert(pair, {*record, openJson(pair, *record)});
    } else {
        m_records.remove(pair);
    }
    touch();
}

void FakeState::addInterface(const QString &name, const QString &summary, bool autoConnects)
{
    m_interfaces.insert(name, summary);
    m_interfacesCache.clear();
    setAutoConnects(name, autoConnects);
}

void FakeState::setAutoConnects(const QString &interface, bool yes)
{
    if (yes) {
        m_autoInterfaces.insert(interface);
    } else {
        m_autoInterfaces.remove(interface);
    }
}

void FakeState::setAutoConnects(const PlugRef &plug, bool yes)
{
    m_autoPlugs.insert(plug, yes);
}

void FakeState::setSystemInfo(const QJsonObject &info)
{
    m_systemInfo = info;
}

void FakeState::setBaseDeclaration(const QString &text)
{
    m_baseDeclaration = text;
}

void FakeState::setPace(Pace pace)
{
    m_pace = pace;
}

const QMap<QString, FakeSnap> &FakeState::snaps() const
{
    return m_snaps;
}

QMap<FakePair, FakeRecord> FakeState::records() const
{
    QMap<FakePair, FakeRecord> records;
    for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
        records.insert(records.cend(), it.key(), it->record);
    }
    return records;
}

std::optional<FakeRecord> FakeState::record(const FakePair &pair) const
{
    const auto found = m_records.constFind(pair);
    return found == m_records.constEnd() ? std::nullopt : std::optional(found->record);
}

QList<PlugRef> FakeState::plugRefs() const
{
    return m_plugs.keys();
}

QList<SlotRef> FakeState::slotRefs() const
{
    return m_slots.keys();
}

std::optional<FakeChange> FakeState::change(const QString &id) const
{
    const auto found = m_changes.constFind(id.toLongLong());
    return found == m_changes.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList FakeState::unfinished() const
{
    QList<qint64> numbers = m_unfinished.values();
    std::ranges::sort(numbers);
    QStringList ids;
    for (qint64 number : std::as_const(numbers)) {
        ids.append(QString::number(number));
    }
    return ids;
}

const QList<FakeNotice> &FakeState::notices() const
{
    return m_notices;
}

void FakeState::notice(const FakeChange &change)
{
    if (m_losesNotices) {
        return;
    }
    // One per type and key, moved to the end of the list each time it occurs.
    FakeNotice entry{.id = int(m_lastNotice) + 1, .type = u"change-update"_s, .key = change.id, .kind = change.kind, .first = tick()};
    const auto known = std::ranges::find(m_notices, change.id, &FakeNotice::key);
    if (known != m_notices.end()) {
        entry = *known;
        m_notices.erase(known);
    } else {
        ++m_lastNotice;
    }
    entry.last = tick();
    ++entry.occurrences;
    m_notices.append(entry);
    if (m_notices.size() > longestMemory) {
        m_notices.removeFirst();
    }
    Q_EMIT noticed();
}

/** A notice for each step (overlord/state/change.go notifyStatusChange). */
void FakeState::moveOn(FakeChange &change, const QString &status)
{
    change.status = status;
    notice(change);
}

QString FakeState::start(FakeChange change)
{
    const qint64 number = ++m_lastChange;
    change.id = QString::number(number);
    change.spawned = tick();
    if (m_nextOutcome) {
        change.outcome = *std::exchange(m_nextOutcome, std::nullopt);
    }
    if (!change.outcome.hook.isEmpty()) {
        change.hookSummary = u"Run hook %1 of snap \"%2\""_s.arg(change.outcome.hook, change.snaps.constFirst());
        change.outcome.visibleMeanwhile = true;
    }
    const QString id = change.id;
    change.status = u"Do"_s;
    m_changes.insert(number, change);
    m_unfinished.insert(number);
    while (m_changes.size() > longestMemory && m_changes.first().ready()) {
        m_changes.erase(m_changes.begin());
    }
    if (change.outcome.visibleMeanwhile && change.apply) {
        m_changes[number].applied = true;
        change.apply();
    }
    notice(change);
    if (!change.taskSummaries.isEmpty()) {
        moveOn(m_changes[number], u"Doing"_s);
    }
    Q_EMIT changeStarted(id);
    if (m_pace == Pace::Immediate) {
        finish(id);
    }
    return id;
}

void FakeState::setNextOutcome(const FakeOutcome &outcome)
{
    m_nextOutcome = outcome;
}

void FakeState::setOutcome(const QString &changeId, const FakeOutcome &outcome)
{
    const auto found = m_changes.find(changeId.toLongLong());
    if (found != m_changes.end()) {
        found->outcome = outcome;
    }
}

void FakeState::finish(const QString &changeId)
{
    const auto found = m_changes.find(changeId.toLongLong());
    if (found == m_changes.end() || found->ready()) {
        return;
    }
    FakeChange &change = *found;
    const bool done = change.outcome.status == "Done"_L1;
    if (done && !change.applied && change.apply) {
        change.apply();
    } else if (!done && change.applied) {
        for (const QString &step : {u"Undo"_s, u"Undoing"_s}) {
            moveOn(change, step);
        }
        if (change.revert) {
            change.revert();
        }
    }
    change.status = change.outcome.status;
    if (change.status == "Error"_L1 && change.hookSummary.isEmpty()) {
        change.error = u"cannot perform the following tasks:\n- %1 (%2)"_s.arg(change.summary, change.outcome.error);
    } else if (change.status == "Error"_L1) {
        change.error = u"cannot perform the following tasks:\n- %1 (run hook \"%2\": %3)"_s.arg(change.hookSummary, change.outcome.hook, change.outcome.error);
    }
    change.readied = tick();
    m_unfinished.remove(changeId.toLongLong());
    const FakeChange copy = change;
    if (copy.forgotten) {
        m_changes.erase(found);
    }
    notice(copy);
    Q_EMIT changeFinished(changeId);
}

void FakeState::forgetChange(const QString &changeId)
{
    const auto found = m_changes.find(changeId.toLongLong());
    if (found == m_changes.end()) {
        return;
    }
    if (found->ready()) {
        m_changes.erase(found);
    } else {
        found->forgotten = true;
    }
}

void FakeState::denyConnections(const QString &interface)
{
    m_denied.insert(interface);
}

void FakeState::setHook(const PlugRef &plug, const FakeOutcome &outcome)
{
    m_hooks.insert(plug, outcome);
}

void FakeState::setConflict(const QString &snap, const QString &changeKind)
{
    if (changeKind.isEmpty()) {
        m_conflicts.remove(snap);
    } else {
        m_conflicts.insert(snap, changeKind);
    }
}

void FakeState::setMaintenance(const QString &kind, const QString &message)
{
    m_maintenanceKind = kind;
    m_maintenanceMessage = message;
}

void FakeState::setFutureShaped(bool yes)
{
    m_future = yes;
    m_snapsCache.clear();
    m_interfacesCache.clear();
    touch();
}

void FakeState::setHasNotices(bool yes)
{
    m_hasNotices = yes;
}

void FakeState::setLosesNotices(bool yes)
{
    m_losesNotices = yes;
}

void FakeState::setNullish(bool yes)
{
    m_nullish = yes;
    m_snapsCache.clear();
    m_interfacesCache.clear();
    touch();
}

void FakeState::setShuffling(bool yes)
{
    m_shuffling = yes;
}

void FakeState::setUnheardOf(bool yes)
{
    m_unheardOf = yes;
}

}

#include "moc_fakestate.cpp"
