// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/auditsink.h"

namespace Snapperms::Helper
{

QLatin1StringView auditWord(Code code)
{
    switch (code) {
    case Code::Done:
        return "allowed"_L1;
    case Code::Invalid:
        return "invalid"_L1;
    case Code::WrongAction:
        return "wrong-action"_L1;
    case Code::NotAuthorized:
        return "denied-by-rule"_L1;
    case Code::TooManyRequests:
        return "too-many-requests"_L1;
    case Code::NoSuchPlug:
        return "no-such-plug"_L1;
    case Code::NoSuchSlot:
        return "no-such-slot"_L1;
    case Code::InterfaceMismatch:
        return "interface-mismatch"_L1;
    case Code::Unchanged:
        return "unchanged"_L1;
    case Code::Conflict:
        return "conflict"_L1;
    case Code::SnapdUnavailable:
        return "snapd-unavailable"_L1;
    case Code::SnapdRefused:
        return "snapd-refused"_L1;
    case Code::OutcomeUnknown:
        return "outcome-unknown"_L1;
    case Code::CallerUnknown:
        return "caller-unknown"_L1;
    case Code::NoSuchSnap:
        return "no-such-snap"_L1;
    case Code::NotStarted:
        return "not-started"_L1;
    case Code::NotReadable:
        return "not-readable"_L1;
    case Code::NotRecorded:
        return "not-recorded"_L1;
    case Code::NotUnderstood:
        return "not-understood"_L1;
    }
    Q_UNREACHABLE_RETURN("invalid"_L1);
}

QLatin1StringView auditWord(const AuditRecord &record)
{
    const bool isOursChanged = record.lease || record.isKeptNoMore;
    return auditWord(record.code == Code::Unchanged && isOursChanged ? Code::Done : record.code);
}

QString auditMessage(const AuditRecord &record)
{
    QString message = auditWord(record) + u": "_s + record.action;
    if (!record.plug.isEmpty()) {
        message += u' ' + record.plugSnap + u':' + record.plug;
        message += record.slot.isEmpty() ? u" from every slot"_s : QString(u' ' + record.slotSnap + u':' + record.slot);
    }
    if (!record.snap.isEmpty()) {
        message += u' ' + record.snap;
    }
    message += record.uid < 0 ? u" for an unknown caller"_s : QString(u" for uid "_s + QString::number(record.uid));
    if (record.minutes) {
        message += u", for "_s + QString::number(*record.minutes) + u" minutes"_s;
    }
    if (record.lease) {
        message += *record.lease == LeaseChange::Renewed ? u" from now on"_s : u", for good from now on"_s;
    }
    if (!record.change.isEmpty()) {
        message += u", change "_s + record.change;
    }
    if (record.isKept == false) {
        message += u", but there is no room for a record that it is to stay off"_s;
    }
    if (record.isKeptNoMore) {
        message += u", no longer kept off"_s;
    }
    return message;
}

}
