// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/toolrunner.h"
#include "privileged/authorizationport.h"
#include "protection/blockedbook.h"
#include "protection/kernelanswers.h"
#include "protection/leftopen.h"
#include "protection/protectionround.h"
#include "protection/protectionwatch.h"
#include "protection/rowforces.h"
#include "protection/rulechanges.h"
#include "protection/usebook.h"

#include <QObject>

namespace Snapperms
{

/** Everything that a window shows of protection, in one hand: what is in force, what is held open, what is in use, and what was blocked. */
class Protection : public QObject
{
    Q_OBJECT

public:
    /** On this machine. All must outlive it. */
    Protection(Snapd::Client *client, const PermissionStore *store, ChangeQueue *queue, Privileged::ConfinementDoor *door, QObject *parent = nullptr);
    /** On other ground, for tests. */
    Protection(Snapd::Client *client,
        const PermissionStore *store,
        ChangeQueue *queue,
        Privileged::ConfinementDoor *door,
        const ProtectionWatch::Ground &ground,
        QObject *parent = nullptr);

    [[nodiscard]] ProtectionWatch *watch() { return &m_watch; }
    [[nodiscard]] ProtectionRound *round() { return &m_round; }
    [[nodiscard]] KernelAnswers *kernel() { return &m_kernel; }
    [[nodiscard]] RowForces *forces() { return &m_forces; }
    [[nodiscard]] LeftOpenWatch *leftOpen() { return &m_leftOpen; }
    [[nodiscard]] UseBook *uses() { return &m_uses; }
    [[nodiscard]] BlockedBook *blocked() { return &m_blocked; }

    /** What polkit would say, where that is known; it must outlive this. Null until it is set. */
    void setAuthorizations(const Privileged::AuthorizationPort *authorizations) { m_authorizations = authorizations; }
    [[nodiscard]] const Privileged::AuthorizationPort *authorizations() const { return m_authorizations; }

private:
    Confinement::ProcessToolRunner m_runner;
    ProtectionWatch m_watch;
    ProtectionRound m_round;
    RuleChanges m_changes;
    KernelAnswers m_kernel;
    RowForces m_forces;
    LeftOpenWatch m_leftOpen;
    UseBook m_uses;
    BlockedBook m_blocked;
    const Privileged::AuthorizationPort *m_authorizations = nullptr;
};

}
