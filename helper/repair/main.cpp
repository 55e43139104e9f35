// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/names.h"
#include "helper/repair/repairsink.h"
#include "helper/snapdsocket.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>

#include <sys/stat.h>

using namespace Snapperms;
using namespace Snapperms::Helper;

namespace
{

/** After the end of a repair, whatever that was: a report that has no end gets one. */
int tellEnd(const QString &snap)
{
    QFile file(QString(RepairReports) + u'/' + snap);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    auto report = RepairReport::parse(file.readAll());
    file.close();
    if (report && !report->end) {
        report->end = RepairReport::End::Unknown;
        FileAndJournal(RepairReports).tell(snap, *report);
    }
    return 0;
}

}

/** snapperms-repair SNAP: started by systemd, for the helper, after polkit has said yes. With "ended" behind it: when that is over. */
int main(int argc, char **argv)
{
    ::clearenv();
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::umask(022);

    const QString snap = argc == 2 || argc == 3 ? QString::fromLatin1(argv[1]) : QString();
    if (!isSnapName(snap)) {
        return 64;
    }
    if (argc == 3) {
        return qstrcmp(argv[2], "ended") == 0 ? tellEnd(snap) : 64;
    }
    QCoreApplication application(argc, argv);
    SnapdSocket snapd("/run/snapd.socket", 0, {});
    Confinement::ProcessToolRunner runner;
    Confinement::PolicyCompiler compiler(&runner);
    Confinement::Verifier verifier(&runner, &compiler);
    FileAndJournal sink(RepairReports);
    Repair repair(&runner, &verifier, &snapd, &sink, {}, {});
    QObject::connect(&repair, &Repair::finished, &application, [](RepairReport::End end) {
        QCoreApplication::exit(end == RepairReport::End::Whole ? 0 : 1);
    });
    QMetaObject::invokeMethod(
        &repair,
        [&repair, snap] {
            repair.run(snap);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
