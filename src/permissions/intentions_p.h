// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/intention_p.h"
#include "permissions/intentions.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace Snapperms
{

class Intentions::Private
{
public:
    /** What can be taken back: of the last intention that changed something. */
    struct Record {
        QPointer<Intention> of;
        Intention::Kind kind = Intention::Kind::TurnOff;
        QList<PairChange> changes;
    };

    Intention *make(Intention::Kind kind,
        const QList<Snapd::PlugRef> &plugs,
        const std::function<Intention::Private::Planner(const Snapd::PlugRef &)> &planner,
        const Snapd::SlotRef &slot = {},
        std::optional<Intention::Kind> undone = {});
    [[nodiscard]] IntentionPlan planReset(const Permission &permission) const;
    /** All that it is connected to is: with one for good, it is on for good. */
    [[nodiscard]] bool endsByItself(const Permission &permission) const;
    [[nodiscard]] IntentionPlans::IsForAWhile forAWhile(const Snapd::PlugRef &plug) const;
    [[nodiscard]] Permission offered(const Permission &permission) const;
    void start(Intention *intention);
    void startWaiting();
    void intentionEnded(Intention *intention);
    void remember(Intention *intention);
    void setRecord(const Record &next);
    void reviewRecord();

    Intentions *q = nullptr;
    PermissionStore *store = nullptr;
    ChangeQueue *queue = nullptr;
    std::chrono::milliseconds snapdAway = SnapdAway;
    DefaultOf defaultOf;
    IsRefused isRefused;
    std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)> isForAWhile;
    QList<Intention *> open;
    Intention *last = nullptr;
    Record record;
    Record undoing; ///< Of an undo that is under way, in case that nothing comes of it.
};

}
