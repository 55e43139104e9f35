// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/agentoflastresort.h"
#include "privileged/door.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class QDBusError;
class QDBusMessage;

namespace KAuth
{
class ActionReply;
}

namespace Snapperms::Privileged
{

/**
 * The door to the KAuth helper on the system bus.
 *
 * It makes the call of KAuth's bus interface (kauth src/backends/dbus/org.kde.kf6auth.xml, unchanged since KF 6.5) itself instead of through KAuth::ExecuteJob,
 * whose client part waits for polkit and for the bus in the thread that it is used in, and keeps one set of objects per process, which a settings module would
 * share with unknown others. So nothing here blocks, and the answer is the one to our own call. Arguments and replies are KAuth's own formats.
 *
 * The dialog shows the messages of our polkit policy: no text of an unprivileged program is handed to it.
 *
 * Lives in one thread, normally the window's.
 */
class KAuthDoor final : public Door
{
    Q_OBJECT

public:
    struct Patience {
        /** For one call, which includes the time that a person spends in front of a password dialog. The unit ends a helper after 300 s. */
        std::chrono::milliseconds reply = std::chrono::seconds(310);
        /** For a helper that is serving somebody else, counted over all attempts; then Refusal::HelperBusy. */
        std::chrono::milliseconds busy = std::chrono::seconds(60);
        /** Between two attempts. */
        std::chrono::milliseconds retry = std::chrono::milliseconds(300);
        /** For polkit's answer to whether a denial is one by rule. */
        std::chrono::milliseconds polkit = std::chrono::seconds(5);
    };

    explicit KAuthDoor(QObject *parent = nullptr);
    /** For another bus than the system's. @param inSession see AgentOfLastResort. */
    KAuthDoor(const QDBusConnection &bus, const Patience &patience, bool inSession = true, QObject *parent = nullptr);
    ~KAuthDoor() override;

    quint64 perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;

private:
    struct Job {
        quint64 ticket = 0;
        Operation operation;
        QPointer<QObject> context;
        std::function<void(Outcome)> callback;
        QString actionId;
        QString nonce;
        QElapsedTimer sentAt; ///< Of the first attempt.
        int unserved = 0;
    };

    void sendNext();
    void send();
    void onReply(const QDBusMessage &message);
    void onBusError(const QDBusError &error);
    void onKAuthReply(const KAuth::ActionReply &reply);
    void onHelperError(const KAuth::ActionReply &reply);
    void tellDenialFromCancel();
    void retryLater();
    void finish(const Outcome &outcome);
    static void deliver(const Job &job, const Outcome &outcome);

    QDBusConnection m_bus;
    const Patience m_patience;
    AgentOfLastResort m_agent;
    QList<Job> m_waiting;
    std::optional<Job> m_current;
    QTimer m_retry;
    quint64 m_lastTicket = 0;
};

}
