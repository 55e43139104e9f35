// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "fakeauthorizations.h"
#include "fakeconfinementdoor.h"
#include "machine.h"
#include "run.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <memory>

namespace Snapperms::Tests
{

using namespace Qt::StringLiterals;

/** A pretended snapd on a machine of files, on which VLC's rules are in force, and commands that look whether they are. */
class InForceMachine
{
public:
    using Answer = Privileged::AuthorizationPort::Answer;
    using End = Helper::RepairReport::End;

    inline static const QString differs = u"What is in force for VLC is not what snapd wrote. Its switches may not do what they say."_s;

    [[nodiscard]] static Helper::RepairReport report(End end)
    {
        return {.beganMs = 1, .steps = {{Helper::RepairReport::StepKind::CompileFilter, u"snap.vlc.vlc"_s, {}}}, .end = end};
    }
    /** Of the first app of a result. */
    [[nodiscard]] static QJsonObject appOf(const Run &run) { return run.json().value("apps"_L1).toArray().at(0).toObject(); }

    [[nodiscard]] bool reset()
    {
        snapd = std::make_unique<Fakes::FakeSnapd>();
        Fakes::fillWithSamples(snapd->state());
        // With one program, as on the machine of files.
        Fakes::FakeSnap vlc = Fakes::makeApp(u"vlc"_s, {u"camera"_s, u"home"_s, u"audio-record"_s});
        vlc.fields.insert(u"title"_s, u"VLC"_s);
        snapd->state()->addSnap(vlc);
        machine = std::make_unique<MachineOfFiles::Machine>();
        polkit = Answer::Free;
        helper = report(End::Whole);
        repairEnds = true;
        polkitAnswers = true;
        beforeLooking = {};
        asked.clear();
        TestDoor::refusals.clear();
        return machine->build();
    }
    [[nodiscard]] bool damage() const { return machine->write(MachineOfFiles::filters + u"snap.vlc.vlc.bin2"_s, "cut short"); }

    [[nodiscard]] std::unique_ptr<Run> makeRun()
    {
        auto run = std::make_unique<Run>(*snapd);
        run->outside.ground.runner = &runner;
        run->outside.ground.root = machine->root();
        run->outside.ground.secondLook = std::chrono::milliseconds(10);
        run->outside.ground.retry = std::chrono::milliseconds(20);
        run->outside.makeConfinementDoor = [this](Privileged::Door *beside) {
            isBeside = qobject_cast<TestDoor *>(beside) != nullptr;
            return std::make_unique<Door>(this);
        };
        run->outside.makeAuthorizations = [this] {
            if (beforeLooking) {
                beforeLooking();
            }
            auto authorizations = std::make_unique<FakeAuthorizations>();
            authorizations->isSilent = !polkitAnswers;
            authorizations->now.repairing = polkit;
            return authorizations;
        };
        return run;
    }

    [[nodiscard]] qsizetype looksAt(const QString &app) const
    {
        return std::ranges::count_if(snapd->log(), [&app](const Fakes::FakeRequest &request) {
            return request.path == "/v2/changes"_L1 && request.query.value(u"for"_s) == app;
        });
    }

    std::unique_ptr<Fakes::FakeSnapd> snapd;
    std::unique_ptr<MachineOfFiles::Machine> machine;
    FakeRunner runner;
    Answer polkit = Answer::Free; ///< What it says about repairs.
    bool polkitAnswers = true;
    Privileged::RepairAnswer helper; ///< With its word that all is whole, it is.
    bool repairEnds = true;
    std::function<void()> beforeLooking; ///< When all is changed.
    QStringList asked; ///< Of the helper, about confinement, by runs that are gone.
    bool isBeside = false; ///< The door of the changes was handed to who made the other one: it has the agent.

private:
    struct Door : FakeConfinementDoor {
        explicit Door(InForceMachine *theMachine)
            : on(theMachine)
        {
            repairAnswer = on->helper;
        }
        ~Door() override { on->asked += asked; }
        void repair(const QString &snap, QObject *context, std::function<void(Privileged::RepairAnswer)> callback) override
        {
            if (!on->repairEnds) {
                asked << u"repair "_s + snap;
                return;
            }
            FakeConfinementDoor::repair(snap, context, [this, callback](const Privileged::RepairAnswer &answer) {
                const auto *told = std::get_if<Helper::RepairReport>(&answer);
                if (told && told->end == End::Whole) {
                    QVERIFY(on->machine->filter(u"snap.vlc.vlc"_s));
                }
                callback(answer);
            });
        }
        InForceMachine *const on;
    };
};

}
