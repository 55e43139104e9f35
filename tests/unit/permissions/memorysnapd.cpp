// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "memorysnapd.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

using Privileged::Operation;
using Privileged::Refusal;

namespace
{

Privileged::Outcome refuse(Refusal refusal, const QString &detail = {})
{
    Privileged::Failure failure;
    failure.refusal = refusal;
    failure.detail = detail;
    return failure;
}

}

void MemorySnapd::addSnap(const QString &name, const SnapContents &contents, const QString &type)
{
    Snapd::Snap snap;
    snap.name = name;
    snap.title = name;
    snap.type = type;
    snap.status = u"active"_s;
    snap.confinement = u"strict"_s;
    m_snaps[name] = {snap, contents};
    touch(u"install-snap"_s);
}

void MemorySnapd::removeSnap(const QString &name)
{
    m_snaps.erase(name);
    std::erase_if(m_records, [&](const auto &entry) {
        return entry.first.first.snap == name || entry.first.second.snap == name;
    });
    touch(u"remove-snap"_s);
}

void MemorySnapd::setEnabled(const QString &name, bool enabled)
{
    m_snaps.at(name).snap.status = enabled ? u"active"_s : u"installed"_s;
    touch(enabled ? u"enable-snap"_s : u"disable-snap"_s);
}

void MemorySnapd::setStoreId(const QString &name, const QString &id)
{
    m_snaps.at(name).snap.id = id;
    touch(u"refresh-snap"_s);
}

void MemorySnapd::refresh(const QString &name)
{
    Snapd::Snap &snap = m_snaps.at(name).snap;
    snap.revision = QString::number(snap.revision.toInt() + 1);
    touch(u"refresh-snap"_s);
}

void MemorySnapd::setConfinement(const QString &name, const QString &confinement)
{
    m_snaps.at(name).snap.confinement = confinement;
    touch(u"refresh-snap"_s);
}

void MemorySnapd::setApps(const QString &name, const QStringList &apps)
{
    QList<Snapd::SnapApp> &programs = m_snaps.at(name).snap.apps;
    programs.clear();
    for (const QString &app : apps) {
        programs.append({.name = app, .desktopFile = {}, .daemon = {}, .daemonScope = {}});
    }
    touch(u"refresh-snap"_s);
}

void MemorySnapd::removeSlot(const Snapd::SlotRef &slot)
{
    m_snaps.at(slot.snap).contents.slotMap.remove(slot.slot);
    touch(u"refresh-snap"_s);
}

void MemorySnapd::setPlugAttrs(const Snapd::PlugRef &plug, const QVariantMap &attrs)
{
    m_attrs[u"plug "_s + plug.snap + u':' + plug.plug] = attrs;
}

void MemorySnapd::setSlotAttrs(const Snapd::SlotRef &slot, const QVariantMap &attrs)
{
    m_attrs[u"slot "_s + slot.snap + u':' + slot.slot] = attrs;
}

QString MemorySnapd::interfaceOf(const Snapd::PlugRef &plug) const
{
    const auto snap = m_snaps.find(plug.snap);
    return snap == m_snaps.end() || !snap->second.snap.isEnabled() ? QString() : snap->second.contents.plugs.value(plug.plug);
}

QString MemorySnapd::interfaceOf(const Snapd::SlotRef &slot) const
{
    const auto snap = m_snaps.find(slot.snap);
    return snap == m_snaps.end() || !snap->second.snap.isEnabled() ? QString() : snap->second.contents.slotMap.value(slot.slot);
}

Snapd::SlotRef MemorySnapd::resolved(const Snapd::SlotRef &slot) const
{
    return !slot.isEmpty() && Snapd::isSystemSnap(slot.snap) ? Snapd::SlotRef{u"snapd"_s, slot.slot} : slot;
}

