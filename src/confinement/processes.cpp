// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/processes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype procFileLimit = 64 * 1024;
// kernel.pid_max cannot exceed four million (proc_sys_kernel(5)).
constexpr qsizetype processLimit = 4'200'000;

bool disagrees(LabelCheck check)
{
    return check == LabelCheck::Unconfined || check == LabelCheck::OtherSnap || check == LabelCheck::OtherLabel;
}

/** Of the process whose directory in /proc is @p dir. */
ProcessLabel readLabel(const QString &dir)
{
    FileContent label = readFile(dir + "/attr/apparmor/current"_L1, procFileLimit);
    // The older place belongs to whichever security module is first: with SELinux it holds "system_u:..." and reads as a label that is no snap's. Before
    // Linux 5.8 there is no other place.
    if (label.problem == ReadProblem::Missing) {
        label = readFile(dir + "/attr/current"_L1, procFileLimit);
    }
    return parseLabel(label.data);
}

}

bool SnapProcess::isNamedByAnother(uint viewer) const
{
    return viewer != 0 && cgroup.userManager && cgroup.userId != viewer;
}

std::optional<SecurityTag> SnapProcess::identity(uint viewer) const
{
    if (label.tag) {
        return label.tag;
    }
    // A label that says something else wins over what the cgroup claims, except where no label means anything.
    return label.kind == ProcessLabel::Kind::Other || isNamedByAnother(viewer) ? std::nullopt : cgroup.tag;
}

LabelCheck checkLabel(const SnapProcess &process)
{
    if (!process.cgroup.tag) {
        return process.label.kind == ProcessLabel::Kind::Snap ? LabelCheck::NoCgroup : LabelCheck::Agree;
    }
    switch (process.label.kind) {
    case ProcessLabel::Kind::None:
        return LabelCheck::NoLabels;
    case ProcessLabel::Kind::Snap:
        return process.label.tag && process.label.tag->snap == process.cgroup.tag->snap ? LabelCheck::Agree : LabelCheck::OtherSnap;
    case ProcessLabel::Kind::Launcher:
        return LabelCheck::Starting;
    case ProcessLabel::Kind::Unconfined:
        return LabelCheck::Unconfined;
    case ProcessLabel::Kind::Other:
        break;
    }
    return LabelCheck::OtherLabel;
}

QList<SnapProcess> lastingDisagreements(const QList<SnapProcess> &before, const QList<SnapProcess> &after)
{
    QList<SnapProcess> result;
    for (const SnapProcess &now : after) {
        if (!disagrees(checkLabel(now))) {
            continue;
        }
        const bool lasted = std::any_of(before.begin(), before.end(), [&now](const SnapProcess &then) {
            return then.pid == now.pid && then.startTime == now.startTime && then.label == now.label && then.cgroup == now.cgroup;
        });
        if (lasted) {
            result.append(now);
        }
    }
    return result;
}

RestartTarget restartTarget(const SnapProcess &process)
{
    RestartTarget target;
    const ProcessCgroup &cgroup = process.cgroup;
    if (!cgroup.tag || cgroup.unit.isEmpty() || (process.label.tag && process.label.tag->snap != cgroup.tag->snap)) {
        return target;
    }
    target.unit = cgroup.unit;
    target.userId = cgroup.userId;
    if (cgroup.unit.endsWith(".scope"_L1)) {
        target.kind = RestartTarget::Kind::Program;
    } else {
        target.kind = cgroup.userManager ? RestartTarget::Kind::UserService : RestartTarget::Kind::SystemService;
    }
    return target;
}

quint64 parseStartTime(QByteArrayView stat)
{
    // "PID (COMM) S PPID ...": the name may hold anything, so count from its last bracket; the state is field 3.
    const qsizetype bracket = stat.lastIndexOf(')');
    if (bracket < 0 || bracket + 2 >= stat.size()) {
        return 0;
    }
    const QList<QByteArray> fields = stat.sliced(bracket + 2).toByteArray().split(' ');
    return fields.size() > 19 ? fields[19].toULongLong() : 0;
}

std::optional<uint> parseEffectiveUid(QByteArrayView status)
{
    qsizetype at = status.startsWith("Uid:") ? 0 : status.indexOf("\nUid:");
    if (at < 0) {
        return std::nullopt;
    }
    at = status.indexOf(':', at) + 1;
    qsizetype end = status.indexOf('\n', at);
    if (end < 0) {
        end = status.size();
    }
    const QList<QByteArray> ids = status.sliced(at, end - at).toByteArray().simplified().split(' ');
    if (ids.size() < 2) {
        return std::nullopt;
    }
    bool ok = false;
    const uint uid = ids[1].toUInt(&ok);
    return ok ? std::optional(uid) : std::nullopt;
}

quint64 startTime(const Root &root, int pid)
{
    return parseStartTime(readFile(root("/proc/"_L1 + QString::number(pid) + "/stat"_L1), procFileLimit).data);
}

ProcessTable::ProcessTable(const Root &root)
    : m_root(root)
{
}

std::optional<SnapProcess> ProcessTable::process(int pid) const
{
    const QString dir = m_root("/proc/"_L1 + QString::number(pid));
    SnapProcess result;
    result.pid = pid;
    result.startTime = Confinement::startTime(m_root, pid);
    if (result.startTime == 0) {
        return std::nullopt;
    }
    const FileContent cgroup = readFile(dir + "/cgroup"_L1, procFileLimit);
    if (!cgroup.ok()) {
        return std::nullopt;
    }
    result.cgroup = parseCgroup(cgroup.data);
    result.label = readLabel(dir);
    const auto uid = parseEffectiveUid(readFile(dir + "/status"_L1, procFileLimit).data);
    if (!uid || Confinement::startTime(m_root, pid) != result.startTime) {
        return std::nullopt;
    }
    result.uid = *uid;
    return result;
}

QList<SnapProcess> ProcessTable::snapProcesses(const QString &snap, const std::stop_token &stop) const
{
    QList<int> pids;
    const QStringList names = listDirectory(m_root(u"/proc"_s), processLimit);
    for (const QString &name : names) {
        bool ok = false;
        const int pid = name.toInt(&ok);
        if (ok && pid > 0 && QString::number(pid) == name) {
            pids.append(pid);
        }
    }
    std::sort(pids.begin(), pids.end());

    QList<SnapProcess> result;
    for (const int pid : std::as_const(pids)) {
        if (stop.stop_requested()) {
            break;
        }
        // Nearly all are of no snap, and of those no more is read.
        const QString dir = m_root("/proc/"_L1 + QString::number(pid));
        if (!parseCgroup(readFile(dir + "/cgroup"_L1, procFileLimit).data).tag && !readLabel(dir).tag) {
            continue;
        }
        auto process = this->process(pid);
        if (!process || (!process->label.tag && !process->cgroup.tag)) {
            continue;
        }
        const auto is = [&snap](const std::optional<SecurityTag> &tag) {
            return tag && tag->snap == snap;
        };
        if (snap.isEmpty() || is(process->label.tag) || is(process->cgroup.tag)) {
            result.append(*std::move(process));
        }
    }
    return result;
}

}
