// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;

namespace Snapperms::Privileged
{

/**
 * What polkit would say right now if this program asked the helper for something: for a padlock that tells whether a password will be wanted, and that can be
 * closed again. Only advice: the helper asks polkit for itself. Nothing blocks; answers arrive as changed().
 */
class AuthorizationState : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        Unknown, ///< Not asked yet, or polkit does not answer.
        Free, ///< Without a password, by rule or because one was given a moment ago.
        Password, ///< After a password.
        Never, ///< A rule of this machine says no.
    };

    explicit AuthorizationState(QObject *parent = nullptr);
    /** For another bus than the system's. */
    explicit AuthorizationState(const QDBusConnection &bus, QObject *parent = nullptr);

    /** For connecting ordinary interfaces; sensitive ones always want a password, unless a rule says otherwise. */
    [[nodiscard]] Answer connecting() const;
    [[nodiscard]] Answer disconnecting() const;

    /**
     * Asks anew. Happens by itself when polkit announces a change of rules or authorisations; it announces neither when a given authorisation runs out (after
     * five minutes, polkitd.conf(5)).
     */
    void refresh();

    /** Takes back the authorisations that polkit keeps for our actions in this session. Those of other programs stay. refresh() follows by itself. */
    void forget();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPolkitChanged();

private:
    void ask(QLatin1StringView actionId, Answer AuthorizationState::*member);
    void onEnumerated(QDBusPendingCallWatcher *watcher);

    QDBusConnection m_bus;
    Answer m_connecting = Answer::Unknown;
    Answer m_disconnecting = Answer::Unknown;
};

}
