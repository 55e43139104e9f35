// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusMessage>
#include <QMap>
#include <QString>
#include <QVariantMap>

/**
 * The types of polkit's interface on the bus (https://polkit.pages.freedesktop.org/polkit/eggdbus-interface-org.freedesktop.PolicyKit1.Authority.html).
 */
namespace Snapperms::Helper
{

/** (sa{sv}) */
struct PolkitSubject {
    QString kind;
    QVariantMap details;

    [[nodiscard]] static PolkitSubject busName(const QString &uniqueName);

    bool operator==(const PolkitSubject &) const = default;
};

/** (bba{ss}) */
struct PolkitResult {
    bool isAuthorized = false;
    bool isChallenge = false;
    QMap<QString, QString> details;

    bool operator==(const PolkitResult &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PolkitSubject &subject);
const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitSubject &subject);
QDBusArgument &operator<<(QDBusArgument &argument, const PolkitResult &result);
const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitResult &result);

/** Makes the types known to QtDBus; as often as you like. */
void registerPolkitTypes();

/** A call of CheckAuthorization that asks nobody for a password. */
[[nodiscard]] QDBusMessage polkitQuestion(const PolkitSubject &subject, const QString &actionId);

}

Q_DECLARE_METATYPE(Snapperms::Helper::PolkitSubject)
Q_DECLARE_METATYPE(Snapperms::Helper::PolkitResult)
