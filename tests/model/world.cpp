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

void World::dropSystemSlots()
{
    m_slots.removeIf([](const Slot &slot) {
        return Snapd::isSystemSnap(slot.ref.snap);
    });
    m_established.removeIf([](const Connection &connection) {
        return Snapd::isSystemSnap(connection.slot.snap);
    });
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

void World::forgetPlug(const PlugRef &plug, const SlotRef &slot)
{
    for (QList<Connection> *list : {&m_established, &m_undesired}) {
        list->removeIf([&](const Connection &connection) {
            return connection.plug == plug && (slot.isEmpty() || connection.slot == slot);
        });
    }
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
    Snapd::Task task;
    task.kind = kind.chopped(5); // "connect-snap"; without a task, a change did nothing.
    change.tasks = {task};
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

Connections World::told() const
{
    const auto enabled = [this](const QString &name) {
        return std::ranges::any_of(m_snaps, [&](const Snap &snap) {
            return snap.name == name && snap.isEnabled();
        });
    };
    Connections told;
    for (Connection connection : m_established) {
        if (enabled(connection.plug.snap) && enabled(connection.slot.snap)) {
            told.established << connection;
        }
    }
    told.undesired = m_undesired;
    for (Snapd::Plug plug : m_plugs) {
        if (!enabled(plug.ref.snap)) {
            continue;
        }
        for (const Connection &connection : m_established) {
            if (connection.plug == plug.ref && enabled(connection.slot.snap)) {
                plug.connections << connection.slot;
            }
        }
        told.plugs << plug;
    }
    for (Slot slot : m_slots) {
        if (!enabled(slot.ref.snap)) {
            continue;
        }
        for (const Connection &connection : told.established) {
            if (connection.slot == slot.ref) {
                slot.connections << connection.plug;
            }
        }
        told.slotList << slot;
    }
    return told;
}

}

#include "moc_world.cpp"
