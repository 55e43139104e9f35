// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/denialsport.h"

#include "confinement/auditfields.h"
#include "confinement/devicetrace.h"
#include "confinement/securitytag.h"

#include <algorithm>

namespace Snapperms::Helper
{

namespace
{

/** Whether this line of the kernel's log is a record ("audit: type=1400 audit(..."): that log also has messages with texts that others than the kernel chose.
 */
bool isLogged(QByteArrayView line)
{
    constexpr QByteArrayView head("audit: type=");
    if (!line.startsWith(head)) {
        return false;
    }
    const QByteArrayView rest = line.sliced(head.size());
    const qsizetype space = rest.indexOf(' ');
    return space > 0 && rest.sliced(space).startsWith(" audit(") && std::all_of(rest.begin(), rest.begin() + space, [](char c) {
        return c >= '0' && c <= '9';
    });
}

}

bool concernsUser(QByteArrayView record, int type, std::optional<uint> uid)
{
    if (type == recordDevice) {
        const auto denial = Confinement::parseDeviceRecord(record);
        return denial && (!uid || denial->fsuid == uid);
    }
    if (type == 0 && !isLogged(record)) {
        return false;
    }
    const auto fields = Confinement::AuditFields::parse(record, type);
    if (fields.type() != recordSeccomp && fields.type() != recordAppArmor) {
        return false;
    }
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
