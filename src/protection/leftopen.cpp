// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/leftopen.h"

#include "confinement/inworker.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "protection/processend.h"
#include "protection/usebook.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace Snapperms
{

using Confinement::RestartNeed;

bool LeftOpen::isOf(const Confinement::Use &use) const
{
    const bool isRecording = !turnedOn && use.thing == Confinement::HeldThing::Microphone && UseBook::leadsToRecording(interface);
    return std::any_of(programs.begin(), programs.end(), [&use, isRecording](const RunningProgram &program) {
        return program.pid == use.pid && (isRecording || !program.devices.isEmpty());
    });
}

LeftOpen leftOpen(const Confinement::Root &root, const Snapd::PlugRef &plug, const QString &interface, const QStringList &apps, bool turnedOn)
{
    LeftOpen result{.plug = plug, .interface = interface, .turnedOn = turnedOn, .reasons = {}, .programs = {}, .unseen = {}};
    const RestartNeed need = Confinement::needsRestart(interface, turnedOn);
    if (need.level == RestartNeed::Level::None || need.level == RestartNeed::Level::Unknown) {
        return result;
    }
    result.reasons = need.reasons;
    const auto concerned = [&apps](const Confinement::SecurityTag &tag) {
        return !tag.isHook() && (apps.isEmpty() || apps.contains(tag.app));
    };
    const auto program = [](const Confinement::SnapProcess &process, const Confinement::SecurityTag &tag) {
        return RunningProgram{.pid = process.pid, .tag = tag, .restart = Confinement::restartTarget(process.cgroup), .devices = {}};
    };
    if (need.level == RestartNeed::Level::Needed) {
        const QList<Confinement::SnapProcess> processes = Confinement::ProcessTable(root).snapProcesses(plug.snap);
        for (const Confinement::SnapProcess &process : processes) {
            const auto tag = process.identity();
            if (tag && tag->snap == plug.snap && concerned(*tag)) {
                result.programs.append(program(process, *tag));
            }
        }
    }
    const QList<Confinement::HeldThing> things = Confinement::thingsOfInterface(interface);
    if (!turnedOn && !things.isEmpty()) {
        const Confinement::Holders holders = Confinement::whoHolds(root, plug.snap, things);
        for (const Confinement::SnapProcess &process : holders.unseen) {
            const auto tag = process.identity();
            const bool isTold = std::any_of(result.programs.begin(), result.programs.end(), [&process](const RunningProgram &one) {
                return one.pid == process.pid;
            });
            if (tag && concerned(*tag) && !isTold) {
                result.unseen.append(process.pid);
            }
        }
        for (const Confinement::Holder &holder : holders.holders) {
            const auto known = std::find_if(result.programs.begin(), result.programs.end(), [&holder](const RunningProgram &one) {
                return one.pid == holder.process.pid;
            });
            if (known != result.programs.end()) {
                known->devices = holder.devices;
            } else if (const auto tag = holder.process.identity()) {
                result.programs.append(program(holder.process, *tag));
                result.programs.last().devices = holder.devices;
            }
        }
    }
    return result;
}

class LeftOpenWatch::Private
{
public:
    void look(const Snapd::PlugRef &plug, bool turnedOn);
    void looked(const LeftOpen &found);
    void programEnded(const Snapd::PlugRef &plug, int pid);
    void forget(const QStringList &snaps);
    /** Remembers which of these are on; true for one that was, and is not any longer. */
    bool wentOff(const Snapd::PlugRef &plug);

    LeftOpenWatch *q = nullptr;
    const PermissionStore *store = nullptr;
    Confinement::Root root;
    QThreadPool pool;
    QSet<Snapd::PlugRef> on;
    QHash<Snapd::PlugRef, LeftOpen> found;
    QHash<Snapd::PlugRef, std::shared_ptr<QObject>> ends; ///< Owns what waits for the programs of one plug.
};

void LeftOpenWatch::Private::look(const Snapd::PlugRef &plug, bool turnedOn)
{
    const auto permission = store->permission(plug);
    if (!permission) {
        return;
    }
    Confinement::inWorker(
        &pool,
        q,
        [root = root, plug, interface = permission->interface, apps = permission->apps, turnedOn] {
            return leftOpen(root, plug, interface, apps, turnedOn);
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
    ends.remove(now.plug);
    if (now.programs.isEmpty() && now.unseen.isEmpty()) {
        if (found.remove(now.plug)) {
            Q_EMIT q->changed(now.plug.snap);
        }
        return;
    }
    auto waiting = std::make_shared<QObject>();
    QList<int> pids = now.unseen;
    for (const RunningProgram &program : now.programs) {
        pids.append(program.pid);
    }
    for (const int pid : std::as_const(pids)) {
        auto *end = new ProcessEnd(pid, waiting.get());
        QObject::connect(end, &ProcessEnd::ended, q, [this, plug = now.plug, pid] {
            programEnded(plug, pid);
        });
    }
    ends.insert(now.plug, waiting);
    if (found.value(now.plug) != now) {
        found.insert(now.plug, now);
        Q_EMIT q->changed(now.plug.snap);
    }
}

void LeftOpenWatch::Private::programEnded(const Snapd::PlugRef &plug, int pid)
{
    const auto it = found.find(plug);
    if (it == found.end()) {
        return;
    }
    it->programs.removeIf([pid](const RunningProgram &program) {
        return program.pid == pid;
    });
    it->unseen.removeAll(pid);
    if (it->programs.isEmpty() && it->unseen.isEmpty()) {
        found.erase(it);
        // One of its own children is calling.
        QMetaObject::invokeMethod(
            q,
            [this, plug] {
                if (!found.contains(plug)) {
                    ends.remove(plug);
                }
            },
            Qt::QueuedConnection);
    }
    Q_EMIT q->changed(plug.snap);
}

void LeftOpenWatch::Private::forget(const QStringList &snaps)
{
    const auto gone = [&snaps](const auto &entry) {
        return snaps.contains(entry.key().snap);
    };
    found.removeIf(gone);
    ends.removeIf(gone);
    on.removeIf([&snaps](const Snapd::PlugRef &plug) {
        return snaps.contains(plug.snap);
    });
}

LeftOpenWatch::LeftOpenWatch(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->store = store;
    d->root = root;
    d->pool.setMaxThreadCount(1);
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
                d->ends.remove(plug);
                Q_EMIT changed(plug.snap);
            }
        }
    });
}

LeftOpenWatch::~LeftOpenWatch() = default;

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
