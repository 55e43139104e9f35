// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/apparmorkernel.h"
#include "confinement/devicetags.h"
#include "confinement/policycompiler.h"

#include <QHash>

namespace Snapperms::Confinement
{

/** What is written down and what is in force for one profile; read, not judged. */
struct ProfileObservation {
    QString name; ///< Of the profile, and of its file.
    FileContent text;
    std::optional<KernelProfile> kernel;

    bool operator==(const ProfileObservation &) const = default;
};

/** One program or hook of a snap: its profile, and the files of its system call filter. */
struct RunnableObservation {
    SecurityTag tag;
    ProfileObservation profile;
    FileContent filterSource; ///< .src
    FileContent filter; ///< .bin2

    bool operator==(const RunnableObservation &) const = default;
};

/** One line of an fstab of a snap (snapd osutil/mountentry.go). */
struct MountLine {
    QByteArray source;
    QByteArray target;
    QByteArray type;
    QList<QByteArray> options; ///< Sorted.

    [[nodiscard]] bool has(QByteArrayView option) const;
    bool operator==(const MountLine &) const = default;
};

/** All that an ordinary user can see of one snap's confinement, at about one moment. */
struct SnapObservation {
    KernelAbility kernel;
    QList<RunnableObservation> runnables;
    ProfileObservation mountHelper; ///< snap-update-ns.NAME
    FileContent rules; ///< 70-snap.NAME.rules; missing where nothing that is connected gives devices.
    FileContent deviceFile; ///< snap.NAME.device
    QList<TaggedDevice> devices;
    bool mounted = false; ///< A view of the file system of its own is kept for it now.
    FileContent wantedMounts;
    FileContent appliedMounts;
    QList<SnapProcess> processes;
    uint viewer = 0; ///< User number of who looks.
    uint owner = 0; ///< And of whom snapd's files are to belong to.
    qint64 bootMs = 0; ///< When the machine was started, since 1970; 0 when unknown.
    long ticksPerSecond = 100;

    bool operator==(const SnapObservation &) const = default;
};

/** Reads all of it. Blocking, for worker threads; some milliseconds. */
[[nodiscard]] SnapObservation observe(const Root &root, const SnapToVerify &snap);

/** Lines that are no comments, each with at least four fields. Total. */
[[nodiscard]] QList<MountLine> parseMountLines(QByteArrayView text);

/** What compiling gave, by the name of the profile or of the filter's tag. What is not in there has not been compiled. */
struct CompiledSet {
    QHash<QString, Compiled> profiles;
    QHash<QString, Compiled> filters;
    bool filterToolVersionFits = true; ///< False: no compiler here is the one that the sources were written for.
};

/**
 * Judges. Pure: the same observation gives the same verdict. @p earlier: processes as they were a second or more before, or nothing when no second look was
 * taken, and then no process is accused. Users name the units of their own systemd as they like, so only root and they themselves take the word of such a name.
 */
[[nodiscard]] SnapVerdict judge(const SnapToVerify &snap, const SnapObservation &seen, const CompiledSet &compiled, const QList<SnapProcess> &earlier);

}
