// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/rulechanges.h"

#include "confinement/inworker.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"

namespace Snapperms
{

using Confinement::WrittenRules;

RuleChanges::RuleChanges(const PermissionStore *store, ChangeQueue *queue, const Confinement::Root &root, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_root(root)
{
    m_pool.setMaxThreadCount(1);
    connect(queue, &ChangeQueue::submitted, this, [this](const ChangeRequest *request) {
        begin(request->operation().plug.snap);
    });
    connect(queue, &ChangeQueue::finished, this, [this](const ChangeRequest *request) {
        end(request->operation().plug, request->ending() == ChangeRequest::Ending::Done);
    });
    connect(store, &PermissionStore::permissionsChanged, this, [this](const QList<Snapd::PlugRef> &plugs) {
        for (const Snapd::PlugRef &plug : plugs) {
            const auto it = m_known.constFind(plug);
            const auto permission = m_store->permission(plug);
            if (it != m_known.constEnd() && (!permission || permission->isOn() != it->turnedOn)) {
                forget(plug);
            }
        }
    });
    connect(store, &PermissionStore::permissionsRemoved, this, [this](const QList<Snapd::PlugRef> &plugs) {
        for (const Snapd::PlugRef &plug : plugs) {
            forget(plug);
        }
    });
}

RuleChanges::~RuleChanges() = default;

std::optional<Confinement::RuleDifference> RuleChanges::of(const Snapd::PlugRef &plug) const
{
    const auto it = m_known.constFind(plug);
    return it == m_known.constEnd() ? std::nullopt : std::optional(it->difference);
}

void RuleChanges::begin(const QString &snap)
{
    if (m_pending[snap].requests++ > 0) {
        return;
    }
    Confinement::inWorker(
        &m_pool,
        this,
        [root = m_root, snap] {
            return Confinement::writtenRules(root, snap);
        },
        [this, snap](const WrittenRules &rules) {
            const auto it = m_pending.find(snap);
            if (it != m_pending.end() && rules.isComplete) {
                it->last = rules;
            }
        });
}

void RuleChanges::end(const Snapd::PlugRef &plug, bool done)
{
    const auto isOn = [this, plug] {
        const auto permission = m_store->permission(plug);
        return permission && permission->isOn();
    };
    if (done) {
        forget(plug);
    }
    Confinement::inWorker(
        &m_pool,
        this,
        [root = m_root, snap = plug.snap, done] {
            return done ? Confinement::writtenRules(root, snap) : WrittenRules();
        },
        [this, plug, done, isOn, turnedOn = isOn()](const WrittenRules &rules) {
            const auto it = m_pending.find(plug.snap);
            if (it == m_pending.end()) {
                return;
            }
            // Somebody may have turned it again meanwhile: then it is not known whose rules these are.
            if (done && it->last && rules.isComplete && isOn() == turnedOn) {
                m_known.insert(plug, {difference(*it->last, rules), turnedOn});
                Q_EMIT changed(plug.snap);
            }
            if (done) {
                it->last = rules.isComplete ? std::optional(rules) : std::nullopt;
            }
            if (--it->requests <= 0) {
                m_pending.erase(it);
            }
        });
}

void RuleChanges::forget(const Snapd::PlugRef &plug)
{
    if (m_known.remove(plug)) {
        Q_EMIT changed(plug.snap);
    }
}

}

#include "moc_rulechanges.cpp"
