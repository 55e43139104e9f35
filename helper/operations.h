// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/auditsink.h"
#include "helper/ratelimit.h"
#include "helper/request.h"
#include "helper/snapdlist.h"

#include <QVariantMap>

#include <optional>

namespace Snapperms::Helper
{

class KeptOff;
class Leases;
class PolkitPort;
class SnapdPort;
class UnitPort;

/** Who is asking, as the bus tells it: never as the caller does. */
struct Caller {
    QString busName; ///< Unique.
    uint uid = 0;
};

/** What goes back to the caller. */
struct Answered {
    Outcome outcome;
    QString nonce; ///< The caller's, when it was well-formed.
};

/**
 * Everything that the helper decides, apart from KAuth's own authorisation, which has taken place before perform() is called. Each check returns at once when
 * it fails; success is the last statement. Every call leaves one record in the audit log.
 */
class Operations
{
public:
    /** The ports outlive the operations. */
    Operations(SnapdPort &snapd, PolkitPort &polkit, const Clock &clock, KeptOff &keptOff, Leases &leases, UnitPort &units, AuditSink &audit);

    /** @p caller is empty when the bus does not tell who it is. */
    [[nodiscard]] Answered perform(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller);

private:
    [[nodiscard]] Outcome decide(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller, AuditRecord &record);
    [[nodiscard]] Outcome whenListedAsOff(const Request &request);
    [[nodiscard]] std::optional<Outcome> endUnderWay(const Pair &pair, Code answer);
    [[nodiscard]] Outcome disconnect(const Pair &pair, const QList<Pair> &manual, AuditRecord &record);
    [[nodiscard]] Outcome connect(Action action, const Pair &pair, bool isConnected, AuditRecord &record);
    [[nodiscard]] Outcome connectForAWhile(Action action, const Pair &pair, bool isConnected, std::chrono::minutes time, AuditRecord &record);
    [[nodiscard]] Outcome forget(const Pair &pair, AuditRecord &record);

    SnapdPort &m_snapd;
    PolkitPort &m_polkit;
    KeptOff &m_keptOff;
    Leases &m_leases;
    UnitPort &m_units;
    AuditSink &m_audit;
    RateLimit m_limit;
};

}
