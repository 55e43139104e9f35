// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/firststate.h"
#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissionstore.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace Snapperms::Cli
{

class ChangeResult;
class Console;
class Snapshot;
class TextAgent;

/**
 * Carries out what a ChangeResult has planned: store, queue and intentions as the window has them, progress on the side of errors, and polkit's question on the
 * terminal where there is one.
 */
class ChangeRun : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. @p wait: as the person said. */
    ChangeRun(Snapd::Client *client,
        Privileged::Door *door,
        const Snapshot &snapshot,
        std::optional<std::chrono::milliseconds> wait,
        ChangeResult &result,
        Console &console,
        QObject *parent = nullptr);
    ~ChangeRun() override;

    void start();
    /** Ctrl+C: what has not begun is left, what runs is stopped if snapd can; then it ends with finished() as ever. */
    void cancel();

    // After finished(): the snaps whose rules may be others than before, each once, and what is needed to look at them.
    [[nodiscard]] const QStringList &changedSnaps() const { return m_changed; }
    [[nodiscard]] const PermissionStore *store() const { return &m_store; }
    [[nodiscard]] ChangeQueue *queue() { return &m_queue; }

Q_SIGNALS:
    /** The result has taken in what became of it. */
    void finished();
    /** snapd went away before anything was begun. */
    void snapdAway(const Snapperms::Snapd::Error &error);

private:
    void askOnTerminal();
    void begin();
    void ended();
    void requestFinished(const ChangeRequest *request);
    void tellProgress();
    [[nodiscard]] QString progressText() const;

    Privileged::Door *const m_door;
    const Snapshot &m_snapshot;
    ChangeResult &m_result;
    Console &m_console;
    PermissionStore m_store;
    ChangeQueue m_queue;
    Intentions m_intentions;
    FirstState m_first;
    QPointer<Intention> m_intention;
    QStringList m_changed;
    TextAgent *m_agent = nullptr;
    QTimer m_quiet; ///< Until words about what goes on are due.
};

}
