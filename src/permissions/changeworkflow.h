// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changequeue.h"
#include "permissions/changerequest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Snapperms
{

class ChangeAbort;

/**
 * The story of one change. It is always in exactly one step; each step has a deadline, and what belongs to an earlier step (a late reply, a timer) is not
 * listened to any more. So it always comes to an end, and to one only.
 *
 * What it asks the door for it asks only in its turn, which the queue gives. It gives the turn back while it waits for a foreign change, and when
 * nothing is left but to look whether it is so: the next need not wait for that.
 */
class ChangeWorkflow : public QObject
{
    Q_OBJECT

public:
    using Stage = ChangeRequest::Stage;
    using Ending = ChangeRequest::Ending;

    /** Client, store and door must outlive it. It begins with takeTurn(). */
    ChangeWorkflow(Snapd::Client *client,
        PermissionStore *store,
        Privileged::Door *door,
        const ChangeQueue::Limits &limits,
        const Privileged::Operation &operation,
        QObject *parent);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString changeId() const { return m_changeId; }
    [[nodiscard]] QString waitingForSnap() const { return m_waitingForSnap; }
    [[nodiscard]] QString waitingForKind() const { return m_waitingForKind; }

    [[nodiscard]] bool wantsTurn() const { return m_turn == Turn::Wanted; }
    [[nodiscard]] bool hasTurn() const { return m_turn == Turn::Held; }
    void takeTurn();

    /** True when it is over at once, without any signal. False when it goes on; a change that runs is then aborted by snapd in its own time, or not. */
    bool cancel();

    /** Nobody is interested any more: no signals, no further steps. */
    void abandon();

Q_SIGNALS:
    void stageChanged();
    /** The turn is wanted, or given back. */
    void turnChanged();
    /** Once. */
    void ended(Snapperms::ChangeRequest::Ending ending, const Snapperms::ChangeProblem &problem);

private:
    enum class Turn {
        Wanted,
        Held,
        None,
    };

    // What may happen once, or a bounded number of times, in one story.
    struct Counts {
        int resends = 0; ///< After a lost reply.
        int unavailable = 0;
        int snapdRetries = 0;
        int conflicts = 0;
    };

    /** False when whoever was told of the new stage ended it all. */
    [[nodiscard]] bool enter(Stage stage, std::chrono::milliseconds limit, std::function<void()> onDeadline);
    template <typename F>
    auto inThisStep(F f);
    void setTurn(Turn turn);
    bool withdraw();
    void end(Ending ending, const ChangeProblem &problem = {});
    void fail(ChangeProblem::Kind kind, const QString &detail = {});
    [[nodiscard]] std::function<void()> snapdStaysAway();

    void ask();
    void askWhenSnapdIsBack();
    void answered(const Privileged::Outcome &outcome);
    void refused(const Privileged::Failure &failure);
    void follow(const QString &changeId);
    void changeReady(const Snapd::Change &change);
    void waitForOther(const Privileged::Failure &conflict);

    void replyLost();
    void read(const QDateTime &since, std::function<void()> then);
    void readAndThen(const QDateTime &since, std::function<void()> then);
    void confirm(Ending ifReached, const ChangeProblem &ifNot, const QDateTime &since = {});

    Snapd::Client *const m_client;
    PermissionStore *const m_store;
    Privileged::Door *const m_door;
    const ChangeQueue::Limits m_limits;
    const Privileged::Operation m_operation;

    Stage m_stage = Stage::Queued;
    Turn m_turn = Turn::Wanted;
    quint64 m_step = 0;
    QTimer m_deadline;
    std::function<void()> m_onDeadline;
    QObject *m_stepContext = nullptr; ///< Owns what only this step needs.
    QElapsedTimer m_sinceConflict;
    Counts m_counts;

    quint64 m_ticket = 0;
    QString m_changeId;
    QString m_waitingForSnap;
    QString m_waitingForKind;
    QStringList m_noticed; ///< Changes of our kind that moved since we asked.
    quint64 m_readBefore = 0; ///< The last read that cannot know of what was asked for.
    bool m_believed = false; ///< Whether the change followed is only believed to be ours.
    ChangeAbort *m_abort = nullptr; ///< Of the change that was followed last.
    bool m_withdrawing = false;
};

}
