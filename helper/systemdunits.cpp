// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/unitport.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{

constexpr int PatienceMs = 5000;

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s, u"org.freedesktop.systemd1.Manager"_s, method);
}

}

std::optional<int> SystemdUnits::running(const QString &pattern)
{
    QDBusMessage call = managerCall(u"ListUnitsByPatterns"_s);
    call << QStringList{u"active"_s, u"activating"_s, u"reloading"_s, u"deactivating"_s} << QStringList{pattern};
    const QDBusMessage reply = QDBusConnection::systemBus().call(call, QDBus::Block, PatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a(ssssssouso)"_L1) {
        return std::nullopt;
    }
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    int count = 0;
    list.beginArray();
    while (!list.atEnd()) {
        list.beginStructure();
        while (!list.atEnd()) {
            list.asVariant();
        }
        list.endStructure();
        ++count;
    }
    list.endArray();
    return count;
}

bool SystemdUnits::start(const QString &unit)
{
    QDBusMessage call = managerCall(u"StartUnit"_s);
    // One that runs already is as good: it has only just begun to look.
    call << unit << u"replace"_s;
    return QDBusConnection::systemBus().call(call, QDBus::Block, PatienceMs).type() == QDBusMessage::ReplyMessage;
}

}
