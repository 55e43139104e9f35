// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/securitytag.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Snapperms::Confinement
{

/**
 * One access that the kernel (or the message bus) refused, from one log record. Every byte array in it was chosen by a program that may wish us ill: paths may
 * hold any bytes, control characters and markup included. Show them through printable() only, and as plain text.
 */
struct Denial {
    enum class Source {
        AppArmor,
        Seccomp,
        MessageBus, ///< dbus-daemon asking AppArmor.
        DeviceCgroup,
    };
    enum class Verdict {
        Denied,
        Allowed, ///< Only noted: the profile is in complain mode, as with devmode snaps.
        Killed, ///< seccomp ended the program.
    };
    enum class Class {
        Other,
        File,
        Exec,
        Network,
        UnixSocket,
        Capability,
        Mount,
        Ptrace,
        Signal,
        DBus,
        MessageQueue,
        Namespace,
        IoUring,
        Syscall,
        Device,
    };

    Source source = Source::AppArmor;
    Verdict verdict = Verdict::Denied;
    Class what = Class::Other;

    qint64 epochMs = 0; ///< 0 when the record does not tell; the carrier may.
    quint64 serial = 0;

    QByteArray label; ///< As logged.
    std::optional<SecurityTag> tag; ///< Nothing when the label is no snap's.
    QByteArray operation; ///< AppArmor's word: "open", "capable", "dbus_method_call" ...
    QByteArray object; ///< Path, bus name, or whatever else "name" means there.
    QByteArray target; ///< The second path of links and mounts.
    QByteArray comm; ///< Name of the thread, at most 15 bytes.
    QByteArray exe; ///< seccomp only.
    int pid = 0;
    std::optional<uint> fsuid; ///< Who asked.
    std::optional<uint> ouid; ///< Whose the object is.

    QByteArray requested; ///< Masks as letters ("wrc") or words ("create").
    QByteArray denied;

    QByteArray family; ///< "inet", "bluetooth" ...
    QByteArray socketType; ///< "stream", "raw" ...
    int protocol = 0;

    int capability = -1;
    QByteArray capabilityName; ///< "net_admin"; found from the number when the record lacks it.

    QByteArray bus; ///< "system" or "session"
    QByteArray busPath;
    QByteArray busInterface;
    QByteArray busMember;
    QByteArray peer; ///< Label of the other side, of the bus, of a signal, of a trace.
    QByteArray signal; ///< "term"

    quint32 arch = 0; ///< AUDIT_ARCH_ value.
    int syscall = -1;
    QByteArray syscallName;

    uint deviceMajor = 0;
    uint deviceMinor = 0;
    bool blockDevice = false;

    bool operator==(const Denial &) const = default;
};

/**
 * Reads one record in any of the forms of AuditFields. Nothing comes back for records of other kinds (profile loads, status), for those that name no subject,
 * and for what is no record. Total, any bytes, any thread. @p type as for AuditFields.
 */
[[nodiscard]] std::optional<Denial> parseDenial(QByteArrayView text, int type = 0);

/** The name of a Linux capability ("net_admin"), or nothing for numbers that are none (linux/capability.h). */
[[nodiscard]] QByteArray capabilityName(int number);

/**
 * Whether a record is the daily noise of snapd's own launchers, which every start of every app makes: snap-confine and snap-update-ns have profiles of their
 * own that refuse what libraries try in passing. Also true for anything that is no snap's.
 */
[[nodiscard]] bool isNoise(const Denial &denial);

/**
 * Bytes of unknown origin as one line that is safe to show: valid UTF-8 stays, everything that does not print, turns the direction of writing or breaks lines
 * becomes \xNN or \u{NNNN}, and the rest after @p limit characters becomes one ellipsis in the middle, since both ends of a path matter.
 */
[[nodiscard]] QString printable(QByteArrayView bytes, qsizetype limit = 200);

/** For fuzzers: everything that reads log text, on any bytes. Always returns 0 (LLVM's libFuzzer interface). */
int fuzzDenialParser(const uint8_t *data, size_t size);

}
