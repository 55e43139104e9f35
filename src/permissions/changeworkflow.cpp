// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/changeworkflow.h"

#include "permissions/changeabort.h"
#include "permissions/changefollower.h"
#include "permissions/changeverdict.h"
#include "permissions/conflictwait.h"
#include "permissions/lostreply.h"
#include "permissions/permissionstore.h"

#include <functional>
#include <utility>

namespace Snapperms
{

using Kind = ChangeProblem::Kind;
using Privileged::Refusal;

ChangeWorkflow::ChangeWorkflow(Snapd::Client *client,
    PermissionStore *store,
    Privileged::Door *door,
    const ChangeQueue::Limits &limits,
    const Privileged::Operation &operation,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_door(door)
    , m_limits(limits)
    , m_operation(operation)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        std::invoke(std::function<void()>(m_onDeadline)); // A copy: it may set another.
    });
    connect(store, &PermissionStore::changeNoticed, this, [this](const QString &id, const QString &kind) {
        if (hasTurn() && kind == changeKindOf(m_operation) && !m_noticed.contains(id)) {
            m_noticed.append(id);
        }
    });
}

template <typename F>
auto ChangeWorkflow::inThisStep(F f)
{
    return [this, step = m_step, f = std::move(f)](const auto &...args) {
        if (step == m_step) {
            f(args...);
        }
    };
}

ChangeWorkflow::Stage ChangeWorkflow::stage() const
{
    return m_stage == Stage::Running && m_abort && m_abort->isUnderWay() ? Stage::Stopping : m_stage;
}

void ChangeWorkflow::takeTurn()
{
    m_turn = Turn::Held;
    if (m_store->availability() == PermissionStore::Availability::Ready) {
        ask();
    } else {
        askWhenSnapdIsBack(); // A password for something that cannot be done now would be asked for in vain.
    }
}

bool ChangeWorkflow::cancel()
{
    switch (m_stage) {
    case Stage::Asking:
        if (!withdraw()) {
            return false;
        }
        [[fallthrough]];
    case Stage::Queued:
    case Stage::WaitingForOther:
        abandon();
        return true;
    case Stage::Running:
        // What is perhaps somebody else's change is not for us to stop.
        if (!m_believed) {
            m_abort->ask();
        }
        return false;
    case Stage::Stopping: // stage() only
    case Stage::Confirming:
    case Stage::Finished:
        break;
    }
    return false;
}

/** The door answers a withdrawn operation with Cancelled, perhaps at once; whoever withdraws it knows already. */
bool ChangeWorkflow::withdraw()
{
    m_withdrawing = true;
    const bool withdrawn = m_door->withdraw(m_ticket);
    m_withdrawing = false;
    return withdrawn;
}

void ChangeWorkflow::abandon()
{
    ++m_step;
    m_turn = Turn::None;
    m_deadline.stop();
    disconnect(m_store, nullptr, this, nullptr);
    delete std::exchange(m_abort, nullptr);
    deleteLater();
}

bool ChangeWorkflow::enter(Stage stage, std::chrono::milliseconds limit, std::function<void()> onDeadline)
{
    const quint64 step = ++m_step;
    if (m_stepContext) {
        m_stepContext->deleteLater();
    }
    m_stepContext = new QObject(this);
    m_onDeadline = std::move(onDeadline);
    m_deadline.start(limit);
    if (stage != Stage::WaitingForOther) {
        m_waitingForSnap.clear();
        m_waitingForKind.clear();
    }
    m_stage = stage;
    Q_EMIT stageChanged();
    return step == m_step;
}

void ChangeWorkflow::setTurn(Turn turn)
{
    m_turn = turn;
    Q_EMIT turnChanged();
}

void ChangeWorkflow::end(Ending ending, const ChangeProblem &problem)
{
    m_stage = Stage::Finished;
    abandon();
    Q_EMIT ended(ending, problem);
}

void ChangeWorkflow::fail(Kind kind, const QString &detail)
{
    ChangeProblem why = problemOf(kind, detail);
    why.changeId = m_changeId;
    end(Ending::Failed, why);
}

std::function<void()> ChangeWorkflow::snapdStaysAway()
{
    return [this] {
        fail(Kind::SnapdUnavailable, m_store->lastError().message);
    };
}

