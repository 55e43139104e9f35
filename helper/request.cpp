// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/request.h"

#include "helper/names.h"
#include "helper/protocol.h"

namespace Snapperms::Helper
{

namespace
{

/** By type, not by conversion. */
std::optional<QString> stringArgument(const QVariantMap &arguments, QLatin1StringView key)
{
    const auto it = arguments.constFind(key);
    if (it == arguments.cend() || it->typeId() != QMetaType::QString) {
        return std::nullopt;
    }
    return it->toString();
}

/** Exactly as it is written in numbers of ours, or nothing. */
std::optional<std::chrono::minutes> leaseTime(const QString &minutes)
{
    for (const int offered : LeaseMinutes) {
        if (minutes == QString::number(offered)) {
            return std::chrono::minutes(offered);
        }
    }
    return std::nullopt;
}

}

QString actionId(Action action)
{
    switch (action) {
    case Action::Connect:
        return ConnectAction;
    case Action::ConnectSensitive:
        return ConnectSensitiveAction;
    case Action::Disconnect:
        return DisconnectAction;
    case Action::Forget:
        return ForgetAction;
    case Action::Repair:
        return RepairAction;
    case Action::Observe:
        return ObserveAction;
    case Action::ObserveAll:
        return ObserveAllAction;
    case Action::ObserveDevices:
        return ObserveDevicesAction;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<Request> Request::fromArguments(Action action, const QVariantMap &arguments)
{
    const auto plugSnap = stringArgument(arguments, Argument::PlugSnap);
    const auto plug = stringArgument(arguments, Argument::Plug);
    const auto slotSnap = stringArgument(arguments, Argument::SlotSnap);
    const auto slot = stringArgument(arguments, Argument::Slot);
    const auto nonce = stringArgument(arguments, Argument::Nonce);
    const bool isLease = arguments.contains(Argument::Minutes);
    if (!plugSnap || !plug || !slotSnap || !slot || !nonce || arguments.size() != (isLease ? 6 : 5)) {
        return std::nullopt;
    }
    Request request{.plugSnap = *plugSnap, .plug = *plug, .slotSnap = *slotSnap, .slot = *slot, .nonce = *nonce};
    if (!isNonce(request.nonce)) {
        return std::nullopt;
    }
    if (isLease) {
        request.time = leaseTime(stringArgument(arguments, Argument::Minutes).value_or(QString()));
        if (!request.time || (action != Action::Connect && action != Action::ConnectSensitive)) {
            return std::nullopt;
        }
    }
    if (!isSnapName(request.plugSnap) || !isPlugName(request.plug)) {
        return std::nullopt;
    }
    // To snapd an empty slot means "all of them", or "choose for me": only taking away may say so, and has to say it with two empty strings.
    const bool mayBeOneSided = action == Action::Disconnect || action == Action::Forget;
    if (mayBeOneSided && request.slotSnap.isEmpty() && request.slot.isEmpty()) {
        return request;
    }
    if (!isSnapName(request.slotSnap) || !isPlugName(request.slot)) {
        return std::nullopt;
    }
    return request;
}

QString nonceOf(const QVariantMap &arguments)
{
    const auto nonce = stringArgument(arguments, Argument::Nonce);
    return nonce && isNonce(*nonce) ? *nonce : QString();
}

}
