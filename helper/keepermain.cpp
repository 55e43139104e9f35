// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalaudit.h"
#include "helper/keeper.h"
#include "helper/snapdsocket.h"
#include "helper/statewatch.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

#include <sys/stat.h>

using namespace Snapperms::Helper;
using namespace std::chrono_literals;

/** Runs while there are records, and sleeps nearly all of that time. systemd starts it when there are some again. */
int main()
{
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(077);

    const QByteArray directory = "/var/lib/snapperms/kept-off";
    KeptOffStore store(directory, QDateTime::currentMSecsSinceEpoch);
    // Before the first look, so that nothing happens unseen between a look and the wait for the next one.
    StateWatch watch;
    if (!watch.add(directory, {}) || !watch.add("/var/lib/snapd", "state.json")) {
        return 1; // systemd tries again, at its leisure
    }

    SnapdSocket snapd("/run/snapd.socket", 0, {});
    JournalAudit audit("snapperms-keeper");
    Keeper keeper(snapd, store, QDateTime::currentMSecsSinceEpoch, audit);

    constexpr std::chrono::milliseconds shortest = 5s;
    std::chrono::milliseconds pause = shortest;
    while (true) {
        const Keeper::Rest rest = keeper.lookAround();
        if (store.isEmpty()) {
            return 0;
        }
        const auto timeout = rest == Keeper::Rest::Later ? std::optional(pause) : std::nullopt;
        if (watch.wait(timeout, 500ms)) {
            pause = shortest;
        } else {
            pause = std::min<std::chrono::milliseconds>(pause * 2, 5min);
        }
    }
}
