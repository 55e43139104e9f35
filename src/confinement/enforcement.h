// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/apparmorkernel.h"
#include "confinement/interfaceaccess.h"
#include "confinement/verdict.h"
#include "permissions/machineprobe.h"

namespace Snapperms::Confinement
{

/** Whether a server can learn from the kernel who is asking: SO_PEERSEC works on local sockets of this kernel. */
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
        UnixSockets = 0x4, ///< Nobody looks at who connects to sockets on this machine.
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
    const InterfaceAccess &access, const KernelAbility &kernel, SoundServer sound, SnapToVerify::Confinement confinement);

}
