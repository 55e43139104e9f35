// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fakepolkit.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Snapperms::Helper;

namespace
{

constexpr uint AllowUserInteraction = 1;

/** One of polkit's temporary authorisations: (ss(sa{sv})tt). */
struct Temporary {
    QString id;
    QString action;
    PolkitSubject subject;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Temporary &temporary)
{
    argument.beginStructure();
    argument << temporary.id << temporary.action << temporary.subject << qulonglong(1) << qulonglong(2);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Temporary &temporary)
{
    qulonglong time = 0;
    argument.beginStructure();
    argument >> temporary.id >> temporary.action >> temporary.subject >> time >> time;
    argument.endStructure();
    return argument;
}

}

Q_DECLARE_METATYPE(Temporary)

namespace
{

constexpr auto Name = "org.freedesktop.PolicyKit1"_L1;

}

FakePolkit::FakePolkit(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, u"fake-polkit"_s))
{
    registerPolkitTypes();
    qDBusRegisterMetaType<Temporary>();
    qDBusRegisterMetaType<QList<Temporary>>();
    qDBusRegisterMetaType<QList<PolkitSubject>>();
    new FakePolkitAdaptor(this);
    if (!m_bus.registerObject(u"/org/freedesktop/PolicyKit1/Authority"_s, this) || !m_bus.registerService(Name)) {
        qFatal("no place for the fake polkit on the private bus");
    }
}

FakePolkit::~FakePolkit()
{
    QDBusConnection::disconnectFromBus(u"fake-polkit"_s);
}

QList<FakePolkit::Question> FakePolkit::interactive() const
{
    QList<Question> found;
    std::ranges::copy_if(questions, std::back_inserter(found), [](const Question &question) {
        return question.flags & AllowUserInteraction;
    });
    return found;
}

qsizetype FakePolkit::held() const
{
    return m_held.size();
}

void FakePolkit::restart()
{
    standIns.clear();
    if (!m_bus.unregisterService(Name) || !m_bus.registerService(Name)) {
        qFatal("the fake polkit does not come again");
    }
}

void FakePolkit::release(bool authorized)
{
    const QList<QDBusMessage> held = std::exchange(m_held, {});
    for (const QDBusMessage &message : held) {
        m_bus.send(message.createReply(QVariant::fromValue(PolkitResult{.isAuthorized = authorized, .isChallenge = !authorized, .details = {}})));
    }
}

void FakePolkit::announceChange()
{
    Q_EMIT findChild<FakePolkitAdaptor *>()->Changed();
}

FakePolkitAdaptor::FakePolkitAdaptor(FakePolkit *polkit)
    : QDBusAbstractAdaptor(polkit)
    , m_polkit(polkit)
{
}

QString FakePolkitAdaptor::backendName() const
{
    return u"fake"_s;
}

QString FakePolkitAdaptor::backendVersion() const
{
    return u"1"_s;
}

uint FakePolkitAdaptor::backendFeatures() const
{
    return 1; // temporary authorisations
}

PolkitResult FakePolkitAdaptor::CheckAuthorization(
    const PolkitSubject &subject, const QString &action, const QMap<QString, QString> &details, uint flags, const QString &, const QDBusMessage &message)
{
    m_polkit->questions.append({.subject = subject, .action = action, .details = details, .flags = flags});
    const bool mayAsk = flags & AllowUserInteraction;
    const PolkitResult yes{.isAuthorized = true, .isChallenge = false, .details = {}};
    const PolkitResult no{.isAuthorized = false, .isChallenge = false, .details = {}};
    const PolkitResult challenge{.isAuthorized = false, .isChallenge = true, .details = {}};
    switch (m_polkit->rules.value(action, FakePolkit::Rule::No)) {
    case FakePolkit::Rule::Yes:
        return yes;
    case FakePolkit::Rule::Kept:
        return {.isAuthorized = true, .isChallenge = false, .details = {{u"polkit.temporary_authorization_id"_s, u"tmpauthz0"_s}}};
    case FakePolkit::Rule::Password:
        return mayAsk ? yes : challenge;
    case FakePolkit::Rule::Cancel:
        return challenge;
    case FakePolkit::Rule::NoAgent:
        if (!mayAsk || m_polkit->standIns.isEmpty()) {
            return challenge;
        }
        message.setDelayedReply(true);
        askStandIn(action, message);
        return no;
    case FakePolkit::Rule::Hold:
        if (!mayAsk) {
            return challenge;
        }
        message.setDelayedReply(true);
        m_polkit->m_held.append(message);
        return no;
    case FakePolkit::Rule::No:
        return no;
    case FakePolkit::Rule::Unknown:
        message.setDelayedReply(true);
        m_polkit->m_bus.send(message.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s, u"Action is not registered"_s));
        return no;
    case FakePolkit::Rule::Silent:
        message.setDelayedReply(true);
        return no;
    }
    Q_UNREACHABLE_RETURN(no);
}

void FakePolkitAdaptor::RegisterAuthenticationAgentWithOptions(
    const PolkitSubject &subject, const QString &, const QString &, const QVariantMap &options, const QDBusMessage &message)
{
    if (options.value(u"fallback"_s).toBool()) {
        m_polkit->standIns << subject;
        m_polkit->m_standIn = message;
    }
}

/** As polkitbackendinteractiveauthority.c does it; whatever the agent says, nobody is authorised by it. */
void FakePolkitAdaptor::askStandIn(const QString &action, const QDBusMessage &check)
{
    QDBusMessage begin = QDBusMessage::createMethodCall(m_polkit->m_standIn.service(),
        m_polkit->m_standIn.arguments().at(2).toString(),
        u"org.freedesktop.PolicyKit1.AuthenticationAgent"_s,
        u"BeginAuthentication"_s);
    begin << action << u"message"_s << QString() << QVariant::fromValue(QMap<QString, QString>()) << u"cookie"_s << QVariant::fromValue(QList<PolkitSubject>());
    auto *watcher = new QDBusPendingCallWatcher(m_polkit->m_bus.asyncCall(begin), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, check] {
        watcher->deleteLater();
        m_polkit->m_bus.send(check.createReply(QVariant::fromValue(PolkitResult{.isAuthorized = false, .isChallenge = true, .details = {}})));
    });
}

void FakePolkitAdaptor::EnumerateTemporaryAuthorizations(const PolkitSubject &subject, const QDBusMessage &message)
{
    const QList<Temporary> kept{
        {.id = u"tmpauthz0"_s, .action = u"org.example.snapperms.connect"_s, .subject = subject},
        {.id = u"tmpauthz1"_s, .action = u"org.example.other"_s, .subject = subject},
        {.id = u"tmpauthz2"_s, .action = u"org.example.snapperms.forget"_s, .subject = subject},
        {.id = u"tmpauthz3"_s, .action = u"org.example.snappermsother.forget"_s, .subject = subject},
    };
    message.setDelayedReply(true);
    m_polkit->m_bus.send(message.createReply(QVariant::fromValue(kept)));
}

void FakePolkitAdaptor::RevokeTemporaryAuthorizationById(const QString &id)
{
    m_polkit->revoked << id;
}

#include "moc_fakepolkit.cpp"
