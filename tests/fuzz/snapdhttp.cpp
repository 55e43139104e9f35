// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "snapd/httpreader.h"

using namespace Snapperms;
using Snapd::HttpReader;

namespace
{

constexpr qint64 longest = 4096;

/** What came of a reply that came in pieces of @p step bytes. */
HttpReader read(const QByteArray &bytes, qsizetype step)
{
    HttpReader reader(longest);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        reader.feed(bytes.mid(at, step));
    }
    reader.end();
    Fuzz::require(reader.body().size() <= longest);
    return reader;
}

}

/** However a reply is cut, it is the same reply. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const HttpReader whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    // Of a long one, some dozens of pieces: each costs what all of them together do.
    const HttpReader pieces = read(bytes, 1 + bytes.size() % 7 + bytes.size() / 48);
    Fuzz::require((whole.state() == HttpReader::State::Complete) == (pieces.state() == HttpReader::State::Complete));
    if (whole.state() == HttpReader::State::Complete) {
        Fuzz::require(whole.status() >= 200 && whole.status() <= 999);
        Fuzz::require(whole.status() == pieces.status() && whole.body() == pieces.body());
    }
    return 0;
}
