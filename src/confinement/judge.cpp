// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/devicerules.h"
#include "confinement/observation.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr uint writableByOthers = 0022;
// Stamps of files and of processes come from different clocks.
constexpr qint64 clockSlackMs = 2000;

Finding finding(FindingReason reason, const QString &subject = {}, const QString &detail = {})
{
    return {standingOf(reason), reason, subject, detail};
}

QString rulesPath(const QString &snap)
{
    return "/etc/udev/rules.d/70-snap."_L1 + snap + ".rules"_L1;
}

Finding compileFinding(const Compiled &compiled, const QString &subject)
{
    switch (compiled.problem) {
    case Compiled::Problem::NoTool:
        return finding(FindingReason::ToolMissing, subject, compiled.message);
    case Compiled::Problem::TimedOut:
        return finding(FindingReason::ToolTimedOut, subject, compiled.message);
    case Compiled::Problem::None:
    case Compiled::Problem::Failed:
    case Compiled::Problem::TooLarge:
        break;
    }
    return finding(FindingReason::ToolFailed, subject, compiled.message);
}

/** What is wrong with a file of snapd's before its content is looked at. Nothing: it can be used. */
std::optional<Finding> fileFinding(const FileContent &file, FindingReason whenMissing, const QString &subject)
{
    if (file.problem == ReadProblem::Missing) {
        return finding(whenMissing, subject);
    }
    if (!file.ok()) {
        return finding(FindingReason::NotReadable, subject);
    }
    return std::nullopt;
}

bool unsafe(const FileContent &file, uint owner)
{
    return file.ok() && (file.owner != owner || (file.mode & writableByOthers) != 0);
}

void judgeProfile(const ProfileObservation &profile, ProfileMode expected, const QHash<QString, Compiled> &compiled, uint owner, QList<Finding> *findings)
{
    const QString path = u"/var/lib/snapd/apparmor/profiles/"_s + profile.name;
    if (const auto problem = fileFinding(profile.text, FindingReason::ProfileNotWritten, path)) {
        findings->append(*problem);
    }
    if (unsafe(profile.text, owner)) {
        findings->append(finding(FindingReason::FileUnsafe, path));
    }
    if (!profile.kernel) {
        findings->append(finding(FindingReason::ProfileNotLoaded, profile.name));
        return;
    }
    // "prompt" enforces as well: it asks a person before it allows more.
    const bool modeFits = profile.kernel->mode == expected || (expected == ProfileMode::Enforce && profile.kernel->mode == ProfileMode::Prompt)
        || (expected == ProfileMode::Enforce && profile.kernel->mode == ProfileMode::Kill);
    if (!modeFits) {
        findings->append(finding(profile.kernel->mode == ProfileMode::Unknown ? FindingReason::NotReadable : FindingReason::ProfileMode, profile.name));
    }
    if (!profile.text.ok()) {
        return;
    }
    if (profile.kernel->hash.isEmpty()) {
        findings->append(finding(FindingReason::HashHidden, profile.name));
        return;
    }
    const auto it = compiled.constFind(profile.name);
    if (it == compiled.constEnd()) {
        findings->append(finding(FindingReason::ChangedMeanwhile, profile.name));
    } else if (it->problem != Compiled::Problem::None) {
        findings->append(compileFinding(*it, path));
    } else if ((profile.kernel->sha1 ? it->sha1 : it->sha256) != profile.kernel->hash) {
        findings->append(finding(FindingReason::ProfileContent, profile.name));
    }
}

