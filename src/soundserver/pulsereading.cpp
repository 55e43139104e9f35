// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "soundserver/pulsereading.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype mostThings = 4096;
constexpr size_t mostDigits = 10;

/** A number that is written in a list of properties; @p none when it is not there, or not one. */
quint32 number(const pa_proplist *properties, const char *key, quint32 none)
{
    const char *text = pa_proplist_gets(properties, key);
    if (!text) {
        return none;
    }
    const std::string_view view(text, ::strnlen(text, mostDigits + 1));
    quint32 value = 0;
    const auto [end, error] = std::from_chars(view.data(), view.data() + view.size(), value);
    return error == std::errc() && end == view.data() + view.size() && view.size() <= mostDigits ? value : none;
}

int process(const pa_proplist *properties, const char *key)
{
    const quint32 pid = number(properties, key, 0);
    return pid <= quint32(std::numeric_limits<int>::max()) ? int(pid) : 0;
}

}

void PulseReading::addServer(const pa_server_info &info)
{
    // "PulseAudio (on PipeWire 1.4.2)": the server's own word. PulseAudio lets each client write into what PipeWire keeps for itself.
    m_isPipeWire = info.server_name && std::string_view(info.server_name).starts_with("PulseAudio (on PipeWire");
}

void PulseReading::addClient(const pa_client_info &info)
{
    if (m_clients.size() >= mostThings) {
        m_isTooMuch = true;
        return;
    }
    SoundClient client{.index = info.index, .provenPid = 0, .claimedPid = process(info.proplist, PA_PROP_APPLICATION_PROCESS_ID)};
    if (m_isPipeWire) {
        client.provenPid = process(info.proplist, "pipewire.sec.pid");
        const quint32 object = number(info.proplist, "object.id", PA_INVALID_INDEX);
        if (object != PA_INVALID_INDEX) {
            m_clientsByObject.insert(object, info.index);
        }
    }
    m_clients.append(client);
}

void PulseReading::addSource(const pa_source_info &info)
{
    if (info.monitor_of_sink != PA_INVALID_INDEX) {
        return;
    }
    if (m_inputs.size() >= mostThings) {
        m_isTooMuch = true;
        return;
    }
    m_inputs.insert(info.index);
    // libpulse takes the number as the server gives it, and C++ may make anything of one that the enumeration does not have.
    std::underlying_type_t<pa_source_state_t> state = 0;
    static_assert(sizeof(state) == sizeof(info.state));
    std::memcpy(&state, &info.state, sizeof(state));
    if (state == PA_SOURCE_RUNNING) {
        m_running.insert(info.index);
    }
}

void PulseReading::addStream(const pa_source_output_info &info)
{
    if (m_streams.size() >= mostThings) {
        m_isTooMuch = true;
        return;
    }
    Stream stream{.client = info.client, .clientObject = PA_INVALID_INDEX, .source = info.source, .isCorked = info.corked != 0};
    if (m_isPipeWire && info.client == PA_INVALID_INDEX) {
        // A client can have itself left out there; what PipeWire notes down of the stream is not its to write.
        stream.clientObject = number(info.proplist, "client.id", PA_INVALID_INDEX);
    }
    m_streams.append(stream);
}

PulseReading::Result PulseReading::result(quint32 own) const
{
    SoundSnapshot snapshot{.isWatching = true, .clients = m_clients, .recording = {}, .isAnotherRecording = m_isTooMuch};
    // Who comes to PipeWire through its PulseAudio server comes from that one's process, as we do.
    const auto ours = std::find_if(snapshot.clients.cbegin(), snapshot.clients.cend(), [own](const SoundClient &client) {
        return client.index == own;
    });
    const int server = ours == snapshot.clients.cend() ? 0 : ours->provenPid;
    for (SoundClient &client : snapshot.clients) {
        if (server == 0 || client.provenPid == server) {
            client.provenPid = 0;
        } else if (client.provenPid != 0) {
            client.claimedPid = 0;
        }
    }
    QSet<quint32> silent = m_running;
    for (const Stream &stream : m_streams) {
        if (stream.isCorked || !m_inputs.contains(stream.source)) {
            continue;
        }
        silent.remove(stream.source);
        const quint32 client = stream.clientObject == PA_INVALID_INDEX ? stream.client : m_clientsByObject.value(stream.clientObject, PA_INVALID_INDEX);
        if (client != PA_INVALID_INDEX) {
            snapshot.recording.append(client);
        } else if (stream.clientObject != PA_INVALID_INDEX) {
            snapshot.isAnotherRecording = true;
        }
        // Else it is the server's own: one of its modules.
    }
    std::sort(snapshot.recording.begin(), snapshot.recording.end());
    snapshot.recording.erase(std::unique(snapshot.recording.begin(), snapshot.recording.end()), snapshot.recording.end());
    return {snapshot, !silent.isEmpty()};
}

}
