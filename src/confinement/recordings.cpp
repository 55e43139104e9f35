// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/recordings.h"

#include "confinement/processes.h"

#include <algorithm>

#include <unistd.h>

namespace Snapperms::Confinement
{

namespace
{

QString snapOf(const ProcessIdentity &identity)
{
    return identity.tag ? identity.tag->snap : QString();
}

/** What each claim is held against. */
class Ledger
{
public:
    Ledger(const SoundSnapshot &snapshot, const SoundConnections &connections, const Identify &identify);

    /** Whether a client that says to be @p pid can be believed. */
    [[nodiscard]] bool bearsOut(int pid) const;
    [[nodiscard]] ProcessIdentity identity(int pid) const;

private:
    const Identify &m_identify;
    mutable QHash<int, ProcessIdentity> m_identities;
    QHash<int, int> m_claims; ///< By process: clients that say to be it.
    QHash<int, QList<quint32>> m_connections; ///< By process.
    QSet<quint32> m_mixed; ///< Connections that are in the hands of more than one snap, or of one and of none.
    QSet<QString> m_silent; ///< Snaps with more connections than clients that say to be them.
    bool m_isAnybodys = false; ///< There is a connection that any snap may hold.
};

Ledger::Ledger(const SoundSnapshot &snapshot, const SoundConnections &connections, const Identify &identify)
    : m_identify(identify)
{
    QHash<QString, int> left;
    bool isUnheld = false;
    for (const quint32 inode : connections.clients) {
        const QSet<int> pids = connections.holders.pids.value(inode);
        QSet<QString> snaps;
        for (const int pid : pids) {
            m_connections[pid].append(inode);
            snaps.insert(snapOf(this->identity(pid)));
        }
        if (snaps.size() > 1) {
            m_mixed.insert(inode);
        }
        for (const QString &snap : std::as_const(snaps)) {
            ++left[snap];
        }
        isUnheld = isUnheld || pids.isEmpty();
    }
    for (const SoundClient &client : snapshot.clients) {
        if (client.provenPid == 0 && client.claimedPid > 0) {
            ++m_claims[client.claimedPid];
            if (m_connections.contains(client.claimedPid)) {
                --left[snapOf(this->identity(client.claimedPid))];
            }
        }
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        if (!it.key().isEmpty() && *it > 0) {
            m_silent.insert(it.key());
        }
    }
    m_isAnybodys = isUnheld && std::any_of(connections.holders.unseen.begin(), connections.holders.unseen.end(), [this](int pid) {
        return this->identity(pid).tag.has_value();
    });
}

ProcessIdentity Ledger::identity(int pid) const
{
    const auto it = m_identities.constFind(pid);
    return it != m_identities.cend() ? *it : *m_identities.insert(pid, m_identify(pid));
}

bool Ledger::bearsOut(int pid) const
{
    const QList<quint32> connections = m_connections.value(pid);
    const ProcessIdentity identity = this->identity(pid);
    if (!identity.isThere || m_claims.value(pid) > connections.size() || m_isAnybodys) {
        return false;
    }
    const bool isMixed = std::any_of(connections.begin(), connections.end(), [this](quint32 inode) {
        return m_mixed.contains(inode);
    });
    const QString snap = snapOf(identity);
    return !isMixed && std::all_of(m_silent.begin(), m_silent.end(), [&snap](const QString &silent) {
        return silent == snap;
    });
}

}

Identify identifyBy(const Root &root)
{
    return [root](int pid) {
        const auto process = ProcessTable(root).process(pid);
        return process ? ProcessIdentity{true, process->identity()} : ProcessIdentity();
    };
}

Recordings recordings(const SoundSnapshot &snapshot, const SoundConnections &connections, const Identify &identify)
{
    Recordings result{.isKnown = snapshot.isWatching, .uses = {}, .isAnotherRecording = snapshot.isAnotherRecording};
    const Ledger ledger(snapshot, connections, identify);
    for (const quint32 index : snapshot.recording) {
        const auto client = std::find_if(snapshot.clients.begin(), snapshot.clients.end(), [index](const SoundClient &one) {
            return one.index == index;
        });
        if (client == snapshot.clients.end()) {
            result.isAnotherRecording = true;
            continue;
        }
        const int pid = client->provenPid > 0 ? client->provenPid : client->claimedPid;
        const ProcessIdentity identity = pid > 0 ? ledger.identity(pid) : ProcessIdentity();
        if (!identity.isThere || (client->provenPid <= 0 && !ledger.bearsOut(pid))) {
            result.isAnotherRecording = true;
        } else if (identity.tag) {
            result.uses.append({HeldThing::Microphone, *identity.tag, pid});
        }
    }
    std::sort(result.uses.begin(), result.uses.end());
    result.uses.erase(std::unique(result.uses.begin(), result.uses.end()), result.uses.end());
    return result;
}

Recordings lookWhoRecords(const SoundSnapshot &snapshot, const Root &root, const QString &path, const Identify &identify)
{
    SoundConnections connections;
    if (!snapshot.isWatching) {
        return {};
    }
    const auto sockets = connectedUnixSockets();
    const auto clients = sockets ? clientsOf(path, *sockets) : std::nullopt;
    if (clients) {
        connections.clients = *clients;
        // Along with the server's own ends: a program of a snap that took the server's place would have nothing true to tell.
        QSet<quint32> ends = *clients;
        QSet<quint32> ours;
        for (const UnixSocket &socket : *sockets) {
            if (clients->contains(socket.peer)) {
                ours.insert(socket.inode);
            }
        }
        connections.holders = socketHolders(root, ends.unite(ours));
        for (const quint32 inode : std::as_const(ours)) {
            const QSet<int> servers = connections.holders.pids.value(inode);
            const bool isSnap = std::any_of(servers.begin(), servers.end(), [&identify](int pid) {
                return identify(pid).tag.has_value();
            });
            if (isSnap) {
                return {};
            }
        }
    }
    return recordings(snapshot, connections, identify);
}

}
