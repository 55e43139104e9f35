// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/firststate.h"
#include "permissions/permissionstore.h"
#include "protection/blockedbook.h"
#include "ui/appnames.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Snapperms::Cli
{

class Console;
class TextAgent;

/**
 * Has the helper tell what the kernel kept snap apps from, and holds it against what snapd says now: what `denials` does, with the same book as the window.
 * A person's own programs mostly need no password, those of all users do.
 */
class DenialsRun : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. @p wait: as the person said. */
    DenialsRun(Snapd::Client *client,
        Privileged::ConfinementDoor *door,
        bool everybody,
        std::optional<std::chrono::milliseconds> wait,
        Console &console,
        QObject *parent = nullptr);
    ~DenialsRun() override;

    void start();

    // Once it has finished.
    [[nodiscard]] const PermissionStore &store() const { return m_store; }
    [[nodiscard]] const BlockedBook &book() const { return m_book; }
    [[nodiscard]] const AppNames &names() const { return m_names; }
    /** Somebody could have been asked for a password on this terminal. */
    [[nodiscard]] bool canAsk() const { return m_agent != nullptr; }

Q_SIGNALS:
    /** The book tells what there is, or why not. */
    void finished();
    void snapdAway(const Snapperms::Snapd::Error &error);

private:
    void askOnTerminal();
    void read();

    const bool m_everybody;
    Console &m_console;
    PermissionStore m_store;
    AppNames m_names;
    BlockedBook m_book;
    TextAgent *m_agent = nullptr;
    FirstState m_first;
    bool m_isBegun = false;
};

}
