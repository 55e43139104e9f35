// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/errorsentences.h"

#include "ui/changesentences.h"

namespace Snapperms
{

using Availability = PermissionStore::Availability;
using Privileged::Refusal;
using Snapd::ErrorCode;

QString ErrorSentence::text() const
{
    if (advice.isEmpty() || what.isEmpty()) {
        return what + advice;
    }
    return ErrorSentences::tr("%1 %2", "two sentences in a row").arg(what, advice);
}

namespace
{

/** The same, where the window's sentence speaks of the window. Nothing where it does not. */
std::optional<ErrorSentence> onCommandLine(ChangeProblem::Kind kind)
{
    using Kind = ChangeProblem::Kind;
    switch (kind) {
    case Kind::ChangeVanished:
        return ErrorSentence{ErrorSentences::tr("Outcome Unknown"),
            ErrorSentences::tr("snapd has forgotten this change before telling how it ended."),
            ErrorSentences::tr("Look with “snapperms-cli show” what is true now."),
            true};
    case Kind::SnapdUnavailable:
        return ErrorSentence{ErrorSentences::tr("snapd Is Away"),
            ErrorSentences::tr("snapd, the service that runs snaps, stopped answering. Whether the change was made is not known."),
            ErrorSentences::tr("Look with “snapperms-cli show” when snapd is back."),
            true};
    case Kind::TimedOut:
        return ErrorSentence{ErrorSentences::tr("Still Working"),
            ErrorSentences::tr("snapd has not finished this change for a very long time, and may still do so."),
            ErrorSentences::tr("If it stays like this, restart the system."),
            false};
    case Kind::StateDiffers:
        return ErrorSentence{ErrorSentences::tr("Changed by Somebody Else"),
            ErrorSentences::tr("snapd made the change, but meanwhile it was changed again by somebody or something else."),
            ErrorSentences::tr("Try again if that is not what you want."),
            true};
    default:
        return {};
    }
}

std::optional<ErrorSentence> onCommandLine(Availability availability)
{
    switch (availability) {
    case Availability::NotInstalled:
        return ErrorSentence{ErrorSentences::tr("snapd Is Not Installed"),
            ErrorSentences::tr("There is no snapd on this system, the service that runs snaps; or its socket is switched off."),
            ErrorSentences::tr("Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”."),
            true};
    case Availability::NotRunning:
        return ErrorSentence{ErrorSentences::tr("snapd Is Not Running"),
            ErrorSentences::tr("snapd, the service that runs snaps, is installed but has been stopped."),
            ErrorSentences::tr("Start it with “systemctl start snapd.socket snapd.service”."),
            true};
    case Availability::Restarting:
        return ErrorSentence{ErrorSentences::tr("snapd Is Restarting"),
            ErrorSentences::tr("snapd, the service that runs snaps, is restarting, perhaps for an update of its own."),
            ErrorSentences::tr("Try again in a moment."),
            true};
    case Availability::Refused:
        return ErrorSentence{ErrorSentences::tr("snapd Does Not Let Us In"),
            ErrorSentences::tr("snapd refuses to tell this program anything."),
            ErrorSentences::tr("This happens when the program runs inside a container or sandbox."),
            true};
    default:
        return {};
    }
}

}

ErrorSentence ErrorSentences::forProblem(const ChangeProblem &problem, const QString &app, const QString &otherApp, Voice voice)
{
    using Kind = ChangeProblem::Kind;
    if (voice == Voice::CommandLine) {
        if (const std::optional<ErrorSentence> sentence = onCommandLine(problem.kind)) {
            return *sentence;
        }
    }
    switch (problem.kind) {
    case Kind::None:
        return {};
    case Kind::NotAuthorized:
        return {tr("Not Allowed"),
            tr("The rules of this system do not let you change this permission."),
            tr("Ask whoever administers this system to change it for you."),
            true};
    case Kind::NoAgent:
        return {tr("No Password Dialog"),
            tr("A password is needed for this, but no program of this session can ask for it, so nothing was changed."),
            tr("Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again."),
            true};
    case Kind::HelperMissing:
        return {tr("Installation Incomplete"),
            tr("The part of this program that makes changes is not installed correctly, so nothing was changed."),
            tr("Install this program again from your distribution, then try once more."),
            true};
    case Kind::HelperBusy:
        return {tr("Somebody Was Faster"),
            tr("Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed."),
            tr("Answer or close that password dialog, then try again."),
            true};
    case Kind::HelperLost:
        return {tr("No Answer"),
            tr("The part of this program that makes changes did not answer, and snapd shows that nothing was changed."),
            tr("Try again. If it happens again, restart the system and report it."),
            true};
    case Kind::TooManyRequests:
        return {tr("Too Many Changes"),
            tr("There were more changes in one minute than this program's protection lets through. This one was not made."),
            tr("Wait a minute, then try again."),
            true};
    case Kind::NobodyEnds:
        return {tr("Nothing Would End It"),
            tr("The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed."),
            tr("Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”."),
            true};
    case Kind::Rejected:
        return {tr("Fault in This Program"),
            tr("The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours."),
            tr("Please report it with the details below."),
            false};
    case Kind::PlugGone:
        return {tr("No Longer There"),
            tr("%1 was removed or switched off, or no longer asks for this permission.").arg(app),
            tr("Nothing is left to change here."),
            false};
    case Kind::SlotGone:
        return {tr("Provider Gone"),
            tr("What was to provide this is no longer installed."),
            tr("Choose another provider, or install the missing one again."),
            false};
    case Kind::PolicyRefused:
        return {tr("Not Permitted by snapd"),
            tr("snapd's own security rules do not permit this for %1.").arg(app),
            tr("Only the publisher of the app can ask for an exception, through the store."),
            false};
    case Kind::HookFailed:
        return {tr("Refused by the App"),
            tr("A script that belongs to %1 failed, so snapd took the change back.").arg(app),
            tr("Try again, or tell the publisher of the app; the details say what the script reported."),
            true};
    case Kind::Undone:
        return {tr("Taken Back"), tr("snapd was told to stop, and took the change back."), tr("Try again if that was not meant."), true};
    case Kind::ChangeVanished:
        return {tr("Outcome Unknown"),
            tr("snapd has forgotten this change before telling how it ended. The switch shows what is true now."),
            tr("Try again if that is not what you want."),
            true};
    case Kind::ConflictPersisted:
        return {tr("snapd Is Busy"),
            ChangeSentences::conflict(problem.otherChange, otherApp),
            tr("This is taking unusually long. Try again when it has finished."),
            true};
    case Kind::SnapdUnavailable:
        return {tr("snapd Is Away"),
            tr("snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back."),
            tr("Try again then, if the switch is not as you want it."),
            true};
    case Kind::NotUnderstood:
        return forAvailability(Availability::NotUnderstood, voice);
    case Kind::SnapdRefused:
        return {tr("Refused by snapd"), tr("snapd refused the change, so nothing was changed."), tr("Try again, or look at what snapd says about it."), true};
    case Kind::TimedOut:
        return {tr("Still Working"),
            tr("snapd has not finished this change for a very long time, and may still do so. The switch will follow."),
            tr("If it stays like this, restart the system."),
            false};
    case Kind::StateDiffers:
        return {tr("Changed by Somebody Else"),
            tr("snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now."),
            tr("Try again if that is not what you want."),
            true};
    }
    return {};
}

ErrorSentence ErrorSentences::forAvailability(Availability availability, Voice voice)
{
    if (voice == Voice::CommandLine) {
        if (const std::optional<ErrorSentence> sentence = onCommandLine(availability)) {
            return *sentence;
        }
    }
    switch (availability) {
    case Availability::Ready:
        return {};
    case Availability::Connecting:
        return {tr("Asking snapd…"), tr("Waiting for the first answer of snapd, the service that runs snaps."), {}, false};
    case Availability::NotInstalled:
        return {tr("snapd Is Not Installed"),
            tr("There is no snapd on this system, the service that runs snaps; or its socket is switched off."),
            tr("Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself."),
            true};
    case Availability::NotRunning:
        return {tr("snapd Is Not Running"),
            tr("snapd, the service that runs snaps, is installed but has been stopped."),
            tr("Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself."),
            true};
    case Availability::Restarting:
        return {tr("snapd Is Restarting"),
            tr("snapd, the service that runs snaps, is restarting, perhaps for an update of its own."),
            tr("It should be back in a moment, and this window notices by itself."),
            true};
    case Availability::NotAnswering:
        return {tr("snapd Does Not Answer"),
            tr("snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck."),
            tr("Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”."),
            true};
    case Availability::Refused:
        return {tr("snapd Does Not Let Us In"),
            tr("snapd refuses to tell this program anything."),
            tr("This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session."),
            true};
    case Availability::TooOld:
        return {tr("snapd Is Too Old"),
            tr("snapd, the service that runs snaps, is of a version that cannot tell what is connected to what."),
            tr("Update snapd to 2.38 or newer. This window notices by itself."),
            true};
    case Availability::NotUnderstood:
        return {tr("Answer Not Understood"),
            tr("Something answers in the place of snapd, but not in the way that this program knows."),
            tr("Update snapd and this program."),
            true};
    }
    return {};
}

ErrorSentence ErrorSentences::forSnapd(ErrorCode code, Voice voice)
{
    switch (code) {
    case ErrorCode::NotInstalled:
        return forAvailability(Availability::NotInstalled, voice);
    case ErrorCode::NotRunning:
        return forAvailability(Availability::NotRunning, voice);
    case ErrorCode::ConnectionLost:
        return {tr("Connection Lost"), tr("snapd broke off in the middle of its answer, perhaps because it restarts."), tr("Try again in a moment."), true};
    case ErrorCode::TimedOut:
        return forAvailability(Availability::NotAnswering, voice);
    case ErrorCode::Malformed:
        return forAvailability(Availability::NotUnderstood, voice);
    case ErrorCode::TooLarge:
        return {tr("Answer Too Large"),
            tr("snapd's answer is larger than anything it should ever send, and was not read."),
            tr("Restart snapd, then try again."),
            true};
    case ErrorCode::AccessDenied:
        return forAvailability(Availability::Refused, voice);
    case ErrorCode::AuthCancelled:
        return {tr("Cancelled"), tr("The password dialog was closed, so nothing was changed."), tr("Try again if that was not meant."), true};
    case ErrorCode::SnapNotFound:
        return {tr("No Longer There"), tr("snapd does not know this snap any more; it was removed."), tr("Nothing is left to do here."), false};
    case ErrorCode::NotFound:
        return {
            tr("Not Available"), tr("snapd does not have what it was asked for; it may be too old for it."), tr("Update snapd if you miss something."), false};
    case ErrorCode::ChangeConflict:
        return {tr("snapd Is Busy"), tr("snapd is already changing this snap."), tr("Try again when it has finished."), true};
    case ErrorCode::InterfacesUnchanged:
        return {tr("Nothing to Do"), tr("It is already as you want it."), tr("Reload to see what is true now."), false};
    case ErrorCode::BadRequest:
        return {tr("Fault in This Program"),
            tr("snapd did not accept the question that this program asked. This is a fault of ours."),
            tr("Please report it."),
            false};
    case ErrorCode::NotSupported:
        return {tr("snapd Is Too Old"), tr("This version of snapd cannot do what it was asked for."), tr("Update snapd, then try again."), true};
    case ErrorCode::Internal:
        return {tr("Fault in snapd"), tr("snapd reports a fault of its own."), tr("Try again. If it stays like this, restart snapd."), true};
    case ErrorCode::Unknown:
        return {tr("Refused by snapd"), tr("snapd refused, for a reason that this program does not know."), tr("Try again, or update this program."), true};
    }
    return {};
}

QString ErrorSentences::withWhatWasReceived(const QString &text, const Snapd::Error &error)
{
    return error.message.isEmpty() ? text : tr("%1 What was received: %2", "after sentences about an answer of snapd").arg(text, error.message.simplified());
}

ErrorSentence ErrorSentences::forRefusal(Refusal refusal, Voice voice)
{
    using Kind = ChangeProblem::Kind;
    const auto as = [voice](Kind kind) {
        return forProblem(ChangeProblem{.kind = kind, .detail = {}, .otherSnap = {}, .otherChange = {}, .changeId = {}},
            tr("The app", "stands where the name of an app would"),
            {},
            voice);
    };
    switch (refusal) {
    case Refusal::Cancelled:
    case Refusal::Unchanged:
        return {};
    case Refusal::NotAuthorized:
        return as(Kind::NotAuthorized);
    case Refusal::NoAgent:
        return as(Kind::NoAgent);
    case Refusal::HelperMissing:
        return as(Kind::HelperMissing);
    case Refusal::HelperBusy:
        return as(Kind::HelperBusy);
    case Refusal::TooManyRequests:
        return as(Kind::TooManyRequests);
    case Refusal::NobodyEnds:
        return as(Kind::NobodyEnds);
    case Refusal::Invalid:
    case Refusal::InterfaceMismatch:
        return as(Kind::Rejected);
    case Refusal::NoSuchPlug:
        return as(Kind::PlugGone);
    case Refusal::NoSuchSlot:
        return as(Kind::SlotGone);
    case Refusal::Conflict:
        return forSnapd(ErrorCode::ChangeConflict, voice);
    case Refusal::SnapdUnavailable:
        return as(Kind::SnapdUnavailable);
    case Refusal::NotUnderstood:
        return as(Kind::NotUnderstood);
    case Refusal::SnapdRefused:
        return as(Kind::SnapdRefused);
    case Refusal::NoLog:
        return {tr("No Log"),
            tr("This system keeps no log that could be read, so what was blocked is not known."),
            tr("Whoever looks after this system can have it keep one.")};
    case Refusal::ReplyLost:
        return {tr("Outcome Unknown"),
            tr("The part of this program that makes changes did not report back. The switch shows what is true now."),
            tr("Try again if that is not what you want."),
            true};
    }
    return {};
}

ErrorSentence ErrorSentences::forRepair(Refusal refusal, Voice voice)
{
    switch (refusal) {
    case Refusal::NotAuthorized:
        return {tr("Not Allowed"),
            tr("The rules of this system do not let you put rules back into force, so nothing was done."),
            tr("Ask whoever administers this system to do it."),
            true};
    case Refusal::SnapdUnavailable:
        return {tr("snapd Does Not Answer"), tr("snapd did not answer, so nothing was done."), tr("Try again when it does."), true};
    case Refusal::HelperMissing:
        // The change that this may follow has been made.
        return {tr("Installation Incomplete"),
            tr("The part of this program that puts rules back into force is not installed correctly, so nothing was put right."),
            tr("Install this program again from your distribution, then try once more."),
            true};
    case Refusal::ReplyLost:
        // Nothing shows it before it has been looked at: no switch tells what the kernel enforces.
        return {tr("Outcome Unknown"), tr("It could not be found out whether that helped."), {}, true};
    default:
        return forRefusal(refusal, voice);
    }
}

ErrorSentence ErrorSentences::forReading(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAuthorized:
        return {tr("Not Allowed"),
            tr("The rules of this system do not let you see what was blocked."),
            tr("Ask whoever administers this system to look for you."),
            true};
    case Refusal::NoAgent:
        return {tr("No Password Dialog"),
            tr("A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read."),
            tr("Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again."),
            true};
    case Refusal::HelperMissing:
        return {tr("Installation Incomplete"),
            tr("The part of this program that reads what was blocked is not installed correctly, so nothing was read."),
            tr("Install this program again from your distribution, then try once more."),
            true};
    case Refusal::ReplyLost:
        return {tr("No Answer"),
            tr("The part of this program that reads what was blocked did not answer, so nothing is known of it."),
            tr("Try again. If it happens again, restart the system and report it."),
            true};
    default:
        return forRefusal(refusal);
    }
}

}
