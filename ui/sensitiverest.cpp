// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/sensitiverest.h"

#include "permissions/interfacecatalog.h"
#include "ui/accesssentences.h"
#include "ui/accesssummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

bool isSensitive(const QString &interface)
{
    return InterfaceCatalog::sensitivity(interface) >= Sensitivity::High;
}

/** By the interfaces that are there for it: the switch that a person would look for is among the sensitive ones. */
bool isSensitive(Capability capability)
{
    const QStringList interfaces = AccessTable::interfaces();
    return capability == Capability::WholeSystem || std::ranges::any_of(interfaces, [capability](const QString &interface) {
        const QList<AccessGrant> grants = isSensitive(interface) ? AccessTable::grants(interface) : QList<AccessGrant>();
        return std::ranges::any_of(grants, [capability](const AccessGrant &grant) {
            return grant.own && grant.capability == capability;
        });
    });
}

/** The ways that are no sensitive switches themselves: of those that could not be turned off, that is told. */
QList<AccessRoute> byTheWay(const CapabilityAccess &access)
{
    QList<AccessRoute> routes = access.routes;
    routes.removeIf([](const AccessRoute &route) {
        return !route.open || route.strength == AccessStrength::Partly || isSensitive(route.interface);
    });
    return routes;
}

}

SensitiveRest::SensitiveRest(const SnapAccess &access, const QString &title)
{
    QList<CapabilityAccess> sorted = access.capabilities;
    std::ranges::stable_sort(sorted, {}, [](const CapabilityAccess &one) {
        return AccessSentences::rank(one.capability);
    });
    // What is reached in the same way is told together.
    QList<std::pair<QString, QStringList>> told;
    bool isClosable = true;
    for (const CapabilityAccess &one : std::as_const(sorted)) {
        if (one.reasons.contains(NotEnforcedReason::ClassicSnap) || one.reasons.contains(NotEnforcedReason::DevmodeSnap)) {
            return;
        }
        if (!AccessSummary::isReachable(one) || AccessSummary::isReachableInPart(one) || !isSensitive(one.capability)) {
            continue;
        }
        const QList<AccessRoute> routes = byTheWay(one);
        if (routes.isEmpty()) {
            continue;
        }
        isClosable = isClosable && one.closable;
        const QString ways = AccessSentences::ways(routes);
        const auto known = std::ranges::find(told, ways, &std::pair<QString, QStringList>::first);
        const QString thing = AccessSentences::capability(one.capability);
        known == told.end() ? told.append({ways, {thing}}) : known->second.append(thing);
        for (const AccessRoute &route : routes) {
            if (!m_plugs.contains(route.plug)) {
                m_plugs.append(route.plug);
            }
        }
    }
    if (told.isEmpty()) {
        return;
    }
    // No line begins with the dot.
    const QString separator = u"\u00a0· "_s;
    QStringList things;
    for (const auto &[ways, names] : std::as_const(told)) {
        things << tr("%1 (through %2)", "what an app can reach; permissions").arg(names.join(separator), ways);
    }
    m_text = tr("%1 can still reach this: %2.", "an app; what it can reach and through what").arg(title, things.join(separator)) + u' '
        + tr("That can be turned off, too, but %1 may then not work as before.").arg(title);
    if (!isClosable) {
        m_text += u' ' + tr("On this system, even that may not be enough.", "to turn off what leads to something");
    }
}

QString SensitiveRest::action()
{
    return tr("Turn That Off, Too");
}

}
