// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permissionstore.h"

namespace Snapperms
{

/** What it means for the window that snapd answered a read with @p code. @param restarting it has announced that it would. */
[[nodiscard]] PermissionStore::Availability availabilityFor(Snapd::ErrorCode code, bool restarting);

}
