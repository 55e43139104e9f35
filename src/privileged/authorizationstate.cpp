// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/authorizationstate.h"

#include "helper/polkitwire.h"
#include "helper/protocol.h"
#include "privileged/session.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto PolkitName = "org.freedesktop.PolicyKit1"_L1;
constexpr auto PolkitPath = "/org/freedesktop/PolicyKit1/Authority"_L1;
constexpr auto PolkitInterface = "org.freedesktop.PolicyKit1.Authority"_L1;
constexpr int PatienceMs = 5000;

QDBusMessage polkitCall(const QString &method)
{
    return QDBusMessage::createMethodCall(PolkitName, PolkitPath, PolkitInterface, method);
}

}

AuthorizationState::AuthorizationState(QObject *parent)
    : AuthorizationState(QDBusConnection::systemBus(), parent)
{
}

AuthorizationState::AuthorizationState(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    Helper::registerPolkitTypes();
    // Without a service name: connecting to a named one looks up its owner, and waits for the bus while it does. Whoever sends it, the answer is polkit's.
    m_bus.connect(QString(), PolkitPath, PolkitInterface, u"Changed"_s, this, SLOT(onPolkitChanged()));
}

AuthorizationState::Answer AuthorizationState::connecting() const
{
    return m_connecting;
}

AuthorizationState::Answer AuthorizationState::disconnecting() const
{
    return m_disconnecting;
}

void AuthorizationState::onPolkitChanged()
{
    refresh();
}

void AuthorizationState::refresh()
{
    ask(Helper::ConnectAction, &AuthorizationState::m_connecting);
    ask(Helper::DisconnectAction, &AuthorizationState::m_disconnecting);
}

void AuthorizationState::ask(QLatin1StringView actionId, Answer AuthorizationState::*member)
{
    const QDBusMessage question = Helper::polkitQuestion(Helper::PolkitSubject::busName(m_bus.baseService()), actionId);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, member] {
        watcher->deleteLater();
        const QDBusPendingReply<Helper::PolkitResult> reply = *watcher;
        Answer answer = Answer::Unknown;
        if (reply.isValid()) {
            answer = reply.value().isAuthorized ? Answer::Free : reply.value().isChallenge ? Answer::Password : Answer::Never;
        }
        if (std::exchange(this->*member, answer) != answer) {
            Q_EMIT changed();
        }
    });
}

void AuthorizationState::forget()
{
    const Helper::PolkitSubject session{.kind = u"unix-session"_s, .details = {{u"session-id"_s, ownSession()}}};
    QDBusMessage call = polkitCall(u"EnumerateTemporaryAuthorizations"_s);
    call << QVariant::fromValue(session);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &AuthorizationState::onEnumerated);
}

void AuthorizationState::onEnumerated(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusMessage reply = watcher->reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a(ss(sa{sv})tt)"_L1) {
        refresh();
        return;
    }
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString id;
        QString actionId;
        Helper::PolkitSubject subject;
        qulonglong obtained = 0;
        qulonglong expires = 0;
        list.beginStructure();
        list >> id >> actionId >> subject >> obtained >> expires;
        list.endStructure();
        if (actionId.startsWith(Helper::BusName + u'.')) {
            QDBusMessage revoke = polkitCall(u"RevokeTemporaryAuthorizationById"_s);
            revoke << id;
            m_bus.asyncCall(revoke, PatienceMs);
        }
    }
    list.endArray();
    // polkit serves calls of one program in order, so this asks after all of them are revoked.
    refresh();
}

}

#include "moc_authorizationstate.cpp"
