// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/insightanswers.h"

#include "permissions/permissionstore.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace Snapperms
{

namespace
{

// How long the window may wait for answers that nobody has asked for.
constexpr auto sliceLasts = 8ms;

}

InsightAnswers::InsightAnswers(const PermissionStore *store, const DeclarationReader *reader, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(reader)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0ms);
    connect(&m_flush, &QTimer::timeout, this, &InsightAnswers::flush);
}

const MachineFacts &InsightAnswers::machine() const
{
    return m_machine;
}

void InsightAnswers::setMachine(const MachineFacts &machine)
{
    if (machine != m_machine) {
        m_machine = machine;
        everythingChanged();
    }
}

void InsightAnswers::setModel(const std::optional<DeviceModel> &model)
{
    if (model != m_model) {
        m_model = model;
        everythingChanged();
    }
}

void InsightAnswers::facts()
{
    if (!m_defaults) {
        PolicyMachine policy = PolicyMachine::fromSystemInfo(m_store->systemInfo());
        policy.osVariantId = m_machine.osVariantId;
        policy.hostHasCups = m_machine.hostHasCups;
        policy.model = m_model;
        m_defaults.emplace(m_reader->book(), policy, m_store->snaps());
    }
    if (!m_access) {
        m_access.emplace(AccessEnvironment{m_store->systemInfo(), m_machine.soundServer, m_machine.displayServer});
    }
}

std::optional<Snapd::Error> InsightAnswers::problemOf(const QString &name) const
{
    const std::optional<Snapd::Snap> snap = m_store->snap(name);
    return snap && !snap->id.isEmpty() ? m_reader->problemOf(snap->id) : std::nullopt;
}

std::optional<Snapd::Error> InsightAnswers::unread(const Permission &permission, PermissionDefault::Reason reason) const
{
    switch (reason) {
    case PermissionDefault::Reason::BaseDeclarationNotRead:
    case PermissionDefault::Reason::Table:
        return m_reader->baseProblem();
    case PermissionDefault::Reason::PlugDeclarationNotRead:
        return problemOf(permission.id.snap);
    case PermissionDefault::Reason::SlotDeclarationNotRead:
        for (const SlotChoice &choice : permission.choices) {
            if (const std::optional<Snapd::Error> problem = problemOf(choice.slot.snap)) {
                return problem;
            }
        }
        break;
    default:
        break;
    }
    return {};
}

void InsightAnswers::reckon(const Snapd::Snap &snap, Known &known)
{
    facts();
    SnapAnswers answers;
    QList<Permission> permissions;
    const QList<Snapd::PlugRef> plugs = m_store->plugsOf(snap.name);
    permissions.reserve(plugs.size());
    for (const Snapd::PlugRef &plug : plugs) {
        if (std::optional<Permission> permission = m_store->permission(plug)) {
            permissions.append(*std::move(permission));
        }
    }
    known.providers.clear();
    for (const Permission &permission : std::as_const(permissions)) {
        PlugAnswers plug{m_defaults->of(permission), {}, {}};
        plug.unread = unread(permission, plug.standing.reason);
        for (const SlotChoice &choice : permission.choices) {
            plug.choices.append({choice.slot, m_defaults->mayConnect(permission, choice)});
            known.providers.insert(choice.slot.snap);
        }
        answers.plugs.insert(permission.id, plug);
    }
    answers.access = m_access->of(snap, permissions);
    known.answers = answers;
    known.fresh = true;
}

const SnapAnswers &InsightAnswers::of(const QString &name)
{
    static const SnapAnswers nothing;
    const std::optional<Snapd::Snap> snap = m_store->snap(name);
    if (!snap) {
        return nothing;
    }
    Known &known = m_known[name];
    if (!known.fresh) {
        reckon(*snap, known);
    }
    return known.answers;
}

const PlugAnswers *InsightAnswers::plug(const Snapd::PlugRef &ref)
{
    const SnapAnswers &answers = of(ref.snap);
    const auto found = answers.plugs.constFind(ref);
    return found == answers.plugs.cend() ? nullptr : &*found;
}

void InsightAnswers::invalidate(Known &known)
{
    if (!known.dirty) {
        known.dirty = true;
        known.told = known.answers;
    }
    known.fresh = false;
    if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void InsightAnswers::connectionsChanged(const QList<Snapd::PlugRef> &plugs)
{
    for (const Snapd::PlugRef &plug : plugs) {
        if (const auto known = m_known.find(plug.snap); known != m_known.end()) {
            invalidate(*known);
        }
    }
}

void InsightAnswers::snapsChanged(const QStringList &names)
{
    m_defaults.reset();
    const QSet<QString> changed(names.cbegin(), names.cend());
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (changed.contains(known.key()) || known->providers.intersects(changed)) {
            invalidate(*known);
        }
    }
}

void InsightAnswers::snapsRemoved(const QStringList &names)
{
    for (const QString &name : names) {
        m_known.remove(name);
    }
    snapsChanged(names);
}

void InsightAnswers::everythingChanged()
{
    m_defaults.reset();
    m_access.reset();
    for (Known &known : m_known) {
        invalidate(known);
    }
}

void InsightAnswers::flush()
{
    QElapsedTimer since;
    since.start();
    QStringList differ;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (!known->dirty) {
            continue;
        }
        if (since.durationElapsed() > sliceLasts) {
            m_flush.start();
            break;
        }
        if (!known->fresh) {
            if (const std::optional<Snapd::Snap> snap = m_store->snap(known.key())) {
                reckon(*snap, *known);
            }
        }
        if (known->answers != known->told) {
            differ.append(known.key());
        }
        known->dirty = false;
        known->told = {};
    }
    if (!differ.isEmpty()) {
        differ.sort();
        Q_EMIT changed(differ);
    }
}

}

#include "moc_insightanswers.cpp"
