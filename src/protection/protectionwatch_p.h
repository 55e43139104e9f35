// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/policycompiler.h"
#include "confinement/policywatcher.h"
#include "protection/protectionwatch.h"

#include <QHash>
#include <QQueue>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Snapperms
{

class ProtectionWatch::Private
{
public:
    Private(ProtectionWatch *watch,
        Snapd::Client *theClient,
        const PermissionStore *theStore,
        ChangeQueue *theQueue,
        Privileged::ConfinementDoor *theDoor,
        const Ground &ground)
        : q(watch)
        , client(theClient)
        , store(theStore)
        , queue(theQueue)
        , door(theDoor)
        , compiler(ground.runner)
        , verifier(ground.runner, &compiler, ground.root)
        , policy(ground.root)
        , freshFor(ground.freshFor)
        , now(ground.now)
    {
        verifier.setSecondLook(ground.secondLook);
        retry.setSingleShot(true);
        retry.setInterval(ground.retry);
        soon.setSingleShot(true);
        soon.setInterval(std::min(ground.retry, std::chrono::milliseconds(500)));
    }

    void look(const QString &snap);
    void verify(const QString &snap, quint64 look);
    void publishIfStillConnected(quint64 number, const Confinement::SnapToVerify &asked, const Confinement::SnapVerdict &verdict);
    void publish(const QString &snap, const Confinement::SnapVerdict &verdict);
    void waitForSnapd(const QString &snap, bool isSilent);
    void end(const QString &snap);
    void dropDisabled(const QString &snap);
    void lookAtWaiting();
    void policyChanged();
    void lookAfterChange(const QString &snap);
    void repair(const QString &snap, bool isAutomatic);
    void repairEnded(const QString &snap, const Privileged::RepairAnswer &answer);
    void concludeRepair(const QString &snap);
    void lookAtShown();
    void next();
    void setStage(const QString &snap, SnapProtection::Stage stage);
    void forget(const QStringList &snaps);
    [[nodiscard]] bool canBeLookedAt(const QString &snap) const;
    [[nodiscard]] bool isStale(const QString &snap) const;

    ProtectionWatch *const q;
    Snapd::Client *const client;
    const PermissionStore *const store;
    ChangeQueue *const queue;
    Privileged::ConfinementDoor *const door;
    Confinement::PolicyCompiler compiler;
    Confinement::Verifier verifier;
    Confinement::PolicyWatcher policy;
    const std::chrono::milliseconds freshFor;
    const std::function<std::chrono::steady_clock::time_point()> now;
    QHash<QString, SnapProtection> known;
    QHash<QString, std::chrono::steady_clock::time_point> lookedAt; ///< When the last look ended with a verdict.
    QHash<QString, quint64> looking; ///< The looks under way, by their numbers: one of a snap that was removed meanwhile is nobody's.
    quint64 lastLook = 0;
    QHash<QString, quint64> repaired; ///< Repairs that have ended, with the number of the first look that tells what came of them.
    QSet<QString> again; ///< Asked for while it was being looked at.
    QStringList shown;
    QQueue<QString> turns; ///< Those that are to be looked at one after the other.
    QString turn; ///< Whose turn it is; empty for nobody's.
    QTimer soon; ///< A change in snapd comes with several notices.
    QTimer retry;
};

}
