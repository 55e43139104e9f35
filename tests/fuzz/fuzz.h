// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <tuple>

/** libFuzzer's entry: called with one input after the other. What must not be ends the program. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Snapperms::Fuzz
{

/** A copy, so that reading one byte too far is found. */
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/** Fit for a terminal and one line of a log. */
inline void requirePlain(const QString &text)
{
    for (const QChar c : text) {
        require(c.unicode() >= 0x20 && c.unicode() != 0x7f);
    }
}

}
