// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"

#include <QList>
#include <QPointer>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace Snapperms::Fakes
{

/**
 * The way that a change really takes, but for the bus and for root: the helper's own checks and its own socket to snapd, on a thread of their own as the helper
 * is a process of its own, in front of any socket. polkit is a person of the test.
 */
class HelperDoor : public Privileged::Door
{
    Q_OBJECT

public:
    explicit HelperDoor(const QString &socketPath, std::chrono::milliseconds patience = std::chrono::seconds(2), QObject *parent = nullptr);
    ~HelperDoor() override;

    /** What becomes of the next operations; without an entry they are carried out. */
    enum class Fate {
        Password, ///< A dialog stands until answerPassword().
        NoAnswerBefore, ///< The helper dies before it has asked snapd.
        NoAnswerAfter, ///< The helper asks snapd and dies.
    };
    std::deque<std::variant<Fate, Privileged::Failure>> fates;

    QList<Privileged::Operation> performed; ///< Everything that was asked for, in order.

    /** Where it writes down what is on for a while. Nobody ends that: there is no keeper here. */
    [[nodiscard]] QString leaseDirectory() const { return m_leases.path(); }

    [[nodiscard]] bool isPasswordWanted() const;
    void answerPassword(bool right);

    quint64 perform(const Privileged::Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;

private:
    class Helper;
    struct Job {
        quint64 ticket = 0;
        Privileged::Operation operation;
        QPointer<QObject> context;
        std::function<void(Privileged::Outcome)> callback;
    };

    void next();
    void carryOut(bool answerIsLost);
    void finish(const Privileged::Outcome &outcome);

    const QTemporaryDir m_leases;
    QThread m_thread;
    const std::unique_ptr<Helper> m_helper; ///< Lives on the thread.
    QList<Job> m_waiting;
    std::optional<Job> m_current;
    bool m_atPassword = false;
    quint64 m_lastTicket = 0;
};

}
