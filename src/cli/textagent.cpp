// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/textagent.h"

#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <array>
#include <chrono>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Snapperms::Cli
{

namespace
{

constexpr auto registrationLimit = 5s;

/** Between fork and exec: nothing here may allocate. */
[[noreturn]] void becomeAgent(const char *program, char *const *arguments, int told, pid_t parent)
{
    ::fcntl(told, F_SETFD, 0);
    // However the command ends, nobody is asked for anything afterwards.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() == parent) {
        ::execv(program, arguments);
    }
    ::_exit(127);
}

}

TextAgent::TextAgent(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        settle(false);
    });
}

TextAgent::~TextAgent()
{
    if (m_process > 0) {
        // At once: it may be in the middle of a question whose answer nobody waits for any more.
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    if (m_notifier) {
        ::close(int(m_notifier->socket()));
    }
    // Who is in the background must not touch it.
    if (m_settings && ::tcgetpgrp(m_terminal) == ::getpgrp()) {
        ::tcsetattr(m_terminal, TCSANOW, &*m_settings);
    }
    if (m_terminal >= 0) {
        ::close(m_terminal);
    }
}

void TextAgent::start()
{
    if (launch()) {
        m_limit.start(registrationLimit);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            settle(false);
        },
        Qt::QueuedConnection);
}

bool TextAgent::launch()
{
    const QByteArray program = QFile::encodeName(QStandardPaths::findExecutable(u"pkttyagent"_s));
    std::array<int, 2> ends{-1, -1};
    if (program.isEmpty() || ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    m_terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios settings{};
    if (m_terminal >= 0 && ::tcgetattr(m_terminal, &settings) == 0) {
        m_settings = settings;
    }
    const pid_t parent = ::getpid();
    const QByteArray self = QByteArray::number(parent);
    const QByteArray told = QByteArray::number(ends[1]);
    std::array<const char *, 7> arguments{program.constData(), "--process", self.constData(), "--notify-fd", told.constData(), "--fallback", nullptr};
    m_process = ::fork();
    if (m_process == 0) {
        becomeAgent(program.constData(), const_cast<char *const *>(arguments.data()), ends[1], parent);
    }
    ::close(ends[1]);
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        // Its end of the pipe is also closed when it has ended.
        const bool hasEnded = m_process > 0 && ::waitpid(m_process, nullptr, WNOHANG) == m_process;
        m_process = hasEnded ? 0 : m_process;
        settle(m_process > 0);
    });
    return m_process > 0;
}

void TextAgent::settle(bool registered)
{
    if (!m_isSettled) {
        m_isSettled = true;
        m_limit.stop();
        Q_EMIT ready(registered);
    }
}

}

#include "moc_textagent.cpp"
