// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"
#include "helper/follow/followscope.h"
#include "helper/helperslots.h"
#include "helper/keptoff.h"
#include "helper/leasestore.h"
#include "helper/polkitcheck.h"
#include "helper/processguard.h"
#include "helper/snapdsocket.h"
#include "helper/unitport.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDateTime>
#include <QEvent>
#include <QProcess>
#include <QTimer>

#include <cstdarg>
#include <cstdio>

#include <signal.h>
#include <unistd.h>

#include <systemd/sd-journal.h>

using namespace Snapperms::Helper;

/** Lines on standard error instead of the journal. */
int sd_journal_print_with_location(int priority, const char *, const char *, const char *, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const QByteArray text = QString::vasprintf(format, arguments).toUtf8();
    va_end(arguments);
    std::fprintf(stderr, "journal %d %s\n", priority, text.constData());
    return 0;
}

namespace
{

/** Lines on standard error instead of the journal. */
class StderrAudit final : public AuditSink
{
public:
    void record(const AuditRecord &record) override { std::fprintf(stderr, "audit %s\n", qPrintable(auditMessage(record))); }
};

/** Nothing is written outside the tests' own directories. */
class NothingKept final : public KeptOff
{
public:
    bool keep(const Pair &, uint) override { return true; }
    bool has(const Pair &) override { return false; }
    bool drop(const Pair &) override { return false; }
};

/** Says which unit would have been started. What tells of refusals is, as a process of whoever runs the tests. */
class NoUnits final : public UnitPort
{
public:
    bool start(const QString &unit) override
    {
        std::fprintf(stderr, "start %s\n", qPrintable(unit));
        for (const QLatin1StringView name : {FollowUnit, DevicesUnit}) {
            if (unit.startsWith(name)) {
                const QString instance = unit.sliced(name.size()).chopped(qsizetype(qstrlen(".service")));
                return QProcess::startDetached(
                    QStringLiteral(SNAPPERMS_TEST_FOLLOW), name == DevicesUnit ? QStringList{instance, u"devices"_s} : QStringList{instance});
            }
        }
        return true;
    }
    std::optional<int> running(const QString &pattern) override { return pattern == u"snapperms-keeper.path"_s ? 1 : 0; }
};

/** Tells whose it was asked for, and prints as any library might. */
class NoDenials final : public DenialsPort
{
public:
    DenialRecords read(std::optional<uint> uid) override
    {
        qDebug("a library chats");
        qInfo("a library tells");
        qWarning("a library\nwarns");
        return {.lines = uid ? "of " + QByteArray::number(*uid) + '\n' : QByteArray("of all\n"), .hasMore = false, .isReadable = true};
    }
};

/** What the program is told to do before anything is served. */
class First final : public QObject
{
public:
    using QObject::QObject;

protected:
    void customEvent(QEvent *) override
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        if (QCoreApplication::arguments().contains(u"misfit"_s)) {
            bus.unregisterObject(ObjectPath);
            bus.registerObject(ObjectPath, this);
            return;
        }
        if (QCoreApplication::arguments().contains(u"fatal"_s)) {
            ::signal(SIGABRT, [](int) {
                constexpr char text[] = "aborts\n";
                static_cast<void>(!::write(STDERR_FILENO, text, sizeof text - 1));
                ::_exit(2);
            });
            qFatal("a library gives up");
        }
        connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [bus] {
            std::fprintf(stderr, "leaves %s\n", bus.interface()->isServiceRegistered(BusName) ? "with its name" : "without its name");
        });
        QCoreApplication::quit();
    }
};

void beFirst()
{
    if (QCoreApplication::arguments().size() > 1) {
        QCoreApplication::postEvent(new First(QCoreApplication::instance()), new QEvent(QEvent::User), Qt::HighEventPriority);
    }
}

}

Q_COREAPP_STARTUP_FUNCTION(beFirst)

/**
 * The helper as it is, but for the socket, which is named by the environment and belongs to whoever runs the tests. Never installed.
 */
int main(int argc, char **argv)
{
    SnapdSocket::Limits limits;
    limits.patience = std::chrono::milliseconds(1500);
    SnapdSocket snapd(qgetenv("SNAPPERMS_TEST_SNAPD"), ::getuid(), limits);
    PolkitCheck polkit;
    const MonotonicClock clock;
    NothingKept keptOff;
    StderrAudit audit;
    LeaseStore leases(qgetenv("SNAPPERMS_TEST_LEASES"), QDateTime::currentMSecsSinceEpoch);
    NoUnits units;
    Operations operations(snapd, polkit, clock, keptOff, leases, units, audit);
    NoDenials denials;
    ConfinementOperations confinement(snapd, units, denials, clock, audit);
    HelperSlots slots(operations, confinement);
    const int status = runHelper(argc, argv, &slots);
    // KAuth's, which leaves it behind (helperMain()); whatever else leaks is to be seen.
    delete slots.property("__KAuth_Helper_Shutdown_Timer").value<QTimer *>();
    return status;
}
