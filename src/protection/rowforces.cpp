// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/rowforces.h"

#include "confinement/inworker.h"
#include "confinement/systemprobe.h"
#include "permissions/permissionstore.h"
#include "protection/protectionwatch.h"
#include "protection/rulechanges.h"
#include "protection/snaptoverify.h"

#include <algorithm>

#include <unistd.h>

namespace Snapperms
{

using Confinement::FindingReason;

namespace
{

/** Whether what is wrong can matter to a permission that these enforce. */
bool matters(FindingReason reason, const Confinement::InterfaceAccess &access, const Confinement::Enforcers &who)
{
    // Of what is not known, or written in the plug itself, everything may matter.
    if (!access.known || access.byAttributes) {
        return true;
    }
    switch (reason) {
    case FindingReason::FilterNewerThanProcess:
    case FindingReason::FilterNotWritten:
    case FindingReason::FilterNotCompiled:
    case FindingReason::FilterContent:
    case FindingReason::ToolVersion:
        return std::ranges::any_of(access.items, [](const Confinement::AccessItem &item) {
            return item.kind == Confinement::AccessItem::Kind::Syscall;
        });
    case FindingReason::DeviceTagMissing:
    case FindingReason::DeviceTagLeftOver:
    case FindingReason::DeviceFileMissing:
    case FindingReason::DeviceRulesMissing:
        return who.deviceCgroup;
    case FindingReason::MountLeftOver:
    case FindingReason::MountMissing:
        return who.mounts;
    default:
        // Profiles, labels, tools, and files that anybody may write to. Of what only a sound server keeps, they say nothing.
        return !who.soundServer;
    }
}

}

QList<FindingReason> findingsFor(const Confinement::SnapVerdict &verdict, const Confinement::InterfaceAccess &access, const QStringList &apps)
{
    const Confinement::Enforcers who = enforcersOf(access);
    QList<FindingReason> found;
    const auto take = [&](const QList<Confinement::Finding> &findings) {
        for (const Confinement::Finding &finding : findings) {
            if (!found.contains(finding.reason) && matters(finding.reason, access, who)) {
                found << finding.reason;
            }
        }
    };
    take(verdict.shared);
    for (const Confinement::RunnableVerdict &runnable : verdict.runnables) {
        if (runnable.tag.isHook() || apps.contains(runnable.tag.app)) {
            take(runnable.findings);
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), Confinement::standingOf);
    return found;
}

RowForces::RowForces(const PermissionStore *store,
    const ProtectionWatch *watch,
    const RuleChanges *changes,
    KernelAnswers *kernel,
    const Confinement::Root &root,
    QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_watch(watch)
    , m_changes(changes)
    , m_kernel(kernel)
    , m_root(root)
{
    m_pool.setMaxThreadCount(1);
    connect(watch, &ProtectionWatch::changed, this, &RowForces::changed);
    connect(changes, &RuleChanges::changed, this, &RowForces::changed);
    connect(kernel, &KernelAnswers::changed, this, &RowForces::changed);
}

RowForces::~RowForces() = default;

void RowForces::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    Confinement::inWorker(
        &m_pool,
        this,
        [root = m_root] {
            return Machine{Confinement::AppArmorKernel(root).ability(), Confinement::soundServer(root, ::getuid())};
        },
        [this](const Machine &machine) {
            m_machine = machine;
            Q_EMIT changed({});
        });
}

void RowForces::want(const QString &snap)
{
    m_kernel->want(snap);
}

RowForce RowForces::of(const Snapd::PlugRef &plug) const
{
    RowForce force;
    const auto permission = m_store->permission(plug);
    const auto snap = m_store->snap(plug.snap);
    if (!m_machine || !permission || !snap) {
        return force;
    }
    force.isKnown = true;
    const Confinement::InterfaceAccess access = Confinement::interfaceAccess(permission->interface, permission->attrs);
    force.enforcement = rowEnforcement(access, m_machine->kernel, m_machine->sound, confinementToVerify(*snap));
    force.change = m_changes->of(plug);
    force.isSoundServers = access.soundServerDecides;
    force.kernel = m_kernel->of(plug);
    const SnapProtection protection = m_watch->of(plug.snap);
    if (protection.verdict && !protection.isOld) {
        force.findings = findingsFor(*protection.verdict, access, permission->apps);
        force.standing = force.findings.isEmpty() ? Confinement::Standing::Enforced : Confinement::standingOf(force.findings.constFirst());
        // While snapd is at work the two go apart for moments that are nobody's fault; that it was looked at since says that it is not.
        using Word = Confinement::KernelAnswer::Word;
        force.contradicts = protection.stage == SnapProtection::Stage::Known && force.enforcement.level != Confinement::RowEnforcement::Level::NotHere
            && (permission->isOn() ? force.kernel.answer.word == Word::Refuses : !force.kernel.isExplained);
    }
    return force;
}

}

#include "moc_rowforces.cpp"
