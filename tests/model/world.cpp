// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "world.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

using namespace Snapd;

namespace
{

template <typename T>
void sortBy(QList<T> &list, auto projection)
{
    std::ranges::sort(list, {}, projection);
}

}

World::World(QObject *parent)
    : Client(parent)
{
    info.version = u"2.72"_s;
    info.series = u"16"_s;
    info.onClassic = true;
    info.confinement = u"strict"_s;
    info.sandboxFeatures = {{u"apparmor"_s, {u"kernel:caps"_s}}};
}

void World::addSystem(const QStringList &interfaces)
{
    addSnap(u"snapd"_s, u"snapd"_s, {}, u"snapd"_s);
    addSnap(u"core24"_s, u"core24"_s, {}, u"base"_s);
    for (const QString &interface : interfaces) {
        addSlot({u"snapd"_s, interface}, interface);
        interfaceList << InterfaceInfo{interface, u"allows "_s + interface, u"https://snapcraft.io/docs/"_s + interface};
    }
}

Snap &World::addSnap(const QString &name, const QString &title, const QList<Plug> &plugs, const QString &type)
{
    Snap snap;
    snap.name = name;
    snap.title = title;
    snap.summary = u"Summary of "_s + name;
    snap.type = type;
    snap.status = u"active"_s;
    snap.confinement = u"strict"_s;
    snap.version = u"1.0"_s;
    snap.revision = u"7"_s;
    snap.publisher = u"Some Publisher"_s;
    m_snaps << snap;
    sortBy(m_snaps, &Snap::name);
    for (const Plug &plug : plugs) {
        addPlug(name, plug);
    }
    touch(u"install-snap"_s);
    return *this->snap(name);
}

void World::addPlug(const QString &snap, const Plug &plug)
{
    m_plugs << Snapd::Plug{{snap, plug.name}, plug.interface, plug.attrs, plug.apps, plug.label, {}};
    sortBy(m_plugs, &Snapd::Plug::ref);
    touch();
}

void World::addSlot(const SlotRef &slot, const QString &interface, const QVariantMap &attrs)
{
    m_slots << Slot{slot, interface, attrs, {}, {}, {}};
    sortBy(m_slots, &Slot::ref);
    touch();
}

void World::removeSnap(const QString &name)
{
    m_snaps.removeIf([&](const Snap &snap) {
        return snap.name == name;
    });
    m_plugs.removeIf([&](const Snapd::Plug &plug) {
        return plug.ref.snap == name;
    });
    m_slots.removeIf([&](const Slot &slot) {
        return slot.ref.snap == name;
    });
    const auto touches = [&](const Connection &connection) {
        return connection.plug.snap == name || connection.slot.snap == name;
    };
    m_established.removeIf(touches);
    m_undesired.removeIf(touches);
    touch(u"remove-snap"_s);
}

void World::removePlug(const PlugRef &plug)
{
    m_plugs.removeIf([&](const Snapd::Plug &other) {
        return other.ref == plug;
    });
    m_established.removeIf([&](const Connection &connection) {
        return connection.plug == plug;
    });
    touch();
}

void World::setEnabled(const QString &name, bool enabled)
{
    snap(name)->status = enabled ? u"active"_s : u"installed"_s;
    touch(enabled ? u"enable-snap"_s : u"disable-snap"_s);
}

Snap *World::snap(const QString &name)
{
    const auto it = std::ranges::find(m_snaps, name, &Snap::name);
    return it == m_snaps.end() ? nullptr : &*it;
}

QStringList World::snapNames() const
{
    QStringList names;
    for (const Snap &snap : m_snaps) {
        names << snap.name;
    }
    return names;
}

QList<PlugRef> World::plugs() const
{
    QList<PlugRef> refs;
    for (const Snapd::Plug &plug : m_plugs) {
        refs << plug.ref;
    }
    return refs;
}

void World::connectPlug(const PlugRef &plug, const SlotRef &slot, bool manual)
{
    if (isConnected(plug, slot)) {
        return;
    }
    const auto known = std::ranges::find(m_plugs, plug, &Snapd::Plug::ref);
    if (known == m_plugs.end()) {
        return;
    }
    m_undesired.removeIf([&](const Connection &connection) {
        return connection.plug == plug && connection.slot == slot;
    });
    Connection connection;
    connection.plug = plug;
    connection.slot = slot;
    connection.interface = known->interface;
    connection.manual = manual;
    m_established << connection;
    touch(u"connect-snap"_s);
}

void World::disconnectPlug(const PlugRef &plug, const SlotRef &slot)
{
    for (const Connection &connection : std::as_const(m_established)) {
        if (connection.plug == plug && !connection.manual && (slot.isEmpty() || connection.slot == slot)) {
            Connection record = connection;
            record.manual = true;
            m_undesired << record;
        }
    }
    m_established.removeIf([&](const Connection &connection) {
        return connection.plug == plug && (slot.isEmpty() || connection.slot == slot);
    });
    touch(u"disconnect-snap"_s);
}

