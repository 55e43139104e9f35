// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/jsonwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli::JsonWords
{

QJsonObject running(const ChangeLine &line)
{
    const auto numbers = [](const QList<int> &list) {
        QJsonArray array;
        for (const int number : list) {
            array.append(number);
        }
        return array;
    };
    return {{u"message"_s, line.running}, {u"processes"_s, numbers(line.processes)}, {u"unseen"_s, numbers(line.unseen)}};
}

using Confinement::FindingReason;
using Confinement::Standing;
using Kind = Confinement::Explanation::Kind;

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Enforced:
        return u"enforced"_s;
    case Standing::NeedsRestart:
        return u"needs-restart"_s;
    case Standing::NotEnforcedHere:
        return u"not-enforced"_s;
    case Standing::Differs:
        return u"differs"_s;
    case Standing::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(FindingReason reason)
{
    switch (reason) {
    case FindingReason::Fine:
        break;
    case FindingReason::NoAppArmor:
        return u"no-apparmor"_s;
    case FindingReason::AppArmorUnusable:
        return u"apparmor-unusable"_s;
    case FindingReason::DevMode:
        return u"devmode"_s;
    case FindingReason::Classic:
        return u"classic"_s;
    case FindingReason::FilterNewerThanProcess:
        return u"filter-newer-than-process"_s;
    case FindingReason::MountLeftOver:
        return u"mount-left-over"_s;
    case FindingReason::MountMissing:
        return u"mount-missing"_s;
    case FindingReason::ProfileNotWritten:
        return u"profile-not-written"_s;
    case FindingReason::ProfileNotLoaded:
        return u"profile-not-loaded"_s;
    case FindingReason::ProfileMode:
        return u"profile-mode"_s;
    case FindingReason::ProfileContent:
        return u"profile-content"_s;
    case FindingReason::FileUnsafe:
        return u"file-unsafe"_s;
    case FindingReason::FilterNotWritten:
        return u"filter-not-written"_s;
    case FindingReason::FilterNotCompiled:
        return u"filter-not-compiled"_s;
    case FindingReason::FilterContent:
        return u"filter-content"_s;
    case FindingReason::DeviceTagMissing:
        return u"device-tag-missing"_s;
    case FindingReason::DeviceTagLeftOver:
        return u"device-tag-left-over"_s;
    case FindingReason::DeviceFileMissing:
        return u"device-file-missing"_s;
    case FindingReason::DeviceRulesMissing:
        return u"device-rules-missing"_s;
    case FindingReason::ProcessUnconfined:
        return u"process-unconfined"_s;
    case FindingReason::ProcessOtherLabel:
        return u"process-other-label"_s;
    case FindingReason::NotReadable:
        return u"not-readable"_s;
    case FindingReason::HashHidden:
        return u"hash-hidden"_s;
    case FindingReason::ToolMissing:
        return u"tool-missing"_s;
    case FindingReason::ToolVersion:
        return u"tool-version"_s;
    case FindingReason::ToolFailed:
        return u"tool-failed"_s;
    case FindingReason::ToolTimedOut:
        return u"tool-timed-out"_s;
    case FindingReason::ChangedMeanwhile:
        return u"changed-meanwhile"_s;
    }
    return u"fine"_s;
}

QString word(Kind kind)
{
    switch (kind) {
    case Kind::SwitchAllows:
        return u"permission-allows"_s;
    case Kind::AlreadyOn:
        return u"already-allowed"_s;
    case Kind::OnlyPublisherCanAdd:
        return u"only-publisher-can-add"_s;
    case Kind::ByDesign:
        return u"by-design"_s;
    case Kind::Unclear:
        break;
    }
    return u"unclear"_s;
}

QString word(const Privileged::RepairAnswer &answer)
{
    using End = Helper::RepairReport::End;
    using Privileged::Refusal;
    if (const auto *failure = std::get_if<Privileged::Failure>(&answer)) {
        // What went wrong at the door has the words that it has for a change.
        using Problem = ChangeProblem::Kind;
        switch (failure->refusal) {
        case Refusal::NotAuthorized:
            return word(Problem::NotAuthorized);
        case Refusal::NoAgent:
            return word(Problem::NoAgent);
        case Refusal::HelperMissing:
            return word(Problem::HelperMissing);
        case Refusal::HelperBusy:
            return word(Problem::HelperBusy);
        case Refusal::TooManyRequests:
            return word(Problem::TooManyRequests);
        case Refusal::ReplyLost:
            return word(Problem::HelperLost);
        default:
            return word(Problem::Rejected);
        }
    }
    switch (std::get<Helper::RepairReport>(answer).end.value_or(End::Unknown)) {
    case End::Whole:
        return u"done"_s;
    case End::NotWhole:
        return u"partial"_s;
    case End::Busy:
        return u"snapd-busy"_s;
    case End::NoAnswer:
        return u"snapd-away"_s;
    case End::Unknown:
        break;
    }
    return u"unknown"_s;
}

}
