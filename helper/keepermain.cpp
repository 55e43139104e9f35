// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalaudit.h"
#include "helper/keeperpace.h"
#include "helper/leaseender.h"
#include "helper/snapdsocket.h"
#include "helper/statewatch.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <limits>

#include <sys/stat.h>

using namespace Snapperms::Helper;
using namespace std::chrono_literals;

namespace
{

/** Goes on whatever the machine's clock is set to. */
KeeperPace::Time monotonicNow()
{
    return std::chrono::duration_cast<KeeperPace::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

/** Before the program goes: what was allowed for a while would be allowed for good. */
int endLeases(LeaseEnder &ender, const LeaseStore &leases)
{
    ender.endAll();
    const QDeadlineTimer patience(1min);
    while (!leases.isEmpty()) {
        if (patience.hasExpired()) {
            return 1;
        }
        static_cast<void>(ender.lookAround());
        if (!leases.isEmpty()) {
            StateWatch::rest(1s);
        }
    }
    return 0;
}

}

/**
 * Runs while there are records, and sleeps nearly all of that time. systemd starts it when there are some again. The one argument it takes, "end-leases", has
 * it end every lease and itself after a minute at most; for the removal of the package.
 */
int main(int argc, char **argv)
{
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(077);

    KeptOffStore store("/var/lib/snapperms/kept-off", QDateTime::currentMSecsSinceEpoch);
    LeaseStore leases("/var/lib/snapperms/leases", QDateTime::currentMSecsSinceEpoch);
    const bool isForRemoval = argc == 2 && std::strcmp(argv[1], "end-leases") == 0;
    if (argc > 1 && (!isForRemoval || leases.isEmpty())) {
        return isForRemoval ? 0 : 2;
    }
    store.prepare();
    leases.prepare();
    // Before the first look, so that nothing happens unseen between a look and the wait for the next one.
    StateWatch watch;
    if (!watch.add("/var/lib/snapperms/kept-off", {}) || !watch.add("/var/lib/snapperms/leases", {}) || !watch.add("/var/lib/snapd", "state.json")) {
        return 1; // systemd tries again, at its leisure
    }

    SnapdSocket snapd("/run/snapd.socket", 0, {});
    JournalAudit audit("snapperms-keeper");
    Keeper keeper(snapd, store, QDateTime::currentMSecsSinceEpoch, audit);
    LeaseEnder ender(snapd, leases, store, QDateTime::currentMSecsSinceEpoch, audit);
    if (isForRemoval) {
        return endLeases(ender, leases);
    }

    KeeperPace pace;
    // Before the first look, too: a clock that is set while it lasts is noticed.
    watch.setAlarm(QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(24h).count());
    while (true) {
        // What is over by now is not kept waiting by what could not be ended before.
        if (pace.isTurnOfLeases(monotonicNow()) || ender.next().value_or(std::numeric_limits<qint64>::max()) <= QDateTime::currentMSecsSinceEpoch()) {
            pace.leasesLooked(monotonicNow(), ender.lookAround());
        }
        const Keeper::Rest rest = keeper.lookAround();
        if (store.isEmpty() && leases.isEmpty()) {
            return 0;
        }
        watch.setAlarm(ender.next());
        pace.waited(watch.wait(pace.timeout(monotonicNow(), rest), 500ms));
    }
}
