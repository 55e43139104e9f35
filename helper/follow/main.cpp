// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/auditsource.h"
#include "helper/follow/busfeed.h"
#include "helper/follow/deviceprobe.h"
#include "helper/follow/devicesource.h"
#include "helper/follow/journalsource.h"
#include "helper/follow/sourcechoice.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>
#include <string_view>

#include <sys/stat.h>
#include <syslog.h>
#include <systemd/sd-journal.h>

using namespace Snapperms::Helper;

namespace
{

/** What its log entries call the one thing that it does. */
struct Job {
    FollowScope scope;
    bool isOfDevices = false;

    [[nodiscard]] const char *action() const
    {
        if (isOfDevices) {
            return scope.isOfEverybody ? "follow-devices-all" : "follow-devices";
        }
        return scope.isOfEverybody ? "follow-all" : "follow";
    }
};

void audit(const Job &job, const char *result, const char *source, qint64 told)
{
    const QByteArray sender = job.scope.busName.toLatin1();
    sd_journal_send("MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
        "MESSAGE=%s: following %s to %s for uid %u",
        result,
        job.isOfDevices ? "which devices are refused" : "what was refused",
        job.scope.isOfEverybody ? "everybody" : "its own programs",
        job.scope.uid,
        "PRIORITY=%i",
        LOG_INFO,
        "SYSLOG_FACILITY=%i",
        LOG_FAC(LOG_AUTHPRIV),
        "SYSLOG_IDENTIFIER=snapperms-follow",
        "SNAPPERMS_ACTION=%s",
        job.action(),
        "SNAPPERMS_UID=%u",
        job.scope.uid,
        "SNAPPERMS_SENDER=%s",
        sender.constData(),
        "SNAPPERMS_RESULT=%s",
        result,
        "SNAPPERMS_SOURCE=%s",
        source,
        "SNAPPERMS_RECORDS=%lld",
        static_cast<long long>(told),
        nullptr);
}

/** Until whoever wants to be told has gone, or nothing more comes. */
int run(const Job &job, RecordSource &source, BusFeed &feed, const Clock &clock)
{
    QObject::connect(
        &source,
        &RecordSource::ended,
        qApp,
        [] {
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    Follower follower(job.scope, &source, &feed, clock, {});
    if (!follower.start()) {
        audit(job, "not-readable", "none", 0);
        feed.began(FeedOrigin::None);
        // Whoever is told asks the bus who said so, which it only knows of those who are there.
        QTimer::singleShot(std::chrono::seconds(5), qApp, &QCoreApplication::quit);
        return QCoreApplication::exec();
    }
    const char *const from = wordOf(source.origin()).data();
    audit(job, "began", from, 0);
    const int status = QCoreApplication::exec();
    audit(job, "ended", from, follower.told());
    return status;
}

}

/**
 * snapperms-follow own-1000-1.42 [devices | devices-ended]: started by systemd, for the helper, after polkit has said yes. With the last word it only takes
 * away what the one before it may have left in the kernel.
 */
int main(int argc, char **argv)
{
    const int socket = passedAuditSocket();
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(077);

    const std::string_view what = argc == 3 ? argv[2] : "";
    const auto scope = FollowScope::parse(argc == 2 || argc == 3 ? QString::fromLatin1(argv[1]) : QString());
    if (!scope || (argc == 3 && what != "devices" && what != "devices-ended")) {
        return 64;
    }
    DeviceProbe probe(*scope);
    if (what == "devices-ended") {
        probe.remove();
        return 0;
    }
    QCoreApplication application(argc, argv);
    BusFeed feed(QDBusConnection::systemBus(), *scope);
    QObject::connect(&feed, &BusFeed::gone, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!feed.isThere()) {
        return 0;
    }
    const Job job{*scope, what == "devices"};
    const MonotonicClock clock;
    if (job.isOfDevices) {
        DeviceSource source(probe.open(), clock);
        return run(job, source, feed, clock);
    }
    AuditSource kernel(socket);
    JournalSource lately(JournalSource::Extent::LastMinute);
    JournalSource log;
    SourceChoice source(&kernel, &lately, &log);
    return run(job, source, feed, clock);
}
