// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/changeresult.h"

#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/inforcereport.h"
#include "cli/jsonwords.h"
#include "cli/permissionnames.h"
#include "ui/errorsentences.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Status = ChangeLine::Status;

namespace
{

QString statusWord(Status status)
{
    switch (status) {
    case Status::Unchanged:
        return u"unchanged"_s;
    case Status::Changed:
        return u"changed"_s;
    case Status::WouldChange:
        return u"would-change"_s;
    case Status::Failed:
        return u"failed"_s;
    case Status::Skipped:
        break;
    }
    return u"skipped"_s;
}

QJsonObject connected(const QList<Snapd::SlotRef> &slotRefs, const QDateTime &end)
{
    QJsonArray names;
    for (const Snapd::SlotRef &slot : slotRefs) {
        names.append(PermissionNames::slotName(slot));
    }
    QJsonObject object{{u"allowed"_s, !slotRefs.isEmpty()}, {u"slots"_s, names}};
    if (end.isValid()) {
        object.insert(u"until"_s, end.toUTC().toString(Qt::ISODateWithMs));
    }
    return object;
}

constexpr auto stoppedReason = "stopped"_L1;
constexpr auto cancelledReason = "cancelled"_L1;
constexpr auto timeOverReason = "time-over"_L1;

}

ChangeResult::ChangeResult(const Request &request, const Snapshot &snapshot, Clock now)
    : m_request(request)
    , m_snapshot(snapshot)
    , m_now(std::move(now))
{
}

void ChangeResult::take(const Intention &intention, const ConnectedNow &connectedNow, bool canAsk)
{
    m_stop = intention.stop();
    for (const Intention::Item &item : intention.items()) {
        const auto line = std::ranges::find_if(m_lines, [&item](const ChangeLine &candidate) {
            return candidate.plug == item.plug && candidate.status == Status::WouldChange;
        });
        if (line != m_lines.end()) {
            takeItem(*line, item, intention.stop(), canAsk);
            line->isTried = true;
        }
    }
    for (ChangeLine &line : m_lines) {
        const bool wasThere = m_snapshot.state().permission(line.plug);
        if (line.isTried || (wasThere && line.status == Status::Unchanged)) {
            takeState(line, connectedNow(line.plug));
        }
    }
    m_wishes.clear();
    m_resets.clear();
}

void ChangeResult::takeState(ChangeLine &line, const std::optional<QList<Snapd::SlotRef>> &now)
{
    const bool isToBeSo = line.status == Status::Changed || line.status == Status::Unchanged;
    const bool isSo = now && line.isWanted(*now);
    line.after = now.value_or(QList<Snapd::SlotRef>());
    if (isToBeSo && now && now->isEmpty() && isTimeOver(line)) {
        line.status = Status::Changed;
        line.reason = timeOverReason;
        line.message = tr("It was allowed. The time that it was allowed for is over by now.");
    } else if (isToBeSo && !isSo) {
        const IntentionObstacle obstacle = now ? IntentionObstacle::ChangedSince : IntentionObstacle::PlugGone;
        line.status = Status::Failed;
        line.reason = JsonWords::word(obstacle);
        line.message = obstacleText(obstacle, line.plug);
        line.isPartlyChanged = line.before != line.after;
    }
    if (line.after.isEmpty()) {
        line.endAfter = {};
    }
}

bool ChangeResult::isTimeOver(const ChangeLine &line) const
{
    // Planned from when the command began: it was not given before.
    return line.wish && line.wish->minutes.value_or(0) > 0 && line.endAfter.isValid() && line.endAfter <= m_now();
}

void ChangeResult::takeNothing()
{
    m_stop = Intention::Stop::ByPerson;
    for (ChangeLine &line : m_lines) {
        if (line.status == Status::WouldChange) {
            line.status = Status::Skipped;
            line.reason = cancelledReason;
            line.message = skippedText(m_stop, false);
            line.after = line.before;
            line.endAfter = line.endBefore;
        }
    }
    m_wishes.clear();
    m_resets.clear();
}

