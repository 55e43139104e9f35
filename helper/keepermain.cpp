// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalaudit.h"
#include "helper/keeper.h"
#include "helper/leaseender.h"
#include "helper/snapdsocket.h"
#include "helper/statewatch.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <sys/stat.h>

using namespace Snapperms::Helper;
using namespace std::chrono_literals;

namespace
{

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

    constexpr std::chrono::milliseconds shortest = 5s;
    std::chrono::milliseconds pause = shortest;
    // Before the first look, too: a clock that is set while it lasts is noticed.
    watch.setAlarm(QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(24h).count());
    while (true) {
        const bool isEnding = ender.lookAround() == Keeper::Rest::Later;
        const bool isKeeping = keeper.lookAround() == Keeper::Rest::Later;
        if (store.isEmpty() && leases.isEmpty()) {
            return 0;
        }
        watch.setAlarm(ender.next());
        if (isEnding) {
            // What was tried makes files and states of its own: those are no reason to try again at once.
            StateWatch::rest(pause);
            pause = std::min<std::chrono::milliseconds>(pause * 2, 1min);
        } else if (watch.wait(isKeeping ? std::optional(pause) : std::nullopt, 500ms)) {
            pause = shortest;
        } else {
            pause = std::min<std::chrono::milliseconds>(pause * 2, 5min);
        }
    }
}
