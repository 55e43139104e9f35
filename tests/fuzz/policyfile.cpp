// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "policy/policyreader.h"
#include "policy/policywriter.h"

using namespace Snapperms;

/** What is read can be written, and is the same again. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = PolicyReader::read(Fuzz::bytesOf(data, size));
    if (const auto *policy = std::get_if<Policy>(&read)) {
        const QByteArray written = PolicyWriter::write(*policy);
        const auto again = PolicyReader::read(written);
        Fuzz::require(std::holds_alternative<Policy>(again));
        Fuzz::require(PolicyWriter::write(std::get<Policy>(again)) == written);
    }
    return 0;
}
