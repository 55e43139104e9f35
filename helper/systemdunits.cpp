// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/unitport.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace Snapperms::Helper
{

namespace
{

constexpr int PatienceMs = 5000;

}

bool SystemdUnits::start(const QString &unit)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s, u"org.freedesktop.systemd1.Manager"_s, u"StartUnit"_s);
    // One that runs already is as good: it has only just begun to look.
    call << unit << u"replace"_s;
    return QDBusConnection::systemBus().call(call, QDBus::Block, PatienceMs).type() == QDBusMessage::ReplyMessage;
}

}
