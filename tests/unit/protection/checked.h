// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "desk.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "waiting.h"

#include "protection/protectionround.h"
#include "protection/protectionwatch.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Snapperms::Tests
{

using namespace Qt::StringLiterals;

/** Four apps on a machine of files, of which only vlc has rules, and a check of them all. */
struct Checked {
    MachineOfFiles::Machine machine;
    FakeRunner runner;
    Desk desk{{}, false};
    FakeConfinementDoor door;
    std::unique_ptr<ProtectionWatch> watch;
    std::unique_ptr<ProtectionRound> round;
    QList<qsizetype> counts; ///< What was told of how many are done, each once.
    QStringList order; ///< Who was looked at.
    int atOnce = 0; ///< How many were looked at at the same time, at most.
    std::function<void()> onFirstDone; ///< Called in the middle of the round.
    std::function<void()> onFirstVerdict; ///< Called before the round hears of it.

    bool build()
    {
        bool ok = machine.build();
        for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
            desk.snapd.addSnap(name, {});
        }
        for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"vlc"_s}) {
            desk.snapd.setApps(name, {name});
        }
        desk.store.start();
        desk.settle();
        ProtectionWatch::Ground ground;
        ground.runner = &runner;
        ground.root = machine.root();
        ground.secondLook = std::chrono::milliseconds(10);
        ground.retry = std::chrono::milliseconds(20);
        watch = std::make_unique<ProtectionWatch>(&desk.client, &desk.store, desk.queue.get(), &door, ground);
        QObject::connect(watch.get(), &ProtectionWatch::changed, watch.get(), [this](const QString &snap) {
            int now = 0;
            for (const QString &name : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"vlc"_s}) {
                now += watch->of(name).stage == SnapProtection::Stage::Looking ? 1 : 0;
            }
            atOnce = qMax(atOnce, now);
            if (watch->of(snap).stage == SnapProtection::Stage::Looking) {
                order << snap;
            }
            if (watch->of(snap).stage == SnapProtection::Stage::Known && onFirstVerdict) {
                std::exchange(onFirstVerdict, {})();
            }
        });
        round = std::make_unique<ProtectionRound>(&desk.store, watch.get());
        QObject::connect(round.get(), &ProtectionRound::changed, round.get(), [this] {
            if (counts.isEmpty() || counts.constLast() != round->doneCount()) {
                counts << round->doneCount();
            }
            if (round->doneCount() == 1 && onFirstDone) {
                std::exchange(onFirstDone, {})();
            }
        });
        return ok;
    }
    bool until(const std::function<bool()> &condition)
    {
        return waitFor([this, &condition] {
            desk.settle(false);
            return condition();
        });
    }
    bool untilDone(qsizetype count)
    {
        return until([this, count] {
            return round->doneCount() == count;
        });
    }
    bool untilFinished()
    {
        return until([this] {
            return round->state() == ProtectionRound::State::Finished;
        });
    }
    [[nodiscard]] qsizetype compilations() const
    {
        return std::ranges::count_if(runner.requests, [](const FakeRunner::Request &request) {
            return request.arguments.value(0) != "version-info"_L1;
        });
    }
    void remove(const QString &snap)
    {
        desk.snapd.removeSnap(snap);
        desk.snapd.touch(u"remove-snap"_s);
    }
    void setEnabled(const QString &snap, bool enabled)
    {
        desk.snapd.setEnabled(snap, enabled);
        desk.snapd.touch(enabled ? u"enable-snap"_s : u"disable-snap"_s);
    }
};

}
