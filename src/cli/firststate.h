// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permissionstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Snapperms::Cli
{

/**
 * Waits for the first state of a store. How patient the person is counts for a snapd that is away, never for one that is at work on its answer: that is only
 * given up when it has said nothing for longer than a request may take.
 */
class FirstState : public QObject
{
    Q_OBJECT

public:
    /** Twice as long as the client waits for one answer, for a first reading may take two in a row. */
    static constexpr std::chrono::milliseconds Silence = std::chrono::minutes(1);

    /** @p store must outlive it. @p wait: as the person said; without it a snapd that restarts is waited for, and none that is not installed. */
    FirstState(PermissionStore *store, std::optional<std::chrono::milliseconds> wait, std::chrono::milliseconds silence = Silence, QObject *parent = nullptr);
    ~FirstState() override;

    /** Starts the store as well. */
    void start();
    /** Nothing comes of it any more. */
    void stop();

Q_SIGNALS:
    // One of the two, once.
    void ready();
    void failed(const Snapperms::Snapd::Error &error);

private:
    void storeDiffers();
    void giveUp();

    PermissionStore *const m_store;
    const std::optional<std::chrono::milliseconds> m_wait;
    const std::chrono::milliseconds m_silence;
    QElapsedTimer m_since;
    QTimer m_limit;
};

}
