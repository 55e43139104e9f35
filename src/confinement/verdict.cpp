// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/verdict.h"

#include <algorithm>

namespace Snapperms::Confinement
{

namespace
{

Standing weightiest(const QList<Finding> &findings)
{
    Standing result = Standing::Enforced;
    for (const Finding &finding : findings) {
        result = std::max(result, finding.standing);
    }
    return result;
}

bool isRepairable(const Finding &finding)
{
    return finding.standing == Standing::Differs && finding.reason != FindingReason::ProcessUnconfined && finding.reason != FindingReason::ProcessOtherLabel;
}

}

Standing standingOf(FindingReason reason)
{
    switch (reason) {
    case FindingReason::Fine:
        return Standing::Enforced;
    case FindingReason::NoAppArmor:
    case FindingReason::AppArmorUnusable:
    case FindingReason::DevMode:
    case FindingReason::Classic:
        return Standing::NotEnforcedHere;
    case FindingReason::FilterNewerThanProcess:
    case FindingReason::MountLeftOver:
    case FindingReason::MountMissing:
        return Standing::NeedsRestart;
    case FindingReason::ProfileNotWritten:
    case FindingReason::ProfileNotLoaded:
    case FindingReason::ProfileMode:
    case FindingReason::ProfileContent:
    case FindingReason::FileUnsafe:
    case FindingReason::FilterNotWritten:
    case FindingReason::FilterNotCompiled:
    case FindingReason::FilterContent:
    case FindingReason::DeviceTagMissing:
    case FindingReason::DeviceTagLeftOver:
    case FindingReason::DeviceFileMissing:
    case FindingReason::DeviceRulesMissing:
    case FindingReason::ProcessUnconfined:
    case FindingReason::ProcessOtherLabel:
        return Standing::Differs;
    case FindingReason::NotReadable:
    case FindingReason::HashHidden:
    case FindingReason::ToolMissing:
    case FindingReason::ToolVersion:
    case FindingReason::ToolFailed:
    case FindingReason::ToolTimedOut:
    case FindingReason::ChangedMeanwhile:
        break;
    }
    return Standing::Unknown;
}

Standing RunnableVerdict::standing() const
{
    return weightiest(findings);
}

Standing SnapVerdict::standing() const
{
    Standing result = weightiest(shared);
    for (const RunnableVerdict &runnable : runnables) {
        result = std::max(result, runnable.standing());
    }
    return result;
}

bool SnapVerdict::canBeRepaired() const
{
    return std::ranges::any_of(shared, &isRepairable) || std::ranges::any_of(runnables, [](const RunnableVerdict &runnable) {
        return std::ranges::any_of(runnable.findings, &isRepairable);
    });
}

}
