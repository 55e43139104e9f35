// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "snapd/parse.h"

using namespace Snapperms;

/** The first byte, a letter from "a" on, is the kind of the answer, for the others not to be lost in refusals; the rest is what snapd sent. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr int kinds = 11;
    const int kind = (data[0] + kinds * 26 - 'a') % kinds;
    const QByteArray body = Fuzz::bytesOf(data + 1, size - 1);
    const Snapd::Envelope envelope = Snapd::parseEnvelope(kind == kinds - 1 ? 400 : 200, body);
    std::ignore = Snapd::parseSystemInfo(envelope);
    switch (kind) {
    case 0:
        std::ignore = Snapd::parseSnaps(envelope);
        break;
    case 1:
        std::ignore = Snapd::parseConnections(envelope);
        break;
    case 2:
        std::ignore = Snapd::parseInterfaces(envelope);
        break;
    case 3:
        std::ignore = Snapd::parseChange(envelope);
        break;
    case 4:
        std::ignore = Snapd::parseChanges(envelope);
        break;
    case 5:
        if (const auto notices = Snapd::parseNotices(envelope); notices.ok() && !notices.value().isEmpty()) {
            const QString first = notices.value().first().lastRepeated;
            const QString last = notices.value().last().lastRepeated;
            Fuzz::require(Snapd::compareTimestamps(first, first) == std::strong_ordering::equal);
            Fuzz::require(std::is_lt(Snapd::compareTimestamps(first, last)) == std::is_gt(Snapd::compareTimestamps(last, first)));
        }
        break;
    case 6:
        std::ignore = Snapd::parseBaseDeclaration(envelope);
        break;
    case 7:
        std::ignore = Snapd::parseSnapDeclaration(envelope);
        break;
    case 8:
        std::ignore = Snapd::parseModel(envelope);
        break;
    default:
        std::ignore = Snapd::parseAcceptedChange(envelope);
        break;
    }
    return 0;
}
