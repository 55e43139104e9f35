// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/enforcement.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

bool kernelTellsPeerLabels()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return false;
    }
    char label[256];
    socklen_t length = sizeof(label);
    const int result = ::getsockopt(ends[0], SOL_SOCKET, SO_PEERSEC, label, &length);
    const bool tells = result == 0 || errno == ERANGE;
    ::close(ends[0]);
    ::close(ends[1]);
    return tells;
}

RowEnforcement rowEnforcement(const InterfaceAccess &access, const KernelAbility &kernel, SoundServer sound, SnapToVerify::Confinement confinement)
{
    using Level = RowEnforcement::Level;
    RowEnforcement row;
    if (confinement != SnapToVerify::Confinement::Strict) {
        row.level = Level::NotHere;
        row.missing = confinement == SnapToVerify::Confinement::Classic ? RowEnforcement::Classic : RowEnforcement::DevMode;
        return row;
    }
    if (!access.known) {
        return row;
    }
    const bool appArmor = kernel.level == KernelAbility::Level::Partial || kernel.level == KernelAbility::Level::Full;
    const Enforcers who = enforcersOf(access);
    int kept = 0;
    const auto weigh = [&row, &kept](bool takesPart, bool works, RowEnforcement::Missing reason) {
        if (takesPart && works) {
            ++kept;
        } else if (takesPart) {
            row.missing |= reason;
        }
    };
    // What attributes name is files, unless the table knows it to be something else.
    const bool isOfFiles = access.byAttributes && !who.seccomp && !who.snapd && !who.appArmorBus;
    weigh(who.appArmorFiles || who.appArmorOther || isOfFiles, appArmor, RowEnforcement::AppArmor);
    weigh(who.appArmorNetwork, appArmor && kernel.network, appArmor ? RowEnforcement::NetworkFamilies : RowEnforcement::AppArmor);
    weigh(who.appArmorUnix, appArmor && kernel.unixSockets, appArmor ? RowEnforcement::UnixSockets : RowEnforcement::AppArmor);
    weigh(who.appArmorBus, appArmor && kernel.messageBus, appArmor ? RowEnforcement::MessageBus : RowEnforcement::AppArmor);
    // Filters, mounts and device rules work without AppArmor. Mounts alone hide a thing without keeping anyone from it, and devices are only narrowed down for
    // apps that have any at all (cmd/snap-confine/udev-support.c), so neither is worth a promise of its own.
    weigh(who.seccomp, true, RowEnforcement::AppArmor);
    // snapd keeps to its own switches; and what opens nothing is shut.
    weigh(who.snapd || access.opensNothing(), true, RowEnforcement::AppArmor);
    if (who.soundServer) {
        if (sound == SoundServer::Unknown) {
            return row;
        }
        weigh(true, sound == SoundServer::Aware, RowEnforcement::SoundServer);
    }
    if (kept == 0 && !row.missing) {
        return row;
    }
    row.level = !row.missing ? Level::Enforced : kept > 0 ? Level::Partly : Level::NotHere;
    return row;
}

}