const MemorySnapd::Work *MemorySnapd::conflicting(const QStringList &snapNames) const
{
    for (const auto &[id, work] : m_changes) {
        if (work.change.ready || work.change.kind == "pre-download"_L1) {
            continue;
        }
        // A change without names keeps everything else out, as a remodel does.
        const bool inTheWay = work.change.snapNames.isEmpty() || std::ranges::any_of(snapNames, [&](const QString &name) {
            return work.change.snapNames.contains(name);
        });
        if (inTheWay) {
            return &work;
        }
    }
    return nullptr;
}

MemorySnapd::Work &MemorySnapd::begin(const QString &kind, const QString &summary, const QStringList &snapNames)
{
    const int id = ++m_lastChange;
    Work &work = m_changes[id];
    work.change.id = QString::number(id);
    work.change.kind = kind;
    work.change.summary = summary;
    work.change.status = u"Doing"_s;
    work.change.snapNames = snapNames;
    Snapd::Task task;
    task.kind = kind.chopped(5);
    task.status = u"Doing"_s;
    work.change.tasks = {task};
    work.steps = 2; // Made, and at work.
    notify(work);
    return work;
}

void MemorySnapd::notify(Work &work)
{
    const int id = work.change.id.toInt();
    if (const auto old = m_noticeTimes.find(id); old != m_noticeTimes.end()) {
        m_notices.erase(old->second);
    }
    Snapd::Notice notice;
    notice.type = u"change-update"_s;
    notice.key = work.change.id;
    notice.changeKind = work.change.kind;
    notice.occurrences = work.steps;
    do {
        // Ahead of any clock that they are compared with: just happened.
        notice.lastRepeated = u"2126-01-01T00:00:00."_s + QString::number(++m_clock).rightJustified(9, u'0') + u'Z';
    } while (m_notices.contains(notice.lastRepeated));
    m_noticeTimes[id] = notice.lastRepeated;
    m_notices[notice.lastRepeated] = notice;
}

void MemorySnapd::beLongAgo()
{
    std::map<QString, Snapd::Notice> older;
    for (auto &[time, notice] : m_notices) {
        notice.lastRepeated.replace(u"2126"_s, u"2001"_s);
        older[notice.lastRepeated] = notice;
    }
    m_notices = std::move(older);
    for (auto &[id, time] : m_noticeTimes) {
        time.replace(u"2126"_s, u"2001"_s);
    }
}

Privileged::Outcome MemorySnapd::post(const Operation &operation)
{
    const QString interface = interfaceOf(operation.plug);
    if (interface.isEmpty()) {
        return refuse(Refusal::NoSuchPlug);
    }
    const Snapd::SlotRef slot = resolved(operation.slot);
    QList<Snapd::SlotRef> targets;
    if (operation.verb == Operation::Verb::Connect) {
        if (interfaceOf(slot).isEmpty()) {
            return refuse(Refusal::NoSuchSlot);
        }
        if (interfaceOf(slot) != interface) {
            return refuse(Refusal::InterfaceMismatch);
        }
        targets.append(slot);
    } else {
        for (const auto &[pair, record] : m_records) {
            const bool concerned = pair.first == operation.plug && (slot.isEmpty() || pair.second == slot);
            if (concerned && (!record.undesired || operation.verb == Operation::Verb::Forget)) {
                targets.append(pair.second);
            }
        }
        if (targets.isEmpty()) {
            if (slot.isEmpty()) {
                return refuse(Refusal::Unchanged, u"nothing to do"_s);
            }
            return interfaceOf(slot).isEmpty() ? refuse(Refusal::NoSuchSlot) : refuse(Refusal::SnapdRefused, u"cannot disconnect, it is not connected"_s);
        }
    }
    QStringList names{operation.plug.snap};
    for (const Snapd::SlotRef &target : std::as_const(targets)) {
        if (!names.contains(target.snap)) {
            names.append(target.snap);
        }
    }
    if (const Work *other = conflicting(names)) {
        Privileged::Failure failure;
        failure.refusal = Refusal::Conflict;
        failure.conflictKind = other->change.kind;
        for (const QString &name : std::as_const(names)) {
            if (other->change.snapNames.contains(name)) {
                failure.conflictSnap = name;
            }
        }
        return failure;
    }
    const bool connects = operation.verb == Operation::Verb::Connect;
    const QString summary = (connects ? u"Connect "_s : u"Disconnect "_s) + operation.plug.snap + u':' + operation.plug.plug
        + (connects ? u" to "_s : u" from "_s) + slot.snap + u':' + slot.slot;
    Work &work = begin(connects ? u"connect-snap"_s : u"disconnect-snap"_s, summary, names);
    work.own = true;
    work.operation = operation;
    work.slotRefs = targets;
    if (connects && isConnected(operation.plug, slot)) {
        work.change.tasks.clear();
        work.change.status = u"Done"_s;
        work.change.ready = true;
        work.change.readyTime = QDateTime::currentDateTimeUtc();
        notify(work);
    }
    return Privileged::Accepted{work.change.id};
}

