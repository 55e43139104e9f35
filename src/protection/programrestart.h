// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "protection/leftopen.h"
#include "protection/processends.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>

namespace Snapperms
{

/**
 * Ends programs of a snap through the systemd that started them, and starts again what can be started again: services by systemd itself (the system's after a
 * password, which systemd asks for), programs with a window by `snap run` once the old ones are gone. Whoever uses it has asked the person first.
 *
 * Nothing blocks. One use: start() once, finished() once.
 */
class ProgramRestart : public QObject
{
    Q_OBJECT

public:
    /** Whatever it is, what did end is started again where that was wanted. */
    enum class Result {
        Done,
        NotPossible, ///< Some of them are in no unit that could be ended.
        Refused, ///< Of some of them systemd said no, or nobody gave a password.
        StillThere, ///< Some of them were told to end, and have not.
    };
    /** Starts a program that goes on by itself: the program and its arguments. */
    using Launch = std::function<void(const QString &program, const QStringList &arguments)>;

    /** @p startAgain: names as "snap.app" of programs without a service behind them, that are to be started again once they have ended. */
    ProgramRestart(const QList<RunningProgram> &programs, const QStringList &startAgain, QObject *parent = nullptr);
    /** For other buses than the session's and the system's. @p patience: for how long a program may take to end. */
    ProgramRestart(const QList<RunningProgram> &programs,
        const QStringList &startAgain,
        const QDBusConnection &session,
        const QDBusConnection &system,
        Launch launch,
        std::chrono::milliseconds patience,
        QObject *parent = nullptr);
    ~ProgramRestart() override;

    void start();

Q_SIGNALS:
    /** @p othersEnded: whatever @p result says of some of them, others have ended, or are services that were told to restart. */
    void finished(Snapperms::ProgramRestart::Result result, bool othersEnded);

private:
    void call(const RunningProgram &program);
    void answered(const Confinement::RestartTarget &target, bool ok);
    void programEnded(int pid);
    void finishIfOver();
    void finish(Result result);

    const QList<RunningProgram> m_programs;
    const QStringList m_startAgain;
    QDBusConnection m_session;
    QDBusConnection m_system;
    Launch m_launch;
    const std::chrono::milliseconds m_patience;
    ProcessEnds m_ends;
    QList<int> m_ending; ///< Programs that have to be gone before anything is started.
    QSet<QString> m_ended; ///< The names of those that are gone.
    int m_open = 0; ///< Calls without an answer.
    bool m_possible = true;
    bool m_refused = false;
    bool m_othersEnded = false;
    bool m_done = false;
};

}
