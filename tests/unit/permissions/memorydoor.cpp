// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "memorydoor.h"

#include <algorithm>

namespace Snapperms::Tests
{

using Privileged::Failure;
using Privileged::Outcome;
using Privileged::Refusal;

namespace
{

Failure failure(Refusal refusal)
{
    Failure failure;
    failure.refusal = refusal;
    return failure;
}

}

MemoryDoor::MemoryDoor(MemorySnapd *snapd, MemoryClient *client)
    : m_snapd(snapd)
    , m_client(client)
{
}

bool MemoryDoor::isIdle() const
{
    return m_visitors.empty();
}

bool MemoryDoor::isSent() const
{
    return !m_visitors.empty() && m_visitors.front().sent;
}

bool MemoryDoor::isAnswered() const
{
    return !m_visitors.empty() && m_visitors.front().outcome.has_value();
}

bool MemoryDoor::step()
{
    if (m_visitors.empty() || keepsWaiting) {
        return false;
    }
    Visitor &front = m_visitors.front();
    if (!front.sent) {
        if (!front.context) {
            m_visitors.pop_front();
            return true;
        }
        front.sent = true;
        return true;
    }
    if (!front.outcome) {
        std::variant<Deed, Failure> what = Deed::CarryOut;
        if (!script.empty()) {
            what = script.front();
            if (what == std::variant<Deed, Failure>(Deed::Ignore)) {
                return false;
            }
            script.pop_front();
        }
        decide(what);
        return true;
    }
    const Visitor visitor = std::move(front);
    m_visitors.pop_front();
    if (visitor.context) {
        if (beforeAnswer) {
            beforeAnswer(*visitor.outcome);
        }
        visitor.callback(*visitor.outcome);
    }
    return true;
}

void MemoryDoor::answerNext(const Outcome &outcome)
{
    m_visitors.front().outcome = outcome;
}

void MemoryDoor::decide(const std::variant<Deed, Failure> &what)
{
    Visitor &front = m_visitors.front();
    if (const auto *fixed = std::get_if<Failure>(&what)) {
        front.outcome = *fixed;
        return;
    }
    const Deed deed = std::get<Deed>(what);
    switch (deed) {
    case Deed::CarryOut:
    case Deed::LoseAfter: {
        Outcome outcome = failure(Refusal::SnapdUnavailable);
        if (m_client->isUp()) {
            outcome = m_snapd->post(front.operation);
        }
        carriedOut += std::holds_alternative<Privileged::Accepted>(outcome) ? 1 : 0;
        front.outcome = deed == Deed::CarryOut ? outcome : Outcome(failure(Refusal::ReplyLost));
        break;
    }
    case Deed::LoseBefore:
        front.outcome = failure(Refusal::ReplyLost);
        break;
    case Deed::Cancel:
        front.outcome = failure(Refusal::Cancelled);
        break;
    case Deed::Ignore:
        break;
    }
}

quint64 MemoryDoor::perform(const Privileged::Operation &operation, QObject *context, std::function<void(Outcome)> callback)
{
    if (beforePerform) {
        beforePerform(operation);
    }
    Visitor visitor;
    visitor.ticket = ++m_lastTicket;
    visitor.operation = operation;
    visitor.context = context;
    visitor.callback = std::move(callback);
    m_visitors.push_back(std::move(visitor));
    performed.append(operation);
    return m_lastTicket;
}

bool MemoryDoor::withdraw(quint64 ticket)
{
    const auto visitor = std::ranges::find(m_visitors, ticket, &Visitor::ticket);
    if (visitor == m_visitors.end() || visitor->sent) {
        return false;
    }
    const auto callback = visitor->callback;
    const QPointer<QObject> context = visitor->context;
    m_visitors.erase(visitor);
    // From within withdraw(): the hardest that the port allows.
    if (context) {
        callback(failure(Refusal::Cancelled));
    }
    return true;
}

}

#include "moc_memorydoor.cpp"
