// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalentry.h"

#include <QString>

#include <algorithm>

#include <systemd/sd-journal.h>

namespace Snapperms::Helper
{

namespace
{

QByteArrayView field(sd_journal *journal, const char *name)
{
    const void *data = nullptr;
    size_t length = 0;
    const auto prefix = qsizetype(qstrlen(name)) + 1;
    if (sd_journal_get_data(journal, name, &data, &length) < 0 || qsizetype(length) < prefix) {
        return {};
    }
    return QByteArrayView(static_cast<const char *>(data), qsizetype(length)).sliced(prefix);
}

}

void matchKernel(sd_journal *journal)
{
    sd_journal_set_data_threshold(journal, 2 * longestRecord);
    sd_journal_add_match(journal, "_TRANSPORT=kernel", 0);
    sd_journal_add_match(journal, "_TRANSPORT=audit", 0);
}

QByteArray withStamp(QByteArrayView message, int type, quint64 us, quint64 serial)
{
    const QByteArrayView fields = message.sliced(std::max<qsizetype>(message.indexOf(' '), 0));
    const QByteArray fraction = QByteArray::number(us / 1000 % 1000).rightJustified(3, '0');
    const QByteArray stamp = QByteArray::number(us / 1'000'000) + '.' + fraction + ':' + QByteArray::number(serial);
    return "type=" + QByteArray::number(type) + " audit(" + stamp + "):" + fields.toByteArray();
}

JournalEntry currentEntry(sd_journal *journal)
{
    JournalEntry entry;
    uint64_t when = 0;
    sd_journal_get_realtime_usec(journal, &when);
    entry.ms = qint64(when / 1000);
    entry.message = field(journal, "MESSAGE").toByteArray();
    entry.type = field(journal, "_AUDIT_TYPE").toInt();
    const quint64 stamp = field(journal, "_SOURCE_REALTIME_TIMESTAMP").toULongLong();
    const quint64 serial = field(journal, "_AUDIT_ID").toULongLong();
    if (entry.type > 0 && stamp > 0 && serial > 0) {
        entry.message = withStamp(entry.message, entry.type, stamp, serial);
    }
    return entry;
}

}
