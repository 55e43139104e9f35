// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/inforceline.h"
#include "cli/presence.h"
#include "protection/repairafterchange.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace Snapperms::Cli
{

class Console;

/**
 * After the changes of a command, and as the window does it: looks at the apps, one after the other, whether what snapd wrote for them is in force, and has a
 * repair put right what differs where polkit asks for no password. Whom snapd keeps busy is gone on without, and waited for as long as patience lasts; so is
 * one that a refresh has taken away for a moment. A polkit that does not answer is not waited for long.
 */
class InForceRun : public QObject
{
    Q_OBJECT

public:
    /** What it looks at, and with. All must outlive it. */
    struct Outside {
        Snapd::Client *client = nullptr;
        const PermissionStore *store = nullptr; ///< With what was changed in it.
        ChangeQueue *queue = nullptr; ///< With nothing left to be done.
        Privileged::ConfinementDoor *door = nullptr;
        Privileged::AuthorizationPort *authorizations = nullptr;
        ProtectionWatch::Ground ground;
    };

    /** @p apps: names of snaps; where there are none, nothing of the outside is used. @p patience: for each that snapd works at. */
    InForceRun(const Outside &outside, const QStringList &apps, std::chrono::milliseconds patience, Console &console, QObject *parent = nullptr);
    ~InForceRun() override;

    void start();
    /** Ctrl+C: what is not known by now is told as not looked at, and it ends with finished(). A repair that has begun takes its course. */
    void stop();

    /** In the order in which they were given; without those that cannot run. Complete once it is finished. */
    [[nodiscard]] const QList<InForceLine> &lines() const { return m_lines; }

Q_SIGNALS:
    /** Once. */
    void finished();

private:
    struct Entry {
        QString app;
        Snapd::Snap snap;
        bool isBegun = false;
        bool isOver = false;
        bool wasRepairing = false;
        bool hasWaited = false; ///< For snapd, or for its word whether it is gone: that it is looked at is told no more.
        bool isSought = false; ///< snapd is being asked whether it is gone for good.
        bool isSnapdSilent = false; ///< When that was asked last.
        QElapsedTimer sought; ///< That was asked last.
        QElapsedTimer undecided; ///< It is known, and polkit was asked about a repair.
        QElapsedTimer since; ///< It began, or its repair ended, which may have started snapd anew.
    };

    void reviewSoon();
    void reviewWithin(std::chrono::milliseconds time);
    void review();
    void follow(Entry &entry);
    void seek(Entry &entry);
    void found(const QString &app, const Snapd::Result<Presence> &presence);
    void decide(Entry &entry);
    void begin(Entry &entry);
    [[nodiscard]] bool waitForSnapd();
    void tellProgress(const Entry &entry);
    void finish(bool isStopped);

    const Outside m_outside;
    const std::chrono::milliseconds m_patience;
    Console &m_console;
    std::unique_ptr<ProtectionWatch> m_watch;
    std::unique_ptr<RepairAfterChange> m_repairs;
    QList<Entry> m_entries;
    QList<InForceLine> m_lines;
    QTimer m_review; ///< Later: who hears of the end of one step begins the next.
    QTimer m_again; ///< Until snapd is asked again about what is away, or polkit has had its time.
    QTimer m_quiet; ///< Until words about what goes on are due.
    bool m_isFinished = false;
};

}
