// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changequeue.h"

#include "permissions/changequeue_p.h"
#include "permissions/changerequest_p.h"
#include "permissions/changeverdict.h"
#include "permissions/changeworkflow.h"
#include "permissions/permissionstore.h"

#include "permissions_debug.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Snapperms
{

void ChangeQueue::Private::schedule()
{
    if (isScheduled) {
        return;
    }
    isScheduled = true;
    // Not by a timer, which comes after all that is to be painted: what is wished is on its way before that.
    QMetaObject::invokeMethod(
        q,
        [this] {
            isScheduled = false;
            giveTurn();
        },
        Qt::QueuedConnection);
}

void ChangeQueue::Private::giveTurn()
{
    const bool taken = std::ranges::any_of(open, [](const ChangeRequest *request) {
        return request->d->workflow->hasTurn();
    });
    if (taken) {
        return;
    }
    const auto next = std::ranges::find_if(std::as_const(open), [this](const ChangeRequest *request) {
        return mayHaveTurn(request);
    });
    if (next != open.cend()) {
        (*next)->d->workflow->takeTurn();
    }
}

bool ChangeQueue::Private::mayHaveTurn(const ChangeRequest *request) const
{
    if (!request->d->workflow->wantsTurn() || byPlug.value(request->operation().plug).constFirst() != request) {
        return false;
    }
    // snapd would say no to it, too, and a person might have been asked for a password in vain.
    return std::ranges::none_of(open, [request](const ChangeRequest *other) {
        return other != request && other->stage() == ChangeRequest::Stage::WaitingForOther && involves(request->operation(), other->waitingForSnap());
    });
}

void ChangeQueue::Private::requestClosed(ChangeRequest *request)
{
    const Snapd::PlugRef plug = request->operation().plug;
    request->d->queue = nullptr;
    open.removeOne(request);
    const auto ofPlug = byPlug.find(plug);
    ofPlug->removeOne(request);
    if (ofPlug->isEmpty()) {
        byPlug.erase(ofPlug);
    }
    // A row that is gone cannot show anything, and one that comes back later with the same name is another one.
    if (request->ending() == ChangeRequest::Ending::Failed && (store->permission(plug) || !store->hasState())) {
        failed.insert(plug, {request->problem(), request->operation()});
    }
    schedule();
    Q_EMIT q->finished(request);
    Q_EMIT q->changed(plug);
}

void ChangeQueue::Private::reviewProblems(const QList<Snapd::PlugRef> &plugs)
{
    if (failed.isEmpty()) {
        return;
    }
    for (const Snapd::PlugRef &plug : plugs) {
        const auto problem = failed.constFind(plug);
        if (problem == failed.cend()) {
            continue;
        }
        const Reached now = reached(*store, problem->operation);
        if (now == Reached::Yes || now == Reached::PlugGone) {
            failed.erase(problem);
            Q_EMIT q->changed(plug);
        }
    }
}

ChangeQueue::ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, QObject *parent)
    : ChangeQueue(client, store, door, Limits(), parent)
{
}

ChangeQueue::ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, const Limits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->client = client;
    d->store = store;
    d->door = door;
    d->limits = limits;
    const auto review = [this](const QList<Snapd::PlugRef> &plugs) {
        d->reviewProblems(plugs);
    };
    connect(store, &PermissionStore::permissionsRemoved, this, review);
    connect(store, &PermissionStore::permissionsChanged, this, review);
}

ChangeQueue::~ChangeQueue()
{
    const QList<ChangeRequest *> open = std::exchange(d->open, {});
    for (ChangeRequest *request : open) {
        request->d->queue = nullptr;
        delete request;
    }
}

ChangeRequest *ChangeQueue::submit(const Privileged::Operation &operation, IfWaiting ifWaiting)
{
    const Snapd::PlugRef plug = operation.plug;
    if (ifWaiting == IfWaiting::Replace) {
        const QList<ChangeRequest *> ofPlug = d->byPlug.value(plug);
        for (ChangeRequest *older : ofPlug) {
            const ChangeRequest::Stage stage = older->stage();
            if (stage == ChangeRequest::Stage::Queued || stage == ChangeRequest::Stage::WaitingForOther) {
                older->kill(KJob::EmitResult);
            }
        }
    }
    d->failed.remove(plug);

    auto *request = new ChangeRequest(operation, this);
    auto *workflow = new ChangeWorkflow(d->client, d->store, d->door, d->limits, operation, this);
    request->d->queue = d.get();
    request->d->workflow = workflow;
    d->open.append(request);
    d->byPlug[plug].append(request);
    connect(workflow, &ChangeWorkflow::stageChanged, request, [this, request, plug] {
        const QPointer<ChangeRequest> alive(request);
        Q_EMIT request->stageChanged(request->stage());
        if (alive) {
            Q_EMIT changed(plug);
        }
    });
    connect(workflow, &ChangeWorkflow::turnChanged, request, [this] {
        d->schedule();
    });
    connect(workflow, &ChangeWorkflow::ended, request, [request](ChangeRequest::Ending ending, const ChangeProblem &problem) {
        request->finish(ending, problem);
    });
    d->schedule();
    Q_EMIT submitted(request);
    Q_EMIT changed(plug);
    return request;
}

void ChangeQueue::expect()
{
    d->door->makeReady();
}

ChangeRequest *ChangeQueue::requestFor(const Snapd::PlugRef &plug) const
{
    const auto ofPlug = d->byPlug.constFind(plug);
    return ofPlug == d->byPlug.cend() ? nullptr : ofPlug->constLast();
}

QList<ChangeRequest *> ChangeQueue::open() const
{
    return d->open;
}

ChangeProblem ChangeQueue::problemFor(const Snapd::PlugRef &plug) const
{
    return d->failed.value(plug).problem;
}

Privileged::Operation ChangeQueue::failedOperation(const Snapd::PlugRef &plug) const
{
    return d->failed.value(plug).operation;
}

void ChangeQueue::dismissProblem(const Snapd::PlugRef &plug)
{
    if (d->failed.remove(plug)) {
        Q_EMIT changed(plug);
    }
}

}

#include "moc_changequeue.cpp"
