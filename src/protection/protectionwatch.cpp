// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/protectionwatch.h"

#include "confinement/policywatcher.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"

#include <QHash>
#include <QQueue>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Stage = SnapProtection::Stage;

class ProtectionWatch::Private
{
public:
    Private(ProtectionWatch *watch,
        Snapd::Client *theClient,
        const PermissionStore *theStore,
        ChangeQueue *theQueue,
        Privileged::ConfinementDoor *theDoor,
        const Ground &ground)
        : q(watch)
        , client(theClient)
        , store(theStore)
        , queue(theQueue)
        , door(theDoor)
        , compiler(ground.runner)
        , verifier(ground.runner, &compiler, ground.root)
        , policy(ground.root)
    {
        verifier.setSecondLook(ground.secondLook);
        retry.setSingleShot(true);
        retry.setInterval(ground.retry);
        soon.setSingleShot(true);
        soon.setInterval(std::min(ground.retry, std::chrono::milliseconds(500)));
    }

    void look(const QString &snap);
    void verify(const QString &snap);
    void lookAtWaiting();
    void policyChanged();
    void requestFinished(const ChangeRequest *request);
    void lookAtShown();
    void next();
    void setStage(const QString &snap, Stage stage);
    void forget(const QStringList &snaps);

    ProtectionWatch *const q;
    Snapd::Client *const client;
    const PermissionStore *const store;
    ChangeQueue *const queue;
    Privileged::ConfinementDoor *const door;
    Confinement::PolicyCompiler compiler;
    Confinement::Verifier verifier;
    Confinement::PolicyWatcher policy;
    QHash<QString, SnapProtection> known;
    QSet<QString> again; ///< Asked for while it was being looked at.
    QQueue<QString> all;
    QStringList shown;
    QQueue<QString> turns; ///< Of those that are shown.
    QTimer soon; ///< A change in snapd comes with several notices.
    QTimer retry;
};

void ProtectionWatch::Private::setStage(const QString &snap, Stage stage)
{
    known[snap].stage = stage;
    Q_EMIT q->changed(snap);
}

void ProtectionWatch::Private::look(const QString &snap)
{
    const auto found = store->snap(snap);
    if (!found || !found->isEnabled()) {
        next();
        return;
    }
    SnapProtection &protection = known[snap];
    if (protection.stage == Stage::Looking) {
        again.insert(snap);
        return;
    }
    setStage(snap, Stage::Looking);
    client->changesInProgress(snap, q, [this, snap](const Snapd::Result<QList<Snapd::Change>> &changes) {
        if (!changes || !changes.value().isEmpty()) {
            setStage(snap, Stage::Waiting);
            retry.start();
            next();
            return;
        }
        verify(snap);
    });
}

void ProtectionWatch::Private::verify(const QString &snap)
{
    const auto found = store->snap(snap);
    if (!found) {
        next();
        return;
    }
    verifier.setFacts(snapdFacts(store->systemInfo()));
    verifier.verify(snapToVerify(*found), q, [this, snap](const Confinement::SnapVerdict &verdict) {
        SnapProtection &protection = known[snap];
        protection.verdict = verdict;
        protection.isOld = false;
        setStage(snap, Stage::Known);
        if (again.remove(snap)) {
            look(snap);
        }
        next();
    });
}

void ProtectionWatch::Private::next()
{
    if (!all.isEmpty() || !turns.isEmpty()) {
        const QString snap = all.isEmpty() ? turns.dequeue() : all.dequeue();
        // Not from within somebody's callback.
        QMetaObject::invokeMethod(
            q,
            [this, snap] {
                look(snap);
            },
            Qt::QueuedConnection);
    }
}

