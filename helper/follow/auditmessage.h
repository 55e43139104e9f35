// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Snapperms::Helper
{

/** One record of the kernel as its audit socket sends it: "audit(SECONDS.MS:SERIAL): ...", its kind in the head of the message. */
struct AuditMessage {
    int type = 0; ///< 1400, 1326 ...
    qint64 ms = 0; ///< Since 1970, by the record's own stamp.
    QByteArray record; ///< "type=1400 audit(...): ...", as the log has it. What programs put into it is in there as they wrote it.

    bool operator==(const AuditMessage &) const = default;
};

/**
 * Reads one datagram (struct nlmsghdr of linux/netlink.h and what follows it). Nothing for one that is not whole, holds more than one message, says that it
 * comes from a program, is of netlink's own housekeeping, or has no stamp. Total, any bytes.
 */
[[nodiscard]] std::optional<AuditMessage> readAuditMessage(QByteArrayView datagram);

}
