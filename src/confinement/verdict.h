// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/processes.h"

#include <QDateTime>

namespace Snapperms::Confinement
{

/** How it stands with one program of a snap, or with one part of that. Later ones matter more. */
enum class Standing {
    Enforced,
    NeedsRestart, ///< In force for what starts from now on; something that runs is from before.
    NotEnforcedHere, ///< This system, or the way the snap was installed, cannot or need not.
    Unknown, ///< Could not be found out.
    Differs, ///< What is in force is not what snapd wrote.
};

/** What in particular. */
enum class FindingReason {
    Fine,
    // NotEnforcedHere
    NoAppArmor,
    AppArmorUnusable,
    DevMode,
    Classic,
    // NeedsRestart
    FilterNewerThanProcess, ///< The system call filter was written after the program had started, and filters are fixed at start.
    MountLeftOver, ///< Something is still mounted for the app that is no longer wanted.
    MountMissing, ///< Something that is wanted is not mounted: too little, not too much. snap-update-ns goes on without what it could not mount.
    // Differs
    ProfileNotWritten, ///< No such file.
    ProfileNotLoaded, ///< The kernel does not have it: the program cannot start, or runs unconfined.
    ProfileMode, ///< It is in complain mode, or another that it should not be in.
    ProfileContent, ///< The kernel's was made from something else.
    FileUnsafe, ///< The file does not belong to root, or others may write to it.
    FilterNotWritten,
    FilterNotCompiled,
    FilterContent, ///< The compiled filter is not what its source says; a truncated one keeps the program from starting.
    DeviceTagMissing, ///< A device that the rules give has not got the app's tag.
    DeviceTagLeftOver,
    DeviceFileMissing,
    DeviceRulesMissing, ///< A connected plug gives devices, and no rule says so: those of the app are not confined to it, or not given.
    ProcessUnconfined,
    ProcessOtherLabel,
    // Unknown
    NotReadable,
    HashHidden, ///< The kernel does not tell what a profile was loaded from.
    ToolMissing, ///< The parser (or compiler) that snapd uses is not to be found.
    ToolVersion, ///< The filter was written for another compiler than there is.
    ToolFailed,
    ToolTimedOut,
    ChangedMeanwhile, ///< Files or kernel moved on while they were looked at, twice.
};

/** One thing that was looked at. */
struct Finding {
    Standing standing = Standing::Enforced;
    FindingReason reason = FindingReason::Fine;
    QString subject; ///< A file, a device, a mount point, a process id: for details, and for the helper to know what to repair.
    QString detail; ///< English words of a tool; of missing rules the names of the interfaces.

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] Standing standingOf(FindingReason reason);

/** All about one program or hook. */
struct RunnableVerdict {
    SecurityTag tag;
    QList<Finding> findings; ///< Only what is not fine.

    [[nodiscard]] Standing standing() const; ///< The weightiest.
    bool operator==(const RunnableVerdict &) const = default;
};

/** All about one snap. */
struct SnapVerdict {
    QString snap;
    QList<RunnableVerdict> runnables; ///< Sorted by tag.
    QList<Finding> shared; ///< What concerns no program in particular: mounts, the profile of its mount helper.
    QDateTime when;

    [[nodiscard]] Standing standing() const;
    /** Whether a repair has a step against any of what differs; restarts it has none. */
    [[nodiscard]] bool canBeRepaired() const;
    bool operator==(const SnapVerdict &) const = default;
};

/** A plug of a snap that is connected to something, as far as it says what snapd must have written. */
struct ConnectedPlug {
    QString interface;
    QStringList apps; ///< Bare names of those that have it; hooks are not known.

    bool operator==(const ConnectedPlug &) const = default;
};

/** What is to be looked at. */
struct SnapToVerify {
    enum class Confinement {
        Strict, ///< Also devmode and classic snaps that were installed with --jailmode.
        DevMode,
        Classic,
    };
    QString snap;
    QStringList apps; ///< Bare names. Hooks are found by their files.
    Confinement confinement = Confinement::Strict;
    bool tagsDevices = false; ///< snapd says that it has udev tag devices on this machine (sandbox-features.udev); in containers it does not.
    QList<ConnectedPlug> plugs = {};

    bool operator==(const SnapToVerify &) const = default;
};

}
