// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/storeavailability.h"

namespace Snapperms
{

PermissionStore::Availability availabilityFor(Snapd::ErrorCode code, bool restarting)
{
    switch (code) {
    case Snapd::ErrorCode::NotInstalled:
        return restarting ? PermissionStore::Availability::Restarting : PermissionStore::Availability::NotInstalled;
    case Snapd::ErrorCode::NotRunning:
        return restarting ? PermissionStore::Availability::Restarting : PermissionStore::Availability::NotRunning;
    case Snapd::ErrorCode::TimedOut:
        return restarting ? PermissionStore::Availability::Restarting : PermissionStore::Availability::NotAnswering;
    case Snapd::ErrorCode::ConnectionLost:
        return PermissionStore::Availability::Restarting;
    case Snapd::ErrorCode::AccessDenied:
    case Snapd::ErrorCode::AuthCancelled:
        return PermissionStore::Availability::Refused;
    case Snapd::ErrorCode::NotFound:
    case Snapd::ErrorCode::NotSupported:
        return PermissionStore::Availability::TooOld;
    default:
        return PermissionStore::Availability::NotUnderstood;
    }
}

}
