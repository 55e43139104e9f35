// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"
#include "helper/helperslots.h"
#include "helper/journalaudit.h"
#include "helper/keptoffstore.h"
#include "helper/leasestore.h"
#include "helper/polkitcheck.h"
#include "helper/processguard.h"
#include "helper/snapdsocket.h"
#include "helper/unitport.h"

#include <QDateTime>

#include <cstdlib>

#include <sys/stat.h>

using namespace Snapperms::Helper;

int main(int argc, char **argv)
{
    // Nothing of whoever started the process is wanted. The locale is named because Qt complains about any other than UTF-8.
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(077);

    SnapdSocket snapd("/run/snapd.socket", 0, {});
    PolkitCheck polkit;
    const MonotonicClock clock;
    KeptOffStore keptOff("/var/lib/snapperms/kept-off", QDateTime::currentMSecsSinceEpoch);
    LeaseStore leases(LeaseDirectory.data(), QDateTime::currentMSecsSinceEpoch);
    JournalAudit audit;
    SystemdUnits units;
    Operations operations(snapd, polkit, clock, keptOff, leases, units, audit);
    JournalDenials denials;
    ConfinementOperations confinement(snapd, units, denials, clock, audit);
    HelperSlots slots(operations, confinement);
    return runHelper(argc, argv, &slots);
}
