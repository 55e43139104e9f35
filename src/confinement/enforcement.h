// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/apparmorkernel.h"
#include "confinement/interfaceaccess.h"
#include "confinement/verdict.h"

namespace Snapperms::Confinement
{

/** Whether the sound server of this machine asks snapd before it lets a snap record. */
enum class SoundServerPolicy {
    Unknown,
    Asks,
    DoesNotAsk,
};

/**
 * Looks whether the installed PulseAudio module of PipeWire (or PulseAudio) has snapd's check compiled in, and whether the kernel tells a server who is asking;
 * both are needed. Without the second, upstream lets everyone in (PipeWire module-protocol-pulse/snap-policy.c). Blocking, for worker threads.
 */
[[nodiscard]] SoundServerPolicy soundServerPolicy(const Root &root);

/** Internal to soundServerPolicy(): whether SO_PEERSEC works on local sockets of this kernel. */
[[nodiscard]] bool kernelTellsPeerLabels();

/** What an "off" of one row is worth on this system. */
struct RowEnforcement {
    enum class Level {
        Unknown, ///< We have no description of this interface, or could not look.
        Enforced,
        Partly, ///< Some of what it opens stays open; see missing.
        NotHere,
    };
    enum Missing {
        AppArmor = 0x1, ///< There is none here.
        MessageBus = 0x2, ///< The bus does not ask AppArmor.
        UnixSockets = 0x4, ///< Abstract sockets are not looked at.
        NetworkFamilies = 0x8,
        SoundServer = 0x10, ///< Nobody but the sound server could, and it does not.
        DevMode = 0x20,
        Classic = 0x40,
    };
    Q_DECLARE_FLAGS(Reasons, Missing)

    Level level = Level::Unknown;
    Reasons missing;

    bool operator==(const RowEnforcement &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RowEnforcement::Reasons)

/** Pure. */
[[nodiscard]] RowEnforcement rowEnforcement(
    const InterfaceAccess &access, const KernelAbility &kernel, SoundServerPolicy sound, SnapToVerify::Confinement confinement);

}
