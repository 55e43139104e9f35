// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/keeper.h"

#include "helper/snapview.h"
#include "helper/submit.h"

#include <QMap>

#include <utility>

namespace Snapperms::Helper
{

Keeper::Keeper(SnapdPort &snapd, KeptOffStore &store, std::function<qint64()> now, AuditSink &audit)
    : m_snapd(snapd)
    , m_store(store)
    , m_now(std::move(now))
    , m_audit(audit)
{
}

Keeper::Rest Keeper::lookAround()
{
    QMap<QString, QList<KeptOffRecord>> bySnap;
    const QList<KeptOffRecord> records = m_store.records();
    for (const KeptOffRecord &record : records) {
        bySnap[record.pair.plugSnap] << record;
    }
    Rest rest = Rest::Nothing;
    for (const auto &[name, all] : std::as_const(bySnap).asKeyValueRange()) {
        const SnapView snap = viewOf(m_snapd, name);
        if (snap.isAway()) {
            return Rest::Later; // as it will be for the others
        }
        for (const KeptOffRecord &record : all) {
            if (lookAt(record, snap) == Rest::Later) {
                rest = Rest::Later;
            }
        }
    }
    return rest;
}

Keeper::Rest Keeper::lookAt(const KeptOffRecord &record, const SnapView &snap)
{
    const QJsonObject *list = std::get_if<QJsonObject>(&snap.connections);
    if (!list) {
        m_store.dropIfCurrent(record); // There is no such snap any more.
        return Rest::Nothing;
    }
    if (entryFor(record.pair, (*list)["undesired"_L1].toArray())) {
        m_store.dropIfCurrent(record); // snapd remembers by itself.
        return Rest::Nothing;
    }
    const std::optional<QJsonObject> connection = entryFor(record.pair, (*list)["established"_L1].toArray());
    if (!connection || (*connection)["gadget"_L1].toBool()) {
        return Rest::Nothing;
    }
    if (!(*connection)["manual"_L1].toBool()) {
        return turnOff(record, *pairOf(*connection));
    }
    const qint64 age = m_now() - record.time;
    if ((age >= 0 && age < Fresh.count()) || !isOnByHand(record.pair)) {
        return Rest::Later; // Perhaps it is being turned off right now, or on, which may be taken back.
    }
    m_store.dropIfCurrent(record); // Somebody has turned it on again by hand.
    return Rest::Nothing;
}

/** Asks anew: what was half done when the first look saw it connected is in progress now, or over. */
bool Keeper::isOnByHand(const Pair &pair)
{
    const std::optional<QJsonObject> connection = viewOf(m_snapd, pair.plugSnap).settled(pair);
    return connection && (*connection)["manual"_L1].toBool();
}

Keeper::Rest Keeper::turnOff(const KeptOffRecord &record, const Pair &pair)
{
    if (!m_store.isCurrent(record)) {
        return Rest::Nothing;
    }
    const Outcome outcome = submit(m_snapd, Action::Disconnect, pair);
    noteEnd(m_snapd, m_audit, "keep-off"_L1, record.uid, pair, outcome);
    return Rest::Later; // The record goes when snapd's own is seen.
}

}
