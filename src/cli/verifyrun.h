// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/verifyreport.h"
#include "confinement/policycompiler.h"
#include "confinement/verifier.h"
#include "protection/protectionwatch.h"
#include "snapd/client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Snapperms::Cli
{

class Console;
class Snapshot;

/**
 * Looks at one app after the other whether what snapd wrote for it is in force: what `verify` does, with the same Verifier as the window. Needs no privilege
 * and changes nothing. An app at which snapd is working is waited for, since every moment of that looks wrong, and told as busy when patience ends. Before it
 * is said of one that it differs, snapd is asked anew whether it is still what was looked at: all of them may take minutes.
 */
class VerifyRun : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. @p apps: names of enabled snaps. @p patience: for each app that snapd works at. */
    VerifyRun(Snapd::Client *client,
        const Snapshot &snapshot,
        const QStringList &apps,
        const ProtectionWatch::Ground &ground,
        std::chrono::milliseconds patience,
        Console &console,
        QObject *parent = nullptr);
    ~VerifyRun() override;

    void start();
    [[nodiscard]] const QList<VerifyLine> &lines() const { return m_lines; }
    /** Those that were removed or disabled before they could be looked at. They have no line. */
    [[nodiscard]] const QStringList &gone() const { return m_gone; }

    // What goes on, in words. @p done: how many of @p total before this one.
    [[nodiscard]] static QString lookingAt(const QString &app, qsizetype done, qsizetype total);
    [[nodiscard]] static QString waitingFor(const QString &app);

Q_SIGNALS:
    void finished();
    void snapdAway(const Snapperms::Snapd::Error &error);

private:
    void next();
    void look();
    void verify();
    void waitForSnapd();
    void lookAgain();
    [[nodiscard]] Confinement::SnapToVerify toVerify() const;
    void takeIfStillSo(const Confinement::SnapVerdict &verdict);
    void takeIfSame(const Confinement::SnapVerdict &verdict, const Snapd::Snap &snap);
    void take(const std::optional<Confinement::SnapVerdict> &verdict);
    void goOn();

    Snapd::Client *const m_client;
    const Snapshot &m_snapshot;
    const std::chrono::milliseconds m_patience;
    const qsizetype m_total;
    Console &m_console;
    Confinement::PolicyCompiler m_compiler;
    Confinement::Verifier m_verifier;
    QStringList m_open;
    Snapd::Connections m_connections; ///< As they were read last.
    Snapd::Snap m_snap; ///< The one that is being looked at, as it was read last.
    int m_looks = 0; ///< At that one, so far.
    QList<VerifyLine> m_lines;
    QStringList m_gone;
    QElapsedTimer m_since; ///< It is waited for.
    QTimer m_retry;
};

}
