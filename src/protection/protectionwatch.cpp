// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/protectionwatch.h"

#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "protection/protectionwatch_p.h"
#include "protection/snaptoverify.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Stage = SnapProtection::Stage;

void ProtectionWatch::Private::setStage(const QString &snap, Stage stage)
{
    known[snap].stage = stage;
    Q_EMIT q->changed(snap);
}

bool ProtectionWatch::Private::canBeLookedAt(const QString &snap) const
{
    const auto found = store->snap(snap);
    return found && found->isEnabled();
}

bool ProtectionWatch::Private::isStale(const QString &snap) const
{
    return known.value(snap).stage == Stage::Known && now() - lookedAt.value(snap) > freshFor;
}

void ProtectionWatch::Private::look(const QString &snap)
{
    if (looking.contains(snap)) {
        again.insert(snap);
        return;
    }
    if (!canBeLookedAt(snap)) {
        dropDisabled(snap);
        return;
    }
    const quint64 number = ++lastLook;
    looking.insert(snap, number);
    known[snap].begun = number;
    setStage(snap, Stage::Looking);
    client->changesInProgress(snap, q, [this, snap, number](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (looking.value(snap) != number) {
            return;
        }
        if (!changes || !changes.value().isEmpty()) {
            waitForSnapd(snap, !changes);
            return;
        }
        verify(snap, number);
    });
}

void ProtectionWatch::Private::verify(const QString &snap, quint64 number)
{
    const auto found = store->snap(snap);
    if (!found || !found->isEnabled()) {
        dropDisabled(snap);
        return;
    }
    const Confinement::SnapToVerify asked = snapToVerify(*found, store->connections(), store->systemInfo());
    verifier.setFacts(snapdFacts(store->systemInfo()));
    verifier.verify(asked, q, [this, snap, number, asked](const Confinement::SnapVerdict &verdict) {
        if (looking.value(snap) != number) {
            return;
        }
        if (verdict.standing() != Confinement::Standing::Differs) {
            publish(snap, verdict);
            return;
        }
        // A change of snapd's that has begun meanwhile looks like that, too.
        client->changesInProgress(snap, q, [this, snap, number, asked, verdict](const Snapd::Result<QList<Snapd::Change>> &changes) {
            if (looking.value(snap) != number) {
                return;
            }
            if (!changes || !changes.value().isEmpty()) {
                waitForSnapd(snap, !changes);
            } else if (restsOnConnections(verdict)) {
                publishIfStillConnected(number, asked, verdict);
            } else {
                publish(snap, verdict);
            }
        });
    });
}

/** What was in the store when the look began may be of before the last change; then it is looked at again when that is in there, too. */
void ProtectionWatch::Private::publishIfStillConnected(quint64 number, const Confinement::SnapToVerify &asked, const Confinement::SnapVerdict &verdict)
{
    client->connections(q, [this, number, asked, verdict](const Snapd::Result<Snapd::Connections> &read) {
        const auto found = store->snap(asked.snap);
        if (looking.value(asked.snap) != number) {
            return;
        }
        if (read && found && snapToVerify(*found, read.value(), store->systemInfo()) == asked) {
            publish(asked.snap, verdict);
        } else {
            waitForSnapd(asked.snap, !read);
        }
    });
}

void ProtectionWatch::Private::publish(const QString &snap, const Confinement::SnapVerdict &verdict)
{
    if (!canBeLookedAt(snap)) {
        dropDisabled(snap);
        return;
    }
    SnapProtection &protection = known[snap];
    const auto differs = [](const Confinement::SnapVerdict &one) {
        return one.standing() == Confinement::Standing::Differs;
    };
    const auto ended = repaired.constFind(snap);
    if (ended != repaired.cend()) {
        if (protection.begun >= *ended) {
            concludeRepair(snap);
        }
    } else if (protection.verdict && !differs(*protection.verdict) && differs(verdict)) {
        // What has drifted since all was well is no end of a repair.
        protection.repair.reset();
    }
    protection.verdict = verdict;
    protection.isOld = false;
    protection.seen = protection.begun;
    lookedAt.insert(snap, now());
    looking.remove(snap);
    setStage(snap, Stage::Known);
    end(snap);
}

void ProtectionWatch::Private::waitForSnapd(const QString &snap, bool isSilent)
{
    looking.remove(snap);
    concludeRepair(snap);
    known[snap].isSnapdSilent = isSilent;
    setStage(snap, Stage::Waiting);
    retry.start();
    end(snap);
}

/** What was known of it is no longer so; snapd writes everything anew when it is enabled again. */
void ProtectionWatch::Private::dropDisabled(const QString &snap)
{
    looking.remove(snap);
    again.remove(snap);
    if (known.contains(snap)) {
        SnapProtection &protection = known[snap];
        protection.verdict.reset();
        protection.isOld = false;
        protection.firstAfterChange = 0;
        concludeRepair(snap);
        setStage(snap, Stage::NotLooked);
    }
    end(snap);
}

void ProtectionWatch::Private::end(const QString &snap)
{
    if (again.remove(snap)) {
        look(snap);
    }
    if (turn == snap && !looking.contains(snap)) {
        turn.clear();
        next();
    }
}

void ProtectionWatch::Private::next()
{
    if (!turn.isEmpty() || turns.isEmpty()) {
        return;
    }
    turn = turns.dequeue();
    // Not from within somebody's callback.
    QMetaObject::invokeMethod(
        q,
        [this, snap = turn] {
            if (turn == snap) {
                look(snap);
            }
        },
        Qt::QueuedConnection);
}

