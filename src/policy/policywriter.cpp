// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "policy/policywriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

Snapd::SlotRef portable(const Snapd::SlotRef &slot)
{
    return {Snapd::isSystemSnap(slot.snap) ? u"system"_s : slot.snap, slot.slot};
}

PolicyEntry entryOf(const Permission &permission)
{
    PolicyEntry entry;
    entry.app = permission.id.snap;
    entry.permission = permission.id.plug;
    entry.interface = permission.interface == permission.id.plug ? QString() : permission.interface;
    const QList<Snapd::SlotRef> connected = permission.connectedSlots();
    entry.allowed = !connected.isEmpty();
    if (connected != QList{Snapd::SlotRef{connected.value(0).snap, permission.interface}} || !Snapd::isSystemSnap(connected.value(0).snap)) {
        std::ranges::transform(connected, std::back_inserter(entry.slotRefs), portable);
    }
    return entry;
}

QJsonValue valueOf(const PolicyEntry &entry)
{
    if (entry.interface.isEmpty() && entry.slotRefs.isEmpty()) {
        return entry.allowed;
    }
    QJsonObject object{{u"allowed"_s, entry.allowed}};
    if (!entry.interface.isEmpty()) {
        object.insert(u"interface"_s, entry.interface);
    }
    if (!entry.slotRefs.isEmpty()) {
        QJsonArray names;
        for (const Snapd::SlotRef &slot : entry.slotRefs) {
            names.append(QString(slot.snap + u':' + slot.slot));
        }
        object.insert(u"slots"_s, names);
    }
    return object;
}

}

Policy PolicyWriter::policyOf(const PermissionState &state, const QStringList &apps)
{
    Policy policy;
    for (const Permission &permission : state.permissions) {
        if (apps.isEmpty() || apps.contains(permission.id.snap)) {
            policy.entries.append(entryOf(permission));
        }
    }
    std::ranges::sort(policy.entries, [](const PolicyEntry &a, const PolicyEntry &b) {
        return std::tie(a.app, a.permission) < std::tie(b.app, b.permission);
    });
    return policy;
}

QByteArray PolicyWriter::write(const Policy &policy)
{
    QMap<QString, QJsonObject> byApp;
    for (const PolicyEntry &entry : policy.entries) {
        byApp[entry.app].insert(entry.permission, valueOf(entry));
    }
    QJsonObject document{{u"format"_s, u"snapperms-policy"_s}, {u"version"_s, Policy::version}};
    if (const QJsonObject everyApp = byApp.take(QString()); !everyApp.isEmpty()) {
        document.insert(u"every_app"_s, everyApp);
    }
    QJsonObject apps;
    for (auto it = byApp.cbegin(); it != byApp.cend(); ++it) {
        apps.insert(it.key(), it.value());
    }
    document.insert(u"apps"_s, apps);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

}
