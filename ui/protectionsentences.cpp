// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/protectionsentences.h"

#include "protection/programrestart.h"
#include "ui/accesssentences.h"
#include "ui/kernelsentences.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Confinement::Finding;
using Confinement::FindingReason;
using Confinement::Standing;
using Statement = ProtectionSentences::Statement;

namespace
{

QList<Finding> allFindings(const Confinement::SnapVerdict &verdict)
{
    QList<Finding> all = verdict.shared;
    for (const Confinement::RunnableVerdict &runnable : verdict.runnables) {
        all += runnable.findings;
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding &left, const Finding &right) {
        return left.standing > right.standing;
    });
    return all;
}

bool has(const Confinement::SnapVerdict &verdict, FindingReason reason)
{
    const QList<Finding> all = allFindings(verdict);
    return std::any_of(all.begin(), all.end(), [reason](const Finding &finding) {
        return finding.reason == reason;
    });
}

bool isServiceOnly(const LeftOpen &left)
{
    return std::all_of(left.programs.begin(), left.programs.end(), [](const RunningProgram &program) {
        return program.restart.kind == Confinement::RestartTarget::Kind::SystemService || program.restart.kind == Confinement::RestartTarget::Kind::UserService;
    });
}

}

Statement ProtectionSentences::protection(const SnapProtection &protection, const QString &title)
{
    using Stage = SnapProtection::Stage;
    if (protection.isRepairing) {
        return {(protection.isAutomatic ? tr("After the change, what was in force for %1 was not what snapd wrote. It is being put right…")
                                        : tr("The rules of %1 are being put back into force…"))
                    .arg(title),
            false,
            false};
    }
    // That all was well before the change is no answer. That it was not is told until it is known to be better.
    const bool isBad = protection.verdict && protection.verdict->standing() == Standing::Differs;
    if (protection.stage == Stage::Looking && !isBad) {
        return {tr("Checking whether the rules of %1 are in force…").arg(title), false, false};
    }
    const QString differs = tr("What is in force for %1 is not what snapd wrote. Its switches may not do what they say.").arg(title);
    if (protection.stage == Stage::Waiting) {
        const QString waiting = (protection.isSnapdSilent ? tr("snapd does not answer; the rules of %1 are checked when it does.")
                                                          : tr("snapd is changing something about %1; its rules are checked when that is done."))
                                    .arg(title);
        return {isBad ? differs + u' ' + waiting : waiting, isBad, false};
    }
    if (!protection.verdict) {
        return {};
    }
    const Confinement::SnapVerdict &verdict = *protection.verdict;
    switch (verdict.standing()) {
    case Standing::Enforced:
        return {tr("The rules that snapd wrote for %1 are in force.").arg(title), false, false};
    case Standing::NeedsRestart:
        // What is mounted or not mounted for it is told by the findings; the rules are the right ones for all that runs.
        if (!has(verdict, FindingReason::FilterNewerThanProcess)) {
            return {tr("The rules that snapd wrote for %1 are in force.").arg(title), false, false};
        }
        return {tr("The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.").arg(title),
            false,
            false};
    case Standing::NotEnforcedHere:
        // The page says above how far this system, or the way in which the app was installed, confines it; that need not be said twice.
        return {};
    case Standing::Unknown:
        return {tr("It could not be found out whether the rules of %1 are in force.").arg(title), false, false};
    case Standing::Differs:
        break;
    }
    return {differs, true, verdict.canBeRepaired()};
}

QStringList ProtectionSentences::findings(const Confinement::SnapVerdict &verdict)
{
    QStringList sentences;
    const QList<Finding> all = allFindings(verdict);
    for (const Finding &finding : all) {
        const QString text = sentence(finding.reason);
        // Too little for the app, not too much: what could not be mounted is often not there at all. The details of a permission tell it.
        if (!text.isEmpty() && !sentences.contains(text) && finding.reason != FindingReason::MountMissing) {
            sentences.append(text);
        }
    }
    return sentences;
}

