// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/leaseender.h"

#include "helper/names.h"
#include "helper/snapview.h"
#include "helper/submit.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace Snapperms::Helper
{

LeaseEnder::LeaseEnder(SnapdPort &snapd, LeaseStore &store, KeptOff &keptOff, std::function<qint64()> now, AuditSink &audit)
    : m_snapd(snapd)
    , m_store(store)
    , m_keptOff(keptOff)
    , m_now(std::move(now))
    , m_audit(audit)
{
}

bool LeaseEnder::isOver(const Lease &lease) const
{
    const qint64 now = m_now();
    return m_isEndingAll || now >= lease.until || now < lease.given - Adjustment.count();
}

LeaseEnder::Rest LeaseEnder::lookAround()
{
    m_next.reset();
    QMap<QString, QList<LeaseRecord>> bySnap;
    const QList<LeaseRecord> records = m_store.records();
    for (const LeaseRecord &record : records) {
        bySnap[record.pair.plugSnap] << record;
        if (!isOver(record.lease)) {
            m_next = std::min(m_next.value_or(record.lease.until), record.lease.until);
        }
    }
    Rest rest = Rest::Nothing;
    for (const auto &[name, all] : std::as_const(bySnap).asKeyValueRange()) {
        const SnapView snap = viewOf(m_snapd, name);
        if (snap.isAway()) {
            return Rest::Later; // as it will be for the others
        }
        for (const LeaseRecord &record : all) {
            if (lookAt(record, snap) == Rest::Later) {
                rest = Rest::Later;
            }
        }
    }
    return rest;
}

LeaseEnder::Rest LeaseEnder::lookAt(const LeaseRecord &record, const SnapView &snap)
{
    const QJsonObject *list = std::get_if<QJsonObject>(&snap.connections);
    if (!list) {
        m_store.dropIfCurrent(record); // There is no such snap any more.
        return Rest::Nothing;
    }
    if (const auto connection = entryFor(record.pair, (*list)["established"_L1].toArray())) {
        return isOver(record.lease) ? end(record, *pairOf(*connection), (*connection)["manual"_L1].toBool()) : Rest::Nothing;
    }
    const qint64 age = m_now() - record.lease.given;
    if (snap.isBusy || (!m_isEndingAll && age > -Adjustment.count() && age < Keeper::Fresh.count())) {
        return Rest::Later; // Perhaps it is being turned on right now.
    }
    // Somebody has turned it off. Whoever turns it on next decides anew for how long.
    if (!isHidden(record.pair, *list)) {
        m_store.dropIfCurrent(record);
    }
    return Rest::Nothing;
}

/**
 * Of a snap that is disabled snapd lists neither plugs nor slots, nor what they are connected to, and nothing of a device that is unplugged; once they are
 * back, so is the connection (snapd overlord/ifacestate).
 */
bool LeaseEnder::isHidden(const Pair &pair, const QJsonObject &list)
{
    QString interface;
    for (const QJsonArray plugs = list["plugs"_L1].toArray(); const auto &plug : plugs) {
        if (plug["snap"_L1].toString() == pair.plugSnap && plug["plug"_L1].toString() == pair.plug) {
            interface = plug["interface"_L1].toString();
        }
    }
    if (!isPlugName(interface)) {
        return true;
    }
    const QByteArray where = isSystemSnap(pair.slotSnap) ? QByteArray("interface=" + interface.toLatin1()) : QByteArray("snap=" + pair.slotSnap.toLatin1());
    const auto other = connectionsOf(m_snapd, where, Code::NoSuchSlot);
    if (const Code *why = std::get_if<Code>(&other)) {
        return *why != Code::NoSuchSlot;
    }
    const QJsonArray all = std::get<QJsonObject>(other)["slots"_L1].toArray();
    return std::none_of(all.cbegin(), all.cend(), [&pair](const QJsonValue &slot) {
        return slot["slot"_L1].toString() == pair.slot && isSameSlotHost(pair.slotSnap, slot["snap"_L1].toString());
    });
}

LeaseEnder::Rest LeaseEnder::end(const LeaseRecord &record, const Pair &pair, bool isManual)
{
    if (!m_store.isCurrent(record)) {
        return Rest::Later; // Somebody has renewed it just now, or keeps it.
    }
    std::optional<bool> isKept;
    // As when somebody turns it off: else the publisher's default may turn it on again at the next update.
    if (isManual) {
        isKept = m_keptOff.keep(pair, record.lease.uid);
        if (!m_store.isCurrent(record)) {
            return Rest::Later; // That took its time. The other record goes when the keeper sees it on by hand.
        }
    }
    const Outcome outcome = submit(m_snapd, Action::Disconnect, pair);
    noteEnd(m_snapd, m_audit, "lease-ended"_L1, record.lease.uid, pair, outcome, isKept);
    return Rest::Later; // The lease goes when snapd is seen to have ended it.
}

}
