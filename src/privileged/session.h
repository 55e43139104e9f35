// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms::Privileged
{

/**
 * The login session that polkit counts this program to (polkitbackendsessionmonitor-systemd.c): its own, or, for one that the desktop started as a user service
 * and that belongs to none by its control group, the person's. Empty without any; polkit then has nobody who could be asked for a password.
 */
[[nodiscard]] QString ownSession();

}
