// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QSet>

namespace Snapperms::Privileged
{

/**
 * Tells "nobody could be asked for a password" from "the person said no", which polkit's answer through KAuth does not.
 *
 * It registers this process with polkit as its own authentication agent, but only as a fallback: polkit turns to such a one when the session has no agent, and
 * never otherwise (polkitbackendinteractiveauthority.c, get_authentication_agent_for_subject). It cannot and does not ask anybody; being asked is all that it
 * is for, and it answers at once that it failed.
 *
 * One for a process: polkit takes no second one from it. Calls over other connections of the same process are answered for, too.
 *
 * On the thread of the bus connection's owner, normally the window's. Nothing blocks.
 */
class AgentOfLastResort final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /** @param inSession whether this program belongs to a login session. Where there is none polkit does not even look for an agent. */
    AgentOfLastResort(const QDBusConnection &bus, bool inSession, QObject *parent = nullptr);
    ~AgentOfLastResort() override;

    /**
     * Before the helper is asked for @p actionId: registers where this polkit has not yet confirmed that it knows of us, and forgets what was. A polkit that
     * was restarted knows of nobody.
     */
    void prepare(const QString &actionId);
    /** Since prepare(), polkit has found nobody else to ask for @p actionId. */
    [[nodiscard]] bool wasNeeded(const QString &actionId) const;
    /** Since prepare(), the polkit that knew of us has gone: whether nobody could be asked is not known. */
    [[nodiscard]] bool wasForgotten() const;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    const bool m_inSession;
    QDBusServiceWatcher m_polkit;
    quint64 m_polkits = 0; ///< How often another polkit was seen to come, or one to go.
    bool m_isRegistered = false;
    bool m_wasForgotten = false;
    QSet<QString> m_needed;
};

}
