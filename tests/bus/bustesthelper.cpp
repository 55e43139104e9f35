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

#include <QDateTime>
#include <QProcess>

#include <cstdio>

#include <unistd.h>

using namespace Snapperms::Helper;

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
    void drop(const Pair &) override { }
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

/** Tells whose it was asked for. */
class NoDenials final : public DenialsPort
{
public:
    DenialRecords read(std::optional<uint> uid) override
    {
        return {.lines = uid ? "of " + QByteArray::number(*uid) + '\n' : QByteArray("of all\n"), .hasMore = false, .isReadable = true};
    }
};

}

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
    return runHelper(argc, argv, &slots);
}
