// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/denial.h"

#include "confinement/auditfields.h"
#include "confinement/devicetrace.h"
#include "confinement/syscallname.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr int typeAvc = 1400;
constexpr int typeSeccomp = 1326;
constexpr int typeUserAvc = 1107;

// Actions of a filter, high half of the code (linux/seccomp.h).
constexpr qint64 actionMask = 0xffff0000;
constexpr qint64 actionKillProcess = 0x80000000;
constexpr qint64 actionKillThread = 0x00000000;
constexpr qint64 actionTrap = 0x00030000;
constexpr qint64 actionLog = 0x7ffc0000;
constexpr qint64 actionAllow = 0x7fff0000;

constexpr std::array capabilities{
    "chown",
    "dac_override",
    "dac_read_search",
    "fowner",
    "fsetid",
    "kill",
    "setgid",
    "setuid",
    "setpcap",
    "linux_immutable",
    "net_bind_service",
    "net_broadcast",
    "net_admin",
    "net_raw",
    "ipc_lock",
    "ipc_owner",
    "sys_module",
    "sys_rawio",
    "sys_chroot",
    "sys_ptrace",
    "sys_pacct",
    "sys_admin",
    "sys_boot",
    "sys_nice",
    "sys_resource",
    "sys_time",
    "sys_tty_config",
    "mknod",
    "lease",
    "audit_write",
    "audit_control",
    "setfcap",
    "mac_override",
    "mac_admin",
    "syslog",
    "wake_alarm",
    "block_suspend",
    "audit_read",
    "perfmon",
    "bpf",
    "checkpoint_restore",
};

/** Kernels before 6.4 write no class: the operation tells it (security/apparmor/include/audit.h). */
Denial::Class classOf(const AuditFields &fields, const QByteArray &operation)
{
    const QByteArray name = fields.raw("class");
    if (operation.startsWith("dbus_")) {
        return Denial::Class::DBus;
    }
    if (operation == "exec" && (name.isEmpty() || name == "file")) {
        return Denial::Class::Exec;
    }
    if (name == "file") {
        // A unix socket with a path is mediated as the file that it is.
        return Denial::Class::File;
    }
    if (name == "net" || name == "unix" || (name.isEmpty() && fields.contains("family"))) {
        return fields.raw("family") == "unix" ? Denial::Class::UnixSocket : Denial::Class::Network;
    }
    if (name == "cap" || operation == "capable") {
        return Denial::Class::Capability;
    }
    if (name == "mount" || operation == "mount" || operation == "umount" || operation == "remount" || operation == "pivotroot") {
        return Denial::Class::Mount;
    }
    if (name == "ptrace" || operation == "ptrace") {
        return Denial::Class::Ptrace;
    }
    if (name == "signal" || operation == "signal") {
        return Denial::Class::Signal;
    }
    if (name == "posix_mqueue" || name == "sysv_mqueue" || operation.startsWith("mq_")) {
        return Denial::Class::MessageQueue;
    }
    if (name == "namespace" || operation == "userns_create") {
        return Denial::Class::Namespace;
    }
    if (name == "io_uring" || operation.startsWith("uring_")) {
        return Denial::Class::IoUring;
    }
    static constexpr std::array<QByteArrayView, 21> fileOperations{"open",
        "mknod",
        "mkdir",
        "rmdir",
        "unlink",
        "link",
        "symlink",
        "truncate",
        "rename_src",
        "rename_dest",
        "chmod",
        "chown",
        "getattr",
        "setattr",
        "file_perm",
        "file_lock",
        "file_mmap",
        "file_mprotect",
        "file_inherit",
        "file_receive",
        "open_by_handle"};
    if (name.isEmpty() && std::find(fileOperations.begin(), fileOperations.end(), operation) != fileOperations.end()) {
        return Denial::Class::File;
    }
    return Denial::Class::Other;
}

