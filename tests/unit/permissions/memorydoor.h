// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memoryclient.h"
#include "privileged/door.h"

#include <QPointer>

#include <deque>
#include <optional>

namespace Snapperms::Tests
{

/** The door in front of a MemorySnapd. The test decides when the one in front is sent, what becomes of it, and when the answer comes. */
class MemoryDoor : public Privileged::Door
{
    Q_OBJECT

public:
    enum class Deed {
        CarryOut, ///< The password is right; snapd is asked.
        LoseBefore, ///< The helper dies before it asks snapd.
        LoseAfter, ///< The helper asks snapd, and dies.
        Cancel,
        Ignore, ///< Nobody ever answers.
    };

    MemoryDoor(MemorySnapd *snapd, MemoryClient *client);

    /** What happens to the next ones, in answer to sent(); without an entry, CarryOut. */
    std::deque<std::variant<Deed, Privileged::Failure>> script;
    bool keepsWaiting = false; ///< Nothing is sent.

    std::function<void(const Privileged::Operation &)> beforePerform;
    std::function<void(const Privileged::Outcome &)> beforeAnswer;

    QList<Privileged::Operation> performed; ///< Everything asked, in order.
    int carriedOut = 0; ///< What snapd accepted.

    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isSent() const;
    [[nodiscard]] bool isAnswered() const;
    /** One step of the one in front: send, decide, answer. False when there is nothing to do. */
    bool step();
    /** Whatever the one in front asked for, this is the answer. */
    void answerNext(const Privileged::Outcome &outcome);
    void decide(const std::variant<Deed, Privileged::Failure> &what);

    quint64 perform(const Privileged::Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;

private:
    struct Visitor {
        quint64 ticket = 0;
        Privileged::Operation operation;
        QPointer<QObject> context;
        std::function<void(Privileged::Outcome)> callback;
        bool sent = false;
        std::optional<Privileged::Outcome> outcome;
    };

    MemorySnapd *const m_snapd;
    MemoryClient *const m_client;
    std::deque<Visitor> m_visitors;
    quint64 m_lastTicket = 0;
};

}
