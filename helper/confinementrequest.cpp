// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/confinementrequest.h"

#include "helper/names.h"
#include "helper/protocol.h"

namespace Snapperms::Helper
{

namespace
{

/** The one argument beside the nonce; nothing when it is not there, is no string, or is not the only one. */
std::optional<QString> onlyArgument(const QVariantMap &arguments, QLatin1StringView key)
{
    const QVariant value = arguments.value(key);
    return value.typeId() == QMetaType::QString && arguments.size() == 2 ? std::optional(value.toString()) : std::nullopt;
}

}

std::optional<ConfinementRequest> ConfinementRequest::fromArguments(Action action, const QVariantMap &arguments)
{
    ConfinementRequest request;
    request.nonce = nonceOf(arguments);
    if (request.nonce.isEmpty()) {
        return std::nullopt;
    }
    bool isFit = false;
    switch (action) {
    case Action::Repair:
        request.snap = onlyArgument(arguments, Argument::Snap).value_or(QString());
        isFit = isSnapName(request.snap);
        break;
    case Action::Observe:
    case Action::ObserveAll:
        request.isFollowing = onlyArgument(arguments, Argument::Follow) == u"yes"_s;
        isFit = request.isFollowing || arguments.size() == 1;
        break;
    case Action::ObserveDevices: {
        const auto whose = onlyArgument(arguments, Argument::Whose);
        request.isOfEverybody = whose == u"all"_s;
        isFit = request.isOfEverybody || whose == u"own"_s;
        break;
    }
    case Action::Connect:
    case Action::ConnectSensitive:
    case Action::Disconnect:
    case Action::Forget:
        break;
    }
    return isFit ? std::optional(request) : std::nullopt;
}

}
