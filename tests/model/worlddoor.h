// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"
#include "world.h"

#include <deque>
#include <functional>
#include <optional>

namespace Snapperms::Tests
{

/** The door in front of a World. Without a script every operation is carried out. */
class WorldDoor : public Privileged::Door
{
    Q_OBJECT

public:
    explicit WorldDoor(World *world, QObject *parent = nullptr);

    /** What the next ones get instead of being carried out. */
    std::deque<Privileged::Failure> refusals;
    bool asksPassword = false; ///< The next waits for answerPassword().
    QList<Privileged::Operation> performed;
    int madeReady = 0; ///< So often.

    void refuseNext(Privileged::Refusal refusal, const QString &detail = {}, const QString &snap = {}, const QString &kind = {});
    [[nodiscard]] bool isPasswordWanted() const;
    void answerPassword(bool right);

    quint64 perform(const Privileged::Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;
    void makeReady() override { ++madeReady; }

private:
    struct Job {
        quint64 ticket = 0;
        Privileged::Operation operation;
        QPointer<QObject> context;
        std::function<void(Privileged::Outcome)> callback;
    };
    void next();
    void carryOut(const Job &job);
    void finish(const Job &job, const Privileged::Outcome &outcome);

    World *const m_world;
    QList<Job> m_jobs;
    std::optional<Job> m_atPassword;
    quint64 m_lastTicket = 0;
};

}
