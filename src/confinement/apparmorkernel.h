// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/files.h"
#include "confinement/securitytag.h"

namespace Snapperms::Confinement
{

/** What the kernel's AppArmor is able to enforce: /sys/kernel/security/apparmor/features, and how snapd judges it (sandbox/apparmor/apparmor.go doAssess). */
struct KernelAbility {
    enum class Level {
        None, ///< No AppArmor, or not in use.
        Unusable, ///< Not even files.
        Partial, ///< Something that snapd would like is missing; what is there is enforced all the same.
        Full,
    };
    Level level = Level::None;
    QStringList missing; ///< Of what snapd asks for; sorted. snapd folds network_v8 into "network".
    bool files = false;
    bool network = false; ///< Socket families.
    bool unixSockets = false; ///< Who connects to which socket on this machine, also by its name in the file system.
    bool messageBus = false; ///< dbus-daemon is told that it may ask.
    bool hashes = false; ///< Profiles show what they were loaded from.

    bool operator==(const KernelAbility &) const = default;
};

/** One profile as the kernel has it. */
struct KernelProfile {
    QByteArray name;
    ProfileMode mode = ProfileMode::Unknown;
    QByteArray hash; ///< Lower-case hexadecimal digest of the compiled policy it was loaded from; empty when the kernel does not show it.
    bool sha1 = false; ///< The digest is an SHA-1 (kernels before 6.8), not an SHA-256.

    bool operator==(const KernelProfile &) const = default;
};

/**
 * Reads the kernel's policy. All of it may be read by everyone. Never touches the file `revision`, whose second reader waits for the next change. Holds
 * nothing; blocking, for worker threads.
 */
class AppArmorKernel
{
public:
    explicit AppArmorKernel(const Root &root = {});

    [[nodiscard]] KernelAbility ability() const;
    /** Nothing when no such profile is loaded. */
    [[nodiscard]] std::optional<KernelProfile> profile(const QString &name) const;

private:
    Root m_root;
    QString m_dir;
};

/** The name of a profile's directory without its number: the kernel drops and replaces characters (security/apparmor/apparmorfs.c mangle_name()). */
[[nodiscard]] QString mangledProfileName(const QString &name);

}
