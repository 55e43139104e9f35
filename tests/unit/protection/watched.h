// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "desk.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "waiting.h"

#include "protection/protectionwatch.h"

#include <QTest>

#include <chrono>
#include <memory>

namespace Snapperms::Tests
{

using namespace Qt::StringLiterals;

/** A desk on a machine of files, and the watch over both. */
struct Watched {
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    Desk desk;
    FakeConfinementDoor door;
    std::unique_ptr<ProtectionWatch> watch;
    std::chrono::steady_clock::time_point time; ///< It stands still unless it is moved.

    bool build()
    {
        const bool ok = machine.build();
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        ground.secondLook = std::chrono::milliseconds(10);
        ground.retry = std::chrono::milliseconds(20);
        ground.now = [this] {
            return time;
        };
        watch = std::make_unique<ProtectionWatch>(&desk.client, &desk.store, desk.queue.get(), &door, ground);
        return ok;
    }
    /** Until the snap's state is known and nobody is at work on it. */
    bool settle(const QString &snap = u"vlc"_s)
    {
        return waitFor([this, snap] {
            desk.settle(false);
            const SnapProtection protection = watch->of(snap);
            return protection.stage == SnapProtection::Stage::Known && !protection.isRepairing;
        });
    }
    [[nodiscard]] QList<Confinement::FindingReason> reasons(const QString &snap = u"vlc"_s) const
    {
        return MachineOfFiles::reasons(watch->of(snap).verdict->shared);
    }
    bool removeHelperProfile() const { return machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap-update-ns.vlc.8"_s); }
};

}
