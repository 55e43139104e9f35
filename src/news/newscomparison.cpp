// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/newscomparison.h"

#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"

#include <algorithm>
#include <optional>

namespace Snapperms
{

namespace
{

/** Connections as the record writes them, without those that cannot be written. */
QList<Snapd::SlotRef> asWritten(const QList<Snapd::SlotRef> &slotRefs)
{
    QList<Snapd::SlotRef> found;
    for (const Snapd::SlotRef &slot : slotRefs) {
        if (SeenRecord::isName(slot.snap) && SeenRecord::isName(slot.slot)) {
            found << SeenRecord::known(slot);
        }
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

QList<Snapd::SlotRef> connectionsOf(const Permission &permission)
{
    return asWritten(permission.connectedSlots());
}

bool isSensitive(const QString &interface)
{
    return InterfaceCatalog::sensitivity(interface) >= Sensitivity::High;
}

NewsItem::By whoConnected(const Permission &permission, const QList<Snapd::SlotRef> &added)
{
    NewsItem::By by = NewsItem::By::Nobody;
    for (const SlotChoice &choice : permission.choices) {
        if (!choice.connected || !added.contains(SeenRecord::known(choice.slot))) {
            continue;
        }
        if (choice.gadget) {
            by = by == NewsItem::By::Nobody ? NewsItem::By::Gadget : by;
        } else if (choice.manual) {
            return NewsItem::By::Person;
        } else {
            by = NewsItem::By::Snapd;
        }
    }
    return by;
}

bool isWritable(const Snapd::Snap &snap)
{
    return SeenRecord::isName(snap.name) && SeenRecord::isName(snap.revision);
}

bool isWritable(const Permission &permission)
{
    return SeenRecord::isName(permission.id.plug) && SeenRecord::isName(permission.interface);
}

SeenPlug seenNow(const Permission &permission)
{
    return {permission.interface, connectionsOf(permission), false};
}

/** Whether the plugs of a snap can be seen. */
bool isVisible(const Snapd::Snap &snap)
{
    return snap.isEnabled() && snap.broken.isEmpty();
}

}

NewsComparison::NewsComparison(const PermissionStore &store, const QSet<QString> &busy)
    : m_store(store)
    , m_busy(busy)
    , m_allBusy(std::ranges::any_of(busy, Snapd::isSystemSnap))
{
}

bool NewsComparison::isBusy(const QString &snap) const
{
    return m_allBusy || m_busy.contains(snap);
}

SeenSnap NewsComparison::adopt(const Snapd::Snap &snap, bool everythingSeen) const
{
    SeenSnap seen{snap.revision, {}};
    const QList<Snapd::PlugRef> plugs = m_store.plugsOf(snap.name);
    for (const Snapd::PlugRef &ref : plugs) {
        const std::optional<Permission> permission = m_store.permission(ref);
        if (!permission || !isWritable(*permission)) {
            continue;
        }
        const bool tell = !everythingSeen && permission->isOn() && isSensitive(permission->interface);
        seen.plugs.insert(ref.plug, tell ? SeenPlug{permission->interface, {}, true} : seenNow(*permission));
    }
    return seen;
}

SeenRecord NewsComparison::everything() const
{
    SeenRecord record;
    for (const Snapd::Snap &snap : m_store.snaps()) {
        if (isWritable(snap) && isVisible(snap)) {
            record.snaps.insert(snap.name, adopt(snap, true));
        }
    }
    return record;
}

void NewsComparison::see(const Snapd::PlugRef &plug, SeenRecord &record) const
{
    if (const std::optional<Permission> permission = m_store.permission(plug)) {
        see(plug, permission->connectedSlots(), record);
    }
}

void NewsComparison::see(const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected, SeenRecord &record) const
{
    const std::optional<Snapd::Snap> snap = m_store.snap(plug.snap);
    const std::optional<Permission> permission = m_store.permission(plug);
    if (!snap || !permission || !isWritable(*snap) || !isWritable(*permission)) {
        return;
    }
    if (!record.snaps.contains(plug.snap)) {
        record.snaps.insert(plug.snap, adopt(*snap, false));
    }
    record.snaps[plug.snap].plugs.insert(plug.plug, {permission->interface, asWritten(connected), false});
}

QList<NewsItem> NewsComparison::compare(SeenRecord &record) const
{
    QList<NewsItem> news;
    QSet<QString> installed;
    for (const Snapd::Snap &snap : m_store.snaps()) {
        installed.insert(snap.name);
        if (isBusy(snap.name) || !isVisible(snap) || !isWritable(snap)) {
            continue;
        }
        auto known = record.snaps.find(snap.name);
        if (known == record.snaps.end()) {
            known = record.snaps.insert(snap.name, adopt(snap, false));
        }
        const qsizetype before = news.size();
        const bool updated = known->revision != snap.revision;
        QMap<QString, SeenPlug> present;
        const QList<Snapd::PlugRef> plugs = m_store.plugsOf(snap.name);
        for (const Snapd::PlugRef &ref : plugs) {
            const std::optional<Permission> permission = m_store.permission(ref);
            if (!permission || !isWritable(*permission)) {
                continue;
            }
            QList<Snapd::SlotRef> connected = connectionsOf(*permission);
            const auto seen = known->plugs.constFind(ref.plug);
            if (seen == known->plugs.cend() || seen->interface != permission->interface) {
                news << NewsItem{ref, permission->interface, NewsItem::What::NewPermission, whoConnected(*permission, connected), connected, updated};
                continue;
            }
            // Not now: their provider is being worked on.
            const bool waits = connected.removeIf([this](const Snapd::SlotRef &slot) {
                return isBusy(slot.snap);
            }) > 0;
            SeenPlug now = *seen;
            // Ended, and not merely out of sight.
            now.connected.removeIf([&](const Snapd::SlotRef &slot) {
                return !isBusy(slot.snap) && !connected.contains(slot) && std::ranges::any_of(permission->choices, [&slot](const SlotChoice &choice) {
                    return SeenRecord::known(choice.slot) == slot;
                });
            });
            connected.removeIf([&now](const Snapd::SlotRef &slot) {
                return now.connected.contains(slot);
            });
            if (!connected.isEmpty()) {
                const auto what = now.arrivedOn ? NewsItem::What::CameOn : NewsItem::What::SwitchedOn;
                news << NewsItem{ref, permission->interface, what, whoConnected(*permission, connected), connected, updated};
            } else if (!waits) {
                now.arrivedOn = false;
            }
            present.insert(ref.plug, now);
        }
        // Plugs that the snap no longer has are forgotten with this.
        known->plugs = present;
        if (news.size() == before) {
            known->revision = snap.revision;
        }
    }
    if (!m_allBusy) {
        record.snaps.removeIf([&](auto snap) {
            return !installed.contains(snap.key()) && !m_busy.contains(snap.key());
        });
    }
    return news;
}

}
