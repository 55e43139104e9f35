// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthcall.h"

#include "helper/polkitwire.h"
#include "privileged/helperwords.h"

#include <KAuth/ActionReply>

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

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

/** So often what only looks is asked for anew when its answer was lost. A helper that loses each is ill. */
constexpr int mostLost = 2;

/** Nothing is otherwise when it is carried out twice; who is told already of what happens is not told twice. */
bool onlyLooks(const QString &actionId)
{
    return actionId == Helper::ObserveAction || actionId == Helper::ObserveAllAction || actionId == Helper::ObserveDevicesAction;
}

}

KAuthCall::KAuthCall(const QDBusConnection &bus,
    AgentOfLastResort *agent,
    const Patience &patience,
    const QString &actionId,
    const QVariantMap &arguments,
    QObject *parent,
    std::function<void(const Answer &)> callback)
    : QObject(parent)
    , m_bus(bus)
    , m_agent(agent)
    , m_patience(patience)
    , m_actionId(actionId)
    , m_nonce(newNonce())
    , m_callback(std::move(callback))
{
    qDBusRegisterMetaType<Descriptors>();
    Helper::registerPolkitTypes();
    QVariantMap all = arguments;
    all.insert(Helper::Argument::Nonce, m_nonce);
    QDataStream stream(&m_arguments, QIODevice::WriteOnly);
    stream << all;
    m_retry.setSingleShot(true);
    m_retry.setInterval(patience.retry);
    connect(&m_retry, &QTimer::timeout, this, &KAuthCall::send);
    m_sinceBegun.start();
}

void KAuthCall::send()
{
    m_sinceSent.start();
    // The bus keeps the order: polkit knows of us before the helper asks it.
    if (m_agent) {
        m_agent->prepare(m_actionId);
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Helper::BusName, Helper::ObjectPath, Helper::BusInterface, u"performAction"_s);
    // The second argument is for other systems than Linux, the third would be texts for the dialog, the last file descriptors.
    call << m_actionId << QByteArray() << QVariantMap() << m_arguments << QVariant::fromValue(Descriptors());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, static_cast<int>(m_patience.reply.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void KAuthCall::onReply(const QDBusMessage &message)
{
    if (message.type() == QDBusMessage::ErrorMessage) {
        onBusError(QDBusError(message));
    } else if (message.signature() != "ay"_L1) {
        finish(failureFor(Refusal::ReplyLost, u"The helper's reply is not KAuth's."_s));
    } else {
        onKAuthReply(KAuth::ActionReply::deserialize(message.arguments().value(0).toByteArray()));
    }
}

void KAuthCall::onBusError(const QDBusError &error)
{
    const CallFate fate = fateOf(error);
    if (fate == CallFate::Unserved && m_unserved++ < MostUnserved) {
        m_retry.start();
        return;
    }
    // Lost, that is, and not too late: a helper that ends for want of work may have taken it along.
    const bool isInTime = m_sinceSent.durationElapsed() < m_patience.reply / 2;
    if (fate == CallFate::Unknown && onlyLooks(m_actionId) && isInTime && m_lost++ < mostLost) {
        m_retry.start();
        return;
    }
    finish(failureFor(fate == CallFate::Unknown ? Refusal::ReplyLost : Refusal::HelperMissing, u"%1: %2"_s.arg(error.name(), error.message())));
}

void KAuthCall::onKAuthReply(const KAuth::ActionReply &reply)
{
    if (reply.succeeded()) {
        const QVariantMap data = reply.data();
        if (data.value(Helper::Answer::Nonce).toString() == m_nonce) {
            finish(data);
        } else {
            finish(failureFor(Refusal::ReplyLost, u"The reply belongs to another request."_s));
        }
        return;
    }
    if (reply.type() == KAuth::ActionReply::HelperErrorType) {
        if (reply.data().value(Helper::Answer::Nonce, m_nonce).toString() != m_nonce) {
            finish(failureFor(Refusal::ReplyLost, u"The refusal belongs to another request."_s));
            return;
        }
        finish(Refused{static_cast<Helper::Code>(reply.error()), reply.errorDescription(), reply.data()});
        return;
    }
    switch (reply.errorCode()) {
    case KAuth::ActionReply::HelperBusyError:
        if (m_sinceBegun.durationElapsed() + m_patience.retry > m_patience.busy) {
            finish(failureFor(Refusal::HelperBusy));
        } else {
            m_retry.start();
        }
        return;
    case KAuth::ActionReply::AuthorizationDeniedError:
        tellDenialFromCancel();
        return;
    case KAuth::ActionReply::UserCancelledError:
        finish(failureFor(Refusal::Cancelled));
        return;
    case KAuth::ActionReply::NoSuchActionError:
    case KAuth::ActionReply::NoResponderError:
        // The helper runs but has no such action: it is of another version than this program.
        finish(failureFor(Refusal::HelperMissing, u"KAuth error %1"_s.arg(reply.error())));
        return;
    default:
        finish(failureFor(Refusal::ReplyLost, u"KAuth error %1"_s.arg(reply.error())));
    }
}

void KAuthCall::tellDenialFromCancel()
{
    const QDBusMessage question = Helper::polkitQuestion(Helper::PolkitSubject::busName(m_bus.baseService()), m_actionId);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, static_cast<int>(m_patience.polkit.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Helper::PolkitResult> answer = *watcher;
        // "Yes" after a denial: somebody authorised this program in the meantime. What was denied, then, was an answer to a dialog.
        if (m_agent && m_agent->wasForgotten() && !std::exchange(m_isRepeated, true)) {
            send(); // By a polkit that knows of nobody who stands in.
            return;
        }
        const bool mayAnswer = answer.isValid() && (answer.value().isChallenge || answer.value().isAuthorized);
        const bool nobodyWasThere = m_agent && m_agent->wasNeeded(m_actionId);
        finish(failureFor(!mayAnswer ? Refusal::NotAuthorized : nobodyWasThere ? Refusal::NoAgent : Refusal::Cancelled));
    });
}

void KAuthCall::finish(const Answer &answer)
{
    const auto callback = std::exchange(m_callback, {});
    deleteLater();
    if (callback) {
        callback(answer);
    }
}

}

#include "moc_kauthcall.cpp"
