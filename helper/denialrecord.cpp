// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"

#include "confinement/auditfields.h"
#include "confinement/devicetrace.h"
#include "confinement/securitytag.h"

#include <algorithm>

namespace Snapperms::Helper
{

bool concernsUser(QByteArrayView record, int type, std::optional<uint> uid)
{
    if (type == recordDevice) {
        const auto denial = Confinement::parseDeviceRecord(record);
        return denial && (!uid || denial->fsuid == uid);
    }
    if (type != 0 && type != recordSeccomp && type != recordAppArmor) {
        return false;
    }
    const auto fields = Confinement::AuditFields::parse(record, type);
    const bool isFilter = fields.type() == recordSeccomp;
    if (!isFilter && fields.raw("apparmor") != "DENIED") {
        return false;
    }
    const auto label = Confinement::parseLabel(isFilter ? fields.untrusted("subj") : fields.untrusted("profile"));
    if (label.kind != Confinement::ProcessLabel::Kind::Snap) {
        return false;
    }
    if (!uid) {
        return true;
    }
    // No number is nobody's.
    return fields.number(isFilter ? "uid" : "fsuid") == std::optional(qint64(*uid));
}

QByteArray asLine(QByteArrayView record, qsizetype limit)
{
    QByteArray line = record.first(std::min(record.size(), limit)).toByteArray();
    std::replace_if(
        line.begin(),
        line.end(),
        [](char c) {
            return uchar(c) < 0x20 || c == 0x7f;
        },
        ' ');
    return line;
}

}
