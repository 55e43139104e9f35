// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/intention.h"

#include <QElapsedTimer>
#include <QPointer>

#include <chrono>
#include <functional>

namespace Snapperms
{

class Intention::Private
{
public:
    using Planner = std::function<IntentionPlan(const Permission &)>;

    /** One item on its way. */
    struct Work {
        Planner planner;
        QList<Privileged::Operation> steps; ///< Still to be done, the one under way included.
        QList<Privileged::Operation> connectedFirst; ///< Done before anything is taken away; it has to hold until then.
        ChangeRequest *request = nullptr; ///< Only compared, once it has finished.
        ChangeRequest::Stage stage = ChangeRequest::Stage::Queued; ///< The last one before it finished.
        Permission before; ///< When the request went to the door.
        bool isPlanned = false;
        bool isOutdated = false; ///< While it waited, this came true or became impossible; see review().
        bool isDropped = false; ///< A newer wish has this plug: no further step.
        bool anyStepDone = false;
        QList<Snapd::SlotRef> forAWhile; ///< What it was connected to for a while, when one of its requests went to the door.
    };

    void begin();
    void readFirst();
    void planAll();
    void plan(int index);
    void submit(int index);
    void requestFinished(ChangeRequest *request);
    void stepEnded(int index, ChangeRequest *request);
    void noteForAWhile(Work &work) const;
    void noteChanges(const Work &work, const ChangeRequest *request);
    void end(int index, Item::State state);
    void giveUp(int index, IntentionObstacle obstacle);
    [[nodiscard]] bool isStepPointless(int index) const;
    [[nodiscard]] IntentionObstacle obstacleNow(int index, const Privileged::Operation &operation) const;
    void stopAll(Stop why);
    void makeWay(const Snapd::PlugRef &plug);
    void scheduleReview();
    void review();
    void conclude();
    [[nodiscard]] bool isOpen(int index) const;

    std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)> isForAWhile;
    Intention *q = nullptr;
    PermissionStore *store = nullptr;
    ChangeQueue *queue = nullptr;
    std::chrono::milliseconds snapdAway{};
    QElapsedTimer reading;
    Kind kind = Kind::TurnOff;
    Kind undoneKind = Kind::TurnOff;
    QPointer<Intention> undone;
    Snapd::SlotRef slot;
    QList<Item> items;
    QList<Work> works; ///< Same order.
    QList<PairChange> changes;
    Stop stop = Stop::None;
    bool isBegun = false;
    bool isFinished = false;
    bool isReviewDue = false;
};

}
