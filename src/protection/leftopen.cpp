// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/leftopen.h"

#include "confinement/inworker.h"
#include "confinement/namedthings.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "protection/processends.h"
#include "protection/usebook.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <stop_token>
#include <utility>

namespace Snapperms
{

using Confinement::RestartNeed;

bool LeftOpen::isOf(const Confinement::Use &use) const
{
    const bool isRecording = !turnedOn && use.thing == Confinement::HeldThing::Microphone && UseBook::leadsToRecording(interface);
    return std::any_of(programs.begin(), programs.end(), [&use, isRecording](const RunningProgram &program) {
        const auto isOpen = [&use](const Confinement::HeldDevice &device) {
            return device.thing == use.thing;
        };
        return program.pid == use.pid && (isRecording || std::any_of(program.devices.begin(), program.devices.end(), isOpen));
    });
}

namespace
{

/** Puts programs together of what is found one after the other. */
class Gathering
{
public:
    Gathering(LeftOpen *left, const QStringList &apps, uint viewer)
        : m_left(left)
        , m_apps(apps)
        , m_viewer(viewer)
    {
    }

    /** Whether the switch is its business. */
    [[nodiscard]] bool isConcerned(const Confinement::SnapProcess &process) const
    {
        const auto tag = process.identity(m_viewer);
        return tag && tag->snap == m_left->plug.snap && !tag->isHook() && (m_apps.isEmpty() || m_apps.contains(tag->app));
    }

    /** The program that this process of the snap is. */
    RunningProgram *program(const Confinement::SnapProcess &process)
    {
        const auto known = std::ranges::find(m_left->programs, process.pid, &RunningProgram::pid);
        if (known != m_left->programs.end()) {
            return &*known;
        }
        m_left->programs.append({.pid = process.pid, .tag = *process.identity(m_viewer), .restart = Confinement::restartTarget(process), .devices = {}});
        return &m_left->programs.last();
    }

    void addUnseen(const QList<Confinement::SnapProcess> &processes)
    {
        for (const Confinement::SnapProcess &process : processes) {
            const bool isKnown = std::ranges::find(m_left->programs, process.pid, &RunningProgram::pid) != m_left->programs.end();
            QList<int> &unseen = process.uid == m_viewer ? m_left->opaque : m_left->unseen;
            if (isConcerned(process) && !isKnown && !unseen.contains(process.pid)) {
                unseen.append(process.pid);
            }
        }
    }

private:
    LeftOpen *const m_left;
    const QStringList m_apps;
    const uint m_viewer;
};

/** What is open through nothing but @p plug. */
Confinement::NamedHolders whoHoldsNamed(const Confinement::ProcessLook &look, const Permission &plug, const QList<Permission> &beside)
{
    const Confinement::NamedAccess access(plug.interface, plug.attrs);
    if (!access.isThere()) {
        return {};
    }
    QList<std::pair<QStringList, Confinement::NamedAccess>> others;
    for (const Permission &other : beside) {
        others.append({other.apps, Confinement::NamedAccess(other.interface, other.attrs)});
    }
    const auto isOfInterest = [&access, &others](const Confinement::SecurityTag &tag, const Confinement::NamedThing &thing) {
        return access.mayHaveOpened(thing) && std::none_of(others.begin(), others.end(), [&tag, &thing](const auto &other) {
            return other.first.contains(tag.app) && other.second.opens(thing);
        });
    };
    return Confinement::whoHoldsNamed(look, plug.id.snap, Confinement::connectedUnixSockets().value_or(QList<Confinement::UnixSocket>()), isOfInterest);
}

}

LeftOpen leftOpen(const Confinement::ProcessLook &look, const Permission &plug, const QList<Permission> &beside, bool turnedOn)
{
    LeftOpen result{.plug = plug.id, .interface = plug.interface, .turnedOn = turnedOn, .reasons = {}, .programs = {}, .unseen = {}, .opaque = {}};
    const RestartNeed need = Confinement::needsRestart(plug.interface, turnedOn);
    if (need.level == RestartNeed::Level::None || need.level == RestartNeed::Level::Unknown) {
        return result;
    }
    result.reasons = need.reasons;
    Gathering gathering(&result, plug.apps, look.viewer());
    if (need.level == RestartNeed::Level::Needed) {
        const QList<Confinement::SnapProcess> processes = Confinement::ProcessTable(look.root()).snapProcesses(plug.id.snap, look.stop());
        for (const Confinement::SnapProcess &process : processes) {
            if (gathering.isConcerned(process)) {
                gathering.program(process);
            }
        }
    }
    if (turnedOn) {
        return result;
    }
    Confinement::Holders devices;
    if (const QList<Confinement::HeldThing> things = Confinement::thingsOfInterface(plug.interface); !things.isEmpty()) {
        devices = Confinement::whoHolds(look, plug.id.snap, things);
    }
    for (const Confinement::Holder &holder : std::as_const(devices.holders)) {
        // Whoever has it, however it came by it.
        gathering.program(holder.process)->devices = holder.devices;
    }
    const Confinement::NamedHolders named = whoHoldsNamed(look, plug, beside);
    for (const Confinement::NamedHolder &holder : named.holders) {
        if (gathering.isConcerned(holder.process)) {
            RunningProgram *program = gathering.program(holder.process);
            program->hasFiles = holder.hasFiles;
            program->hasConnections = holder.hasConnections;
        }
    }
    gathering.addUnseen(devices.unseen);
    gathering.addUnseen(named.unseen);
    return result;
}

class LeftOpenWatch::Private
{
public:
    void look(const Snapd::PlugRef &plug, bool turnedOn);
    void looked(const LeftOpen &found);
    void programEnded(int pid);
    /** Waits for the ends of all that is found, and of no others; one and the same program may be so for several plugs. */
    void followEnds();
    void forget(const QStringList &snaps);
    /** Remembers which of these are on; true for one that was, and is not any longer. */
    bool wentOff(const Snapd::PlugRef &plug);

