// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/snapdport.h"

#include <chrono>

#include <sys/types.h>

namespace Snapperms::Helper
{

/**
 * snapd over its unix socket: one connection and one HTTP/1.0 request each, so that an answer is never chunked and ends with the connection
 * (https://snapcraft.io/docs/snapd-rest-api). Talks only to a process of the expected user, whoever may have put a socket there.
 */
class SnapdSocket final : public SnapdPort
{
public:
    struct Limits {
        std::chrono::milliseconds patience{5000}; ///< For one whole request.
        qsizetype bytes = 8 * 1024 * 1024; ///< Of an answer. A machine with a thousand snaps and an interface that all of them plug stays well below.
    };

    SnapdSocket(QByteArray path, uid_t owner, Limits limits);

    SnapdReply get(const QByteArray &pathAndQuery) override;
    SnapdReply post(const QByteArray &path, const QByteArray &json) override;

private:
    SnapdReply exchange(const QByteArray &request) const;

    const QByteArray m_path;
    const uid_t m_owner;
    const Limits m_limits;
};

}
