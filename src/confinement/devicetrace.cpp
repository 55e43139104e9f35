// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/devicetrace.h"

#include "confinement/auditfields.h"

#include <algorithm>
#include <limits>

namespace Snapperms::Confinement
{

namespace
{

constexpr qsizetype longestLine = 4096;
constexpr QByteArrayView mark = ": devdeny: (";
constexpr QByteArrayView recordHead = "devices: ";

// linux/kdev_t.h: twelve and twenty bits.
bool isDeviceNumber(qint64 major, qint64 minor)
{
    return major >= 0 && major <= 0xfff && minor >= 0 && minor <= 0xfffff;
}

bool isAccess(QByteArrayView letters)
{
    return !letters.isEmpty() && std::all_of(letters.begin(), letters.end(), [](char c) {
        return c == 'r' || c == 'w' || c == 'm';
    });
}

}

std::optional<DeviceTrace> parseDeviceTrace(QByteArrayView line)
{
    // The name may hold anything, the marks of the line itself included: read from the right end.
    const qsizetype at = line.lastIndexOf(mark);
    if (at < 0 || line.size() > longestLine) {
        return std::nullopt;
    }
    const AuditFields fields = AuditFields::parse(line.sliced(at + mark.size() - 1));
    const auto ret = fields.number("ret");
    const auto kind = fields.number("type");
    const auto major = fields.number("major");
    const auto minor = fields.number("minor");
    const auto access = fields.number("acc");
    if (!ret || *ret == 0 || !kind || !major || !minor || !access || !isDeviceNumber(*major, *minor)) {
        return std::nullopt;
    }
    const QByteArrayView head = line.first(at);
    const qsizetype cpu = head.lastIndexOf(" [");
    if (cpu < 0) {
        return std::nullopt;
    }
    const QByteArrayView who = head.first(cpu).trimmed();
    const qsizetype dash = who.lastIndexOf('-');
    if (dash < 0) {
        return std::nullopt;
    }
    bool ok = false;
    const int pid = who.sliced(dash + 1).toByteArray().toInt(&ok);
    if (!ok || pid <= 0) {
        return std::nullopt;
    }
    // DEVCG_DEV_BLOCK 1, DEVCG_DEV_CHAR 2; DEVCG_ACC_MKNOD 1, READ 2, WRITE 4 (linux/device_cgroup.h).
    return DeviceTrace{.pid = pid,
        .isBlock = *kind == 1,
        .major = uint(*major),
        .minor = uint(*minor),
        .access = QByteArray(*access & 2 ? "r" : "") + (*access & 4 ? "w" : "") + (*access & 1 ? "m" : "")};
}

QByteArray deviceRecord(const Denial &denial)
{
    const auto number = [](qint64 value) {
        return QByteArray::number(value);
    };
    QByteArray record = recordHead.toByteArray() + "label=" + denial.tag.value_or(SecurityTag()).toString().toLatin1() + " pid=" + number(denial.pid)
        + " fsuid=" + number(denial.fsuid.value_or(0)) + " block=" + number(denial.blockDevice ? 1 : 0) + " major=" + number(denial.deviceMajor)
        + " minor=" + number(denial.deviceMinor) + " denied=" + denial.denied;
    // As the kernel writes what programs choose.
    if (!denial.comm.isEmpty()) {
        record += " comm=" + denial.comm.toHex().toUpper();
    }
    if (!denial.object.isEmpty()) {
        record += " name=" + denial.object.toHex().toUpper();
    }
    return record;
}

std::optional<Denial> parseDeviceRecord(QByteArrayView record)
{
    if (!record.startsWith(recordHead) || record.size() > longestLine) {
        return std::nullopt;
    }
    const AuditFields fields = AuditFields::parse(record.sliced(recordHead.size()));
    const QByteArray label = fields.raw("label");
    // A tag as it is, not what a kernel makes of labels.
    const auto tag = SecurityTag::parse(QString::fromLatin1(label));
    const auto pid = fields.number("pid");
    const auto uid = fields.number("fsuid");
    const auto block = fields.number("block");
    const auto major = fields.number("major");
    const auto minor = fields.number("minor");
    const QByteArray access = fields.raw("denied");
    if (!tag || !pid || *pid <= 0 || *pid > std::numeric_limits<int>::max() || !uid || *uid < 0 || *uid > std::numeric_limits<uint>::max() || !block || !major
        || !minor || !isDeviceNumber(*major, *minor) || !isAccess(access)) {
        return std::nullopt;
    }
    Denial denial;
    denial.source = Denial::Source::DeviceCgroup;
    denial.what = Denial::Class::Device;
    denial.label = label;
    denial.tag = tag;
    denial.pid = int(*pid);
    denial.fsuid = uint(*uid);
    denial.blockDevice = *block == 1;
    denial.deviceMajor = uint(*major);
    denial.deviceMinor = uint(*minor);
    denial.requested = access;
    denial.denied = access;
    denial.comm = fields.untrusted("comm");
    denial.object = fields.untrusted("name");
    return denial;
}

}