void judgeFilter(const RunnableObservation &runnable, const CompiledSet &compiled, uint owner, QList<Finding> *findings)
{
    const QString name = runnable.tag.toString();
    const QString source = "/var/lib/snapd/seccomp/bpf/"_L1 + name + ".src"_L1;
    const QString binary = "/var/lib/snapd/seccomp/bpf/"_L1 + name + ".bin2"_L1;
    for (const auto &[file, path] : {std::pair(&runnable.filterSource, source), std::pair(&runnable.filter, binary)}) {
        if (unsafe(*file, owner)) {
            findings->append(finding(FindingReason::FileUnsafe, path));
        }
    }
    if (const auto problem = fileFinding(runnable.filterSource, FindingReason::FilterNotWritten, source)) {
        findings->append(*problem);
        return;
    }
    if (const auto problem = fileFinding(runnable.filter, FindingReason::FilterNotCompiled, binary)) {
        findings->append(*problem);
        return;
    }
    const auto it = compiled.filters.constFind(name);
    if (!compiled.filterToolVersionFits) {
        findings->append(finding(FindingReason::ToolVersion, source, QString::fromUtf8(filterSourceVersion(runnable.filterSource.data))));
    } else if (it == compiled.filters.constEnd()) {
        findings->append(finding(FindingReason::ChangedMeanwhile, source));
    } else if (it->problem != Compiled::Problem::None) {
        findings->append(compileFinding(*it, source));
    } else if (it->sha256 != QCryptographicHash::hash(runnable.filter.data, QCryptographicHash::Sha256).toHex()) {
        findings->append(finding(FindingReason::FilterContent, binary));
    }
}

/** Filters are fixed when a program starts: one that was written later does not bind what runs. */
void judgeAge(const RunnableObservation &runnable, const SnapObservation &seen, QList<Finding> *findings)
{
    if (!runnable.filter.ok() || seen.bootMs == 0) {
        return;
    }
    for (const SnapProcess &process : seen.processes) {
        const auto identity = process.identity(seen.viewer);
        const qint64 started = seen.bootMs + qint64(process.startTime) * 1000 / seen.ticksPerSecond;
        if (identity && *identity == runnable.tag && started + clockSlackMs < runnable.filter.modifiedMs) {
            findings->append(finding(FindingReason::FilterNewerThanProcess, QString::number(process.pid)));
        }
    }
}

/** Both gone, rules and tags go together: what there must be is known from what is connected only. */
void judgeDevices(
    const SnapToVerify &snap, const RunnableObservation &runnable, const QList<TagRule> &rules, const SnapObservation &seen, QList<Finding> *findings)
{
    const QByteArray tag = runnable.tag.udevTag().toUtf8();
    const QList<QByteArray> due = runnable.tag.isHook() ? QList<QByteArray>() : dueDeviceRules(snap, runnable.tag.app, seen.deviceFile);
    const QList<QByteArray> missing = missingDeviceRules(tag, due, rules);
    if (!missing.isEmpty()) {
        findings->append(finding(FindingReason::DeviceRulesMissing, rulesPath(snap.snap), QString::fromUtf8(missing.join(", "))));
    }
    const QList<Finding> tags = checkDeviceTags(tag, rules, seen.devices);
    for (const Finding &one : tags) {
        // What a missing rule would ask for is not left over.
        if (missing.isEmpty() || one.reason != FindingReason::DeviceTagLeftOver) {
            findings->append(one);
        }
    }
}

void judgeMounts(const SnapObservation &seen, QList<Finding> *findings)
{
    // Without a kept view everything is mounted at the next start.
    if (!seen.mounted) {
        return;
    }
    if (seen.wantedMounts.problem != ReadProblem::Missing && !seen.wantedMounts.ok()) {
        findings->append(finding(FindingReason::NotReadable, u"/var/lib/snapd/mount"_s));
        return;
    }
    if (!seen.appliedMounts.ok()) {
        if (seen.appliedMounts.problem != ReadProblem::Missing) {
            findings->append(finding(FindingReason::NotReadable, u"/run/snapd/ns"_s));
        }
        // An old snapd kept no list: then nothing can be said, and nothing is.
        return;
    }
    const QList<MountLine> wanted = parseMountLines(seen.wantedMounts.data);
    const QList<MountLine> applied = parseMountLines(seen.appliedMounts.data);
    const auto sameMount = [](const MountLine &left, const MountLine &right) {
        return left.source == right.source && left.target == right.target && left.type == right.type;
    };
    for (const MountLine &line : wanted) {
        if (line.has("x-snapd.ignore-missing") || line.has("x-snapd.kind=ensure-dir")) {
            continue;
        }
        const bool there = std::any_of(applied.begin(), applied.end(), [&](const MountLine &one) {
            return sameMount(line, one);
        });
        if (!there) {
            findings->append(finding(FindingReason::MountMissing, QString::fromUtf8(line.target)));
        }
    }
    for (const MountLine &line : applied) {
        // What snap-update-ns made for itself on the way, or found there already, nobody asked for in as many words.
        if (line.has("x-snapd.synthetic") || line.has("x-snapd.origin=rootfs")) {
            continue;
        }
        const bool asked = std::any_of(wanted.begin(), wanted.end(), [&](const MountLine &one) {
            return sameMount(line, one);
        });
        if (!asked) {
            findings->append(finding(FindingReason::MountLeftOver, QString::fromUtf8(line.target)));
        }
    }
}

}

