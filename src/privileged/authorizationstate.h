// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/authorizationport.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace Snapperms::Privileged
{

/**
 * Asks the real polkit. Follows by itself what polkit announces, which are changes of rules and of authorisations, and looks again now and then for as
 * long as an authorisation is kept: whether the end of one is announced depends on the version of polkit. What others announce in its name is not followed, and
 * however often polkit does, that has it ask no more than once in a while, and keeps no answer back.
 */
class AuthorizationState : public AuthorizationPort
{
    Q_OBJECT

public:
    explicit AuthorizationState(QObject *parent = nullptr);
    /** For another bus than the system's. @p whileKept: how often it looks again while an authorisation is kept. */
    explicit AuthorizationState(const QDBusConnection &bus, QObject *parent = nullptr, std::chrono::milliseconds whileKept = std::chrono::seconds(15));

    [[nodiscard]] Answers answers() const override;
    void refresh() override;
    void forget() override;

private Q_SLOTS:
    void onPolkitChanged(const QDBusMessage &signal);

private:
    void askBecauseOfPolkit();
    void askAll();
    void ask(QLatin1StringView actionId, Answer Answers::*member);
    void settle();
    void onEnumerated(QDBusPendingCallWatcher *watcher);

    QDBusConnection m_bus;
    Answers m_answers;
    Answers m_coming; ///< Of the questions that are under way.
    int m_open = 0; ///< How many are not answered.
    bool m_askAgain = false; ///< refresh() came meanwhile: what is under way is no answer to that.
    QString m_polkit; ///< Its unique name; empty while it does not run.
    QDBusServiceWatcher m_owner;
    bool m_isAnnounced = false; ///< That something changed, since it was asked last.
    QTimer m_rest; ///< After questions that an announcement caused.
    QTimer m_whileKept;
};

}
