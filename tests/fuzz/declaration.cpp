// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "permissions/declarations/assertionheaders.h"
#include "permissions/declarations/declaration.h"

using namespace Snapperms;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzz::bytesOf(data, size);
    const AssertionHeaders headers = parseAssertionHeaders(text);
    const Declaration declaration = Declaration::fromText(text);
    Fuzz::require(headers.problem == HeaderProblem::None || !declaration.isValid());
    std::ignore = declaration.plugRule(QStringLiteral("camera"));
    return 0;
}