void MemorySnapd::apply(const Work &work)
{
    for (const Snapd::SlotRef &slot : work.slotRefs) {
        const Pair pair(work.operation.plug, slot);
        switch (work.operation.verb) {
        case Operation::Verb::Connect:
            m_records[pair] = {.manual = true};
            break;
        case Operation::Verb::Disconnect:
            if (const auto record = m_records.find(pair); record != m_records.end()) {
                if (record->second.manual) {
                    m_records.erase(record);
                } else {
                    record->second.undesired = true;
                }
            }
            break;
        case Operation::Verb::Forget:
            m_records.erase(pair);
            break;
        }
    }
}

bool MemorySnapd::connectOutside(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    Operation operation;
    operation.plug = plug;
    operation.slot = slot;
    const Privileged::Outcome outcome = post(operation);
    if (const auto *accepted = std::get_if<Privileged::Accepted>(&outcome)) {
        finish(accepted->changeId);
        return true;
    }
    return false;
}

bool MemorySnapd::disconnectOutside(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    Operation operation;
    operation.verb = Operation::Verb::Disconnect;
    operation.plug = plug;
    operation.slot = slot;
    const Privileged::Outcome outcome = post(operation);
    if (const auto *accepted = std::get_if<Privileged::Accepted>(&outcome)) {
        finish(accepted->changeId);
        return true;
    }
    return false;
}

void MemorySnapd::autoConnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    if (!interfaceOf(plug).isEmpty() && interfaceOf(plug) == interfaceOf(slot)) {
        m_records.try_emplace(Pair(plug, slot));
        touch(u"auto-refresh"_s);
    }
}

QString MemorySnapd::beginChange(const QString &kind, const QStringList &snapNames)
{
    return begin(kind, kind, snapNames).change.id;
}

void MemorySnapd::touch(const QString &kind)
{
    Work &work = begin(kind, kind, {});
    work.change.status = u"Done"_s;
    work.change.ready = true;
    work.change.readyTime = QDateTime::currentDateTimeUtc();
    ++work.steps;
    notify(work);
}

