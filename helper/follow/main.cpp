// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/auditsource.h"
#include "helper/follow/busfeed.h"
#include "helper/follow/journalsource.h"
#include "helper/follow/sourcechoice.h"

#include <QCoreApplication>

#include <cstdlib>

#include <sys/stat.h>
#include <syslog.h>
#include <systemd/sd-journal.h>

using namespace Snapperms::Helper;

namespace
{

void audit(const FollowScope &scope, const char *result, const char *source, qint64 told)
{
    const QByteArray sender = scope.busName.toLatin1();
    sd_journal_send("MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
        "MESSAGE=%s: following what was refused to %s for uid %u",
        result,
        scope.isOfEverybody ? "everybody" : "its own programs",
        scope.uid,
        "PRIORITY=%i",
        LOG_INFO,
        "SYSLOG_FACILITY=%i",
        LOG_FAC(LOG_AUTHPRIV),
        "SYSLOG_IDENTIFIER=snapperms-follow",
        "SNAPPERMS_ACTION=%s",
        scope.isOfEverybody ? "follow-all" : "follow",
        "SNAPPERMS_UID=%u",
        scope.uid,
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

}

/** snapperms-follow own-1000-1.42: started by systemd, for the helper, after polkit has said yes. */
int main(int argc, char **argv)
{
    const int socket = passedAuditSocket();
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(077);

    const auto scope = FollowScope::parse(argc == 2 ? QString::fromLatin1(argv[1]) : QString());
    if (!scope) {
        return 64;
    }
    QCoreApplication application(argc, argv);
    BusFeed feed(QDBusConnection::systemBus(), *scope);
    QObject::connect(&feed, &BusFeed::gone, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!feed.isThere()) {
        return 0;
    }
    AuditSource kernel(socket);
    JournalSource lately(JournalSource::Extent::LastMinute);
    JournalSource log;
    SourceChoice source(&kernel, &lately, &log);
    QObject::connect(
        &source,
        &RecordSource::ended,
        &application,
        [] {
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    const MonotonicClock clock;
    Follower follower(*scope, &source, &feed, clock, {});
    if (!follower.start()) {
        audit(*scope, "not-readable", "none", 0);
        return 1;
    }
    const char *const from = wordOf(source.origin()).data();
    audit(*scope, "began", from, 0);
    const int status = QCoreApplication::exec();
    audit(*scope, "ended", from, follower.told());
    return status;
}
