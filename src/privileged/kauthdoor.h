// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"
#include "privileged/kauthcall.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QList>
#include <QPointer>

#include <optional>

namespace Snapperms::Privileged
{

/**
 * The door to the KAuth helper on the system bus, see KAuthCall for how it is called.
 *
 * Lives in one thread, normally the window's.
 */
class KAuthDoor final : public Door
{
    Q_OBJECT

public:
    using Patience = KAuthCall::Patience;

    explicit KAuthDoor(QObject *parent = nullptr);
    /** For another bus than the system's. @param inSession see AgentOfLastResort. */
    KAuthDoor(const QDBusConnection &bus, const Patience &patience, bool inSession = true, QObject *parent = nullptr);
    ~KAuthDoor() override;

    quint64 perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback) override;
    bool withdraw(quint64 ticket) override;
    /** Has the bus start the helper. Not more often than every few seconds, and not while something is under way. */
    void makeReady() override;

    /** For the other doors of this process. */
    [[nodiscard]] AgentOfLastResort *agent() { return &m_agent; }

private:
    struct Job {
        quint64 ticket = 0;
        Operation operation;
        QPointer<QObject> context;
        std::function<void(Outcome)> callback;
        QString actionId;
    };

    void sendNext();
    void send();
    void onAnswer(const KAuthCall::Answer &answer);
    void onRefused(const KAuthCall::Refused &refused);
    void finish(const Outcome &outcome);
    static void deliver(const Job &job, const Outcome &outcome);

    QDBusConnection m_bus;
    const Patience m_patience;
    AgentOfLastResort m_agent;
    QList<Job> m_waiting;
    std::optional<Job> m_current;
    QElapsedTimer m_madeReady;
    quint64 m_lastTicket = 0;
};

}