    LeftOpenWatch *q = nullptr;
    const PermissionStore *store = nullptr;
    Confinement::Root root;
    Confinement::Read read;
    QThreadPool pool;
    std::stop_source gone;
    QSet<Snapd::PlugRef> on;
    QHash<Snapd::PlugRef, LeftOpen> found;
    ProcessEnds ends;
};

void LeftOpenWatch::Private::look(const Snapd::PlugRef &plug, bool turnedOn)
{
    const auto permission = store->permission(plug);
    if (!permission) {
        return;
    }
    QList<Permission> beside;
    const QList<Snapd::PlugRef> others = store->plugsOf(plug.snap);
    for (const Snapd::PlugRef &other : others) {
        const auto one = store->permission(other);
        if (one && one->isOn() && other != plug) {
            beside.append(*one);
        }
    }
    Confinement::inWorker(
        &pool,
        q,
        [root = root, read = read, stop = gone.get_token(), permission = *permission, beside, turnedOn] {
            return leftOpen({root, ::geteuid(), {}, read, stop}, permission, beside, turnedOn);
        },
        [this](const LeftOpen &now) {
            looked(now);
        });
}

bool LeftOpenWatch::Private::wentOff(const Snapd::PlugRef &plug)
{
    const auto permission = store->permission(plug);
    if (permission && permission->isOn()) {
        on.insert(plug);
        return false;
    }
    return on.remove(plug) && permission;
}

void LeftOpenWatch::Private::looked(const LeftOpen &now)
{
    // The switch may have been turned again while somebody looked.
    const auto permission = store->permission(now.plug);
    if (!permission || permission->isOn() != now.turnedOn) {
        return;
    }
    const bool isNew = found.value(now.plug) != now;
    if (now.isEmpty()) {
        if (!found.remove(now.plug)) {
            return;
        }
    } else {
        found.insert(now.plug, now);
    }
    followEnds();
    if (isNew) {
        Q_EMIT q->changed(now.plug.snap);
    }
}

void LeftOpenWatch::Private::followEnds()
{
    QSet<int> pids;
    for (const LeftOpen &left : std::as_const(found)) {
        const QList<int> unknown = left.unseen + left.opaque;
        pids.unite({unknown.begin(), unknown.end()});
        for (const RunningProgram &program : left.programs) {
            pids.insert(program.pid);
        }
    }
    ends.setProcesses(pids);
}

void LeftOpenWatch::Private::programEnded(int pid)
{
    QSet<QString> snaps;
    for (LeftOpen &left : found) {
        const qsizetype programs = left.programs.removeIf([pid](const RunningProgram &program) {
            return program.pid == pid;
        });
        if (programs + left.unseen.removeAll(pid) + left.opaque.removeAll(pid) > 0) {
            snaps.insert(left.plug.snap);
        }
    }
    found.removeIf([](const auto &entry) {
        return entry.value().isEmpty();
    });
    for (const QString &snap : std::as_const(snaps)) {
        Q_EMIT q->changed(snap);
    }
}

void LeftOpenWatch::Private::forget(const QStringList &snaps)
{
    const auto gone = [&snaps](const auto &entry) {
        return snaps.contains(entry.key().snap);
    };
    found.removeIf(gone);
    followEnds();
    on.removeIf([&snaps](const Snapd::PlugRef &plug) {
        return snaps.contains(plug.snap);
    });
}

LeftOpenWatch::LeftOpenWatch(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root, QObject *parent)
    : LeftOpenWatch(store, queue, root, Confinement::readFile, parent)
{
}

LeftOpenWatch::LeftOpenWatch(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root, Confinement::Read read, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->store = store;
    d->root = root;
    d->read = std::move(read);
    d->pool.setMaxThreadCount(1);
    connect(&d->ends, &ProcessEnds::ended, this, [this](int pid) {
        d->programEnded(pid);
    });
    connect(queue, &ChangeQueue::finished, this, [this](const ChangeRequest *request) {
        using Verb = Privileged::Operation::Verb;
        const Snapd::PlugRef &plug = request->operation().plug;
        const bool wentOff = d->wentOff(plug);
        if (request->ending() == ChangeRequest::Ending::Done) {
            d->look(plug, request->operation().verb == Verb::Connect);
        } else if (wentOff) {
            d->look(plug, false);
        }
    });
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        d->forget(snaps);
    });
    const auto remember = [this](const QList<Snapd::PlugRef> &plugs) {
        for (const Snapd::PlugRef &plug : plugs) {
            d->wentOff(plug);
        }
    };
    connect(store, &PermissionStore::permissionsAdded, this, remember);
    connect(store, &PermissionStore::permissionsRemoved, this, remember);
    for (const Snapd::Snap &snap : store->snaps()) {
        remember(store->plugsOf(snap.name));
    }
    connect(store, &PermissionStore::permissionsChanged, this, [this, queue](const QList<Snapd::PlugRef> &plugs) {
        for (const Snapd::PlugRef &plug : plugs) {
            // What ended by itself, and what others turned off, reaches no more programs than what was turned off here. While something is asked for here, that
            // is looked at when it is over, however it ends.
            if (!queue->requestFor(plug) && d->wentOff(plug)) {
                d->look(plug, false);
            }
            const auto it = d->found.constFind(plug);
            const auto permission = d->store->permission(plug);
            if (it != d->found.constEnd() && (!permission || permission->isOn() != it->turnedOn)) {
                d->found.remove(plug);
                d->followEnds();
                Q_EMIT changed(plug.snap);
            }
        }
    });
}

LeftOpenWatch::~LeftOpenWatch()
{
    // The pool waits for whoever looks.
    d->gone.request_stop();
}

QList<LeftOpen> LeftOpenWatch::of(const QString &snap) const
{
    QList<LeftOpen> result;
    for (const LeftOpen &one : std::as_const(d->found)) {
        if (one.plug.snap == snap) {
            result.append(one);
        }
    }
    std::sort(result.begin(), result.end(), [](const LeftOpen &left, const LeftOpen &right) {
        return left.plug < right.plug;
    });
    return result;
}

}

#include "moc_leftopen.cpp"