QString ProtectionSentences::sentence(FindingReason reason)
{
    switch (reason) {
    case FindingReason::Fine:
    case FindingReason::NoAppArmor:
    case FindingReason::AppArmorUnusable:
    case FindingReason::DevMode:
    case FindingReason::Classic:
        return {};
    case FindingReason::FilterNewerThanProcess:
        return tr("A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.");
    case FindingReason::MountLeftOver:
        return tr("A directory is still in its reach that is no longer meant to be, until it is started again.");
    case FindingReason::ProfileNotWritten:
        return tr("Its rules are missing on the disk.");
    case FindingReason::ProfileNotLoaded:
        return tr("The system does not have its rules: it cannot start, or runs without any.");
    case FindingReason::ProfileMode:
        return tr("What it is not allowed to do is noted, but not prevented.");
    case FindingReason::ProfileContent:
        return tr("The rules in force are not those on the disk.");
    case FindingReason::FileUnsafe:
        return tr("Somebody other than the system may write to its rules.");
    case FindingReason::FilterNotWritten:
    case FindingReason::FilterNotCompiled:
        return tr("The list of its permitted system calls is missing.");
    case FindingReason::FilterContent:
        return tr("The list of its permitted system calls is damaged or was replaced.");
    case FindingReason::DeviceTagMissing:
        return tr("A device that it may use is not marked for it, so it may fail to use it.");
    case FindingReason::DeviceTagLeftOver:
        return tr("A device is still marked for it that it may no longer use.");
    case FindingReason::DeviceFileMissing:
        return tr("The list of its devices is missing.");
    case FindingReason::DeviceRulesMissing:
        return tr("Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.");
    case FindingReason::MountMissing:
        return tr("A directory that it may use is not in its reach.");
    case FindingReason::ProcessUnconfined:
        return tr("A program of it runs without any rules. Only starting it again helps.");
    case FindingReason::ProcessOtherLabel:
        return tr("A program of it runs under rules that are not its own. Only starting it again helps.");
    case FindingReason::NotReadable:
        return tr("Something that has to be looked at cannot be read.");
    case FindingReason::HashHidden:
        return tr("This system does not tell which rules it has.");
    case FindingReason::ToolMissing:
        return tr("The tool with which snapd translates rules is not there.");
    case FindingReason::ToolVersion:
        return tr("The tool with which snapd translates system call lists is of another version than the lists.");
    case FindingReason::ToolFailed:
        return tr("The tool that translates rules failed.");
    case FindingReason::ToolTimedOut:
        return tr("The tool that translates rules took too long and was stopped.");
    case FindingReason::ChangedMeanwhile:
        return tr("The rules changed while they were being checked.");
    }
    return {};
}

QString ProtectionSentences::repairLabel()
{
    return tr("Put Back into Force…", "the rules of an app; a password will be asked for");
}

QString ProtectionSentences::repair(const SnapProtection &protection, Voice voice)
{
    using End = Helper::RepairReport::End;
    if (!protection.repair || protection.isRepairing) {
        return {};
    }
    const auto *report = std::get_if<Helper::RepairReport>(&*protection.repair);
    if (!protection.isAutomatic) {
        return ending(*protection.repair, voice);
    }
    if (!report || report->end != End::Whole) {
        return tr("After the change, putting this right was tried automatically.") + u' ' + ending(*protection.repair, voice);
    }
    // It may have come right in the moment between.
    return report->steps.isEmpty() ? QString() : tr("After the change, what was in force was not what snapd wrote; that was put right automatically.");
}

