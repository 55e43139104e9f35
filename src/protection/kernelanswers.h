// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/kernelrules.h"
#include "confinement/policywatcher.h"
#include "permissions/accesstable.h"
#include "snapd/types.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace Snapperms
{

class PermissionStore;

/** What the kernel says about one switch, or about something that a person cares for. */
struct ExplainedAnswer {
    Confinement::KernelAnswer answer;
    QStringList through; ///< Other plugs of the snap, connected ones, that open some of what it allows; sorted.
    bool isExplained = true; ///< False: it allows something that no connected plug of the snap opens, as far as their interfaces are known.

    bool operator==(const ExplainedAnswer &) const = default;
};

/**
 * What the kernel itself answers about the snaps that somebody looks at (see Confinement::KernelRules): asked when such a snap comes up, when the kernel's
 * rules change, whoever changed them, and when snapd tells something else of its plugs. A snap is a dozen short questions on a thread of its own; nothing is
 * asked while nothing happens. Without AppArmor there are no answers.
 *
 * Lives on the window's thread and never blocks it.
 */
class KernelAnswers : public QObject
{
    Q_OBJECT

public:
    /** @p store must outlive it. @p exchange stands in for the kernel in tests. */
    explicit KernelAnswers(
        const PermissionStore *store, const Confinement::Root &root = {}, Confinement::KernelRules::Exchange exchange = {}, QObject *parent = nullptr);
    ~KernelAnswers() override;

    /** From now on there are answers about this snap, later. */
    void want(const QString &snap);

    /** Word::NotAsked while there is no answer, or none that is as new as the kernel's rules. */
    [[nodiscard]] ExplainedAnswer of(const Snapd::PlugRef &plug) const;
    /** About something that a person cares for, whichever switch it is; only for what is told by devices, files or sockets of the network. */
    [[nodiscard]] ExplainedAnswer of(const QString &snap, Capability capability) const;

Q_SIGNALS:
    void changed(const QString &snap);

private:
    struct Answers {
        QHash<QString, ExplainedAnswer> plugs;
        QHash<Capability, ExplainedAnswer> capabilities;

        bool operator==(const Answers &) const = default;
    };
    struct Asked;
    void ask(const QStringList &snaps);
    void askNow();
    [[nodiscard]] static Answers answer(const Asked &asked, const Confinement::KernelRules &kernel, const Confinement::Root &root);

    const PermissionStore *const m_store;
    const Confinement::Root m_root;
    const Confinement::KernelRules::Exchange m_exchange;
    Confinement::PolicyWatcher m_policy;
    QThreadPool m_pool;
    QSet<QString> m_wanted;
    QSet<QString> m_toAsk;
    bool m_isAsking = false;
    bool m_isStarted = false;
    QHash<QString, Answers> m_known;
};

/** The interface whose rules are what a capability is about, where the kernel can be asked; empty for the others. */
[[nodiscard]] QString interfaceToAskAbout(Capability capability);

}
