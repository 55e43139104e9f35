// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/observation.h"

#include <QPointer>
#include <QThreadPool>

namespace Snapperms::Confinement
{

/**
 * Finds out, without any privilege, whether what snapd wrote for a snap is what is in force: reads on a thread of its own, compiles through a PolicyCompiler,
 * looks once more at what may have moved meanwhile, and judges. It takes what the compilation takes, and where everything was compiled before, some
 * milliseconds; only when a process seems to be in the wrong place it waits for a second look at it.
 *
 * Do not ask while snapd has a change under way for the snap: its back ends write one after the other, seconds apart, and every moment between looks like
 * drift.
 *
 * Lives on one thread and never blocks it.
 */
class Verifier : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const SnapVerdict &)>;

    /** Both must outlive it. */
    Verifier(ToolRunner *runner, PolicyCompiler *compiler, const Root &root = {}, QObject *parent = nullptr);
    ~Verifier() override;

    void setFacts(const SnapdFacts &facts);
    /** Between the two looks at suspicious processes; a second unless told. For tests. */
    void setSecondLook(std::chrono::milliseconds delay);

    /** The callback comes later, exactly once, or never when @p context is gone. Several may be under way. */
    void verify(const SnapToVerify &snap, QObject *context, Callback callback);

private:
    class Run;
    friend class Run;

    ToolRunner *m_runner;
    PolicyCompiler *m_compiler;
    Root m_root;
    SnapdFacts m_facts;
    std::chrono::milliseconds m_secondLook = std::chrono::seconds(1);
    QThreadPool m_pool;
};

}
