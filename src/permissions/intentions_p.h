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
    [[nodiscard]] bool endsByItself(const Snapd::PlugRef &plug) const { return isForAWhile && isForAWhile(plug); }
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
    std::function<bool(const Snapd::PlugRef &)> isForAWhile;
    QList<Intention *> open;
    Intention *last = nullptr;
    Record record;
    Record undoing; ///< Of an undo that is under way, in case that nothing comes of it.
};

}