bool World::isConnected(const PlugRef &plug, const SlotRef &slot) const
{
    return std::ranges::any_of(m_established, [&](const Connection &connection) {
        return connection.plug == plug && (slot.isEmpty() || connection.slot == slot);
    });
}

QStringList World::connectedSlots(const PlugRef &plug) const
{
    QStringList names;
    for (const Connection &connection : m_established) {
        if (connection.plug == plug) {
            names << connection.slot.snap + u':' + connection.slot.slot;
        }
    }
    names.sort();
    return names;
}

QString World::startChange(const QString &kind, const QStringList &snaps, std::function<void()> effect)
{
    Change change;
    change.id = QString::number(m_changes.size() + 1);
    change.kind = kind;
    change.status = u"Doing"_s;
    change.snapNames = snaps;
    change.spawnTime = QDateTime::currentDateTimeUtc();
    m_changes.insert(change.id, change);
    m_effects.insert(change.id, std::move(effect));
    notice(change.id, kind);
    return change.id;
}

void World::endChange(const QString &id, const QString &status, const QString &error)
{
    Change &change = m_changes[id];
    if (change.ready) {
        return;
    }
    change.status = status;
    change.error = error;
    change.ready = true;
    change.readyTime = QDateTime::currentDateTimeUtc();
    const std::function<void()> effect = m_effects.take(id);
    if (status == "Done"_L1 && effect) {
        effect();
    }
    notice(id, change.kind);
}

QStringList World::runningChanges() const
{
    QStringList ids;
    for (const Change &change : m_changes) {
        if (!change.ready) {
            ids << change.id;
        }
    }
    ids.sort();
    return ids;
}

void World::setAway(const std::optional<ErrorCode> &code)
{
    m_away = code;
    if (code) {
        const QList<Poll> cut = std::exchange(m_polls, {});
        for (const Poll &poll : cut) {
            if (poll.context) {
                poll.callback(Error{.code = ErrorCode::ConnectionLost, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}});
            }
        }
    }
}

void World::touch(const QString &changeKind)
{
    notice(u"other-"_s + QString::number(m_clock), changeKind);
}

void World::notice(const QString &changeId, const QString &kind)
{
    ++m_clock;
    const QString time = u"2026-01-01T00:00:00.%1Z"_s.arg(m_clock, 9, 10, QLatin1Char('0'));
    m_notices << Notice{QString::number(m_clock), u"change-update"_s, changeId, time, kind};
    QTimer::singleShot(0, this, &World::answerPolls);
}

QList<Notice> World::noticesAfter(const QString &after) const
{
    QList<Notice> found;
    for (const Notice &notice : m_notices) {
        if (notice.lastRepeated > after) {
            found << notice;
        }
    }
    return found;
}

void World::answerPolls()
{
    const QList<Poll> polls = std::exchange(m_polls, {});
    for (const Poll &poll : polls) {
        if (!poll.context) {
            continue;
        }
        const QList<Notice> found = noticesAfter(poll.query.after);
        if (found.isEmpty()) {
            m_polls << poll;
        } else {
            poll.callback(found);
        }
    }
}

template <typename T>
void World::answer(QObject *context, Callback<T> callback, std::function<Result<T>()> make)
{
    QTimer::singleShot(0, context, [this, callback = std::move(callback), make = std::move(make)] {
        if (m_away) {
            callback(Error{.code = *m_away, .kind = {}, .message = u"away"_s, .conflictSnap = {}, .conflictKind = {}});
        } else {
            callback(make());
        }
    });
}

Connections World::told() const
{
    const auto enabled = [this](const QString &name) {
        return std::ranges::any_of(m_snaps, [&](const Snap &snap) {
            return snap.name == name && snap.isEnabled();
        });
    };
    Connections told;
    for (Connection connection : m_established) {
        if (enabled(connection.plug.snap)) {
            told.established << connection;
        }
    }
    told.undesired = m_undesired;
    for (Snapd::Plug plug : m_plugs) {
        if (!enabled(plug.ref.snap)) {
            continue;
        }
        for (const Connection &connection : m_established) {
            if (connection.plug == plug.ref) {
                plug.connections << connection.slot;
            }
        }
        told.plugs << plug;
    }
    for (Slot slot : m_slots) {
        for (const Connection &connection : told.established) {
            if (connection.slot == slot.ref) {
                slot.connections << connection.plug;
            }
        }
        told.slotList << slot;
    }
    return told;
}

void World::systemInfo(QObject *context, Callback<SystemInfo> callback)
{
    answer<SystemInfo>(context, std::move(callback), [this] {
        return info;
    });
}

void World::snaps(QObject *context, Callback<QList<Snap>> callback)
{
    answer<QList<Snap>>(context, std::move(callback), [this] {
        return m_snaps;
    });
}

void World::connections(QObject *context, Callback<Connections> callback)
{
    answer<Connections>(context, std::move(callback), [this] {
        return told();
    });
}

void World::interfaces(QObject *context, Callback<QList<InterfaceInfo>> callback)
{
    answer<QList<InterfaceInfo>>(context, std::move(callback), [this] {
        return interfaceList;
    });
}

