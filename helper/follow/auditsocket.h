// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

namespace Snapperms::Helper
{

/** What one look at a socket of the kernel's gave. */
enum class Received {
    Nothing, ///< For now.
    Datagram,
    Unfit, ///< Not from the kernel, or nothing after all.
    Lost, ///< Some were too many, or one was too long: they are gone.
    Broken, ///< Nothing more will come.
};

/**
 * The socket of the kernel's audit records (NETLINK_AUDIT, member of AUDIT_NLGRP_READLOG) that systemd has opened and left to this process, or -1 when it left
 * none. To be asked once, before the environment is emptied: it is what tells of them. The caller closes it.
 */
[[nodiscard]] int passedAuditSocket();

/** Has the kernel leave out what is no refusal, so that nobody is woken for it and it takes no room. That is all it is for: what comes is checked anyway. */
void admitRefusalsOnly(int socket);

/** Never blocks. @p buffer is made as long as what came. */
[[nodiscard]] Received receiveFromKernel(int socket, QByteArray &buffer);

}