QString ProtectionSentences::ending(const Privileged::RepairAnswer &answer, Voice voice)
{
    using End = Helper::RepairReport::End;
    if (const auto *failure = std::get_if<Privileged::Failure>(&answer)) {
        return ErrorSentences::forRepair(failure->refusal, voice).text();
    }
    const auto &report = std::get<Helper::RepairReport>(answer);
    switch (report.end.value_or(End::Unknown)) {
    case End::Whole:
        return tr("The rules were put back into force.");
    case End::NotWhole:
        return tr("Not everything could be put right.");
    case End::Busy:
        return report.steps.isEmpty() ? tr("snapd is changing something just now, so nothing was done. Try again when it is finished.")
                                      : tr("snapd has begun to change something, so this was broken off. Try again when that is finished.");
    case End::NoAnswer:
        return report.steps.isEmpty() ? ErrorSentences::forRepair(Privileged::Refusal::SnapdUnavailable, voice).what
                                      : tr("snapd no longer answers, so it could not be found out whether that helped.");
    case End::Unknown:
        break;
    }
    return ErrorSentences::forRepair(Privileged::Refusal::ReplyLost, voice).text();
}

Statement ProtectionSentences::whole(const SnapProtection &protection, const QString &title, Voice voice)
{
    Statement statement = ProtectionSentences::protection(protection, title);
    const QString repair = ProtectionSentences::repair(protection, voice);
    QStringList lines{statement.text};
    if (!statement.text.isEmpty() && !protection.isRepairing && protection.verdict) {
        lines << findings(*protection.verdict);
    }
    statement.isSerious ? lines.prepend(repair) : lines.append(repair);
    lines.removeAll(QString());
    statement.text = lines.join(u' ');
    return statement;
}

QString ProtectionSentences::howFar(const RowForce &force, const QString &title)
{
    using Confinement::RowEnforcement;
    using Level = RowEnforcement::Level;
    if (!force.isKnown) {
        return {};
    }
    QStringList sentences;
    const RowEnforcement &row = force.enforcement;
    const bool soundServer = row.missing.testFlag(RowEnforcement::SoundServer);
    if (row.level == Level::Unknown) {
        return force.isSoundServers ? AccessSentences::reason(NotEnforcedReason::SoundServerUnknown, title)
                                    : tr("Not known: this program does not know what this permission opens.", "whether a permission is in force");
    }
    if (row.level == Level::NotHere) {
        sentences << tr("No.", "whether a permission is in force");
    } else if (row.level == Level::Partly) {
        sentences << tr("Only in part.", "whether a permission is in force");
    }
    const std::array reasons{std::pair(RowEnforcement::Classic, NotEnforcedReason::ClassicSnap),
        std::pair(RowEnforcement::DevMode, NotEnforcedReason::DevmodeSnap),
        std::pair(RowEnforcement::AppArmor, NotEnforcedReason::NoAppArmor),
        std::pair(RowEnforcement::NetworkFamilies, NotEnforcedReason::KernelIgnoresNetwork),
        std::pair(RowEnforcement::MessageBus, NotEnforcedReason::KernelIgnoresDBus),
        std::pair(RowEnforcement::UnixSockets, NotEnforcedReason::KernelIgnoresServices),
        std::pair(RowEnforcement::SoundServer, NotEnforcedReason::SoundServerIgnoresSnaps)};
    for (const auto &[missing, reason] : reasons) {
        if (row.missing.testFlag(missing)) {
            sentences << AccessSentences::reason(reason, title);
        }
    }
    // What keeps nothing can be whole, and still keeps nothing.
    if (row.level == Level::NotHere || soundServer) {
        return sentences.join(u' ');
    }
    if (force.isSoundServers) {
        sentences << tr("Yes: the sound server of this system asks whether %1 may record.").arg(title);
        return sentences.join(u' ');
    }
    const QString word = KernelSentences::word(force, title);
    if (!force.standing) {
        if (!word.isEmpty()) {
            sentences << word;
        }
        sentences << tr("The kernel can enforce it; whether it does was not checked yet.", "a permission");
        return sentences.join(u' ');
    }
    switch (*force.standing) {
    case Standing::Enforced:
    case Standing::NeedsRestart:
        sentences << (row.level == Level::Enforced ? tr("Yes: the kernel has what snapd wrote.", "whether a permission is in force")
                                                   : tr("As far as that goes, the kernel has what snapd wrote.", "whether a permission is in force"));
        break;
    case Standing::NotEnforcedHere:
        break;
    case Standing::Unknown:
        sentences << tr("It could not be found out whether the kernel has what snapd wrote.", "of one permission");
        break;
    case Standing::Differs:
        sentences << tr("No: what the kernel has is not what snapd wrote.", "whether a permission is in force");
        break;
    }
    if (!word.isEmpty()) {
        sentences << word;
    }
    for (const FindingReason reason : force.findings) {
        if (const QString text = sentence(reason); !text.isEmpty()) {
            sentences << text;
        }
    }
    return sentences.join(u' ');
}