void ProtectionWatch::Private::lookAtWaiting()
{
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it->stage == Stage::Waiting && !turns.contains(it.key()) && turn != it.key()) {
            turns.enqueue(it.key());
        }
    }
    next();
}

void ProtectionWatch::Private::policyChanged()
{
    QStringList old;
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (it->verdict && !it->isOld) {
            it->isOld = true;
            old.append(it.key());
        }
    }
    for (const QString &snap : std::as_const(old)) {
        Q_EMIT q->changed(snap);
    }
    lookAtShown();
}

void ProtectionWatch::Private::lookAtShown()
{
    // Those that wait for snapd keep their turns.
    turns.removeIf([this](const QString &snap) {
        return known.value(snap).stage != Stage::Waiting;
    });
    QStringList wanted;
    for (const QString &snap : std::as_const(shown)) {
        const SnapProtection protection = known.value(snap);
        if (protection.stage == Stage::NotLooked || protection.isOld || isStale(snap)) {
            wanted.append(snap);
        }
    }
    if (shown.size() == 1 && !wanted.isEmpty()) {
        look(wanted.constFirst());
    } else {
        turns.append(wanted);
    }
    next();
}

void ProtectionWatch::Private::lookAfterChange(const QString &snap)
{
    known[snap].repair.reset();
    known[snap].firstAfterChange = lastLook + 1;
    look(snap);
}

void ProtectionWatch::Private::repair(const QString &snap, bool isAutomatic)
{
    if (known[snap].isRepairing) {
        return;
    }
    known[snap].isRepairing = true;
    known[snap].isAutomatic = isAutomatic;
    known[snap].repair.reset();
    Q_EMIT q->changed(snap);
    door->repair(snap, q, [this, snap](const Privileged::RepairAnswer &answer) {
        repairEnded(snap, answer);
    });
}

void ProtectionWatch::Private::repairEnded(const QString &snap, const Privileged::RepairAnswer &answer)
{
    SnapProtection &protection = known[snap];
    if (const auto *failure = std::get_if<Privileged::Failure>(&answer)) {
        protection.isRepairing = false;
        // Somebody who closed the dialog knows that.
        if (failure->refusal != Privileged::Refusal::Cancelled) {
            protection.repair = answer;
        }
    } else {
        // That it was put right is not to be told beside what was found before.
        protection.repair = answer;
        repaired.insert(snap, lastLook + 1);
    }
    Q_EMIT q->changed(snap);
    look(snap);
}

void ProtectionWatch::Private::concludeRepair(const QString &snap)
{
    if (repaired.remove(snap)) {
        known[snap].isRepairing = false;
    }
}

void ProtectionWatch::Private::forget(const QStringList &snaps)
{
    for (const QString &snap : snaps) {
        known.remove(snap);
        lookedAt.remove(snap);
        looking.remove(snap);
        repaired.remove(snap);
        again.remove(snap);
        end(snap);
    }
}

ProtectionWatch::ProtectionWatch(
    Snapd::Client *client, const PermissionStore *store, ChangeQueue *queue, Privileged::ConfinementDoor *door, const Ground &ground, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, store, queue, door, ground))
{
    connect(queue, &ChangeQueue::finished, this, [this](const ChangeRequest *request) {
        for (const auto snaps = changedBy(*request); const QString &snap : snaps) {
            d->lookAfterChange(snap);
        }
    });
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        d->forget(snaps);
    });
    connect(store, &PermissionStore::snapsChanged, this, [this](const QStringList &snaps) {
        for (const QString &snap : snaps) {
            if (d->known.value(snap).stage != Stage::NotLooked && !d->canBeLookedAt(snap)) {
                d->dropDisabled(snap);
            }
        }
    });
    connect(store, &PermissionStore::changeNoticed, this, [this] {
        if (!d->soon.isActive()) {
            d->soon.start();
        }
    });
    connect(&d->soon, &QTimer::timeout, this, [this] {
        d->lookAtWaiting();
    });
    connect(&d->retry, &QTimer::timeout, this, [this] {
        d->lookAtWaiting();
    });
    connect(&d->policy, &Confinement::PolicyWatcher::policyChanged, this, [this] {
        d->policyChanged();
    });
    d->policy.start();
}

ProtectionWatch::~ProtectionWatch() = default;

SnapProtection ProtectionWatch::of(const QString &snap) const
{
    return d->known.value(snap);
}

quint64 ProtectionWatch::lastLook() const
{
    return d->lastLook;
}

void ProtectionWatch::setShown(const QStringList &snaps)
{
    d->shown = snaps;
    d->lookAtShown();
}

void ProtectionWatch::check(const QString &snap)
{
    d->look(snap);
}

QStringList ProtectionWatch::changedBy(const ChangeRequest &request)
{
    QStringList snaps;
    // One that failed half way is where it matters most. What never reached snapd changed nothing.
    if (request.ending() != ChangeRequest::Ending::Done && request.changeId().isEmpty()) {
        return snaps;
    }
    const Privileged::Operation &operation = request.operation();
    for (const QString &snap : {operation.plug.snap, operation.slot.snap}) {
        if (!snap.isEmpty() && !Snapd::isSystemSnap(snap)) {
            snaps.append(snap);
        }
    }
    return snaps;
}

void ProtectionWatch::lookAfterChange(const QString &snap)
{
    d->lookAfterChange(snap);
}

void ProtectionWatch::repair(const QString &snap)
{
    d->repair(snap, false);
}

void ProtectionWatch::repairAfterChange(const QString &snap)
{
    d->repair(snap, true);
}

}

#include "moc_protectionwatch.cpp"
