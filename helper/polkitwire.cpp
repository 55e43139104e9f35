// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/polkitwire.h"

#include <QDBusMetaType>

namespace Snapperms::Helper
{

using namespace Qt::Literals::StringLiterals;

PolkitSubject PolkitSubject::busName(const QString &uniqueName)
{
    return {.kind = u"system-bus-name"_s, .details = {{u"name"_s, uniqueName}}};
}

QDBusArgument &operator<<(QDBusArgument &argument, const PolkitSubject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitSubject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt has it
}

QDBusArgument &operator<<(QDBusArgument &argument, const PolkitResult &result)
{
    argument.beginStructure();
    argument << result.isAuthorized << result.isChallenge << result.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitResult &result)
{
    argument.beginStructure();
    argument >> result.isAuthorized >> result.isChallenge >> result.details;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt has it
}

void registerPolkitTypes()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<PolkitSubject>();
    qDBusRegisterMetaType<PolkitResult>();
}

QDBusMessage polkitQuestion(const PolkitSubject &subject, const QString &actionId)
{
    registerPolkitTypes();
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s, u"org.freedesktop.PolicyKit1.Authority"_s, u"CheckAuthorization"_s);
    constexpr uint AskNobody = 0; // without AllowUserInteraction
    question << QVariant::fromValue(subject) << actionId << QVariant::fromValue(QMap<QString, QString>()) << AskNobody << QString();
    return question;
}

}
