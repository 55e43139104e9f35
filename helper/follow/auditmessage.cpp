// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/follow/auditmessage.h"

#include "confinement/auditfields.h"

#include <QString>

#include <cstring>

#include <linux/netlink.h>

namespace Snapperms::Helper
{

std::optional<AuditMessage> readAuditMessage(QByteArrayView datagram)
{
    nlmsghdr head{};
    if (datagram.size() < qsizetype(NLMSG_HDRLEN)) {
        return std::nullopt;
    }
    std::memcpy(&head, datagram.data(), sizeof head);
    // The length counts the head; behind it there may be what fills up to the next multiple of four.
    if (head.nlmsg_len < NLMSG_HDRLEN || qsizetype(head.nlmsg_len) > datagram.size() || datagram.size() - qsizetype(head.nlmsg_len) >= qsizetype(NLMSG_ALIGNTO)
        || head.nlmsg_pid != 0 || head.nlmsg_type < NLMSG_MIN_TYPE) {
        return std::nullopt;
    }
    QByteArrayView text = datagram.first(qsizetype(head.nlmsg_len)).sliced(NLMSG_HDRLEN);
    if (const qsizetype end = text.indexOf('\0'); end >= 0) {
        text.truncate(end);
    }
    const qint64 ms = text.startsWith("audit(") ? Confinement::AuditFields::parse(text, head.nlmsg_type).epochMs() : 0;
    if (ms <= 0) {
        return std::nullopt;
    }
    return AuditMessage{.type = head.nlmsg_type, .ms = ms, .record = "type=" + QByteArray::number(head.nlmsg_type) + ' ' + text.toByteArray()};
}

}
