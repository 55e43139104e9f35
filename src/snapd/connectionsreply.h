// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/connectionstext.h"
#include "snapd/envelope.h"

#include <optional>

namespace Snapperms::Snapd
{

/**
 * One reply to GET /v2/connections, taken apart with the help of an earlier one. snapd tells that something has changed but not what, and each reply is the
 * whole, several megabytes on a full machine: entries that are the same to the byte are not taken apart again, and share their data with those before.
 *
 * What comes out is always what parseEnvelope() and parseConnections() make of the same bytes: whatever is not plainly a reply with nothing wrong is left to
 * them. A value; it holds the text of the reply, and eight bytes for each entry.
 */
class ConnectionsReply
{
public:
    /** Nothing to compare with. */
    ConnectionsReply() = default;
    /** Any thread. */
    ConnectionsReply(int httpStatus, const QByteArray &body, const ConnectionsReply &before);

    [[nodiscard]] const Result<Connections> &result() const { return m_result; }
    [[nodiscard]] const std::optional<Maintenance> &maintenance() const { return m_maintenance; }
    /** Whether it helps with the next. */
    [[nodiscard]] bool isHelpful() const { return m_text.has_value(); }

private:
    [[nodiscard]] bool readBesides(int httpStatus, const QByteArray &body, const ConnectionsReply &before);

    Result<Connections> m_result{Connections()};
    std::optional<Maintenance> m_maintenance;
    std::optional<ConnectionsText> m_text; ///< Each entry of it was taken apart, and is in the result.
};

}
