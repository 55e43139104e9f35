// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/auditsink.h"

#include <QByteArray>
#include <QList>

namespace Snapperms::Helper
{

/**
 * The systemd journal, with a field per fact: SNAPPERMS_UID, SNAPPERMS_SENDER, SNAPPERMS_ACTION, SNAPPERMS_PLUG_SNAP, SNAPPERMS_PLUG, SNAPPERMS_SLOT_SNAP,
 * SNAPPERMS_SLOT, SNAPPERMS_SNAP, SNAPPERMS_INTERFACE, SNAPPERMS_RESULT, SNAPPERMS_CHANGE, SNAPPERMS_FOLLOWED, SNAPPERMS_MINUTES, SNAPPERMS_LEASE,
 * SNAPPERMS_KEPT_OFF. Anybody can write entries with the same fields: who reads them asks for the unit as well, as in docs/helper-log.md.
 */
class JournalAudit final : public AuditSink
{
public:
    /** @p program: by what name the journal is to know the process. */
    explicit JournalAudit(QByteArray program = "snapperms-helper");

    void record(const AuditRecord &record) override;

    /** The fields of one record, as "NAME=value"; those without a value are left out. */
    [[nodiscard]] static QList<QByteArray> fields(const AuditRecord &record, const QByteArray &program = "snapperms-helper");

private:
    const QByteArray m_program;
};

}
