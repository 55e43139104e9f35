// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "fuzz.h"

#include "confinement/recordings.h"
#include "soundserver/pulsereading.h"

#include <QHash>

#include <cstring>
#include <limits>
#include <memory>

using namespace Snapperms;
using namespace Snapperms::Confinement;

namespace
{

using Properties = std::unique_ptr<pa_proplist, decltype(&pa_proplist_free)>;

quint32 wordOf(const QList<QByteArray> &words, qsizetype at)
{
    const QByteArray word = words.value(at);
    return word == "-" ? PA_INVALID_INDEX : word.toUInt();
}

/** As bytes that came over the wire, where nothing says that they end with a zero or are text. What ends with '\' has no zero. */
void set(const Properties &properties, const char *key, const QByteArray &value)
{
    if (value.isEmpty() || value == "-") {
        return;
    }
    const size_t size = value.endsWith('\\') ? size_t(value.size()) - 1 : size_t(value.size()) + 1;
    pa_proplist_set(properties.get(), key, value.constData(), size);
}

/** What a number in such a list is by another reader. */
int pidIn(const QByteArray &value)
{
    const bool isDigits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    bool isNumber = false;
    const qulonglong pid = value.size() > 10 ? 0 : value.toULongLong(&isNumber);
    return isDigits && isNumber && pid <= qulonglong(std::numeric_limits<int>::max()) ? int(pid) : 0;
}

}

/**
 * What a sound server tells, part of it written by its clients, and what is made of it. A line for each thing: "S NAME" is the server, "C INDEX PID PROVEN
 * OBJECT" a client, "I INDEX MONITOR STATE" an input, "O CLIENT INPUT CORKED OBJECT" a recording; "K INODE PID..." a connection that the kernel knows, "P PID
 * APP" a process, "U PID" one that cannot be looked into. "-" is nothing.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> lines = Fuzz::bytesOf(data, size).split('\n');
    PulseReading reading;
    SoundConnections connections;
    QHash<int, ProcessIdentity> processes;
    QSet<int> claimed;
    bool isPipeWire = false;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.mid(2).split(' ');
        const Properties properties(pa_proplist_new(), &pa_proplist_free);
        switch (line.isEmpty() ? '\0' : line.front()) {
        case 'S': {
            const QByteArray name = line.mid(2);
            pa_server_info info = {};
            info.server_name = name == "-" ? nullptr : name.constData();
            isPipeWire = isPipeWire || name.startsWith("PulseAudio (on PipeWire");
            reading.addServer(info);
            break;
        }
        case 'C': {
            set(properties, PA_PROP_APPLICATION_PROCESS_ID, words.value(1));
            set(properties, "pipewire.sec.pid", words.value(2));
            set(properties, "object.id", words.value(3));
            pa_client_info info = {};
            info.index = wordOf(words, 0);
            info.proplist = properties.get();
            // Whether bytes are text at all is libpulse's to say: "12", a zero and nothing after it are.
            claimed << pidIn(pa_proplist_gets(properties.get(), PA_PROP_APPLICATION_PROCESS_ID));
            reading.addClient(info);
            break;
        }
        case 'I': {
            pa_source_info info = {};
            info.index = wordOf(words, 0);
            info.monitor_of_sink = wordOf(words, 1);
            const quint32 state = wordOf(words, 2);
            std::memcpy(&info.state, &state, sizeof(info.state));
            reading.addSource(info);
            break;
        }
        case 'O': {
            set(properties, "client.id", words.value(3));
            pa_source_output_info info = {};
            info.client = wordOf(words, 0);
            info.source = wordOf(words, 1);
            info.corked = int(wordOf(words, 2));
            info.proplist = properties.get();
            reading.addStream(info);
            break;
        }
        case 'K': {
            const quint32 inode = wordOf(words, 0);
            connections.clients.insert(inode);
            for (qsizetype at = 1; at < words.size(); ++at) {
                connections.holders.pids[inode].insert(pidIn(words[at]));
            }
            break;
        }
        case 'P':
            processes.insert(pidIn(words.value(0)), {true, SecurityTag::parse(QString::fromUtf8(words.value(1)))});
            break;
        case 'U':
            connections.holders.unseen.insert(pidIn(words.value(0)));
            break;
        default:
            break;
        }
    }
    const PulseReading::Result result = reading.result(1);
    const SoundSnapshot &told = result.snapshot;
    Fuzz::require(told.isWatching);
    Fuzz::require(std::adjacent_find(told.recording.begin(), told.recording.end(), std::greater_equal()) == told.recording.end());
    for (const SoundClient &client : told.clients) {
        // PulseAudio asks no kernel; and who is known to be somebody has nothing to claim.
        Fuzz::require(client.provenPid >= 0 && client.claimedPid >= 0 && (isPipeWire || client.provenPid == 0));
        Fuzz::require(client.provenPid == 0 || client.claimedPid == 0);
        Fuzz::require(client.claimedPid == 0 || claimed.contains(client.claimedPid));
    }
    const Recordings found = recordings(told, connections, [&processes](int pid) {
        return processes.value(pid);
    });
    Fuzz::require(found.isKnown && (found.isAnotherRecording || !told.isAnotherRecording));
    Fuzz::require(std::adjacent_find(found.uses.begin(), found.uses.end(), std::greater_equal()) == found.uses.end());
    for (const Use &use : found.uses) {
        // Each is somebody who is there and records; nobody becomes somebody by saying so, while the kernel knows nothing of a connection of his.
        const bool isProven = std::any_of(told.clients.begin(), told.clients.end(), [&use](const SoundClient &client) {
            return client.provenPid == use.pid;
        });
        const bool isConnected = std::any_of(connections.holders.pids.cbegin(), connections.holders.pids.cend(), [&use](const QSet<int> &pids) {
            return pids.contains(use.pid);
        });
        Fuzz::require(use.thing == HeldThing::Microphone && processes.value(use.pid).tag == use.tag && (isProven || isConnected));
    }
    Fuzz::require(!told.recording.isEmpty() || found.uses.isEmpty());
    return 0;
}
