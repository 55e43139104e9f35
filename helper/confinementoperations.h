// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/auditsink.h"
#include "helper/operations.h"
#include "helper/ratelimit.h"
#include "helper/request.h"

#include <QVariantMap>

#include <optional>

namespace Snapperms::Helper
{

class DenialsPort;
class SnapdPort;
class UnitPort;

/** What goes back to the caller. */
struct ConfinementAnswered {
    Code code = Code::Invalid;
    QString nonce; ///< The caller's, when it was well-formed.
    QByteArray records; ///< Only of the observing actions.
    bool hasMore = false;
    bool isElsewhere = false; ///< The audit daemon keeps the records, in a file of its own.
    bool isFollowed = false; ///< What happens from now on is told, too.
};

/**
 * What the helper does about confinement: has a snap's put back into force, and tells what the kernel refused. As with Operations, KAuth's own authorisation
 * has taken place before, each check returns at once when it fails, and every call leaves one record in the audit log.
 *
 * It repairs nothing itself: another program does, in a sandbox of its own that has what that takes, and all that is handed to it is the name of a snap that
 * snapd knows. Nor does it stay to tell what happens next: a third one does, and is handed whom to tell and what of.
 */
class ConfinementOperations
{
public:
    /** The ports outlive the operations. */
    ConfinementOperations(SnapdPort &snapd, UnitPort &units, DenialsPort &denials, const Clock &clock, AuditSink &audit);

    /** @p action is Repair or one that observes; @p caller is empty when the bus does not tell who it is. */
    [[nodiscard]] ConfinementAnswered perform(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller);

private:
    [[nodiscard]] Code decide(
        Action action, const QVariantMap &arguments, const std::optional<Caller> &caller, AuditRecord &record, ConfinementAnswered &answered);
    [[nodiscard]] bool follow(QLatin1StringView unit, bool ofEverybody, const Caller &caller);
    [[nodiscard]] Code repair(const QString &snap);

    SnapdPort &m_snapd;
    UnitPort &m_units;
    DenialsPort &m_denials;
    AuditSink &m_audit;
    const Clock &m_clock;
    RateLimit m_limit;
};

}
