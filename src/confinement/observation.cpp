// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/observation.h"

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype policyLimit = 16 * 1024 * 1024;
constexpr qsizetype listLimit = 50'000;
constexpr qsizetype smallFile = 1024 * 1024;

qint64 bootTime(const Root &root)
{
    const QByteArray stat = readFile(root(u"/proc/stat"_s), 8 * smallFile).data;
    const qsizetype at = stat.indexOf("\nbtime ");
    return at < 0
        ? 0
        : QByteArrayView(stat).sliced(at + 7, stat.indexOf('\n', at + 7) < 0 ? stat.size() - at - 7 : stat.indexOf('\n', at + 7) - at - 7).toLongLong() * 1000;
}

}

bool MountLine::has(QByteArrayView option) const
{
    return std::any_of(options.begin(), options.end(), [option](const QByteArray &one) {
        return one == option;
    });
}

QList<MountLine> parseMountLines(QByteArrayView text)
{
    QList<MountLine> result;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 4 || fields.first().startsWith('#')) {
            continue;
        }
        MountLine mount{fields[0], fields[1], fields[2], fields[3].split(',')};
        std::sort(mount.options.begin(), mount.options.end());
        result.append(mount);
    }
    return result;
}

SnapObservation observe(const Root &root, const SnapToVerify &snap)
{
    SnapObservation seen;
    if (!isInstanceName(snap.snap)) {
        return seen;
    }
    const AppArmorKernel kernel(root);
    seen.kernel = kernel.ability();
    const QString profiles = root(u"/var/lib/snapd/apparmor/profiles/"_s);
    const QString filters = root(u"/var/lib/snapd/seccomp/bpf/"_s);

    QList<SecurityTag> tags;
    const auto add = [&tags, &snap](const std::optional<SecurityTag> &tag) {
        if (tag && tag->snap == snap.snap && !tags.contains(*tag)) {
            tags.append(*tag);
        }
    };
    for (const QString &app : snap.apps) {
        add(SecurityTag::parse(QString("snap."_L1 + snap.snap + u'.' + app)));
    }
    // What a file belongs to that snapd would not have written is not looked for here; of hooks the files are all there is to know.
    for (const auto names = listDirectory(profiles, listLimit); const QString &name : names) {
        add(SecurityTag::parse(name));
    }
    for (const auto names = listDirectory(filters, listLimit); const QString &name : names) {
        if (name.endsWith(".src"_L1)) {
            add(SecurityTag::parse(QStringView(name).chopped(4)));
        }
    }
    std::sort(tags.begin(), tags.end());

    const bool appArmor = seen.kernel.level != KernelAbility::Level::None;
    const auto profile = [&](const QString &name) {
        ProfileObservation result{name, {}, {}};
        if (appArmor) {
            result.text = readFile(profiles + name, policyLimit);
            result.kernel = kernel.profile(name);
        }
        return result;
    };
    for (const SecurityTag &tag : std::as_const(tags)) {
        const QString name = tag.toString();
        seen.runnables.append({tag, profile(name), readFile(filters + name + ".src"_L1, policyLimit), readFile(filters + name + ".bin2"_L1, policyLimit)});
    }
    seen.mountHelper = profile("snap-update-ns."_L1 + snap.snap);
    seen.rules = readFile(root("/etc/udev/rules.d/70-snap."_L1 + snap.snap + ".rules"_L1), policyLimit);
    seen.deviceFile = readFile(root("/var/lib/snapd/cgroup/snap."_L1 + snap.snap + ".device"_L1), smallFile);
    // Also when there are no rules: a tag may have outlived them.
    seen.devices = readDevices(root);
    seen.mounted = listDirectory(root(u"/run/snapd/ns"_s), listLimit).contains(QString(snap.snap + ".mnt"_L1));
    seen.wantedMounts = readFile(root("/var/lib/snapd/mount/snap."_L1 + snap.snap + ".fstab"_L1), smallFile);
    seen.appliedMounts = readFile(root("/run/snapd/ns/snap."_L1 + snap.snap + ".fstab"_L1), smallFile);
    seen.processes = ProcessTable(root).snapProcesses(snap.snap);
    seen.viewer = ::geteuid();
    seen.owner = root.owner();
    seen.bootMs = bootTime(root);
    seen.ticksPerSecond = std::max(1L, ::sysconf(_SC_CLK_TCK));
    return seen;
}

}
