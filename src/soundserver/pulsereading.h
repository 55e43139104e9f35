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
 * What a sound server says of all its clients, inputs and recordings, taken in one after the other in that order, and what comes of it. Whatever any client can
 * write into it is bytes of a stranger's; no text of it is kept. Total. Used on one thread at a time.
 */
class PulseReading
{
public:
    void addServer(const pa_server_info &info);
    void addClient(const pa_client_info &info);
    void addSource(const pa_source_info &info);
    void addStream(const pa_source_output_info &info);

    struct Result {
        SoundSnapshot snapshot;
        bool isSuspicious = false; ///< An input runs for nobody who is seen, at least at this moment.
    };
    /** @p own: the index of the client that we are. */
    [[nodiscard]] Result result(quint32 own) const;

private:
    struct Stream {
        quint32 client = PA_INVALID_INDEX;
        quint32 clientObject = PA_INVALID_INDEX; ///< PipeWire's own number of the client.
        quint32 source = PA_INVALID_INDEX;
        bool isCorked = false;
    };

    bool m_isPipeWire = false;
    bool m_isTooMuch = false;
    QList<SoundClient> m_clients; ///< provenPid is what PipeWire says, also of those that came through its PulseAudio server.
    QHash<quint32, quint32> m_clientsByObject;
    QSet<quint32> m_inputs; ///< Sources that are no monitors.
    QSet<quint32> m_running; ///< Of those.
    QList<Stream> m_streams;
};

}
