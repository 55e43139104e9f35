// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/repair/repairstep.h"

#include <algorithm>

namespace Snapperms::Helper
{

using Confinement::Finding;
using Confinement::FindingReason;
using Kind = RepairReport::StepKind;

namespace
{

const RepairStep writeAnew{Kind::WriteAnew, {}};

/** What a profile's finding asks for. @p name is the profile's. */
RepairStep forProfile(FindingReason reason, const QString &name, TextAge age)
{
    // With nothing in force, any text that root keeps is better than none; else only one that is known to be what snapd has loaded before.
    const bool trusted = age == TextAge::AsLoaded || (age == TextAge::Unknown && reason != FindingReason::ProfileContent);
    return trusted ? RepairStep{Kind::LoadProfile, name} : writeAnew;
}

RepairStep forFilter(const QString &tag, TextAge age)
{
    return age == TextAge::ChangedSince || age == TextAge::Unsafe ? writeAnew : RepairStep{Kind::CompileFilter, tag};
}

/** The step for one finding; nothing when no step helps against it. @p tag is the profile's or filter's name. */
std::optional<RepairStep> stepFor(const Finding &finding, const QString &tag, const RepairEvidence &evidence)
{
    switch (finding.reason) {
    case FindingReason::ProfileNotLoaded:
    case FindingReason::ProfileMode:
    case FindingReason::ProfileContent:
        return forProfile(finding.reason, finding.subject, evidence.profiles.value(finding.subject, TextAge::Unknown));
    case FindingReason::FilterContent:
    case FindingReason::FilterNotCompiled:
        return forFilter(tag, evidence.filters.value(tag, TextAge::Unknown));
    case FindingReason::DeviceTagMissing:
    case FindingReason::DeviceTagLeftOver:
        return RepairStep{Kind::TagDevice, finding.subject};
    case FindingReason::ProfileNotWritten:
    case FindingReason::FilterNotWritten:
    case FindingReason::FileUnsafe:
    case FindingReason::DeviceFileMissing:
    case FindingReason::DeviceRulesMissing:
        return writeAnew;
    default:
        // Restarts, what this system cannot do, and what could not be found out: nothing to put right here.
        return std::nullopt;
    }
}

}

size_t qHash(const RepairStep &step, size_t seed) noexcept
{
    return qHashMulti(seed, int(step.kind), step.subject);
}

std::optional<RepairStep> nextRepairStep(const Confinement::SnapVerdict &verdict, const RepairEvidence &evidence, const QList<RepairStep> &taken)
{
    QList<RepairStep> wanted;
    const auto want = [&](const Finding &finding, const QString &tag) {
        if (const auto step = stepFor(finding, tag, evidence); step && !wanted.contains(*step)) {
            wanted.append(*step);
        }
    };
    for (const Finding &finding : verdict.shared) {
        want(finding, {});
    }
    for (const Confinement::RunnableVerdict &runnable : verdict.runnables) {
        for (const Finding &finding : runnable.findings) {
            want(finding, runnable.tag.toString());
        }
    }
    // What snapd has to write comes last: it is the heaviest, and often not needed when the rest has been done.
    std::stable_sort(wanted.begin(), wanted.end(), [](const RepairStep &left, const RepairStep &right) {
        return left.kind < right.kind;
    });
    const qsizetype anew = taken.lastIndexOf(writeAnew);
    const QList<RepairStep> sinceThen = taken.sliced(anew + 1);
    for (const RepairStep &step : std::as_const(wanted)) {
        if (!sinceThen.contains(step) && (anew < 0 || step != writeAnew)) {
            return step;
        }
    }
    return std::nullopt;
}

}