int toPid(const std::optional<qint64> &value)
{
    return value && *value > 0 && *value <= std::numeric_limits<int>::max() ? int(*value) : 0;
}

std::optional<uint> toUid(const std::optional<qint64> &value)
{
    return value && *value >= 0 && *value < std::numeric_limits<uint>::max() ? std::optional(uint(*value)) : std::nullopt;
}

void setLabel(Denial *denial, const QByteArray &label)
{
    denial->label = label;
    denial->tag = parseLabel(label).tag;
}

std::optional<Denial> fromSeccomp(const AuditFields &fields)
{
    const auto number = fields.number("syscall");
    const auto arch = fields.number("arch", 16);
    const auto code = fields.number("code", 16);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max() || !arch || *arch < 0 || *arch > std::numeric_limits<quint32>::max() || !code) {
        return std::nullopt;
    }
    Denial denial;
    denial.source = Denial::Source::Seccomp;
    denial.what = Denial::Class::Syscall;
    const qint64 action = *code & actionMask;
    if (action == actionLog || action == actionAllow) {
        denial.verdict = Denial::Verdict::Allowed;
    } else if (action == actionKillProcess || action == actionKillThread || action == actionTrap) {
        denial.verdict = Denial::Verdict::Killed;
    }
    setLabel(&denial, fields.raw("subj"));
    denial.comm = fields.untrusted("comm");
    denial.exe = fields.untrusted("exe");
    denial.pid = toPid(fields.number("pid"));
    denial.fsuid = toUid(fields.number("uid"));
    denial.arch = quint32(*arch);
    denial.syscall = int(*number);
    denial.syscallName = syscallName(denial.arch, denial.syscall);
    return denial;
}

std::optional<Denial> fromAppArmor(const AuditFields &fields)
{
    Denial denial;
    const QByteArray verdict = fields.raw("apparmor");
    if (verdict == "ALLOWED") {
        denial.verdict = Denial::Verdict::Allowed;
    } else if (verdict == "KILLED") {
        denial.verdict = Denial::Verdict::Killed;
    } else if (verdict != "DENIED") {
        return std::nullopt;
    }
    denial.operation = fields.raw("operation");
    denial.what = classOf(fields, denial.operation);
    denial.comm = fields.untrusted("comm");
    denial.pid = toPid(fields.number("pid"));
    denial.fsuid = toUid(fields.number("fsuid"));
    denial.ouid = toUid(fields.number("ouid"));
    denial.object = fields.untrusted("name");
    denial.requested = fields.raw(fields.contains("requested_mask") ? "requested_mask" : "requested");
    denial.denied = fields.raw(fields.contains("denied_mask") ? "denied_mask" : "denied");
    denial.peer = fields.untrusted("peer");
    if (denial.what == Denial::Class::DBus) {
        denial.source = Denial::Source::MessageBus;
        setLabel(&denial, fields.untrusted("label"));
        denial.peer = fields.untrusted("peer_label");
        denial.bus = fields.untrusted("bus");
        denial.busPath = fields.untrusted("path");
        denial.busInterface = fields.untrusted("interface");
        denial.busMember = fields.untrusted("member");
        denial.requested = fields.raw("mask");
        denial.denied = denial.requested;
    } else {
        setLabel(&denial, fields.untrusted("profile"));
    }
    denial.target = fields.untrusted(fields.contains("target") ? "target" : "srcname");
    denial.family = fields.raw("family");
    denial.socketType = fields.raw("sock_type");
    if (const auto protocol = fields.number("protocol"); protocol && *protocol >= 0 && *protocol <= std::numeric_limits<int>::max()) {
        denial.protocol = int(*protocol);
    }
    if (const auto capability = fields.number("capability"); capability && *capability >= 0 && *capability < 64) {
        denial.capability = int(*capability);
    }
    denial.capabilityName = fields.raw("capname");
    if (denial.capabilityName.isEmpty()) {
        denial.capabilityName = capabilityName(denial.capability);
    }
    if (denial.what == Denial::Class::UnixSocket) {
        denial.object = fields.untrusted("addr");
        if (denial.object == "none") {
            denial.object = fields.untrusted("peer_addr");
        }
    }
    denial.signal = fields.raw("signal");
    if (denial.label.isEmpty()) {
        return std::nullopt;
    }
    return denial;
}

