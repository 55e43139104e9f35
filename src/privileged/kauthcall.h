// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/protocol.h"
#include "privileged/agentoflastresort.h"
#include "privileged/door.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QPointer>
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
 * One call of the KAuth helper on the system bus, repeated while the helper serves somebody else, and, where it only looks, when the answer is lost.
 *
 * It speaks KAuth's bus interface (kauth src/backends/dbus/org.kde.kf6auth.xml, unchanged since KF 6.5) itself instead of through KAuth::ExecuteJob, whose
 * client part waits for polkit and for the bus in the thread that it is used in, and keeps one set of objects per process, which a settings module would share
 * with unknown others. So nothing here blocks, and the answer is the one to our own call. Arguments and replies are KAuth's own formats.
 *
 * The dialog shows the messages of our polkit policy: no text of an unprivileged program is handed to it.
 *
 * Calls back once, later, and deletes itself; deleted before, never.
 */
class KAuthCall : public QObject
{
    Q_OBJECT

public:
    struct Patience {
        /** For one call, the time in front of a password dialog included. The unit ends a helper after 300 s. */
        std::chrono::milliseconds reply = std::chrono::seconds(310);
        /** For a helper that is serving somebody else, counted over all attempts; then Refusal::HelperBusy. */
        std::chrono::milliseconds busy = std::chrono::seconds(60);
        std::chrono::milliseconds retry = std::chrono::milliseconds(300); ///< Between two attempts.
        std::chrono::milliseconds polkit = std::chrono::seconds(5); ///< For polkit's answer to whether a denial is one by rule.
    };
    /** The helper's data, its refusal, or how the call failed. */
    struct Refused {
        Helper::Code code = Helper::Code::Invalid;
        QString words;
        QVariantMap data; ///< What came with it; its keys are in Helper::Answer.
    };
    using Answer = std::variant<QVariantMap, Refused, Failure>;

    /**
     * A nonce is added to @p arguments: a success without it, and a refusal with another, count as no reply. @p agent: without one, nobody to be asked for the
     * password counts as Cancelled.
     */
    KAuthCall(const QDBusConnection &bus,
        AgentOfLastResort *agent,
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
    const QPointer<AgentOfLastResort> m_agent;
    const Patience m_patience;
    const QString m_actionId;
    const QString m_nonce;
    QByteArray m_arguments;
    std::function<void(const Answer &)> m_callback;
    QElapsedTimer m_sinceBegun; ///< All tries together.
    QElapsedTimer m_sinceSent; ///< This try.
    QTimer m_retry;
    int m_unserved = 0;
    int m_lost = 0; ///< Answers.
    bool m_isRepeated = false; ///< Since polkit was another one.
};

}
