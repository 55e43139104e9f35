// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/soundserver.h"

#include <QHash>
#include <QSet>

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
    struct Stream {
        quint32 client = PA_INVALID_INDEX;
        quint32 clientObject = PA_INVALID_INDEX; ///< PipeWire's own number of the client.
        quint32 source = PA_INVALID_INDEX;
        bool isCorked = false;
    };
    /** What is being asked for. */
    struct Reading {
        bool isPipeWire = false;
        bool isTooMuch = false;
        QList<SoundClient> clients; ///< provenPid is what PipeWire says, also of those that came through its PulseAudio server.
        QHash<quint32, quint32> clientsByObject;
        QSet<quint32> inputs; ///< Sources that are no monitors.
        QSet<quint32> running; ///< Of those.
        QList<Stream> streams;
    };

    // All of these on libpulse's thread.
    void stateChanged();
    void somethingChanged();
    void refresh();
    void readServer(const pa_server_info &info);
    void readClient(const pa_client_info &info);
    void readSource(const pa_source_info &info);
    void readStream(const pa_source_output_info &info);
    void readAll();
    void waitFor(pa_usec_t time);
    void fail();
    [[nodiscard]] SoundSnapshot snapshot(bool *isSuspicious) const;
    /** Takes care of an answer; false when the request could not be made. */
    bool asked(pa_operation *operation);

    const std::function<void(const SoundSnapshot &)> m_told;
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
    pa_time_event *m_timer = nullptr;
    Reading m_reading;
    bool m_isReading = false;
    bool m_isWaiting = false;
    bool m_readAgain = false;
    bool m_wasSuspicious = false;
    bool m_isOver = false;
};

}
