// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Snapperms::Cli
{

namespace
{

constexpr std::array caught{SIGINT, SIGTERM, SIGHUP};

// For the handler, which may do next to nothing.
int s_writeEnd = -1;
std::array<struct sigaction, caught.size()> s_before = {};

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(s_writeEnd, &byte, 1);
}

}

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // Then they end the program as ever.
    }
    s_writeEnd = ends[1];
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, readEnd = ends[0]] {
        char bytes[16];
        while (::read(readEnd, bytes, sizeof bytes) > 0) { }
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < caught.size(); ++i) {
        // Who started this so that it goes on in the background (nohup) wants that.
        if (sigaction(caught[i], nullptr, &s_before[i]) == 0 && s_before[i].sa_handler != SIG_IGN) {
            sigaction(caught[i], &action, nullptr);
        }
    }
}

Interrupt::~Interrupt()
{
    if (!m_notifier) {
        return;
    }
    for (size_t i = 0; i < caught.size(); ++i) {
        sigaction(caught[i], &s_before[i], nullptr);
    }
    ::close(int(m_notifier->socket()));
    ::close(std::exchange(s_writeEnd, -1));
}

}

#include "moc_interrupt.cpp"