void ChangeWorkflow::ask()
{
    m_changeId.clear();
    m_readBefore = m_store->latestRead();
    m_believed = false;
    m_noticed.clear();
    const auto silent = [this] {
        if (withdraw()) {
            fail(Kind::HelperBusy);
        } else {
            ++m_counts.resends; // It may still come to it. Only look what is.
            replyLost();
        }
    };
    if (enter(Stage::Asking, m_limits.door, silent)) {
        m_ticket = m_door->perform(m_operation, this, inThisStep([this](const Privileged::Outcome &outcome) {
            if (!m_withdrawing) {
                answered(outcome);
            }
        }));
    }
}

void ChangeWorkflow::askWhenSnapdIsBack()
{
    m_waitingForSnap.clear();
    m_waitingForKind.clear();
    if (enter(Stage::WaitingForOther, m_limits.snapdAway, snapdStaysAway())) {
        read({}, [this] {
            ask();
        });
    }
}

void ChangeWorkflow::answered(const Privileged::Outcome &outcome)
{
    if (const auto *failure = std::get_if<Privileged::Failure>(&outcome)) {
        refused(*failure);
        return;
    }
    const QString id = std::get<Privileged::Accepted>(outcome).changeId;
    if (id.isEmpty()) {
        replyLost(); // Accepted, but nothing that can be followed.
    } else {
        follow(id);
    }
}

void ChangeWorkflow::refused(const Privileged::Failure &failure)
{
    switch (failure.refusal) {
    case Refusal::Cancelled:
        end(Ending::Cancelled);
        return;
    case Refusal::Unchanged:
        confirm(Ending::AlreadySo, problemOf(Kind::StateDiffers, failure.detail));
        return;
    case Refusal::Conflict:
        waitForOther(failure);
        return;
    case Refusal::SnapdUnavailable:
        if (m_counts.unavailable++ == 0) {
            askWhenSnapdIsBack();
        } else {
            fail(Kind::SnapdUnavailable, failure.detail);
        }
        return;
    case Refusal::ReplyLost:
        replyLost();
        return;
    case Refusal::NoSuchPlug:
    case Refusal::NoSuchSlot:
    case Refusal::InterfaceMismatch:
    case Refusal::SnapdRefused:
        // What we showed was not what is. Also how snapd answers that a named pair is not connected: without a code (daemon/api_interfaces.go).
        confirm(Ending::AlreadySo, problemOf(failure));
        return;
    default:
        end(Ending::Failed, problemOf(failure));
        return;
    }
}

void ChangeWorkflow::follow(const QString &changeId)
{
    m_changeId = changeId;
    delete std::exchange(m_abort, new ChangeAbort(m_client, changeId, this));
    connect(m_abort, &ChangeAbort::changed, this, &ChangeWorkflow::stageChanged);
    if (!enter(Stage::Running, m_limits.ownChange, std::bind_front(&ChangeWorkflow::fail, this, Kind::TimedOut, QString()))) {
        return;
    }
    auto *follower = new ChangeFollower(m_client, m_store, changeId, m_limits.pollFallback, m_limits.snapdAway, m_stepContext);
    connect(follower, &ChangeFollower::ready, this, inThisStep(std::bind_front(&ChangeWorkflow::changeReady, this)));
    connect(follower, &ChangeFollower::vanished, this, inThisStep([this] {
        confirm(Ending::Done, problemOf(Kind::ChangeVanished));
    }));
    connect(follower, &ChangeFollower::snapdStaysAway, this, inThisStep(snapdStaysAway()));
    follower->start();
}

void ChangeWorkflow::changeReady(const Snapd::Change &change)
{
    if (m_believed && !isSurelyFor(change, m_operation)) {
        replyLost(); // Whosever it was, it is out of the way; look again.
    } else if (change.succeeded()) {
        // Connecting what is connected is a change without tasks (daemon/api_interfaces.go).
        confirm(change.tasks.isEmpty() ? Ending::AlreadySo : Ending::Done, problemOf(Kind::StateDiffers), change.readyTime);
    } else if (m_abort->explains(change)) {
        readAndThen(change.readyTime, [this] {
            // Taking back can fail, too.
            end(reached(*m_store, m_operation) == Reached::Yes ? Ending::Done : Ending::Cancelled);
        });
    } else if (asksForRetry(change) && m_counts.snapdRetries++ == 0) {
        readAndThen(change.readyTime, [this] {
            ask();
        });
    } else {
        confirm(Ending::AlreadySo, problemOf(change), change.readyTime);
    }
}

