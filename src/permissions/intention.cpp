// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/intention.h"

#include "permissions/intention_p.h"
#include "permissions/permissionstore.h"

#include <algorithm>

namespace Snapperms
{

Intention::Intention(std::unique_ptr<Private> dd, QObject *parent)
    : QObject(parent)
    , d(std::move(dd))
{
    d->q = this;
    connect(d->queue, &ChangeQueue::finished, this, [this](ChangeRequest *request) {
        d->requestFinished(request);
    });
    const auto review = [this] {
        d->scheduleReview();
    };
    connect(d->store, &PermissionStore::permissionsChanged, this, review);
    connect(d->store, &PermissionStore::permissionsRemoved, this, review);
}

Intention::~Intention() = default;

Intention::Kind Intention::kind() const
{
    return d->kind;
}

Intention::Kind Intention::undoneKind() const
{
    return d->undoneKind;
}

Intention *Intention::undone() const
{
    return d->undone;
}

Snapd::SlotRef Intention::slot() const
{
    return d->slot;
}

const QList<Intention::Item> &Intention::items() const
{
    return d->items;
}

bool Intention::isBatch() const
{
    return d->items.size() > 1;
}

int Intention::total() const
{
    return int(d->items.size());
}

int Intention::ended() const
{
    return total() - count(Item::State::Waiting) - count(Item::State::Working);
}

int Intention::count(Item::State state) const
{
    return int(std::ranges::count(d->items, state, &Item::state));
}

bool Intention::isFinished() const
{
    return d->isFinished;
}

Intention::Stop Intention::stop() const
{
    return d->stop;
}

bool Intention::hasChanged() const
{
    return !d->changes.isEmpty();
}

const QList<PairChange> &Intention::changes() const
{
    return d->changes;
}

void Intention::cancel()
{
    if (!d->isFinished) {
        d->stopAll(Stop::ByPerson);
    }
}

}

#include "moc_intention.cpp"
