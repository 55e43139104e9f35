// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/session.h"

#include <cstdlib>
#include <memory>

#include <unistd.h>

#include <systemd/sd-login.h>

namespace Snapperms::Privileged
{

QString ownSession()
{
    char *id = nullptr;
    if (sd_pid_get_session(::getpid(), &id) < 0 && sd_uid_get_display(::getuid(), &id) < 0) {
        return {};
    }
    const std::unique_ptr<char, decltype(&std::free)> owned(id, &std::free);
    return QString::fromUtf8(owned.get());
}

}
