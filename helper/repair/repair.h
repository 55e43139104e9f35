// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/verifier.h"
#include "helper/repair/repairworld.h"

#include <QObject>
#include <QTimer>

namespace Snapperms::Helper
{

/** Where a repair tells what it did: the report that people's programs read, and the audit log. */
class RepairSink
{
public:
    RepairSink() = default;
    virtual ~RepairSink() = default;
    Q_DISABLE_COPY_MOVE(RepairSink)

    /** After each step and at the end: all there is to tell so far. Never fails visibly. */
    virtual void tell(const QString &snap, const RepairReport &report) = 0;
};

/**
 * Brings what is in force for one snap back to what snapd wrote, step by step, and looks again after each: whether a step helped is nobody's claim. It works
 * on what it finds by itself; a snap's name is all it is told.
 *
 * One use: run() once, finished() once. Everything it starts has a time limit, and so has the whole.
 */
class Repair : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds tool = std::chrono::seconds(60);
        std::chrono::milliseconds restart = std::chrono::seconds(240); ///< Of snapd, until it answers again.
        std::chrono::milliseconds whole = std::chrono::seconds(540); ///< After this no further step is begun.
        std::chrono::milliseconds pause = std::chrono::seconds(1); ///< Between two questions to snapd whether it is there again.
    };

    /** All of them must outlive it. */
    Repair(Confinement::ToolRunner *runner,
        Confinement::Verifier *verifier,
        SnapdPort *snapd,
        RepairSink *sink,
        const Confinement::Root &root,
        const Limits &limits);

    void run(const QString &snap);

Q_SIGNALS:
    void finished(Snapperms::Helper::RepairReport::End end);

private:
    void look();
    void judge(const Confinement::SnapVerdict &verdict);
    /** What hinders any repair now: what snapd's back ends write one after the other looks like drift as long as they are at it. */
    [[nodiscard]] std::optional<RepairReport::End> hindrance() const;
    void take(const RepairStep &step);
    void loadProfile(const QString &name);
    void compileFilter(const QString &tag);
    void tagDevice(const QString &node);
    void writeAnew();
    void waitForSnapd();
    void runTool(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit, std::function<void(RepairReport::StepResult)> next);
    void taken(RepairReport::StepResult result);
    void end(RepairReport::End end);

    Confinement::ToolRunner *m_runner;
    Confinement::Verifier *m_verifier;
    SnapdPort *m_snapd;
    RepairSink *m_sink;
    Confinement::Root m_root;
    Limits m_limits;
    RepairSubject m_subject;
    RepairReport m_report;
    QList<RepairStep> m_taken;
    QElapsedTimer m_clock;
    QElapsedTimer m_restart;
};

}
