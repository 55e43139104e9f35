// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "helper/denialsport.h"
#include "helper/follow/auditmessage.h"

using namespace Snapperms;

/** A datagram of the kernel's audit socket, of which programs have written a part, or one that is none. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const auto message = Helper::readAuditMessage(bytes);
    if (!message) {
        return 0;
    }
    Fuzz::require(message->ms > 0 && message->type >= 16 && message->type <= 0xffff);
    // No byte comes from elsewhere, and the head is ours.
    const QByteArray head = "type=" + QByteArray::number(message->type) + ' ';
    Fuzz::require(message->record.startsWith(QByteArray(head + "audit(")));
    Fuzz::require(bytes.sliced(16).startsWith(message->record.sliced(head.size())));
    Fuzz::require(!message->record.contains('\0'));
    // What is told of it is told for the kind that its head has, whatever kind the text claims to be.
    const bool isTold = Helper::concernsUser(message->record, message->type, std::nullopt);
    Fuzz::require(!isTold || message->type == Helper::recordAppArmor || message->type == Helper::recordSeccomp);
    return 0;
}
