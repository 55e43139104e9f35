// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/permissionnames.h"
#include "cli/readingneeds.h"
#include "cli/request.h"
#include "cli/snapshotreader.h"
#include "policy/policy.h"
#include "privileged/authorizationport.h"
#include "privileged/confinementdoor.h"
#include "protection/protectionwatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Snapperms::Cli
{

class ChangeResult;
class ChangeRun;
class Console;
class DenialsRun;
class InForceRun;
class VerifyRun;
class WatchRun;

/** One command from its request to its exit code. */
class Session : public QObject
{
    Q_OBJECT

public:
    /** The world that it looks at and works on; all pointers must outlive it. Doors are only made when they are needed, and kept by the session. */
    struct Outside {
        Snapd::Client *client = nullptr;
        MachineProbe *probe = nullptr; ///< Null: nothing is known of the machine.
        std::function<std::unique_ptr<Privileged::Door>()> makeDoor;
        /** @p beside: the one that was made before, for a process has only one agent for passwords; null where there is none. */
        std::function<std::unique_ptr<Privileged::ConfinementDoor>(Privileged::Door *beside)> makeConfinementDoor;
        std::function<std::unique_ptr<Privileged::AuthorizationPort>()> makeAuthorizations; ///< Null: after changes it is not looked what is in force.
        ProtectionWatch::Ground ground; ///< What every look at what is in force stands on.
        /** By which it is told what is to end, and has ended. */
        std::function<QDateTime()> now = [] {
            return QDateTime::currentDateTime();
        };
    };

    /** @p console must outlive it. */
    Session(const Request &request, const Outside &outside, Console &console, QObject *parent = nullptr);
    ~Session() override;

    /** Reads what has to be read from files, as long as that takes: before anybody listens to Ctrl+C. How the program ends if it goes no further. */
    [[nodiscard]] std::optional<ExitCode> prepare();
    void start();
    /** Ctrl+C. The second time it ends at once, whatever snapd makes of what it was told. */
    void interrupt();

Q_SIGNALS:
    /** Once. */
    void finished(Snapperms::Cli::ExitCode code);

private:
    void readState();
    /** True when what was read does not suffice: everything is read then, and the command begins again. */
    [[nodiscard]] bool readsMore();
    void run(const Snapshot &snapshot);
    void complete();
    void show();
    [[nodiscard]] bool areAppsThere();
    void verify();
    void denials();
    void exportPolicy();
    void change();
    [[nodiscard]] bool plan();
    void watch();
    void lookWhatIsInForce();
    void lookAtPrograms();
    void tellResult();
    void refuse(const Refusal &refusal, const QString &word);
    void snapdAway(const Snapd::Error &error);
    void printDocument(const QJsonObject &document, const QString &text);
    void end(ExitCode code);

    const Request m_request;
    const Outside m_outside;
    Console &m_console;
    Snapshot m_snapshot;
    Privileged::LeasedPairs m_leases; ///< As they were at the start.
    Policy m_policy;
    std::unique_ptr<SnapshotReader> m_reader;
    std::unique_ptr<ChangeResult> m_result;
    // Each uses those before it.
    std::unique_ptr<Privileged::Door> m_door;
    std::unique_ptr<Privileged::ConfinementDoor> m_confinementDoor;
    std::unique_ptr<Privileged::AuthorizationPort> m_authorizations;
    std::unique_ptr<ChangeRun> m_run;
    std::unique_ptr<InForceRun> m_inForce;
    std::unique_ptr<VerifyRun> m_verify;
    std::unique_ptr<DenialsRun> m_denials;
    std::unique_ptr<WatchRun> m_watch;
    Depth m_depth;
    bool m_isInterrupted = false;
    bool m_isOver = false;
};

}
