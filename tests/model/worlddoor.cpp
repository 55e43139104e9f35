// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "worlddoor.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Tests
{

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
        } else if (operation.verb == Operation::Verb::Forget) {
            world->forgetPlug(operation.plug, operation.slot);
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

#include "moc_worlddoor.cpp"
