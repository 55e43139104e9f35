// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "news/seenrecord.h"

using namespace Snapperms;

/** What is read can be written, and is the same again. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = SeenRecord::fromText(Fuzz::bytesOf(data, size));
    if (const auto *record = std::get_if<SeenRecord>(&read)) {
        const auto again = SeenRecord::fromText(record->toText());
        Fuzz::require(std::holds_alternative<SeenRecord>(again) && std::get<SeenRecord>(again) == *record);
    }
    return 0;
}
