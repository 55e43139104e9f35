// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Snapperms
{

/** Tells when one process has ended, whoever's it is, without asking again and again (pidfd_open(2)). Emits ended() once, always later. */
class ProcessEnd : public QObject
{
    Q_OBJECT

public:
    explicit ProcessEnd(int pid, QObject *parent = nullptr);
    ~ProcessEnd() override;

Q_SIGNALS:
    void ended();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
