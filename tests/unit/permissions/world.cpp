// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "world.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Tests
{

using Privileged::Operation;

World::Patience::Patience()
{
    timing.retryFirst = 1ms;
    timing.retryLast = 5ms;
    timing.slowPoll = 5ms;
    timing.begun = 1h;
    timing.answerLimit = 1h;
    limits.foreignChange = 1h;
    limits.ownChange = 1h;
    limits.snapdAway = 1h;
    limits.pollFallback = 1h;
    limits.door = 1h;
    limits.retry = 1ms;
}

World::World(const Patience &patience)
    : client(&snapd)
    , door(&snapd, &client)
    , store(&client, patience.timing)
    , queue(std::make_unique<ChangeQueue>(&client, &store, &door, patience.limits))
{
    snapd.addSnap(u"snapd"_s, {.plugs = {}, .slotMap = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}}}, u"snapd"_s);
    snapd.addSnap(u"vlc"_s, {.plugs = {{u"camera"_s, u"camera"_s}, {u"home"_s, u"home"_s}, {u"themes"_s, u"content"_s}}, .slotMap = {}});
    for (const QString &provider : {u"gtk"_s, u"kde"_s}) {
        snapd.addSnap(provider, {.plugs = {}, .slotMap = {{u"themes"_s, u"content"_s}}});
    }
    snapd.autoConnect(home, systemHome);
}

void World::processEvents()
{
    QCoreApplication::processEvents();
    // Outside of a running event loop nobody else does it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool World::turn(bool finishChanges)
{
    processEvents();
    bool moved = client.answerAll();
    moved = door.step() || moved;
    if (finishChanges) {
        for (const QString &id : snapd.unfinished()) {
            snapd.finish(id);
            moved = true;
        }
    }
    processEvents();
    return moved;
}

void World::settle(bool finishChanges)
{
    // Three quiet rounds: what a timer of zero starts in one of them moves something in the next.
    int quiet = 0;
    for (int round = 0; round < 1000 && quiet < 3; ++round) {
        quiet = turn(finishChanges) ? 0 : quiet + 1;
    }
}

bool World::settleUntil(const std::function<bool()> &condition, bool finishChanges)
{
    const QDeadlineTimer deadline(5s);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        turn(finishChanges);
    }
    return true;
}

Operation World::connect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
{
    return {.verb = Operation::Verb::Connect, .plug = plug, .slot = slot, .interface = {}};
}

Operation World::disconnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
{
    return {.verb = Operation::Verb::Disconnect, .plug = plug, .slot = slot, .interface = {}};
}

Operation World::forget(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const
{
    return {.verb = Operation::Verb::Forget, .plug = plug, .slot = slot, .interface = {}};
}

Privileged::Failure failure(Privileged::Refusal refusal, const QString &detail)
{
    Privileged::Failure failure;
    failure.refusal = refusal;
    failure.detail = detail;
    return failure;
}

}