void ChangeResult::takeLeases(const Privileged::LeasedPairs &leases)
{
    for (ChangeLine &line : m_lines) {
        if (!line.isTried) {
            continue;
        }
        line.endAfter = endOf(Privileged::allowedUntil(leases, line.plug, line.after));
        const bool isOtherwise = std::ranges::any_of(line.after, [&](const Snapd::SlotRef &slot) {
            return line.before.contains(slot) && endOf(m_snapshot.leases(), line.plug, slot) != endOf(leases, line.plug, slot);
        });
        line.isPartlyChanged = line.isPartlyChanged || (isOtherwise && line.status != Status::Changed && line.status != Status::Unchanged);
        if (line.status == Status::Unchanged && isOtherwise) {
            line.status = Status::Changed;
        }
    }
}

void ChangeResult::takeItem(ChangeLine &line, const Intention::Item &item, Intention::Stop stop, bool canAsk)
{
    using State = Intention::Item::State;
    if (item.state == State::Done) {
        line.status = Status::Changed;
        return;
    }
    line.reason.clear();
    line.message.clear();
    line.isPartlyChanged = item.changed;
    switch (item.state) {
    case State::Done:
        return;
    case State::AlreadySo:
        line.status = Status::Unchanged;
        return;
    case State::Waiting:
    case State::Working:
    case State::Skipped:
        line.status = Status::Skipped;
        line.reason = stop == Intention::Stop::AtPassword || stop == Intention::Stop::ByPerson ? QString(cancelledReason) : QString(stoppedReason);
        line.message = skippedText(stop, canAsk);
        return;
    case State::Failed:
        break;
    }
    line.status = Status::Failed;
    if (item.obstacle != IntentionObstacle::None) {
        line.reason = JsonWords::word(item.obstacle);
        line.message = obstacleText(item.obstacle, item.plug);
        return;
    }
    line.reason = JsonWords::word(item.problem.kind);
    line.detail = item.problem.detail;
    line.isOfSnapd = item.problem.isOfSnapd();
    line.message = ErrorSentences::forProblem(
        item.problem, m_snapshot.title(item.plug.snap), m_snapshot.title(item.problem.otherSnap), ErrorSentences::Voice::CommandLine)
                       .text();
}

QString ChangeResult::obstacleText(IntentionObstacle obstacle, const Snapd::PlugRef &plug) const
{
    switch (obstacle) {
    case IntentionObstacle::None:
        break;
    case IntentionObstacle::PlugGone:
        return tr("%1 does not ask for this permission, or is disabled.").arg(m_snapshot.title(plug.snap));
    case IntentionObstacle::NothingProvides:
        return tr("Nothing on this system provides it.");
    case IntentionObstacle::NoObviousSlot:
        return tr("Several slots could provide it; which one has to be said.");
    case IntentionObstacle::SlotGone:
        return tr("The slot that was named is not there.");
    case IntentionObstacle::DefaultUnknown:
        return tr("What it is by default is not known, so it was left alone.");
    case IntentionObstacle::ChangedSince:
    case IntentionObstacle::NotRestorable:
        return tr("Somebody else has changed it meanwhile.");
    }
    return {};
}

QString ChangeResult::skippedText(Intention::Stop stop, bool canAsk) const
{
    switch (stop) {
    case Intention::Stop::AtPassword:
        return canAsk ? tr("Not done: the password was not given.")
                      : tr("Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.");
    case Intention::Stop::ByPerson:
        return tr("Not done: stopped before.");
    case Intention::Stop::NotAuthorized:
    case Intention::Stop::HelperMissing:
        return tr("Not tried, because one before it was refused.");
    case Intention::Stop::None:
        break;
    }
    return tr("Not done: somebody else wanted something different meanwhile.");
}

QDateTime ChangeResult::endOf(const Privileged::LeasedPairs &leases, const Snapd::PlugRef &plug, const Snapd::SlotRef &slot)
{
    return endOf(Privileged::allowedUntil(leases, plug, {slot}));
}

