// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Snapperms::Helper
{

/**
 * Tells when snapd has written its state, or somebody a record, or when it is time. snapd writes its state anew and renames it at every step of every change
 * (snapd osutil/io.go), so it is the directory that is watched, by inotify: nothing is missed, even if it happens while nobody waits.
 */
class StateWatch
{
public:
    StateWatch();
    ~StateWatch();
    Q_DISABLE_COPY_MOVE(StateWatch)

    /** Files that are moved into @p directory; only that of @p name, when it is given. False when it cannot be watched, for example because it is not there. */
    bool add(const QByteArray &directory, const QByteArray &name);

    /**
     * An event at @p time, milliseconds since the epoch; at once when that is over, also after the machine was suspended meanwhile. From now on a clock that is
     * set is an event, too: it may have moved past, or away from, what others reckon with. So it is when it was set between two calls.
     */
    void setAlarm(std::optional<qint64> time);

    /** Waits that long, whatever happens; what happens is told by the next wait(). */
    static void rest(std::chrono::milliseconds time);

    /** Waits for an event, and then until it has been quiet for @p quiet, at most ten times that long. False when @p timeout passed without one. */
    bool wait(std::optional<std::chrono::milliseconds> timeout, std::chrono::milliseconds quiet);

private:
    [[nodiscard]] bool hasEvent(int timeout);
    [[nodiscard]] bool hasFileEvent();

    struct Watch {
        int id = -1;
        QByteArray name;
    };
    int m_fd = -1;
    int m_alarm = -1;
    Watch m_watches[3];
    int m_count = 0;
};

}
