// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/processguard.h"

#include "helper/buscaller.h"
#include "helper/names.h"
#include "helper/protocol.h"

#include <KAuth/HelperSupport>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>

#include <unistd.h>

#include <syslog.h>
#include <systemd/sd-journal.h>

namespace Snapperms::Helper
{

namespace
{

constexpr qsizetype LogLimit = 400;

/** The first argument of KAuth's signal (kauth src/backends/dbus/DBusHelperProxy.h, SignalType), of which these two are of interest. */
constexpr int ActionStarted = 0;
constexpr int ActionPerformed = 1;

void logToJournal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    sd_journal_print(LOG_WARNING, "%s", plainText(message, LogLimit).toUtf8().constData());
    if (type == QtFatalMsg) {
        ::_exit(1);
    }
}

/** KAuth makes the application inside of its main function: this is the one moment between that and the first message. */
void guardProcess()
{
    new ProcessGuard(QCoreApplication::instance());
}

}

Q_COREAPP_STARTUP_FUNCTION(guardProcess)

ProcessGuard::ProcessGuard(QCoreApplication *application)
    : QObject(application)
    , m_callers({}, QDBusConnection::systemBus(), QDBusServiceWatcher::WatchForUnregistration)
{
    qInstallMessageHandler(logToJournal);
    connect(application, &QCoreApplication::aboutToQuit, this, [] {
        QDBusConnection::systemBus().unregisterService(BusName);
    });
    connect(&m_callers, &QDBusServiceWatcher::serviceUnregistered, this, &ProcessGuard::leaveIfGone);
    // Posted before KAuth takes its name, and so run before any message is served.
    QMetaObject::invokeMethod(this, &ProcessGuard::watch, Qt::QueuedConnection);
}

void ProcessGuard::watch()
{
    const QObject *kauth = QDBusConnection::systemBus().objectRegisteredAt(ObjectPath);
    if (!kauth || !connect(kauth, SIGNAL(remoteSignal(int,QString,QByteArray)), this, SLOT(onSignal(int,QString,QByteArray)), Qt::DirectConnection)) {
        sd_journal_print(LOG_ERR, "KAuth's object is not as expected: not serving anybody");
        ::_exit(1);
    }
}

void ProcessGuard::onSignal(int type, const QString &action, const QByteArray &)
{
    static const QSet<QString> ours{
        ConnectAction, ConnectSensitiveAction, DisconnectAction, ForgetAction, RepairAction, ObserveAction, ObserveAllAction, ObserveDevicesAction};
    if (type == ActionStarted) {
        if (!ours.contains(action)) {
            sd_journal_print(LOG_WARNING, "A request for an action that is not ours: not serving it");
            ::_exit(0);
        }
        attend(senderOnBus());
    } else if (type == ActionPerformed) {
        m_callers.setWatchedServices({});
    }
}

/** From here on polkit may wait for a person, as long as that takes; KAuth serves the bus meanwhile. What the helper itself does takes no notice of the bus. */
void ProcessGuard::attend(const QString &caller)
{
    if (caller.isEmpty()) {
        return; // buscaller.h has the last word on that.
    }
    m_callers.setWatchedServices({caller});
    // It may have gone before it was watched.
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << caller;
    const auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, caller](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<bool> isThere = *finished;
        if (isThere.isValid() && !isThere.value()) {
            leaveIfGone(caller);
        }
    });
}

void ProcessGuard::leaveIfGone(const QString &caller)
{
    if (m_callers.watchedServices().contains(caller)) {
        sd_journal_print(LOG_INFO, "Whoever asked is gone: not waiting for a password any longer");
        ::_exit(0);
    }
}

int runHelper(int argc, char **argv, QObject *responder)
{
    return KAuth::HelperSupport::helperMain(argc, argv, BusName.data(), responder);
}

}

#include "moc_processguard.cpp"
