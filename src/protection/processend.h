// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Snapperms
{

/**
 * Tells when one process has ended, whoever's it is, without asking again and again (pidfd_open(2)). Emits ended() once, always later, unless it cannot tell.
 * Takes a descriptor until then; of many processes ProcessEnds tells with few.
 */
class ProcessEnd : public QObject
{
    Q_OBJECT

public:
    explicit ProcessEnd(int pid, QObject *parent = nullptr);
    ~ProcessEnd() override;

    /** False where there was no descriptor to be had, or the kernel has no such thing (before 5.3). */
    [[nodiscard]] bool canTell() const { return m_canTell; }

Q_SIGNALS:
    void ended();

private:
    void close();

    int m_fd = -1;
    bool m_canTell = true;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
