// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/polkitcheck.h"

#include "helper/polkitwire.h"

#include <QDBusConnection>
#include <QDBusReply>

namespace Snapperms::Helper
{

namespace
{

constexpr int PatienceMs = 5000;

}

PolkitPort::Verdict PolkitCheck::check(const QString &sender, const QString &actionId)
{
    const QDBusReply<PolkitResult> reply
        = QDBusConnection::systemBus().call(polkitQuestion(PolkitSubject::busName(sender), actionId), QDBus::Block, PatienceMs);
    if (!reply.isValid()) {
        return Verdict::No;
    }
    if (reply.value().isAuthorized) {
        return Verdict::Yes;
    }
    return reply.value().isChallenge ? Verdict::Challenge : Verdict::No;
}

}
