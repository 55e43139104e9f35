// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/callermessage.h"

#include "helper/names.h"

#include <QDBusMessage>

namespace Snapperms::Helper
{

QString senderOf(const QDBusMessage &message)
{
    const QString sender = message.service();
    return isUniqueBusName(sender) ? sender : QString();
}

std::optional<Caller> callerOf(const QDBusMessage &message, const QString &actionId, const UserOfName &userOf, qint64 userForKAuth)
{
    if (message.type() != QDBusMessage::MethodCallMessage || message.arguments().value(0).toString() != actionId) {
        return std::nullopt;
    }
    const QString sender = senderOf(message);
    if (sender.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<uint> uid = userOf(sender);
    if (!uid || qint64(*uid) != userForKAuth) {
        return std::nullopt;
    }
    return Caller{.busName = sender, .uid = *uid};
}

}
