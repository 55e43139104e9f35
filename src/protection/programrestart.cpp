// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/programrestart.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Kind = Confinement::RestartTarget::Kind;

namespace
{
// A password dialog may stand.
constexpr int answerMs = 300'000;

QString nameOf(const RunningProgram &program)
{
    return program.tag.snap + u'.' + program.tag.app;
}

}

ProgramRestart::ProgramRestart(const QList<RunningProgram> &programs, const QStringList &startAgain, QObject *parent)
    : ProgramRestart(
          programs,
          startAgain,
          QDBusConnection::sessionBus(),
          QDBusConnection::systemBus(),
          [](const QString &program, const QStringList &arguments) {
              QProcess::startDetached(program, arguments);
          },
          // systemd gives a program 90 seconds to end by itself, then it is killed.
          std::chrono::seconds(100),
          parent)
{
}

ProgramRestart::ProgramRestart(const QList<RunningProgram> &programs,
    const QStringList &startAgain,
    const QDBusConnection &session,
    const QDBusConnection &system,
    Launch launch,
    std::chrono::milliseconds patience,
    QObject *parent)
    : QObject(parent)
    , m_programs(programs)
    , m_startAgain(startAgain)
    , m_session(session)
    , m_system(system)
    , m_launch(std::move(launch))
    , m_patience(patience)
{
    connect(&m_ends, &ProcessEnds::ended, this, &ProgramRestart::programEnded);
}

ProgramRestart::~ProgramRestart() = default;

void ProgramRestart::start()
{
    QSet<QString> units;
    // One more than there is, so that it cannot come to nought before all have been asked.
    m_open = 1;
    for (const RunningProgram &program : m_programs) {
        const Confinement::RestartTarget &target = program.restart;
        const bool ours = target.userId == ::getuid();
        if (target.kind == Kind::None || (target.kind != Kind::SystemService && !ours)) {
            m_possible = false;
            continue;
        }
        if (target.kind == Kind::Program) {
            m_ending.append(program.pid);
        }
        if (units.contains(target.unit)) {
            continue;
        }
        units.insert(target.unit);
        call(program);
    }
    m_ends.setProcesses({m_ending.begin(), m_ending.end()});
    if (!m_ending.isEmpty()) {
        QTimer::singleShot(m_patience, this, [this] {
            // Somebody may still be thinking about the password for a service.
            if (!m_ending.isEmpty()) {
                finish(Result::StillThere);
            }
        });
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            --m_open;
            finishIfOver();
        },
        Qt::QueuedConnection);
}

void ProgramRestart::call(const RunningProgram &program)
{
    ++m_open;
    const Confinement::RestartTarget &target = program.restart;
    const bool isSystem = target.kind == Kind::SystemService;
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s,
        u"/org/freedesktop/systemd1"_s,
        u"org.freedesktop.systemd1.Manager"_s,
        target.kind == Kind::Program ? u"StopUnit"_s : u"RestartUnit"_s);
    message << target.unit << u"replace"_s;
    message.setInteractiveAuthorizationAllowed(isSystem);
    auto *watcher = new QDBusPendingCallWatcher((isSystem ? m_system : m_session).asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, target] {
        watcher->deleteLater();
        // A unit that is gone is what was wanted: the program may have been closed while somebody read the question.
        answered(target, !watcher->isError() || watcher->error().name() == "org.freedesktop.systemd1.NoSuchUnit"_L1);
    });
}

void ProgramRestart::answered(const Confinement::RestartTarget &target, bool ok)
{
    if (!ok) {
        m_refused = true;
        // Nobody told these to end, so nobody waits for it.
        for (const RunningProgram &program : m_programs) {
            if (program.restart == target) {
                m_ending.removeAll(program.pid);
            }
        }
    } else if (target.kind != Kind::Program) {
        m_othersEnded = true;
    }
    --m_open;
    finishIfOver();
}

void ProgramRestart::programEnded(int pid)
{
    if (m_ending.removeAll(pid) > 0) {
        m_othersEnded = true;
        m_ended.insert(nameOf(*std::ranges::find(m_programs, pid, &RunningProgram::pid)));
        finishIfOver();
    }
}

void ProgramRestart::finishIfOver()
{
    if (m_open == 0 && m_ending.isEmpty()) {
        finish(m_refused ? Result::Refused : m_possible ? Result::Done : Result::NotPossible);
    }
}

void ProgramRestart::finish(Result result)
{
    if (std::exchange(m_done, true)) {
        return;
    }
    for (const RunningProgram &program : m_programs) {
        // It would only bring that one to the front.
        if (m_ending.contains(program.pid)) {
            m_ended.remove(nameOf(program));
        }
    }
    for (const QString &name : m_startAgain) {
        if (m_ended.contains(name)) {
            m_launch(u"snap"_s, {u"run"_s, name});
        }
    }
    Q_EMIT finished(result, m_othersEnded);
}

}

#include "moc_programrestart.cpp"