void MemorySnapd::finish(const QString &id, End end)
{
    Work &work = m_changes.at(id.toInt());
    if (work.change.ready) {
        return;
    }
    if (work.aborted && end == End::Done) {
        end = End::Undone;
    }
    if (end == End::Done && work.own) {
        const bool valid = !interfaceOf(work.operation.plug).isEmpty() && std::ranges::all_of(work.slotRefs, [this](const Snapd::SlotRef &slot) {
            return !interfaceOf(slot).isEmpty();
        });
        end = valid ? end : End::Failed;
    }
    Snapd::Change &change = work.change;
    change.ready = true;
    change.readyTime = QDateTime::currentDateTimeUtc().addDuration(clockSet);
    if (work.shown && end != End::Done) {
        takeBack(work);
    }
    switch (end) {
    case End::Done:
        change.status = u"Done"_s;
        if (!work.shown) {
            apply(work);
        }
        break;
    case End::Undone:
        change.status = u"Undone"_s;
        break;
    case End::Hold:
        change.status = u"Hold"_s;
        break;
    case End::PolicyRefused:
        change.status = u"Error"_s;
        change.error = u"cannot perform the following tasks:\n- Connect (connection not allowed by plug rule of interface \"x\" for \"y\" snap)"_s;
        break;
    case End::HookFailed: {
        change.status = u"Error"_s;
        change.error = u"cannot perform the following tasks:\n- Run hook (exit status 1)"_s;
        Snapd::Task hook;
        hook.kind = u"run-hook"_s;
        hook.status = u"Error"_s;
        change.tasks.append(hook);
        break;
    }
    case End::AbortedInHook: {
        change.status = u"Error"_s;
        change.error = u"cannot perform the following tasks:\n- Run hook connect-plug-x of snap \"y\" (run hook \"connect-plug-x\": <aborted>)"_s;
        Snapd::Task hook;
        hook.kind = u"run-hook"_s;
        hook.status = u"Error"_s;
        change.tasks.append(hook);
        break;
    }
    case End::Failed:
        change.status = u"Error"_s;
        change.error = u"cannot perform the following tasks:\n- Something (went wrong)"_s;
        break;
    case End::AsksForRetry:
        change.status = u"Error"_s;
        change.error = u"cannot perform the following tasks:\n- Disconnect (snapd changed, please retry the operation)"_s;
        break;
    }
    ++work.steps;
    notify(work);
}

void MemorySnapd::showEffect(const QString &id)
{
    Work &work = m_changes.at(id.toInt());
    if (work.change.ready || work.shown || !work.own || interfaceOf(work.operation.plug).isEmpty()) {
        return;
    }
    for (const Snapd::SlotRef &slot : std::as_const(work.slotRefs)) {
        const Pair pair(work.operation.plug, slot);
        if (const auto record = m_records.find(pair); record != m_records.end()) {
            work.before.insert(*record);
        }
    }
    work.shown = true;
    apply(work);
    notify(work);
}

void MemorySnapd::takeBack(const Work &work)
{
    for (const Snapd::SlotRef &slot : work.slotRefs) {
        const Pair pair(work.operation.plug, slot);
        m_records.erase(pair);
        // A snap that was removed meanwhile has taken its records with it.
        if (const auto record = work.before.find(pair);
            record != work.before.end() && m_snaps.contains(pair.first.snap) && m_snaps.contains(pair.second.snap)) {
            m_records.insert(*record);
        }
    }
}

void MemorySnapd::setClock(int by)
{
    m_clock = std::max(1, m_clock + by);
}

void MemorySnapd::loseNotice(const QString &id)
{
    if (const auto time = m_noticeTimes.find(id.toInt()); time != m_noticeTimes.end()) {
        m_notices.erase(time->second);
        m_noticeTimes.erase(time);
    }
}

bool MemorySnapd::isAborted(const QString &id) const
{
    return m_changes.at(id.toInt()).aborted;
}

void MemorySnapd::abort(const QString &id)
{
    Work &work = m_changes.at(id.toInt());
    if (!work.change.ready) {
        work.aborted = true;
        work.change.status = u"Abort"_s;
        ++work.steps;
        notify(work);
    }
}

void MemorySnapd::prune(const QString &id)
{
    m_changes.erase(id.toInt());
}

bool MemorySnapd::isBusy(const QString &snap) const
{
    return conflicting({snap}) != nullptr;
}

QStringList MemorySnapd::unfinished() const
{
    QStringList ids;
    for (const auto &[id, work] : m_changes) {
        if (!work.change.ready) {
            ids.append(work.change.id);
        }
    }
    return ids;
}

const Snapd::Change *MemorySnapd::change(const QString &id) const
{
    const auto work = m_changes.find(id.toInt());
    return work == m_changes.end() ? nullptr : &work->second.change;
}

