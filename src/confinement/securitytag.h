// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace Snapperms::Confinement
{

/**
 * The name under which the kernel and systemd know one program or hook of a snap: "snap.vlc.vlc", "snap.vlc.hook.configure". Only values that snapd itself
 * would accept as one can exist (snapd snap/naming/tag.go), so a parsed tag is safe to build a file name from. A plain value.
 */
struct SecurityTag {
    QString snap; ///< Instance name, e.g. "vlc" or "vlc_work".
    QString app; ///< Empty for hooks.
    QString hook; ///< Empty for programs.
    QString component; ///< Only hooks of components have one.

    [[nodiscard]] bool isHook() const { return !hook.isEmpty(); }
    /** The name of the AppArmor profile, of the seccomp files, and of the label. */
    [[nodiscard]] QString toString() const;
    /** How udev rules and pinned device maps spell it: "snap_vlc_vlc" (snapd interfaces/udev/spec.go udevTag). */
    [[nodiscard]] QString udevTag() const;
    /** Beginning of the systemd unit, where '+' is escaped: "snap.vlc.vlc". */
    [[nodiscard]] QString unitStem() const;

    static std::optional<SecurityTag> parse(QStringView text);

    /**
     * From the name of a unit: "snap.vlc.vlc-UUID.scope", the older "snap.vlc.vlc.UUID.scope", or "snap.vlc.daemon.service". Units of other kinds and anything
     * that is not exactly of that form give nothing.
     */
    static std::optional<SecurityTag> fromUnit(QStringView unit);

    auto operator<=>(const SecurityTag &) const = default;
    bool operator==(const SecurityTag &) const = default;
};

size_t qHash(const SecurityTag &tag, size_t seed = 0) noexcept;

/** Whether snapd would take this for the instance name of a snap ("vlc", "vlc_work"). */
[[nodiscard]] bool isInstanceName(QStringView name);

/** Which mode the kernel runs a profile in; the word in brackets behind a label, or the content of a profile's `mode` file. */
enum class ProfileMode {
    Unknown,
    Enforce,
    Complain, ///< Everything is allowed and noted down.
    Kill,
    Unconfined,
    Prompt,
    Mixed, ///< A stack of several.
};

[[nodiscard]] ProfileMode profileModeFromText(QByteArrayView text);

/** What a process wears: /proc/PID/attr/apparmor/current. */
struct ProcessLabel {
    enum class Kind {
        None, ///< Not readable, or no AppArmor.
        Snap, ///< One program or hook of a snap; tag is set.
        Launcher, ///< snap-confine or snap-update-ns, on the way to becoming one.
        Unconfined,
        Other,
    };
    Kind kind = Kind::None;
    ProfileMode mode = ProfileMode::Unknown;
    std::optional<SecurityTag> tag;
    QByteArray text; ///< Without the mode. Written by whoever loaded the profile: not for showing as it is.

    bool operator==(const ProcessLabel &) const = default;
};

/**
 * Total. Of a stack ("a//&b") the first part that is a snap counts; parts in other policy namespaces (":lxd-x:...") are of containers and never do; a child
 * profile ("snap.x.y//child") still belongs to x.y.
 */
[[nodiscard]] ProcessLabel parseLabel(QByteArrayView text);

/** Where a process lives: the fallback for who it is, as its owner may move it within his own part of the tree. */
struct ProcessCgroup {
    std::optional<SecurityTag> tag;
    QString path; ///< In the hierarchy that systemd uses.
    QString unit; ///< The unit the tag was taken from: what has to be restarted.
    bool userManager = false; ///< The unit belongs to a user's systemd, not to the system's.
    uint userId = 0; ///< Of that user manager.

    bool operator==(const ProcessCgroup &) const = default;
};

/** Total; @p text is the whole of /proc/PID/cgroup. What runs in containers is no snap of this system, whatever its unit is called (snapd
 * sandbox/cgroup/scanning.go). */
[[nodiscard]] ProcessCgroup parseCgroup(QByteArrayView text);

}
