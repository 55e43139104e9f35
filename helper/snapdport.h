// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

namespace Snapperms::Helper
{

/** What came back from snapd, or how far the helper got. */
struct SnapdReply {
    enum class Transport {
        Answered, ///< There is an HTTP answer; nothing is said about its content.
        Unreachable, ///< Nothing was sent: no socket, or the process behind it is not the expected one.
        Lost, ///< Something was sent, and no usable HTTP answer came back within limits of time and size.
    };

    Transport transport = Transport::Unreachable;
    int status = 0;
    QByteArray body;
};

/** The port to snapd's REST API. Calls block, for a bounded time. */
class SnapdPort
{
public:
    SnapdPort() = default;
    virtual ~SnapdPort() = default;
    Q_DISABLE_COPY_MOVE(SnapdPort)

    /** @p pathAndQuery is made of checked names by the caller. */
    virtual SnapdReply get(const QByteArray &pathAndQuery) = 0;

    /** Sends @p json to the fixed @p path. */
    virtual SnapdReply post(const QByteArray &path, const QByteArray &json) = 0;
};

}
