// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/changeline.h"
#include "cli/exitcode.h"
#include "cli/inforceline.h"
#include "cli/request.h"
#include "cli/snapshot.h"
#include "permissions/intention.h"
#include "policy/policyplan.h"
#include "protection/leftopen.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Snapperms::Cli
{

class Console;

/** The lines of one command that changes something, from the plan to what became of it; and how they are told. */
class ChangeResult
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::ChangeResult)

public:
    using Clock = std::function<QDateTime()>;

    ChangeResult(const Request &request, const Snapshot &snapshot, Clock now);

    // The plan: what is there now and what is wanted.
    void planWishes(const QList<PlugWish> &wishes);
    void planReset(const QList<Snapd::PlugRef> &plugs);
    void planPolicy(const QList<PolicyStep> &steps);
    /** Of "all apps", those that are disabled: whether they ask for @p permission is not known. */
    void passOverDisabled(const QString &permission);

    /** What has still to be done; empty when nothing has, and always with --check. */
    [[nodiscard]] QList<PlugWish> wishes() const { return m_wishes; }
    [[nodiscard]] QList<Snapd::PlugRef> resets() const { return m_resets; }
    [[nodiscard]] bool isWorkLeft() const { return !m_wishes.isEmpty() || !m_resets.isEmpty(); }

    /** What serves a plug now; nothing where there is no such plug. */
    using ConnectedNow = std::function<std::optional<QList<Snapd::SlotRef>>(const Snapd::PlugRef &)>;

    /** What came of the work. @p canAsk: somebody could have been asked for a password on this terminal. */
    void take(const Intention &intention, const ConnectedNow &connectedNow, bool canAsk);

    /** It was stopped by the person before any of the work began. */
    void takeNothing();

    /** What root has noted down since of what is on for a while: whether it is, and until when, is no business of snapd's. */
    void takeLeases(const Privileged::LeasedPairs &leases);

    /** What else of the same snap is on after all that was done. */
    [[nodiscard]] QList<Permission> onBeside(const Snapd::PlugRef &plug) const;
    /** Which running programs what was changed did not reach. */
    void takeRunning(const QList<LeftOpen> &left);
    /** Whether what snapd wrote for it is in force. @p system: as snapd tells of it. */
    void takeInForce(const QList<InForceLine> &lines, const Snapd::SystemInfo &system);

    [[nodiscard]] const QList<ChangeLine> &lines() const { return m_lines; }
    [[nodiscard]] ExitCode exitCode() const;
    [[nodiscard]] QString text(const Console &console) const;
    /** What is about to be done, as a difference: "-" for what goes, "+" for what comes. */
    [[nodiscard]] QString difference(const Console &console) const;
    [[nodiscard]] QJsonObject json() const;

private:
    void plan(const Snapd::PlugRef &plug, const IntentionPlan &plan);
    [[nodiscard]] bool isForGood(const Permission &permission, const PlugWish &wish) const;
    void takeItem(ChangeLine &line, const Intention::Item &item, Intention::Stop stop, bool canAsk);
    /** What was made so, or was so, may not be so any more. */
    void takeState(ChangeLine &line, const std::optional<QList<Snapd::SlotRef>> &now);
    /** What was to be on for a while has been, while others waited for a password. */
    [[nodiscard]] bool isTimeOver(const ChangeLine &line) const;
    [[nodiscard]] QString obstacleText(IntentionObstacle obstacle, const Snapd::PlugRef &plug) const;
    [[nodiscard]] QString skippedText(Intention::Stop stop, bool canAsk) const;
    [[nodiscard]] static QString verdictText(PolicyStep::Verdict verdict);
    [[nodiscard]] static QString verdictWord(PolicyStep::Verdict verdict);
    /** Invalid for none. */
    [[nodiscard]] static QDateTime endOf(const std::optional<Privileged::AllowedUntil> &until);
    [[nodiscard]] static QDateTime endOf(const Privileged::LeasedPairs &leases, const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    /** When it will end by itself when the steps have been taken. */
    [[nodiscard]] QDateTime endAfter(const Permission &permission, const QList<Privileged::Operation> &steps) const;
    [[nodiscard]] IntentionPlans::IsForAWhile forAWhile(const Snapd::PlugRef &plug) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int count(ChangeLine::Status status) const;
    [[nodiscard]] bool isFailure(const ChangeLine &line) const;
    /** When all that failed did so for this reason. */
    [[nodiscard]] static ExitCode exitCode(const QString &reason);

    const Request m_request;
    const Snapshot &m_snapshot;
    const Clock m_now;
    QList<ChangeLine> m_lines;
    QList<PlugWish> m_wishes;
    QList<Snapd::PlugRef> m_resets;
    QList<InForceLine> m_inForce;
    Snapd::SystemInfo m_system;
    Intention::Stop m_stop = Intention::Stop::None;
};

}
