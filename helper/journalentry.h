// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

struct sd_journal;

namespace Snapperms::Helper
{

/** What is wanted of one entry of the journal. */
struct JournalEntry {
    qint64 ms = 0; ///< Since 1970.
    int type = 0; ///< Of the audit record; 0 when only the text tells.
    QByteArray message; ///< Any bytes; its length is bounded.
};

constexpr qsizetype longestRecord = 2000;

/** Only what the kernel wrote, or the audit daemon in its place. */
void matchKernel(sd_journal *journal);

/**
 * A message of the journal's audit transport ("AVC apparmor=...") as the kernel had written it, with the stamp that journald keeps in fields of its own: it is
 * what tells that two are the same record. @p us since 1970, @p serial as _AUDIT_ID. Any bytes.
 */
[[nodiscard]] QByteArray withStamp(QByteArrayView message, int type, quint64 us, quint64 serial);

[[nodiscard]] JournalEntry currentEntry(sd_journal *journal);

}