QDateTime ChangeResult::endOf(const std::optional<Privileged::AllowedUntil> &until)
{
    return until ? until->end : QDateTime();
}

void ChangeResult::takeInForce(const QList<InForceLine> &lines, const Snapd::SystemInfo &system)
{
    m_inForce = lines;
    m_system = system;
}

int ChangeResult::count(Status status) const
{
    return int(std::ranges::count(m_lines, status, &ChangeLine::status));
}

/** What was stopped is not as wanted; what concerns nothing that is here is. */
bool ChangeResult::isFailure(const ChangeLine &line) const
{
    return line.status == Status::Failed || (line.status == Status::Skipped && (line.reason == stoppedReason || line.reason == cancelledReason));
}

ExitCode ChangeResult::exitCode() const
{
    QList<ExitCode> failures;
    bool isAnyFailure = false;
    bool isAnythingAsWanted = false;
    for (const ChangeLine &line : m_lines) {
        if (!isFailure(line)) {
            isAnythingAsWanted = isAnythingAsWanted || line.status != Status::Skipped;
            continue;
        }
        isAnyFailure = true;
        // What was not tried failed for the reason of the one before it.
        if (const ExitCode code = exitCode(line.reason); line.reason != stoppedReason && !failures.contains(code)) {
            failures << code;
        }
    }
    if (!isAnyFailure && std::ranges::any_of(m_inForce, &InForceLine::differs)) {
        return ExitCode::NotInForce;
    }
    if (!isAnyFailure) {
        return count(Status::WouldChange) > 0 ? ExitCode::WouldChange : ExitCode::Done;
    }
    // With --check, what would be made so counts as what is.
    if (isAnythingAsWanted) {
        return ExitCode::Partial;
    }
    return failures.size() == 1 ? failures.constFirst() : ExitCode::Failed;
}

ExitCode ChangeResult::exitCode(const QString &reason)
{
    if (reason == "not-authorized"_L1) {
        return ExitCode::NotAuthorized;
    }
    if (reason == cancelledReason || reason == "no-password-dialog"_L1) {
        return ExitCode::Cancelled;
    }
    if (reason == "snapd-away"_L1 || reason == "snapd-not-understood"_L1) {
        return ExitCode::SnapdAway;
    }
    if (reason.startsWith("no-such-"_L1) || reason == "nothing-provides"_L1) {
        return ExitCode::NotFound;
    }
    // A policy that could mean several things.
    if (reason == "contradiction"_L1 || reason == "several-permissions"_L1) {
        return ExitCode::Usage;
    }
    return ExitCode::Failed;
}

QJsonObject ChangeResult::json() const
{
    QJsonArray lines;
    for (const ChangeLine &line : m_lines) {
        QJsonObject object{
            {u"app"_s, line.plug.snap},
            {u"plug"_s, line.plug.plug},
            {u"interface"_s, line.interface},
            {u"status"_s, statusWord(line.status)},
            {u"before"_s, connected(line.before, line.endBefore)},
            {u"after"_s, connected(line.after, line.endAfter)},
        };
        if (!line.reason.isEmpty()) {
            object.insert(u"reason"_s, line.reason);
            object.insert(u"message"_s, line.message);
        }
        if (!line.detail.isEmpty()) {
            object.insert(u"detail"_s, line.detail);
        }
        if (!line.running.isEmpty()) {
            object.insert(u"running"_s, JsonWords::running(line));
        }
        lines.append(object);
    }
    QJsonObject document = JsonWords::document("result"_L1);
    document.insert(u"command"_s, CommandLine::name(m_request.command));
    document.insert(u"check"_s, m_request.check);
    document.insert(u"changed"_s, std::ranges::any_of(m_lines, [](const ChangeLine &line) {
        return line.status == Status::Changed || line.status == Status::WouldChange || line.isPartlyChanged;
    }));
    document.insert(u"exit_code"_s, int(exitCode()));
    document.insert(u"permissions"_s, lines);
    if (!m_inForce.isEmpty()) {
        document.insert(u"apps"_s, InForceReport::json(m_inForce));
    }
    return document;
}

}
