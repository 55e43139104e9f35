// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthdoor.h"

#include "helper/polkitwire.h"
#include "helper/protocol.h"
#include "privileged/helperwords.h"
#include "privileged/session.h"

#include <KAuth/ActionReply>

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Descriptors = QMap<QString, QDBusUnixFileDescriptor>;

QString newNonce()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

/** KAuth's format for arguments: a serialised QVariantMap. */
QByteArray argumentsFor(const Operation &operation, const QString &nonce)
{
    QVariantMap arguments{
        {Helper::Argument::PlugSnap, operation.plug.snap},
        {Helper::Argument::Plug, operation.plug.plug},
        {Helper::Argument::SlotSnap, operation.slot.snap},
        {Helper::Argument::Slot, operation.slot.slot},
        {Helper::Argument::Nonce, nonce},
    };
    if (operation.minutes > 0) {
        arguments.insert(Helper::Argument::Minutes, QString::number(operation.minutes));
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << arguments;
    return bytes;
}

Failure failure(Refusal refusal, const QString &detail = {})
{
    return {.refusal = refusal, .detail = detail, .conflictSnap = {}, .conflictKind = {}};
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
    qDBusRegisterMetaType<Descriptors>();
    Helper::registerPolkitTypes();
    m_retry.setSingleShot(true);
    m_retry.setInterval(patience.retry);
    connect(&m_retry, &QTimer::timeout, this, &KAuthDoor::send);
}

KAuthDoor::~KAuthDoor() = default;

quint64 KAuthDoor::perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback)
{
    m_waiting.append({.ticket = ++m_lastTicket,
        .operation = operation,
        .context = context,
        .callback = std::move(callback),
        .actionId = actionFor(operation),
        .nonce = newNonce(),
        .sentAt = {}});
    // Not from here: whoever asks shall know the ticket before sent() tells of it.
    QMetaObject::invokeMethod(this, &KAuthDoor::sendNext, Qt::QueuedConnection);
    return m_lastTicket;
}

bool KAuthDoor::withdraw(quint64 ticket)
{
    const auto it = std::ranges::find(m_waiting, ticket, &Job::ticket);
    if (it == m_waiting.end()) {
        return false;
    }
    const Job job = m_waiting.takeAt(std::distance(m_waiting.begin(), it));
    deliver(job, failure(Refusal::Cancelled));
    return true;
}

void KAuthDoor::sendNext()
{
    while (!m_current && !m_waiting.isEmpty()) {
        Job job = m_waiting.takeFirst();
        if (!job.context) {
            continue;
        }
        job.sentAt.start();
        const quint64 ticket = job.ticket;
        m_current = std::move(job);
        send();
        Q_EMIT sent(ticket);
    }
}

void KAuthDoor::send()
{
    // The bus keeps the order: polkit knows of us before the helper asks it.
    m_agent.prepare();
    QDBusMessage call = QDBusMessage::createMethodCall(Helper::BusName, Helper::ObjectPath, Helper::BusInterface, u"performAction"_s);
    // The second argument is for other systems than Linux, the third would be texts for the dialog, the last file descriptors.
    call << m_current->actionId << QByteArray() << QVariantMap() << argumentsFor(m_current->operation, m_current->nonce) << QVariant::fromValue(Descriptors());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, static_cast<int>(m_patience.reply.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void KAuthDoor::onReply(const QDBusMessage &message)
{
    if (message.type() == QDBusMessage::ErrorMessage) {
        onBusError(QDBusError(message));
        return;
    }
    const QVariant payload = message.arguments().value(0);
    if (message.signature() != "ay"_L1) {
        finish(failure(Refusal::ReplyLost, u"The helper's reply is not KAuth's."_s));
        return;
    }
    onKAuthReply(KAuth::ActionReply::deserialize(payload.toByteArray()));
}

void KAuthDoor::onBusError(const QDBusError &error)
{
    const CallFate fate = fateOf(error);
    if (fate == CallFate::Unserved && m_current->unserved++ < MostUnserved) {
        m_retry.start();
        return;
    }
    finish(failure(fate == CallFate::Unknown ? Refusal::ReplyLost : Refusal::HelperMissing, u"%1: %2"_s.arg(error.name(), error.message())));
}

void KAuthDoor::onKAuthReply(const KAuth::ActionReply &reply)
{
    if (reply.succeeded()) {
        const QString change = reply.data().value(Helper::Answer::Change).toString();
        if (reply.data().value(Helper::Answer::Nonce).toString() != m_current->nonce || change.isEmpty()) {
            finish(failure(Refusal::ReplyLost, u"The reply belongs to another request."_s));
            return;
        }
        finish(Accepted{.changeId = change});
        return;
    }
    if (reply.type() == KAuth::ActionReply::HelperErrorType) {
        onHelperError(reply);
        return;
    }
    switch (reply.errorCode()) {
    case KAuth::ActionReply::HelperBusyError:
        retryLater();
        return;
    case KAuth::ActionReply::AuthorizationDeniedError:
        tellDenialFromCancel();
        return;
    case KAuth::ActionReply::UserCancelledError:
        finish(failure(Refusal::Cancelled));
        return;
    case KAuth::ActionReply::NoSuchActionError:
    case KAuth::ActionReply::NoResponderError:
        // The helper runs but has no such action: it is of another version than this program.
        finish(failure(Refusal::HelperMissing, u"KAuth error %1"_s.arg(reply.error())));
        return;
    default:
        finish(failure(Refusal::ReplyLost, u"KAuth error %1"_s.arg(reply.error())));
    }
}

void KAuthDoor::onHelperError(const KAuth::ActionReply &reply)
{
    const QVariantMap data = reply.data();
    const auto code = static_cast<Helper::Code>(reply.error());
    // The helper knows the interface better: a snap may have been replaced since this program looked.
    if (code == Helper::Code::WrongAction && m_current->actionId == Helper::ConnectAction) {
        m_current->actionId = Helper::ConnectSensitiveAction;
        send();
        return;
    }
    const QString detail = data.value(Helper::Answer::Detail).toString();
    finish(Failure{.refusal = refusalFor(code),
        .detail = detail.isEmpty() ? reply.errorDescription() : detail,
        .conflictSnap = data.value(Helper::Answer::Snap).toString(),
        .conflictKind = data.value(Helper::Answer::Kind).toString()});
}

void KAuthDoor::tellDenialFromCancel()
{
    const QDBusMessage question = Helper::polkitQuestion(Helper::PolkitSubject::busName(m_bus.baseService()), m_current->actionId);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, static_cast<int>(m_patience.polkit.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Helper::PolkitResult> answer = *watcher;
        // "Yes" after a denial: somebody authorised this program in the meantime. What was denied, then, was an answer to a dialog.
        const bool mayAnswer = answer.isValid() && (answer.value().isChallenge || answer.value().isAuthorized);
        finish(failure(!mayAnswer ? Refusal::NotAuthorized : m_agent.wasNeeded(m_current->actionId) ? Refusal::NoAgent : Refusal::Cancelled));
    });
}

void KAuthDoor::retryLater()
{
    if (m_current->sentAt.durationElapsed() + m_patience.retry > m_patience.busy) {
        finish(failure(Refusal::HelperBusy));
        return;
    }
    m_retry.start();
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