SnapVerdict judge(const SnapToVerify &snap, const SnapObservation &seen, const CompiledSet &compiled, const QList<SnapProcess> &earlier)
{
    SnapVerdict verdict;
    verdict.snap = snap.snap;
    verdict.when = QDateTime::currentDateTimeUtc();
    const bool strict = snap.confinement == SnapToVerify::Confinement::Strict;
    const bool appArmor = seen.kernel.level == KernelAbility::Level::Partial || seen.kernel.level == KernelAbility::Level::Full;
    // snapd removes the file when nothing that is connected gives devices: then no device may have a tag.
    const bool haveRules = seen.rules.ok() || seen.rules.problem == ReadProblem::Missing;
    const QList<TagRule> rules = seen.rules.ok() ? parseTagRules(seen.rules.data) : QList<TagRule>();

    for (const RunnableObservation &runnable : seen.runnables) {
        RunnableVerdict one;
        one.tag = runnable.tag;
        if (!strict) {
            one.findings.append(finding(snap.confinement == SnapToVerify::Confinement::Classic ? FindingReason::Classic : FindingReason::DevMode));
        }
        if (appArmor) {
            judgeProfile(runnable.profile, strict ? ProfileMode::Enforce : ProfileMode::Complain, compiled.profiles, seen.owner, &one.findings);
        } else {
            one.findings.append(finding(seen.kernel.level == KernelAbility::Level::None ? FindingReason::NoAppArmor : FindingReason::AppArmorUnusable));
        }
        judgeFilter(runnable, compiled, seen.owner, &one.findings);
        if (strict) {
            judgeAge(runnable, seen, &one.findings);
            if (haveRules) {
                judgeDevices(snap, runnable, rules, seen, &one.findings);
            }
        }
        verdict.runnables.append(one);
    }
    // Of a snap without programs nothing else would tell.
    if (!appArmor && seen.runnables.isEmpty()) {
        verdict.shared.append(finding(seen.kernel.level == KernelAbility::Level::None ? FindingReason::NoAppArmor : FindingReason::AppArmorUnusable));
    }
    // Classic programs are unconfined by nature, and their children are whatever they like.
    if (strict && appArmor) {
        const QList<SnapProcess> lasting = lastingDisagreements(earlier, seen.processes);
        for (const SnapProcess &process : lasting) {
            if (process.isNamedByAnother(seen.viewer)) {
                continue;
            }
            const LabelCheck check = checkLabel(process);
            // Snaps that run containers put them into cgroups of their own below the unit's, under labels of their own.
            if (check == LabelCheck::OtherLabel && !process.cgroup.path.endsWith(process.cgroup.unit)) {
                continue;
            }
            const auto reason = check == LabelCheck::Unconfined ? FindingReason::ProcessUnconfined : FindingReason::ProcessOtherLabel;
            const auto it = std::find_if(verdict.runnables.begin(), verdict.runnables.end(), [&process](const RunnableVerdict &one) {
                return one.tag == process.cgroup.tag;
            });
            (it == verdict.runnables.end() ? verdict.shared : it->findings).append(finding(reason, QString::number(process.pid)));
        }
    }
    if (appArmor && (seen.mountHelper.text.ok() || seen.mountHelper.kernel)) {
        judgeProfile(seen.mountHelper, ProfileMode::Enforce, compiled.profiles, seen.owner, &verdict.shared);
    }
    if (strict && !haveRules) {
        verdict.shared.append(finding(FindingReason::NotReadable, rulesPath(snap.snap)));
    }
    if (seen.rules.ok() && seen.deviceFile.problem == ReadProblem::Missing) {
        verdict.shared.append(finding(FindingReason::DeviceFileMissing, "/var/lib/snapd/cgroup/snap."_L1 + snap.snap + ".device"_L1));
    }
    judgeMounts(seen, &verdict.shared);
    return verdict;
}

}