bool isSafe(char32_t c)
{
    return QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format && QChar::category(c) != QChar::Separator_Line
        && QChar::category(c) != QChar::Separator_Paragraph;
}

}

QByteArray capabilityName(int number)
{
    return number >= 0 && size_t(number) < capabilities.size() ? QByteArray(capabilities[size_t(number)]) : QByteArray();
}

std::optional<Denial> parseDenial(QByteArrayView text, int type)
{
    const AuditFields fields = AuditFields::parse(text, type);
    std::optional<Denial> denial;
    if (fields.type() == typeSeccomp) {
        denial = fromSeccomp(fields);
    } else if (fields.type() == typeAvc || fields.type() == typeUserAvc || fields.type() == 1503 || fields.type() == 1502 || fields.type() == 0) {
        if (fields.contains("apparmor")) {
            denial = fromAppArmor(fields);
        }
    }
    if (denial) {
        denial->epochMs = fields.epochMs();
        denial->serial = fields.serial();
    }
    return denial;
}

bool isNoise(const Denial &denial)
{
    if (!denial.tag) {
        return true;
    }
    // snap-confine wears the label of the app for its last steps.
    // Any program can call itself so: nothing but what it really is refused at each start is left out.
    return denial.comm == "snap-confine" && denial.what == Denial::Class::Capability
        && (denial.capabilityName == "net_admin" || denial.capabilityName == "perfmon");
}

QString printable(QByteArrayView bytes, qsizetype limit)
{
    QString out;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    qsizetype at = 0;
    while (at < bytes.size()) {
        // One code point at a time, so that a wrong byte is shown as that byte.
        const auto lead = uchar(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        if (length > 0 && at + length <= bytes.size()) {
            const QString decoded = decoder.decode(bytes.sliced(at, length));
            const bool broken = decoder.hasError();
            decoder.resetState();
            const QList<uint> points = decoded.toUcs4();
            if (!broken && points.size() == 1) {
                if (isSafe(points.first())) {
                    out += decoded;
                } else if (points.first() < 0x100) {
                    out += "\\x"_L1 + QString::number(points.first(), 16).rightJustified(2, u'0');
                } else {
                    out += "\\u{"_L1 + QString::number(points.first(), 16) + u'}';
                }
                at += length;
                continue;
            }
        }
        out += "\\x"_L1 + QString::number(lead, 16).rightJustified(2, u'0');
        ++at;
    }
    if (limit > 2 && out.size() > limit) {
        const qsizetype half = (limit - 1) / 2;
        QString front = out.first(half);
        QString back = out.last(limit - 1 - half);
        if (front.back().isHighSurrogate()) {
            front.chop(1);
        }
        if (back.front().isLowSurrogate()) {
            back.removeFirst();
        }
        out = front + u'…' + back;
    }
    return out;
}

int fuzzDenialParser(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(std::min(size, size_t(1) << 20)));
    const auto visit = [](const std::optional<Denial> &denial) {
        if (denial) {
            static_cast<void>(isNoise(*denial));
            static_cast<void>(printable(denial->object));
            static_cast<void>(printable(denial->comm, 15));
        }
    };
    visit(parseDenial(text));
    visit(parseDenial(text, typeAvc));
    visit(parseDenial(text, typeSeccomp));
    visit(parseDenial(text, typeUserAvc));
    static_cast<void>(parseDeviceTrace(text));
    visit(parseDeviceRecord(text));
    static_cast<void>(parseLabel(text));
    static_cast<void>(parseCgroup(text));
    return 0;
}

}
