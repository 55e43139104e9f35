// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/journalaudit.h"

#include <utility>
#include <vector>

#include <sys/uio.h>
#include <syslog.h>

#include <systemd/sd-journal.h>

namespace Snapperms::Helper
{

JournalAudit::JournalAudit(QByteArray program)
    : m_program(std::move(program))
{
}

QList<QByteArray> JournalAudit::fields(const AuditRecord &record, const QByteArray &program)
{
    const bool isDenial = record.code == Code::NotAuthorized || record.code == Code::Invalid || record.code == Code::WrongAction
        || record.code == Code::TooManyRequests || record.code == Code::CallerUnknown;
    QList<QByteArray> fields{
        "MESSAGE_ID=b7c9a6c0d3a84f0f9a3f1f6d0a7e2c51",
        "MESSAGE=" + auditMessage(record).toUtf8(),
        "PRIORITY=" + QByteArray::number(isDenial ? LOG_WARNING : LOG_INFO),
        "SYSLOG_FACILITY=" + QByteArray::number(LOG_FAC(LOG_AUTHPRIV)),
        "SYSLOG_IDENTIFIER=" + program,
    };
    const auto add = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            fields << QByteArray(name) + '=' + value.toUtf8();
        }
    };
    add("SNAPPERMS_UID", record.uid < 0 ? QString() : QString::number(record.uid));
    add("SNAPPERMS_SENDER", record.sender);
    add("SNAPPERMS_ACTION", record.action);
    add("SNAPPERMS_PLUG_SNAP", record.plugSnap);
    add("SNAPPERMS_PLUG", record.plug);
    add("SNAPPERMS_SLOT_SNAP", record.slotSnap);
    add("SNAPPERMS_SLOT", record.slot);
    add("SNAPPERMS_SNAP", record.snap);
    add("SNAPPERMS_INTERFACE", record.interface);
    add("SNAPPERMS_RESULT", auditWord(record));
    add("SNAPPERMS_CHANGE", record.change);
    if (record.isFollowed) {
        add("SNAPPERMS_FOLLOWED", *record.isFollowed ? u"begun"_s : u"failed"_s);
    }
    if (record.minutes) {
        add("SNAPPERMS_MINUTES", QString::number(*record.minutes));
    }
    if (record.lease) {
        add("SNAPPERMS_LEASE", *record.lease == LeaseChange::Renewed ? u"renewed"_s : u"made-permanent"_s);
    }
    if (record.isKept) {
        add("SNAPPERMS_KEPT_OFF", *record.isKept ? u"recorded"_s : u"failed"_s);
    } else if (record.isKeptNoMore) {
        add("SNAPPERMS_KEPT_OFF", u"dropped"_s);
    }
    return fields;
}

void JournalAudit::record(const AuditRecord &record)
{
    const QList<QByteArray> lines = fields(record, m_program);
    std::vector<iovec> vectors;
    vectors.reserve(lines.size());
    for (const QByteArray &line : lines) {
        vectors.push_back({.iov_base = const_cast<char *>(line.constData()), .iov_len = static_cast<size_t>(line.size())});
    }
    sd_journal_sendv(vectors.data(), static_cast<int>(vectors.size()));
}

}
