// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"
#include "privileged/door.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QTimer>
#include <QVariantMap>

#include <chrono>
#include <functional>
#include <variant>

class QDBusError;
class QDBusMessage;

namespace KAuth
{
class ActionReply;
}

namespace Snapperms::Privileged
{

/**
 * One call of the KAuth helper, by KAuth's bus interface and without its client; see KAuthDoor for why. Repeated while the helper serves somebody else.
 * Calls back once, later, and deletes itself; deleted before, never.
 */
class KAuthCall : public QObject
{
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds reply = std::chrono::seconds(310); ///< For one call, the time in front of a password dialog included.
        std::chrono::milliseconds busy = std::chrono::seconds(60); ///< For a helper that is serving somebody else.
        std::chrono::milliseconds retry = std::chrono::milliseconds(300);
        std::chrono::milliseconds polkit = std::chrono::seconds(5);
    };
    /** The helper's data, its refusal, or how the call failed. */
    struct Refused {
        Helper::Code code = Helper::Code::Invalid;
        QString words;
    };
    using Answer = std::variant<QVariantMap, Refused, Failure>;

    /** A nonce is added to @p arguments, and a success without it counts as no reply. */
    KAuthCall(const QDBusConnection &bus,
        const Patience &patience,
        const QString &actionId,
        const QVariantMap &arguments,
        QObject *parent,
        std::function<void(const Answer &)> callback);

    void send();

private:
    void onReply(const QDBusMessage &message);
    void onBusError(const QDBusError &error);
    void onKAuthReply(const KAuth::ActionReply &reply);
    void tellDenialFromCancel();
    void finish(const Answer &answer);

    QDBusConnection m_bus;
    const Patience m_patience;
    const QString m_actionId;
    const QString m_nonce;
    QByteArray m_arguments;
    std::function<void(const Answer &)> m_callback;
    QElapsedTimer m_sentAt;
    QTimer m_retry;
    int m_unserved = 0;
};

}