QString ProtectionSentences::leftOpen(const LeftOpen &left, const QString &title, const QString &thing)
{
    if (!left.unseen.isEmpty() || !left.opaque.isEmpty()) {
        LeftOpen seen = left;
        seen.unseen.clear();
        seen.opaque.clear();
        QStringList parts;
        if (!left.programs.isEmpty()) {
            parts << leftOpen(seen, title, thing);
        }
        if (!left.opaque.isEmpty()) {
            parts << tr("Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.").arg(title, thing);
        }
        if (!left.unseen.isEmpty()) {
            parts << tr("%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it "
                        "until it is closed.")
                         .arg(title, thing);
        }
        return parts.join(u' ');
    }
    if (left.turnedOn) {
        return tr("%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.").arg(title, thing);
    }
    const bool hasDevices = std::ranges::any_of(left.programs, [](const RunningProgram &program) {
        return !program.devices.isEmpty();
    });
    if (hasDevices) {
        return tr("%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.").arg(title, thing);
    }
    if (std::ranges::any_of(left.programs, &RunningProgram::hasConnections)) {
        return tr("%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.")
            .arg(title, thing);
    }
    if (std::ranges::any_of(left.programs, &RunningProgram::hasFiles)) {
        return tr("%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.")
            .arg(title, thing);
    }
    return tr("%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.").arg(title, thing);
}

QString ProtectionSentences::restartLabel(const LeftOpen &left, const QString &title)
{
    return isServiceOnly(left) ? tr("Restart the Service of %1…").arg(title) : tr("Restart %1…", "an app").arg(title);
}

QString ProtectionSentences::restartQuestion(const LeftOpen &left, const QString &title)
{
    return isServiceOnly(left) ? tr("The service of %1 is stopped and started again. What it is doing now is interrupted.").arg(title)
                               : tr("%1 is closed and, if it has a window, started again. What is not saved in it may be lost.").arg(title);
}

QString ProtectionSentences::restartProblem(int result, bool othersEnded, const QString &title)
{
    const QString rest = u' ' + tr("The rest was closed; what has a window or is a service was started again.");
    switch (static_cast<ProgramRestart::Result>(result)) {
    case ProgramRestart::Result::Done:
        return {};
    case ProgramRestart::Result::NotPossible:
        return othersEnded ? tr("A part of %1 cannot be closed from here: close it yourself, or log out.").arg(title) + rest
                           : tr("%1 cannot be closed from here. Close it yourself, or log out.").arg(title);
    case ProgramRestart::Result::Refused:
        return othersEnded ? tr("The system did not let a part of %1 be closed.").arg(title) + rest : tr("The system did not let %1 be closed.").arg(title);
    case ProgramRestart::Result::StillThere:
        return othersEnded ? tr("A part of %1 was told to close, and has not. It may be asking you something.").arg(title) + rest
                           : tr("%1 was told to close, and has not. It may be asking you something.").arg(title);
    }
    return {};
}

}
