// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/programrestart.h"

#include "protection/processend.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSet>
#include <QTimer>

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
            auto *end = new ProcessEnd(program.pid, this);
            connect(end, &ProcessEnd::ended, this, [this, pid = program.pid] {
                programEnded(pid);
            });
        }
        if (units.contains(target.unit)) {
            continue;
        }
        units.insert(target.unit);
        const bool isSystem = target.kind == Kind::SystemService;
        call(isSystem ? m_system : m_session, target.kind == Kind::Program ? u"StopUnit"_s : u"RestartUnit"_s, target.unit, isSystem);
    }
    if (!m_ending.isEmpty()) {
        QTimer::singleShot(m_patience, this, [this] {
            finish(Result::StillThere);
        });
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            answered(true);
        },
        Qt::QueuedConnection);
}

void ProgramRestart::call(const QDBusConnection &bus, const QString &method, const QString &unit, bool interactive)
{
    ++m_open;
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s, u"org.freedesktop.systemd1.Manager"_s, method);
    message << unit << u"replace"_s;
    message.setInteractiveAuthorizationAllowed(interactive);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        // A unit that is gone is what was wanted: the program may have been closed while somebody read the question.
        answered(!watcher->isError() || watcher->error().name() == "org.freedesktop.systemd1.NoSuchUnit"_L1);
    });
}

void ProgramRestart::answered(bool ok)
{
    m_refused = m_refused || !ok;
    --m_open;
    finishIfOver();
}

void ProgramRestart::programEnded(int pid)
{
    m_ending.removeAll(pid);
    finishIfOver();
}

void ProgramRestart::finishIfOver()
{
    if (m_open > 0) {
        return;
    }
    if (m_refused) {
        finish(Result::Refused);
    } else if (m_ending.isEmpty()) {
        finish(m_possible ? Result::Done : Result::NotPossible);
    }
}

void ProgramRestart::finish(Result result)
{
    if (std::exchange(m_done, true)) {
        return;
    }
    if (result == Result::Done) {
        for (const QString &name : m_startAgain) {
            m_launch(u"snap"_s, {u"run"_s, name});
        }
    }
    Q_EMIT finished(result);
}

}

#include "moc_programrestart.cpp"
