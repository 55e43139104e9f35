// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/denialfeed.h"
#include "privileged/kauthcall.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QTimer>

#include <memory>

namespace Snapperms::Privileged
{

/**
 * The feed through the KAuth helper and what that starts. It has a connection to the bus of its own: closing it is how the other side learns that nobody
 * listens any more, without having to take requests. Made on a pool thread, since that waits for the bus.
 */
class KAuthDenialFeed final : public DenialFeed
{
    Q_OBJECT

public:
    struct Ground {
        QString address; ///< Of the bus; empty for the system's.
        uint root = 0; ///< Whose signals are believed.
        std::chrono::milliseconds start = std::chrono::seconds(20); ///< From the helper's word to the first signal.
    };

    /** What the helper is asked. */
    struct Question {
        QString action;
        QVariantMap arguments;
    };
    [[nodiscard]] static Question records(bool everybody);
    [[nodiscard]] static Question devices(bool everybody);

    KAuthDenialFeed(const Question &question, AgentOfLastResort *agent, const KAuthCall::Patience &patience, const Ground &ground);
    ~KAuthDenialFeed() override;

private Q_SLOTS:
    void onSignal(const QDBusMessage &message);

private:
    class OwnConnection;
    void ask(const std::shared_ptr<OwnConnection> &connection);
    void onAnswer(const KAuthCall::Answer &answer);
    void askWho(const QString &sender);
    void trust(const QString &sender);
    void heed(const QDBusMessage &message);
    void end();

    const Question m_question;
    const QPointer<AgentOfLastResort> m_agent;
    const KAuthCall::Patience m_patience;
    const Ground m_ground;
    std::shared_ptr<OwnConnection> m_connection;
    QDBusServiceWatcher m_watcher; ///< Of the trusted sender.
    QString m_trusted; ///< Unique name; empty until it is known.
    QHash<QString, QList<QDBusMessage>> m_unknown; ///< By sender, until it is known who that is.
    QTimer m_late;
    bool m_isOver = false;
    bool m_isAnswered = false;
    bool m_isGone = false; ///< Whoever told is not there any more, or never came.
    QList<QDBusMessage> m_early; ///< From whom is trusted, ahead of the helper's answer.
};

/** What went wrong; nothing when the helper answered with data. */
[[nodiscard]] std::optional<Failure> failureOf(const KAuthCall::Answer &answer);
[[nodiscard]] ObservedDenials observedIn(const QVariantMap &data);

}