QList<Snapd::Change> MemorySnapd::inProgress(const QString &snap) const
{
    QList<Snapd::Change> changes;
    for (const auto &[id, work] : m_changes) {
        if (!work.change.ready && (snap.isEmpty() || work.change.snapNames.contains(snap))) {
            changes.append(work.change);
        }
    }
    return changes;
}

QList<Snapd::Notice> MemorySnapd::noticesAfter(const QString &after) const
{
    QList<Snapd::Notice> notices;
    for (auto it = m_notices.upper_bound(after); it != m_notices.end(); ++it) {
        notices.append(it->second);
    }
    return notices;
}

QList<Snapd::Snap> MemorySnapd::snaps() const
{
    QList<Snapd::Snap> snaps;
    for (const auto &[name, state] : m_snaps) {
        snaps.append(state.snap);
    }
    return snaps;
}

Snapd::Connections MemorySnapd::connections() const
{
    Snapd::Connections all;
    std::map<Snapd::PlugRef, QList<Snapd::SlotRef>> byPlug;
    std::map<Snapd::SlotRef, QList<Snapd::PlugRef>> bySlot;
    for (const auto &[pair, record] : m_records) {
        const QString interface = interfaceOf(pair.first);
        if (interface.isEmpty() || interfaceOf(pair.second).isEmpty()) {
            continue;
        }
        Snapd::Connection connection;
        connection.plug = pair.first;
        connection.slot = pair.second;
        connection.interface = interface;
        connection.manual = record.manual || record.undesired;
        (record.undesired ? all.undesired : all.established).append(connection);
        if (!record.undesired) {
            byPlug[pair.first].append(pair.second);
            bySlot[pair.second].append(pair.first);
        }
    }
    for (const auto &[name, state] : m_snaps) {
        if (!state.snap.isEnabled()) {
            continue;
        }
        for (auto it = state.contents.plugs.cbegin(); it != state.contents.plugs.cend(); ++it) {
            Snapd::Plug plug;
            plug.ref = {name, it.key()};
            plug.interface = it.value();
            plug.connections = byPlug[plug.ref];
            for (const Snapd::SnapApp &app : state.snap.apps) {
                plug.apps.append(app.name);
            }
            plug.attrs = m_attrs.value(u"plug "_s + name + u':' + it.key());
            all.plugs.append(plug);
        }
        for (auto it = state.contents.slotMap.cbegin(); it != state.contents.slotMap.cend(); ++it) {
            Snapd::Slot slot;
            slot.ref = {name, it.key()};
            slot.interface = it.value();
            slot.connections = bySlot[slot.ref];
            slot.attrs = m_attrs.value(u"slot "_s + name + u':' + it.key());
            all.slotList.append(slot);
        }
    }
    return all;
}

QList<Snapd::PlugRef> MemorySnapd::plugs() const
{
    QList<Snapd::PlugRef> refs;
    for (const auto &[name, state] : m_snaps) {
        for (auto it = state.contents.plugs.cbegin(); it != state.contents.plugs.cend(); ++it) {
            refs.append({name, it.key()});
        }
    }
    return refs;
}

QList<Snapd::SlotRef> MemorySnapd::slotsFor(const Snapd::PlugRef &plug) const
{
    const QString interface = m_snaps.contains(plug.snap) ? m_snaps.at(plug.snap).contents.plugs.value(plug.plug) : QString();
    QList<Snapd::SlotRef> refs;
    for (const auto &[name, state] : m_snaps) {
        for (auto it = state.contents.slotMap.cbegin(); it != state.contents.slotMap.cend(); ++it) {
            if (it.value() == interface) {
                refs.append({name, it.key()});
            }
        }
    }
    return refs;
}

bool MemorySnapd::isConnected(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
{
    const auto record = m_records.find({plug, resolved(slot)});
    return record != m_records.end() && !record->second.undesired;
}

}
