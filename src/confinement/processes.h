// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"
#include "confinement/securitytag.h"

#include <QList>

#include <stop_token>

#include <unistd.h>

namespace Snapperms::Confinement
{

/** One running process that belongs to a snap by its label or by its cgroup. */
struct SnapProcess {
    int pid = 0;
    quint64 startTime = 0; ///< Clock ticks since boot, field 22 of /proc/PID/stat (proc_pid_stat(5)): with the pid it names one process for good.
    uint uid = 0;
    ProcessLabel label;
    ProcessCgroup cgroup;

    /**
     * Only the systemd of a user other than @p viewer says that this is a snap's: there that user can give any name to what is no snap's at all. Never so for
     * root.
     */
    [[nodiscard]] bool isNamedByAnother(uint viewer) const;

    /**
     * Who it is, as far as that may be told to @p viewer, a user number: by its label, which only the kernel can give, else by its cgroup, unless that is
     * named by another. Without labels, where there is no AppArmor, a real program of another user's below that user's systemd is for that reason nobody's:
     * that it runs is then not told at all, rather than told of whatever that user likes to call so. What the system's systemd has named counts for everybody.
     */
    [[nodiscard]] std::optional<SecurityTag> identity(uint viewer = ::geteuid()) const;

    bool operator==(const SnapProcess &) const = default;
};

/** Whether the two names of one process agree. Anything but Agree and Starting means that the kernel does not confine it as systemd's books say. */
enum class LabelCheck {
    Agree, ///< Also when only another program of the same snap is named: programs start each other.
    Starting, ///< snap-confine is still at work.
    NoLabels, ///< There is no AppArmor here, or the label could not be read.
    NoCgroup, ///< Confined, but not in a unit of its own: started without a session bus.
    Unconfined, ///< In a unit of the snap, but the kernel confines nothing. Usual for classic snaps, for a moment at every start, and after a profile was
                ///< unloaded.
    OtherSnap, ///< The unit of one snap, the label of another.
    OtherLabel, ///< The unit of a snap, a label that is of none: a container of that snap, or a wrong one.
};

[[nodiscard]] LabelCheck checkLabel(const SnapProcess &process);

/**
 * Of two looks at least a second apart, the processes that disagree (Unconfined, OtherSnap, OtherLabel) in both. The `snap run` program itself is unconfined
 * inside the new unit until it becomes snap-confine, so one look alone accuses the innocent.
 */
[[nodiscard]] QList<SnapProcess> lastingDisagreements(const QList<SnapProcess> &before, const QList<SnapProcess> &after);

/** How its part of the system is to be started again. */
struct RestartTarget {
    enum class Kind {
        None, ///< It is not in a unit of a snap, or not in one of its own.
        Program, ///< A scope: can only be closed, and started again by its person.
        SystemService,
        UserService, ///< Of the systemd of userId.
    };
    Kind kind = Kind::None;
    QString unit;
    uint userId = 0;

    bool operator==(const RestartTarget &) const = default;
};

/** A unit that is another snap's than the label says is not touched: ending it would end that snap's programs. */
[[nodiscard]] RestartTarget restartTarget(const SnapProcess &process);

/**
 * Looks at /proc. Labels and cgroups of all processes may be read by everyone; what files a process has open, only by its owner and root. Processes may end in
 * the middle of it and then are left out. Holds nothing; blocking, for worker threads; no two calls share anything.
 */
class ProcessTable
{
public:
    explicit ProcessTable(const Root &root = {});

    /** All that are of a snap by label or cgroup, whoever says so, sorted by pid; only those of @p snap when that is not empty. Who they are: identity(). Not
     * all once @p stop is requested. */
    [[nodiscard]] QList<SnapProcess> snapProcesses(const QString &snap = {}, const std::stop_token &stop = {}) const;
    /** One process, whether of a snap or not; nothing when it is gone or was replaced by another while reading. */
    [[nodiscard]] std::optional<SnapProcess> process(int pid) const;

private:
    Root m_root;
};

/** When the process was started, see SnapProcess; 0 when it is gone. Reads one small file. */
[[nodiscard]] quint64 startTime(const Root &root, int pid);

/** Field 22 of the content of /proc/PID/stat; 0 when it is not one. The second field may hold anything, brackets and newlines included. */
[[nodiscard]] quint64 parseStartTime(QByteArrayView stat);

/** "Uid:" of /proc/PID/status, the effective one. */
[[nodiscard]] std::optional<uint> parseEffectiveUid(QByteArrayView status);

}
