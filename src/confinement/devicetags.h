// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/verdict.h"

namespace Snapperms::Confinement
{

/** One line of 70-snap.NAME.rules that tags devices, as far as it can be judged from outside udev. */
struct TagRule {
    QByteArray tag; ///< "snap_vlc_vlc"
    QByteArray kernel; ///< Pattern for the device's kernel name; empty when the rule has none.
    QByteArray subsystem;
    bool judgeable = false; ///< False: it also looks at attributes or properties.
    QList<QByteArray> comments; ///< The lines of comment right above it. snapd writes the name of the interface there.

    bool operator==(const TagRule &) const = default;
};

/** The tagging lines; comments (which is all there is for devmode snaps) and RUN lines are left out. Total. */
[[nodiscard]] QList<TagRule> parseTagRules(QByteArrayView text);

/** One device node and the tags that udev holds for it now. */
struct TaggedDevice {
    QByteArray id; ///< "c81:0", as in /run/udev/data
    QByteArray node; ///< "video0", "snd/pcmC0D0c"
    QByteArray kernel; ///< Its name in the kernel, the last part of the node.
    QByteArray subsystem;
    QList<QByteArray> tags; ///< Current ones of snaps only.

    bool operator==(const TaggedDevice &) const = default;
};

/** The current tags in a file of udev's database (the lines "Q:", sticky ones are in "G:"; systemd's device-private.c). Only those of snaps. Total. */
[[nodiscard]] QList<QByteArray> parseCurrentTags(QByteArrayView text);

/** All device nodes of the machine. Readable by everyone. Blocking, for worker threads. */
[[nodiscard]] QList<TaggedDevice> readDevices(const Root &root);

/**
 * Whether devices carry the tag of this program exactly where the rules say so. A rule that cannot be judged never accuses: it excuses a tag, and demands none.
 * Pure.
 */
[[nodiscard]] QList<Finding> checkDeviceTags(const QByteArray &tag, const QList<TagRule> &rules, const QList<TaggedDevice> &devices);

}
