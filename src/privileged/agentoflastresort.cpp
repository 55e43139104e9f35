// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/agentoflastresort.h"

#include "helper/polkitwire.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QLocale>

#include <unistd.h>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto Polkit = "org.freedesktop.PolicyKit1"_L1;
constexpr auto AgentPath = "/org/example/snapperms/AgentOfLastResort"_L1;
constexpr auto AgentInterface = "org.freedesktop.PolicyKit1.AuthenticationAgent"_L1;

/** In clock ticks since boot: field 22 of proc_pid_stat(5). The name of the program, field 2, may hold anything, brackets too. */
qulonglong startTime()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray line = stat.readAll();
    constexpr int field = 22;
    constexpr int firstAfterName = 3;
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(field - firstAfterName).toULongLong();
}

Helper::PolkitSubject thisProcess()
{
    return {
        .kind = u"unix-process"_s, .details = {{u"pid"_s, uint(::getpid())}, {u"start-time"_s, QVariant::fromValue(startTime())}, {u"uid"_s, int(::getuid())}}};
}

}

AgentOfLastResort::AgentOfLastResort(const QDBusConnection &bus, bool inSession, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_bus(bus)
    , m_inSession(inSession)
    , m_polkit(Polkit, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    Helper::registerPolkitTypes();
    m_bus.registerVirtualObject(AgentPath, this);
    connect(&m_polkit, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        ++m_polkits;
        m_wasForgotten = m_wasForgotten || m_isRegistered;
        m_isRegistered = false;
    });
}

AgentOfLastResort::~AgentOfLastResort()
{
    m_bus.unregisterObject(AgentPath);
}

void AgentOfLastResort::prepare(const QString &actionId)
{
    m_needed.remove(actionId);
    m_wasForgotten = false;
    if (m_isRegistered) {
        return; // To be told so again would cost polkit a while, and it checks nobody meanwhile.
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        Polkit, u"/org/freedesktop/PolicyKit1/Authority"_s, u"org.freedesktop.PolicyKit1.Authority"_s, u"RegisterAuthenticationAgentWithOptions"_s);
    call << QVariant::fromValue(thisProcess()) << QLocale::system().name() << QString(AgentPath) << QVariantMap{{u"fallback"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, polkit = m_polkits] {
        watcher->deleteLater();
        // Nothing else depends on the answer: a refusal is asked about again the next time.
        m_isRegistered = !watcher->isError() && polkit == m_polkits;
    });
}

bool AgentOfLastResort::wasNeeded(const QString &actionId) const
{
    return !m_inSession || m_needed.contains(actionId);
}

bool AgentOfLastResort::wasForgotten() const
{
    return m_wasForgotten;
}

QString AgentOfLastResort::introspect(const QString &) const
{
    return {};
}

bool AgentOfLastResort::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != AgentInterface) {
        return false;
    }
    if (message.member() == "BeginAuthentication"_L1) {
        m_needed.insert(message.arguments().value(0).toString());
        connection.send(message.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s, u"This agent cannot ask for passwords."_s));
        return true;
    }
    if (message.member() == "CancelAuthentication"_L1) {
        connection.send(message.createReply());
        return true;
    }
    return false;
}

}

#include "moc_agentoflastresort.cpp"
