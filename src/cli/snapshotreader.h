// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/snapshot.h"
#include "permissions/declarations/declarationreader.h"
#include "snapd/client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Snapperms::Cli
{

/**
 * Reads a Snapshot once: what every command needs, and of the rest only what this one does. A snapd that is away is tried again until patience ends; one that
 * does not seem to be installed is not, unless the person said how long to wait. Each wait is bounded.
 */
class SnapshotReader : public QObject
{
    Q_OBJECT

public:
    struct Needs {
        bool system = true;
        /**
         * The list of snaps takes snapd longer than all else. Without it there are only apps that ask for permissions, and of those only the names: enough
         * where everything that was named is among them.
         */
        bool snaps = true;
        /** Names of the snaps whose declarations matter, once the state is known; nothing for no defaults at all. */
        std::function<QStringList(const PermissionState &)> declarationsOf{};
    };

    /** Both must outlive it; @p probe may be missing, and is only asked when defaults are wanted. */
    SnapshotReader(
        Snapd::Client *client, MachineProbe *probe, const Needs &needs, std::optional<std::chrono::milliseconds> patience, QObject *parent = nullptr);
    ~SnapshotReader() override;

    void start();

Q_SIGNALS:
    // One of the two, once.
    void done(const Snapperms::Cli::Snapshot &snapshot);
    void failed(const Snapperms::Snapd::Error &error);
    /** It takes its time: snapd has been asked, and is asked again. */
    void waiting();

private:
    void attempt();
    void readRest();
    template <typename T>
    Snapd::Callback<T> into(std::optional<T> SnapshotReader::*member);
    void arrived();
    void problem(const Snapd::Error &error);
    void readDeclarations();
    void declarationsDiffer();
    void finish();

    Snapd::Client *const m_client;
    MachineProbe *const m_probe;
    const Needs m_needs;
    const std::optional<std::chrono::milliseconds> m_patience;
    DeclarationReader m_reader;
    QElapsedTimer m_since;
    QTimer m_retry;
    QTimer m_slow;
    QTimer m_enough; ///< Declarations and facts of the machine are not waited for longer.
    QObject *m_attempt = nullptr;

    std::optional<Snapd::Connections> m_connections;
    std::optional<QList<Snapd::Snap>> m_snaps;
    std::optional<Snapd::SystemInfo> m_system;
    PermissionState m_state;
    std::optional<MachineFacts> m_machine;
    QStringList m_wanted; ///< Ids whose declarations are still to come.
    bool m_isBaseWanted = false;
    bool m_isOver = false;
};

}
