// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QSet>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/** Real processes that do nothing and hold no more than they were born with; gone with this at the latest. */
class Children
{
public:
    explicit Children(int howMany)
    {
        for (int i = 0; i < howMany; ++i) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                ::prctl(PR_SET_PDEATHSIG, SIGKILL);
                while (true) {
                    ::pause();
                }
            }
            if (pid > 0) {
                pids.insert(pid);
            }
        }
    }
    ~Children() { end(); }
    Q_DISABLE_COPY_MOVE(Children)

    void end()
    {
        kill();
        bury();
    }
    /** Afterwards they are still on the list of processes. */
    void kill() const
    {
        for (const int pid : pids) {
            ::kill(pid, SIGKILL);
            siginfo_t info = {};
            ::waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT);
        }
    }
    void bury()
    {
        for (const int pid : std::as_const(pids)) {
            ::waitpid(pid, nullptr, 0);
        }
        pids.clear();
    }

    QSet<int> pids;
};

/** For as long as it lives, this process may have no more descriptors than that. */
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t most)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{.rlim_cur = most, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

private:
    rlimit m_before = {};
};
