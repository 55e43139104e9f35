// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include <sys/types.h>
#include <termios.h>

class QSocketNotifier;

namespace Snapperms::Cli
{

/**
 * Lets polkit ask for a password on the terminal that this program runs on, where there is no dialog of a desktop: polkit's own pkttyagent, registered for this
 * process only and as the last resort, so that an agent of the session goes first. It ends with this object, and the terminal is left as it was found.
 */
class TextAgent : public QObject
{
    Q_OBJECT

public:
    explicit TextAgent(QObject *parent = nullptr);
    ~TextAgent() override;

    void start();

Q_SIGNALS:
    /** Once: it is registered, or it could not be started and @p registered is false. */
    void ready(bool registered);

private:
    [[nodiscard]] bool launch();
    void settle(bool registered);

    QTimer m_limit;
    QSocketNotifier *m_notifier = nullptr; ///< Of the end of a pipe whose other end it closes once it is registered.
    pid_t m_process = 0;
    int m_terminal = -1;
    std::optional<termios> m_settings; ///< As they were before.
    bool m_isSettled = false;
};

}