void ProtectionWatch::Private::lookAtWaiting()
{
    QStringList waiting;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it->stage == Stage::Waiting) {
            waiting.append(it.key());
        }
    }
    for (const QString &snap : std::as_const(waiting)) {
        look(snap);
    }
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
    const bool isIdle = all.isEmpty() && turns.isEmpty();
    turns.clear();
    for (const QString &snap : std::as_const(shown)) {
        const SnapProtection protection = known.value(snap);
        if (protection.stage == Stage::NotLooked || protection.isOld) {
            turns.enqueue(snap);
        }
    }
    if (shown.size() == 1 && !turns.isEmpty()) {
        look(turns.dequeue());
    } else if (isIdle) {
        next();
    }
}

void ProtectionWatch::Private::requestFinished(const ChangeRequest *request)
{
    // One that failed half way is where it matters most. What never reached snapd changed nothing.
    if (request->ending() != ChangeRequest::Ending::Done && request->changeId().isEmpty()) {
        return;
    }
    const Privileged::Operation &operation = request->operation();
    for (const QString &snap : {operation.plug.snap, operation.slot.snap}) {
        if (!snap.isEmpty() && !Snapd::isSystemSnap(snap)) {
            known[snap].repair.reset();
            look(snap);
        }
    }
}

void ProtectionWatch::Private::forget(const QStringList &snaps)
{
    for (const QString &snap : snaps) {
        known.remove(snap);
        again.remove(snap);
    }
}

ProtectionWatch::ProtectionWatch(
    Snapd::Client *client, const PermissionStore *store, ChangeQueue *queue, Privileged::ConfinementDoor *door, const Ground &ground, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, store, queue, door, ground))
{
    connect(queue, &ChangeQueue::finished, this, [this](const ChangeRequest *request) {
        d->requestFinished(request);
    });
    connect(store, &PermissionStore::snapsRemoved, this, [this](const QStringList &snaps) {
        d->forget(snaps);
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

void ProtectionWatch::setShown(const QStringList &snaps)
{
    d->shown = snaps;
    d->lookAtShown();
}

void ProtectionWatch::check(const QString &snap)
{
    d->look(snap);
}

void ProtectionWatch::checkAll()
{
    const bool wasEmpty = d->all.isEmpty();
    d->all.clear();
    for (const Snapd::Snap &snap : d->store->snaps()) {
        if (snap.isEnabled() && !snap.apps.isEmpty()) {
            d->all.enqueue(snap.name);
        }
    }
    if (wasEmpty) {
        d->next();
    }
}

void ProtectionWatch::repair(const QString &snap)
{
    if (d->known[snap].isRepairing) {
        return;
    }
    d->known[snap].isRepairing = true;
    d->known[snap].repair.reset();
    Q_EMIT changed(snap);
    d->door->repair(snap, this, [this, snap](const Privileged::RepairAnswer &answer) {
        SnapProtection &protection = d->known[snap];
        protection.isRepairing = false;
        const auto *failure = std::get_if<Privileged::Failure>(&answer);
        // Somebody who closed the dialog knows that.
        if (!failure || failure->refusal != Privileged::Refusal::Cancelled) {
            protection.repair = answer;
        }
        Q_EMIT changed(snap);
        d->look(snap);
    });
}

Confinement::SnapdFacts snapdFacts(const Snapd::SystemInfo &system)
{
    Confinement::SnapdFacts facts;
    facts.internalParser = system.sandboxFeatures.value(u"apparmor"_s).contains("parser:snapd-internal"_L1);
    facts.version = system.version;
    if (!system.snapMountDir.isEmpty()) {
        facts.snapMountDir = system.snapMountDir;
    }
    return facts;
}

Confinement::SnapToVerify snapToVerify(const Snapd::Snap &snap)
{
    using Confined = Confinement::SnapToVerify::Confinement;
    Confinement::SnapToVerify result;
    result.snap = snap.name;
    for (const Snapd::SnapApp &app : snap.apps) {
        result.apps.append(app.name);
    }
    result.confinement = snap.jailmode     ? Confined::Strict
        : snap.devmode                     ? Confined::DevMode
        : snap.confinement == "classic"_L1 ? Confined::Classic
                                           : Confined::Strict;
    return result;
}

}

#include "moc_protectionwatch.cpp"
