// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "confinement/pathpattern.h"

using namespace Snapperms;

/** A pattern of a profile on the first line, a path on the second. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Alternatives multiply: what a profile of snapd has at most is far less. How far they may is tried with one input of sixteen.
    constexpr size_t longest = 100;
    constexpr int mostAlternatives = 4;
    QByteArray text = Fuzz::bytesOf(data, std::min(size, longest));
    int commas = 0;
    for (char &c : text) {
        if (c == ',' && ++commas > mostAlternatives && size % 16 != 0) {
            c = '.';
        }
    }
    const qsizetype end = std::max<qsizetype>(text.indexOf('\n'), 0);
    const QByteArray path = text.sliced(end).trimmed();
    std::ignore = Confinement::PathPattern(text.first(end)).matches(path);

    // What has nothing special in it matches itself and nothing else.
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || c == '/';
    };
    if (std::ranges::all_of(path, isPlain) && path.startsWith('/')) {
        const Confinement::PathPattern itself(path);
        Fuzz::require(itself.matches(path) && !itself.matches(QByteArray(path + 'x')));
    }
    return 0;
}
