// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/writtenrules.h"
#include "snapd/types.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace Snapperms
{

class ChangeQueue;
class PermissionStore;

/**
 * What a switch that was turned here really changed in the rules: they are read before and after, and compared. Kept until the switch moves again.
 *
 * Lives on the window's thread and never blocks it.
 */
class RuleChanges : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    RuleChanges(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root = {}, QObject *parent = nullptr);
    ~RuleChanges() override;

    /** Nothing where it was not turned here, or where not everything could be read. */
    [[nodiscard]] std::optional<Confinement::RuleDifference> of(const Snapd::PlugRef &plug) const;

Q_SIGNALS:
    void changed(const QString &snap);

private:
    /** How the rules of a snap were when they were read last, while changes of it are under way. */
    struct Pending {
        int requests = 0;
        std::optional<Confinement::WrittenRules> last;
    };
    struct Known {
        Confinement::RuleDifference difference;
        bool turnedOn = false; ///< How the switch stood then.
    };
    void begin(const QString &snap);
    void end(const Snapd::PlugRef &plug, bool done);
    void forget(const Snapd::PlugRef &plug);

    const PermissionStore *const m_store;
    const Confinement::Root m_root;
    QThreadPool m_pool; ///< One thread, so that what is read comes in the order in which it was asked for.
    QHash<QString, Pending> m_pending;
    QHash<Snapd::PlugRef, Known> m_known;
};

}
