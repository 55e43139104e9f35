// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "soundserver/pulsereading.h"

#include <pulse/pulseaudio.h>

namespace Snapperms::Confinement
{

/**
 * One connection to a sound server, on a thread of libpulse's own. After each change that the server tells of, all clients, inputs and recordings are asked
 * for again, and not more often than a few times a second, whatever the clients do. No text of theirs is kept.
 */
class PulseConnection : public SoundServerConnection
{
public:
    explicit PulseConnection(std::function<void(const SoundSnapshot &)> told);
    ~PulseConnection() override;
    Q_DISABLE_COPY_MOVE(PulseConnection)

    [[nodiscard]] bool open(const QString &path);

private:
    // All of these on libpulse's thread.
    void stateChanged();
    void somethingChanged();
    void refresh();
    void readAll();
    void waitFor(pa_usec_t time);
    void fail();
    /** Takes care of an answer; false when the request could not be made. */
    bool asked(pa_operation *operation);

    const std::function<void(const SoundSnapshot &)> m_told;
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    pa_time_event *m_timer = nullptr;
    PulseReading m_reading; ///< What is being asked for.
    bool m_isReading = false;
    bool m_isWaiting = false;
    bool m_readAgain = false;
    bool m_wasSuspicious = false;
    bool m_isOver = false;
};

}
