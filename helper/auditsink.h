// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"

#include <QString>

#include <optional>

namespace Snapperms::Helper
{

/** What became of the record that a connection is to end by itself. */
enum class LeaseChange {
    Renewed, ///< It ends at another time.
    MadePermanent, ///< It is gone, and the connection stays.
};

/** One decision. Every string in it was checked or made here: nothing of it can forge a line or a field of a log. */
struct AuditRecord {
    qint64 uid = -1; ///< -1: the bus did not tell.
    QString sender; ///< Unique bus name.
    QString action; ///< polkit's id.
    QString plugSnap; ///< The names are empty when they did not pass the check of their syntax.
    QString plug;
    QString slotSnap;
    QString slot;
    QString snap = {}; ///< Of a repair.
    QString interface; ///< Empty until snapd told.
    Code code = Code::Invalid;
    QString change; ///< The id of snapd's change; only with Code::Done.
    std::optional<bool> isFollowed = std::nullopt; ///< Whether telling of what happens from now on was begun; no value where it was not asked for.
    std::optional<qint64> minutes = std::nullopt; ///< For how long it was asked for; no value for good.
    std::optional<bool> isKept = std::nullopt; ///< Whether it could be recorded that this is to stay off; no value where no record was wanted.
    bool isKeptNoMore = false; ///< A record that it is to stay off was taken away.
    std::optional<LeaseChange> lease = std::nullopt; ///< Of what is connected already, and was for a while.

    bool operator==(const AuditRecord &) const = default;
};

/** One word for the log. */
[[nodiscard]] QLatin1StringView auditWord(Code code);

/** The same of a whole decision: what changed only a record of ours, and nothing of snapd's, was allowed as well. */
[[nodiscard]] QLatin1StringView auditWord(const AuditRecord &record);

/** "allowed: org.example.snapperms.connect vlc:camera snapd:camera for uid 1000, change 7" */
[[nodiscard]] QString auditMessage(const AuditRecord &record);

/** The port to the audit log. Never fails visibly: what cannot be logged must not change what is decided. */
class AuditSink
{
public:
    AuditSink() = default;
    virtual ~AuditSink() = default;
    Q_DISABLE_COPY_MOVE(AuditSink)

    virtual void record(const AuditRecord &record) = 0;
};

}
