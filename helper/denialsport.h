// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Snapperms::Helper
{

/** Refusals of the kernel, as it logged them. */
struct DenialRecords {
    /** One a line, the newest first: its time in milliseconds since 1970, a tab, the record without control characters. */
    QByteArray lines;
    bool hasMore = false; ///< Not all that there were: limits of size, number or time were met.
    bool hasAuditTransport = false; ///< journald takes what the kernel's audit system sends, beside what gets into the kernel's log.
    bool isReadable = true; ///< False when there is no log to be read.
};

/** The port to the log. Calls block, for a bounded time. */
class DenialsPort
{
public:
    DenialsPort() = default;
    virtual ~DenialsPort() = default;
    Q_DISABLE_COPY_MOVE(DenialsPort)

    /** Those of snaps' programs; only what @p uid's own programs met with when that has a value. */
    virtual DenialRecords read(std::optional<uint> uid) = 0;
};

/** The journal of this machine: what the kernel, or the audit daemon in its place, wrote in the last seven days. */
class JournalDenials final : public DenialsPort
{
public:
    DenialRecords read(std::optional<uint> uid) override;
};

// Kinds of records (linux/audit.h) that tell of refusals.
inline constexpr int recordSeccomp = 1326;
inline constexpr int recordAppArmor = 1400;
inline constexpr int recordDevice = -2; ///< Not the kernel's own: Confinement::deviceRecord().

/**
 * Whether a record tells of a refusal to a program of a snap, and, when @p uid has a value, says itself that it was that user's. Records that do not say whose
 * program it was (capabilities, sockets) belong to nobody. Any bytes. @p type is what the carrier says; 0 is for a message of the kernel's log, which has to
 * begin as a record does there.
 */
[[nodiscard]] bool concernsUser(QByteArrayView record, int type, std::optional<uint> uid);

/** @p record as it may stand in a line: control characters and whatever is beyond @p limit are gone. */
[[nodiscard]] QByteArray asLine(QByteArrayView record, qsizetype limit);

}
