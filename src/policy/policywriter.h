// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permissionstate.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QStringList>

namespace Snapperms
{

/** From what snapd says to a policy that says the same, and to the bytes of a file. */
class PolicyWriter
{
public:
    /**
     * What every permission of @p apps is now, on or off; of all apps when it is empty. Slots are only named where "on" alone would not tell them: those of the
     * system that bear the name of their interface are on every machine.
     */
    [[nodiscard]] static Policy policyOf(const PermissionState &state, const QStringList &apps);

    /** A file that PolicyReader takes for the same policy; the same bytes for the same policy. */
    [[nodiscard]] static QByteArray write(const Policy &policy);
};

}
