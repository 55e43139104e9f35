// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/denial.h"

namespace Snapperms::Confinement
{

/**
 * What a probe on devcgroup_check_permission() (linux security/device_cgroup.c) tells when it returns: "COMM-PID [CPU] FLAGS TIME: devdeny: (...) ret=-1
 * type=2 major=81 minor=0 acc=2". A program whose device cgroup lacks a device is refused it before AppArmor is asked, and nothing else tells of that.
 */
struct DeviceTrace {
    int pid = 0; ///< Of the thread.
    bool isBlock = false;
    uint major = 0;
    uint minor = 0;
    QByteArray access; ///< Letters: r, w, and m for making a node.

    bool operator==(const DeviceTrace &) const = default;
};

/** Nothing for lines that are none, or that tell that the access was given. Total: the name of the program stands in front, and may be anything. */
[[nodiscard]] std::optional<DeviceTrace> parseDeviceTrace(QByteArrayView line);

/** @p denial, which is of a device and has a tag and a user, as one line of printable characters for parseDeviceRecord(). */
[[nodiscard]] QByteArray deviceRecord(const Denial &denial);

/** What deviceRecord() wrote; nothing for anything else, and when it names no snap. Total, any thread. */
[[nodiscard]] std::optional<Denial> parseDeviceRecord(QByteArrayView record);

}
