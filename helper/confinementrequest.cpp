// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/confinementrequest.h"

#include "helper/names.h"
#include "helper/protocol.h"

namespace Snapperms::Helper
{

std::optional<ConfinementRequest> ConfinementRequest::fromArguments(Action action, const QVariantMap &arguments)
{
    ConfinementRequest request;
    request.nonce = nonceOf(arguments);
    if (request.nonce.isEmpty()) {
        return std::nullopt;
    }
    if (action != Action::Repair) {
        const QVariant follow = arguments.value(Argument::Follow);
        request.isFollowing = follow.typeId() == QMetaType::QString && follow.toString() == "yes"_L1;
        return arguments.size() == (request.isFollowing ? 2 : 1) ? std::optional(request) : std::nullopt;
    }
    const QVariant snap = arguments.value(Argument::Snap);
    if (snap.typeId() != QMetaType::QString || arguments.size() != 2) {
        return std::nullopt;
    }
    request.snap = snap.toString();
    return isSnapName(request.snap) ? std::optional(request) : std::nullopt;
}

}