void ChangeWorkflow::waitForOther(const Privileged::Failure &conflict)
{
    if (!m_sinceConflict.isValid()) {
        m_sinceConflict.start();
    }
    const auto left = m_limits.foreignChange - std::chrono::duration_cast<std::chrono::milliseconds>(m_sinceConflict.durationElapsed());
    m_waitingForSnap = conflict.conflictSnap;
    m_waitingForKind = conflict.conflictKind;
    const auto persists = [this, detail = conflict.detail] {
        ChangeProblem why = problemOf(Kind::ConflictPersisted, detail);
        why.otherSnap = m_waitingForSnap;
        why.otherChange = m_waitingForKind;
        end(Ending::Failed, why);
    };
    if (left <= std::chrono::milliseconds::zero()) {
        persists();
        return;
    }
    if (!enter(Stage::WaitingForOther, left, persists)) {
        return;
    }
    auto *wait = new ConflictWait(m_client, m_store, m_limits, conflict.conflictSnap, conflict.conflictKind, m_counts.conflicts++, m_stepContext);
    connect(wait, &ConflictWait::waitingFor, this, inThisStep([this](const QString &kind) {
        if (kind != m_waitingForKind) {
            m_waitingForKind = kind;
            Q_EMIT stageChanged();
        }
    }));
    connect(wait, &ConflictWait::over, this, inThisStep([this] {
        // Not for ever, but as long as the stories take that have the turn before: each of them is bounded.
        if (enter(Stage::Queued, m_limits.foreignChange, [] { })) {
            setTurn(Turn::Wanted);
        }
    }));
    connect(wait, &ConflictWait::snapdStaysAway, this, inThisStep(snapdStaysAway()));
    wait->start();
    setTurn(Turn::None);
}

void ChangeWorkflow::replyLost()
{
    m_changeId.clear();
    if (!enter(Stage::Confirming, m_limits.snapdAway, snapdStaysAway())) {
        return;
    }
    auto *lost = new LostReply(m_client, m_store, m_operation, m_noticed, m_limits.retry, m_stepContext);
    connect(lost, &LostReply::found, this, inThisStep([this](const QString &id, bool surely) {
        m_believed = !surely;
        follow(id);
    }));
    connect(lost, &LostReply::settled, this, inThisStep([this](Reached reached) {
        if (reached == Reached::Yes) {
            end(Ending::Done);
        } else {
            fail(reached == Reached::PlugGone ? Kind::PlugGone : Kind::SlotGone);
        }
    }));
    connect(lost, &LostReply::nothing, this, inThisStep([this] {
        if (m_counts.resends++ == 0) {
            ask();
        } else {
            fail(Kind::HelperLost);
        }
    }));
    lost->start();
}

/** Within the step: its deadline bounds the attempts. One that began after @p since will do. */
void ChangeWorkflow::read(const QDateTime &since, std::function<void()> then)
{
    m_store->refreshSince(since, m_readBefore, this, inThisStep([this, since, then = std::move(then)](bool fresh) {
        if (fresh) {
            then();
            return;
        }
        QTimer::singleShot(m_limits.retry, m_stepContext, inThisStep([this, since, then] {
            read(since, then);
        }));
    }));
}

void ChangeWorkflow::readAndThen(const QDateTime &since, std::function<void()> then)
{
    if (enter(Stage::Confirming, m_limits.snapdAway, snapdStaysAway())) {
        read(since, std::move(then));
    }
}

/** The true end: what snapd's state says once more, whatever was said before. Nothing is asked for after it, so others have the turn meanwhile. */
void ChangeWorkflow::confirm(Ending ifReached, const ChangeProblem &ifNot, const QDateTime &since)
{
    setTurn(Turn::None);
    readAndThen(since, [this, ifReached, why = ifNot]() mutable {
        why.changeId = m_changeId;
        const bool isTold = !m_operation.isOfLease || why.kind == Kind::StateDiffers; // That it is on says nothing of until when.
        switch (reached(*m_store, m_operation)) {
        case Reached::Yes:
            end(isTold ? ifReached : Ending::Failed, isTold ? ChangeProblem() : why);
            return;
        case Reached::PlugGone:
            if (ifReached == Ending::Done && why.kind == Kind::StateDiffers && m_operation.verb != Privileged::Operation::Verb::Connect) {
                end(Ending::Done); // It was done before the plug went.
                return;
            }
            why.kind = Kind::PlugGone;
            break;
        case Reached::SlotGone:
            why.kind = Kind::SlotGone;
            break;
        case Reached::No:
            break;
        }
        end(Ending::Failed, why);
    });
}

}

#include "moc_changeworkflow.cpp"
