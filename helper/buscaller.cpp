// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/buscaller.h"

#include "helper/callermessage.h"

#include <KAuth/HelperSupport>

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusReply>

namespace Snapperms::Helper
{

namespace
{

constexpr int PatienceMs = 5000;

/** QtDBus sets the context of the object that it exported; it finds it in the same way, by the name of the base class. */
const QDBusContext *contextOfKAuth(const QDBusConnection &bus)
{
    QObject *object = bus.objectRegisteredAt(ObjectPath);
    return object ? static_cast<const QDBusContext *>(object->qt_metacast("QDBusContext")) : nullptr;
}

std::optional<uint> userOf(const QDBusConnection &bus, const QString &uniqueName)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
    question << uniqueName;
    const QDBusReply<uint> reply = bus.call(question, QDBus::Block, PatienceMs);
    return reply.isValid() ? std::optional(reply.value()) : std::nullopt;
}

}

QString senderOnBus()
{
    const QDBusContext *context = contextOfKAuth(QDBusConnection::systemBus());
    return context && context->calledFromDBus() ? senderOf(context->message()) : QString();
}

std::optional<Caller> callerOnBus(const QString &actionId)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    const QDBusContext *context = contextOfKAuth(bus);
    if (!context || !context->calledFromDBus()) {
        return std::nullopt;
    }
    return callerOf(
        context->message(),
        actionId,
        [&bus](const QString &uniqueName) {
            return userOf(bus, uniqueName);
        },
        KAuth::HelperSupport::callerUid());
}

}
