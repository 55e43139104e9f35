// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthdoor.h"

#include "helper/protocol.h"
#include "privileged/helperwords.h"
#include "privileged/session.h"

#include <QDBusMessage>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// A helper that has nothing to do stays for ten seconds.
constexpr auto ReadyFor = std::chrono::seconds(8);

QVariantMap argumentsFor(const Operation &operation)
{
    QVariantMap arguments{
        {Helper::Argument::PlugSnap, operation.plug.snap},
        {Helper::Argument::Plug, operation.plug.plug},
        {Helper::Argument::SlotSnap, operation.slot.snap},
        {Helper::Argument::Slot, operation.slot.slot},
    };
    if (operation.minutes > 0) {
        arguments.insert(Helper::Argument::Minutes, QString::number(operation.minutes));
    }
    return arguments;
}

}

KAuthDoor::KAuthDoor(QObject *parent)
    : KAuthDoor(QDBusConnection::systemBus(), Patience(), !ownSession().isEmpty(), parent)
{
}

KAuthDoor::KAuthDoor(const QDBusConnection &bus, const Patience &patience, bool inSession, QObject *parent)
    : Door(parent)
    , m_bus(bus)
    , m_patience(patience)
    , m_agent(bus, inSession)
{
}

KAuthDoor::~KAuthDoor() = default;

quint64 KAuthDoor::perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback)
{
    m_waiting.append({.ticket = ++m_lastTicket, .operation = operation, .context = context, .callback = std::move(callback), .actionId = actionFor(operation)});
    const quint64 ticket = m_lastTicket;
    if (m_waiting.size() == 1) {
        sendNext(); // Else what waits before it has its turn first.
    }
    return ticket;
}

bool KAuthDoor::withdraw(quint64 ticket)
{
    const auto it = std::ranges::find(m_waiting, ticket, &Job::ticket);
    if (it == m_waiting.end()) {
        return false;
    }
    const Job job = m_waiting.takeAt(std::distance(m_waiting.begin(), it));
    deliver(job, failureFor(Refusal::Cancelled));
    return true;
}

void KAuthDoor::sendNext()
{
    while (!m_current && !m_waiting.isEmpty()) {
        if (Job job = m_waiting.takeFirst(); job.context) {
            m_current = std::move(job);
            send();
        }
    }
}

void KAuthDoor::send()
{
    const QVariantMap arguments = argumentsFor(m_current->operation);
    auto *call = new KAuthCall(m_bus, &m_agent, m_patience, m_current->actionId, arguments, this, [this](const KAuthCall::Answer &answer) {
        onAnswer(answer);
    });
    call->send();
}

void KAuthDoor::onAnswer(const KAuthCall::Answer &answer)
{
    if (const auto *refused = std::get_if<KAuthCall::Refused>(&answer)) {
        onRefused(*refused);
        return;
    }
    if (const auto *failed = std::get_if<Failure>(&answer)) {
        finish(*failed);
        return;
    }
    const QString change = std::get<QVariantMap>(answer).value(Helper::Answer::Change).toString();
    if (change.isEmpty()) {
        finish(failureFor(Refusal::ReplyLost, u"The reply names no change."_s));
        return;
    }
    finish(Accepted{.changeId = change});
}

void KAuthDoor::onRefused(const KAuthCall::Refused &refused)
{
    // The helper knows the interface better: a snap may have been replaced since this program looked.
    if (refused.code == Helper::Code::WrongAction && m_current->actionId == Helper::ConnectAction) {
        m_current->actionId = Helper::ConnectSensitiveAction;
        send();
        return;
    }
    const QString detail = refused.data.value(Helper::Answer::Detail).toString();
    finish(Failure{.refusal = refusalFor(refused.code),
        .detail = detail.isEmpty() ? refused.words : detail,
        .conflictSnap = refused.data.value(Helper::Answer::Snap).toString(),
        .conflictKind = refused.data.value(Helper::Answer::Kind).toString()});
}

void KAuthDoor::makeReady()
{
    if (m_current || (m_madeReady.isValid() && m_madeReady.durationElapsed() < ReadyFor)) {
        return;
    }
    m_madeReady.start();
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"StartServiceByName"_s);
    call << QString(Helper::BusName) << 0U;
    // Whether it can be started is told when something is asked of it.
    m_bus.send(call);
}

void KAuthDoor::finish(const Outcome &outcome)
{
    const Job job = *std::exchange(m_current, std::nullopt);
    // Queued: the callback may ask for more, and whoever was waiting comes first.
    QMetaObject::invokeMethod(this, &KAuthDoor::sendNext, Qt::QueuedConnection);
    if (job.context) {
        job.callback(outcome);
    }
}

void KAuthDoor::deliver(const Job &job, const Outcome &outcome)
{
    if (job.context) {
        QMetaObject::invokeMethod(
            job.context,
            [callback = job.callback, outcome] {
                callback(outcome);
            },
            Qt::QueuedConnection);
    }
}

}

#include "moc_kauthdoor.cpp"
