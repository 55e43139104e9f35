// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Snapperms::Helper
{

/** The part of an HTTP/1.x answer that the helper needs. */
struct HttpReply {
    int status = 0;
    QByteArray body;

    /**
     * Parses a whole answer, read until the end of the connection as HTTP/1.0 does. Total over any bytes: no value when it is not an answer, is cut short, is
     * longer than it says, or comes with a transfer encoding, which an HTTP/1.0 request forbids.
     */
    [[nodiscard]] static std::optional<HttpReply> parse(const QByteArray &bytes);
};

}
