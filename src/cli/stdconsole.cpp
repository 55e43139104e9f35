// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/stdconsole.h"

#include "cli/displaywidth.h"

#include <cstdio>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Snapperms::Cli
{

namespace
{

constexpr int narrowest = 40;
constexpr int usual = 80;

bool hasControllingTerminal()
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0) {
        return false;
    }
    ::close(terminal);
    return true;
}

int columnsOf(int fd)
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    winsize size{};
    if (!isNumber && ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return std::max<int>(size.ws_col, narrowest);
    }
    return isNumber && wished > 0 ? std::max(wished, narrowest) : usual;
}

}

StdConsole::StdConsole()
    : Console(findTraits())
{
}

StdConsole::~StdConsole()
{
    progress(QString());
}

TerminalTraits StdConsole::findTraits()
{
    const bool isTerminal = isatty(STDOUT_FILENO);
    const bool isDumb = qEnvironmentVariable("TERM", QStringLiteral("dumb")) == QLatin1StringView("dumb");
    TerminalTraits traits;
    traits.columns = isTerminal ? columnsOf(STDOUT_FILENO) : 0;
    // https://no-color.org: set to anything but nothing.
    traits.hasColor = isTerminal && !isDumb && qEnvironmentVariableIsEmpty("NO_COLOR");
    traits.hasLiveErrors = isatty(STDERR_FILENO) && !isDumb;
    traits.hasLiveInput = isatty(STDIN_FILENO);
    traits.canAsk = isatty(STDERR_FILENO) && hasControllingTerminal();
    return traits;
}

void StdConsole::print(const QString &text)
{
    progress(QString());
    const QByteArray bytes = text.toUtf8() + '\n';
    m_failed = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) || m_failed;
}

void StdConsole::note(const QString &text)
{
    progress(QString());
    (void)flush();
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void StdConsole::progress(const QString &text)
{
    if (text == m_progress) {
        return;
    }
    m_progress = text;
    if (!traits().hasLiveErrors) {
        if (!text.isEmpty()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
        }
        return;
    }
    std::fprintf(stderr, "\r\x1b[K%s", qUtf8Printable(elided(text, columnsOf(STDERR_FILENO) - 1)));
    std::fflush(stderr);
}

bool StdConsole::flush()
{
    m_failed = std::fflush(stdout) != 0 || m_failed;
    return !m_failed;
}

}
