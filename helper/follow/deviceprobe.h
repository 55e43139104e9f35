// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/follow/followscope.h"

#include <QByteArray>

namespace Snapperms::Helper
{

/**
 * A probe in the kernel that tells of every device that a device cgroup refuses, and of nothing else: set up through tracefs
 * (linux Documentation/trace/kprobetrace.rst), under names of its own, so that it shares nothing with whoever else traces. It costs others a few hundred
 * nanoseconds for each device that they open. Goes with the object; what a killed process left behind, remove() takes away for its successor.
 *
 * Impossible in containers, where the kernel is locked down ("confidentiality"), and with kernels that do not keep arguments until a function returns.
 */
class DeviceProbe
{
public:
    /** @p tracefs without a slash at its end. */
    explicit DeviceProbe(const FollowScope &scope, const QByteArray &tracefs = "/sys/kernel/tracing");
    ~DeviceProbe();
    Q_DISABLE_COPY_MOVE(DeviceProbe)

    /** Sets it up. What it tells can be read, without waiting, from the descriptor, which stays the probe's; -1 when that was not possible. */
    [[nodiscard]] int open();
    void remove();

private:
    [[nodiscard]] bool set(const QByteArray &file, const QByteArray &value, int more = 0) const;

    const QByteArray m_tracefs; ///< With the slash.
    const QByteArray m_group; ///< Of the event's name.
    const QByteArray m_instance; ///< A directory with buffers of its own.
    int m_pipe = -1;
};

}
