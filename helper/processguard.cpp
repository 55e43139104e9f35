// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/processguard.h"

#include "helper/names.h"
#include "helper/protocol.h"

#include <KAuth/HelperSupport>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QSet>

#include <unistd.h>

#include <syslog.h>
#include <systemd/sd-journal.h>

namespace Snapperms::Helper
{

namespace
{

constexpr qsizetype LogLimit = 400;

/** The first argument of KAuth's signal (kauth src/backends/dbus/DBusHelperProxy.h, SignalType). */
constexpr int ActionStarted = 0;

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
{
    qInstallMessageHandler(logToJournal);
    connect(application, &QCoreApplication::aboutToQuit, this, [] {
        QDBusConnection::systemBus().unregisterService(BusName);
    });
    // Posted before KAuth takes its name, and so run before any message is served.
    QMetaObject::invokeMethod(this, &ProcessGuard::watch, Qt::QueuedConnection);
}

void ProcessGuard::watch()
{
    const QObject *kauth = QDBusConnection::systemBus().objectRegisteredAt(ObjectPath);
    if (!kauth || !connect(kauth, SIGNAL(remoteSignal(int, QString, QByteArray)), this, SLOT(onSignal(int, QString, QByteArray)), Qt::DirectConnection)) {
        sd_journal_print(LOG_ERR, "KAuth's object is not as expected: not serving anybody");
        ::_exit(1);
    }
}

void ProcessGuard::onSignal(int type, const QString &action, const QByteArray &)
{
    static const QSet<QString> ours{ConnectAction, ConnectSensitiveAction, DisconnectAction, ForgetAction, RepairAction, ObserveAction, ObserveAllAction};
    if (type == ActionStarted && !ours.contains(action)) {
        sd_journal_print(LOG_WARNING, "A request for an action that is not ours: not serving it");
        ::_exit(0);
    }
}

int runHelper(int argc, char **argv, QObject *responder)
{
    return KAuth::HelperSupport::helperMain(argc, argv, BusName.data(), responder);
}

}

#include "moc_processguard.cpp"
