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
constexpr auto RestAfterAnnouncement = std::chrono::seconds(1);

QDBusMessage polkitCall(const QString &method)
{
    return QDBusMessage::createMethodCall(PolkitName, PolkitPath, PolkitInterface, method);
}

AuthorizationPort::Answer answerOf(const Helper::PolkitResult &result)
{
    using Answer = AuthorizationPort::Answer;
    if (result.isAuthorized) {
        return result.details.contains(u"polkit.temporary_authorization_id"_s) ? Answer::Kept : Answer::Free;
    }
    return result.isChallenge ? Answer::Password : Answer::Never;
}

}

AuthorizationState::AuthorizationState(QObject *parent)
    : AuthorizationState(QDBusConnection::systemBus(), parent)
{
}

AuthorizationState::AuthorizationState(const QDBusConnection &bus, QObject *parent, std::chrono::milliseconds whileKept)
    : AuthorizationPort(parent)
    , m_bus(bus)
    , m_owner(PolkitName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    Helper::registerPolkitTypes();
    // Without a service name: connecting to a named one looks up its owner, and waits for the bus while it does.
    m_bus.connect(QString(), PolkitPath, PolkitInterface, u"Changed"_s, this, SLOT(onPolkitChanged(QDBusMessage)));
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        m_polkit = owner;
        if (!owner.isEmpty()) {
            askBecauseOfPolkit();
        }
    });
    QDBusMessage who = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    who << QString(PolkitName);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(who, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        // None when it is not running; asking it has it started.
        if (const QDBusPendingReply<QString> owner = *watcher; owner.isValid()) {
            m_polkit = owner.value();
        }
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestAfterAnnouncement);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isAnnounced) {
            askBecauseOfPolkit();
        }
    });
    m_whileKept.setSingleShot(true);
    m_whileKept.setInterval(whileKept);
    connect(&m_whileKept, &QTimer::timeout, this, &AuthorizationState::refresh);
}

AuthorizationPort::Answers AuthorizationState::answers() const
{
    return m_answers;
}

void AuthorizationState::onPolkitChanged(const QDBusMessage &signal)
{
    // The bus lets everybody send it.
    if (signal.service() == m_polkit) {
        askBecauseOfPolkit();
    }
}

void AuthorizationState::askBecauseOfPolkit()
{
    m_isAnnounced = true;
    if (m_open == 0 && !m_rest.isActive()) {
        m_rest.start();
        askAll();
    }
}

void AuthorizationState::refresh()
{
    if (m_open > 0) {
        m_askAgain = true;
        return;
    }
    askAll();
}

void AuthorizationState::askAll()
{
    m_isAnnounced = false;
    m_coming = {};
    ask(Helper::ConnectAction, &Answers::connecting);
    ask(Helper::ConnectSensitiveAction, &Answers::connectingSensitive);
    ask(Helper::DisconnectAction, &Answers::disconnecting);
    ask(Helper::ObserveAction, &Answers::observing);
    ask(Helper::RepairAction, &Answers::repairing);
}

void AuthorizationState::ask(QLatin1StringView actionId, Answer Answers::*member)
{
    ++m_open;
    const QDBusMessage question = Helper::polkitQuestion(Helper::PolkitSubject::busName(m_bus.baseService()), actionId);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, PatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, member] {
        watcher->deleteLater();
        const QDBusPendingReply<Helper::PolkitResult> reply = *watcher;
        m_coming.*member = reply.isValid() ? answerOf(reply.value()) : Answer::Unknown;
        if (--m_open == 0) {
            settle();
        }
    });
}

void AuthorizationState::settle()
{
    if (std::exchange(m_askAgain, false)) {
        askAll();
        return;
    }
    const bool changes = std::exchange(m_answers, m_coming) != m_coming;
    if (m_answers.connecting == Answer::Kept || m_answers.connectingSensitive == Answer::Kept || m_answers.disconnecting == Answer::Kept) {
        m_whileKept.start();
    } else {
        m_whileKept.stop();
    }
    if (changes) {
        Q_EMIT changed();
    }
    Q_EMIT answered();
    if (m_isAnnounced) {
        askBecauseOfPolkit();
    }
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
