// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/enforcement.h"
#include "confinement/writtenrules.h"
#include "protection/kernelanswers.h"
#include "snapd/types.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace Snapperms
{

class PermissionStore;
class ProtectionWatch;
class RuleChanges;

/** How far one switch is in force: what this machine can do about it at all, and whether it does. A plain value. */
struct RowForce {
    bool isKnown = false; ///< The machine was looked at; without that nothing here says anything.
    Confinement::RowEnforcement enforcement; ///< What an "off" of it is worth here.
    bool isSoundServers = false; ///< Nobody but a sound server could keep it; what the kernel has says nothing of it.
    std::optional<Confinement::Standing> standing; ///< Of the rules that it rests on; nothing as long as its app was not looked at.
    QList<Confinement::FindingReason> findings; ///< What was found about those, the weightiest first.
    std::optional<Confinement::RuleDifference> change; ///< What turning it changed in the rules, if it was turned here.
    ExplainedAnswer kernel; ///< What the kernel itself says.
    bool contradicts = false; ///< And that is not what the switches say: on and refused, or allowed and no switch that is on would open it.

    bool operator==(const RowForce &) const = default;
};

/**
 * Tells of single switches what ProtectionWatch knows of whole apps, and what the kernel answers. What the kernel and the sound server can do is looked at
 * once, on a thread of its own, the first time that somebody wants to know.
 *
 * Lives on the window's thread and never blocks it.
 */
class RowForces : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. */
    RowForces(const PermissionStore *store,
        const ProtectionWatch *watch,
        const RuleChanges *changes,
        KernelAnswers *kernel,
        const Confinement::Root &root = {},
        QObject *parent = nullptr);
    ~RowForces() override;

    [[nodiscard]] RowForce of(const Snapd::PlugRef &plug) const;
    /** Rows of this snap are shown: has the kernel asked about it. */
    void want(const QString &snap);
    /** Looks at the machine, unless that was done. */
    void start();

Q_SIGNALS:
    /** of() tells something else of the plugs of this snap; of all, where it is empty. */
    void changed(const QString &snap);

private:
    struct Machine {
        Confinement::KernelAbility kernel;
        SoundServer sound = SoundServer::Unknown;
    };
    const PermissionStore *const m_store;
    const ProtectionWatch *const m_watch;
    const RuleChanges *const m_changes;
    KernelAnswers *const m_kernel;
    const Confinement::Root m_root;
    QThreadPool m_pool;
    bool m_started = false;
    std::optional<Machine> m_machine;
};

/** The findings of @p verdict that a plug of these programs rests on. @p apps: bare names; empty for hooks only. Weightiest first, each once. Pure. */
[[nodiscard]] QList<Confinement::FindingReason> findingsFor(
    const Confinement::SnapVerdict &verdict, const Confinement::InterfaceAccess &access, const QStringList &apps);

}