void World::change(const QString &id, QObject *context, Callback<Change> callback)
{
    answer<Change>(context, std::move(callback), [this, id]() -> Result<Change> {
        if (!m_changes.contains(id)) {
            return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
        }
        return m_changes.value(id);
    });
}

void World::changesInProgress(const QString &snap, QObject *context, Callback<QList<Change>> callback)
{
    answer<QList<Change>>(context, std::move(callback), [this, snap] {
        QList<Change> running;
        for (const Change &change : std::as_const(m_changes)) {
            if (!change.ready && (snap.isEmpty() || change.snapNames.contains(snap))) {
                running << change;
            }
        }
        return running;
    });
}

void World::abortChange(const QString &id, QObject *context, Callback<Change> callback)
{
    answer<Change>(context, std::move(callback), [this, id]() -> Result<Change> {
        endChange(id, u"Undone"_s);
        return m_changes.value(id);
    });
}

void World::notices(const NoticeQuery &query, QObject *context, Callback<QList<Notice>> callback)
{
    if (m_away || !noticesAfter(query.after).isEmpty() || query.wait.count() == 0) {
        answer<QList<Notice>>(context, std::move(callback), [this, query] {
            return noticesAfter(query.after);
        });
        return;
    }
    m_polls << Poll{query, context, std::move(callback)};
}

void World::icon(const QString &snap, QObject *context, Callback<QByteArray> callback)
{
    answer<QByteArray>(context, std::move(callback), [this, snap]() -> Result<QByteArray> {
        if (!icons.contains(snap)) {
            return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
        }
        return icons.value(snap);
    });
}

void World::baseDeclaration(QObject *context, Callback<QByteArray> callback)
{
    answer<QByteArray>(context, std::move(callback), []() -> Result<QByteArray> {
        return Error{.code = ErrorCode::NotFound, .httpStatus = 404, .kind = {}, .message = {}, .conflictSnap = {}, .conflictKind = {}};
    });
}

void World::snapDeclaration(const QString &, QObject *context, Callback<QVariantMap> callback)
{
    answer<QVariantMap>(context, std::move(callback), [] {
        return QVariantMap();
    });
}

using namespace Privileged;

WorldDoor::WorldDoor(World *world, QObject *parent)
    : Door(parent)
    , m_world(world)
{
}

void WorldDoor::refuseNext(Refusal refusal, const QString &detail, const QString &snap, const QString &kind)
{
    refusals.push_back(Failure{refusal, detail, snap, kind});
}

bool WorldDoor::isPasswordWanted() const
{
    return m_atPassword.has_value();
}

void WorldDoor::answerPassword(bool right)
{
    asksPassword = false;
    const Job job = *std::exchange(m_atPassword, std::nullopt);
    if (right) {
        carryOut(job);
    } else {
        finish(job, Failure{.refusal = Refusal::Cancelled, .detail = {}, .conflictSnap = {}, .conflictKind = {}});
    }
    next();
}

quint64 WorldDoor::perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback)
{
    performed << operation;
    m_jobs << Job{++m_lastTicket, operation, context, std::move(callback)};
    QTimer::singleShot(0, this, &WorldDoor::next);
    return m_lastTicket;
}

bool WorldDoor::withdraw(quint64 ticket)
{
    const auto it = std::ranges::find(m_jobs, ticket, &Job::ticket);
    if (it == m_jobs.end()) {
        return false;
    }
    const Job job = *it;
    m_jobs.erase(it);
    QTimer::singleShot(0, this, [this, job] {
        finish(job, Failure{.refusal = Refusal::Cancelled, .detail = {}, .conflictSnap = {}, .conflictKind = {}});
    });
    return true;
}

void WorldDoor::next()
{
    if (m_atPassword || m_jobs.isEmpty()) {
        return;
    }
    const Job job = m_jobs.takeFirst();
    Q_EMIT sent(job.ticket);
    if (!refusals.empty()) {
        const Failure failure = refusals.front();
        refusals.pop_front();
        finish(job, failure);
        next();
    } else if (asksPassword) {
        m_atPassword = job;
    } else {
        carryOut(job);
        next();
    }
}

void WorldDoor::carryOut(const Job &job)
{
    const Operation operation = job.operation;
    const bool connects = operation.verb == Operation::Verb::Connect;
    QStringList snaps{operation.plug.snap};
    if (!operation.slot.isEmpty()) {
        snaps << operation.slot.snap;
    }
    const QString id = m_world->startChange(connects ? u"connect-snap"_s : u"disconnect-snap"_s, snaps, [world = m_world, operation, connects] {
        if (connects) {
            world->connectPlug(operation.plug, operation.slot);
        } else {
            world->disconnectPlug(operation.plug, operation.slot);
        }
    });
    if (!m_world->holdsChanges) {
        QTimer::singleShot(0, m_world, [world = m_world, id] {
            world->endChange(id);
        });
    }
    finish(job, Accepted{id});
}

void WorldDoor::finish(const Job &job, const Outcome &outcome)
{
    if (job.context) {
        job.callback(outcome);
    }
}

}

#include "moc_world.cpp"
