// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/unitport.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

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
    // Of every state: what has been asked to start is inactive until systemd comes to it, which takes a while when it has much to do.
    call << QStringList() << QStringList{pattern};
    const QDBusMessage reply = QDBusConnection::systemBus().call(call, QDBus::Block, PatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a(ssssssouso)"_L1) {
        return std::nullopt;
    }
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    int count = 0;
    list.beginArray();
    while (!list.atEnd()) {
        // org.freedesktop.systemd1(5): names and states, the unit's object, and the job that waits or is at work on it, 0 for none.
        QString name, description, loaded, active, sub, follows, jobType;
        QDBusObjectPath unit, jobPath;
        uint job = 0;
        list.beginStructure();
        list >> name >> description >> loaded >> active >> sub >> follows >> unit >> job >> jobType >> jobPath;
        list.endStructure();
        count += (active != "inactive"_L1 && active != "failed"_L1) || job != 0 ? 1 : 0;
    }
    list.endArray();
    return count;
}

bool SystemdUnits::start(const QString &unit)
{
    QDBusMessage call = managerCall(u"StartUnit"_s);
    // Nothing comes of this for one that runs already: whoever asked is told the end of that.
    call << unit << u"replace"_s;
    return QDBusConnection::systemBus().call(call, QDBus::Block, PatienceMs).type() == QDBusMessage::ReplyMessage;
}

}
