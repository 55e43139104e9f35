// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/policytools.h"
#include "confinement/toolrunner.h"

#include <QHash>
#include <QPointer>
#include <QQueue>

namespace Snapperms::Confinement
{

/** What one text compiles to. */
struct Compiled {
    enum class Problem {
        None,
        NoTool, ///< Not installed, or not startable.
        Failed, ///< It did not like the text, or broke.
        TimedOut,
        TooLarge,
    };
    Problem problem = Problem::None;
    QByteArray sha256; ///< Lower-case hexadecimal.
    QByteArray sha1;
    QString message; ///< What the tool said; for details.

    bool operator==(const Compiled &) const = default;
};

/**
 * Compiles profiles and filters into nothing but their digests, one after the other, and remembers: the same text with the same tool is compiled once, also
 * when it is asked for again while it is under way. Failures of the tool itself are not remembered, for they may pass.
 *
 * Lives on one thread; never blocks it. Each callback comes later, exactly once, or never when its context is gone.
 */
class PolicyCompiler : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Compiled &)>;

    /** @p runner must outlive it. */
    explicit PolicyCompiler(ToolRunner *runner, QObject *parent = nullptr);
    ~PolicyCompiler() override;

    void setTimeLimit(std::chrono::milliseconds limit);

    /** An AppArmor profile; the digest is the kernel's raw_sha256 if that was loaded from the same. */
    void compileProfile(const PolicyTool &parser, const QByteArray &text, QObject *context, Callback callback);
    /** The source of a seccomp filter; the digest is that of the .bin2 file. */
    void compileFilter(const PolicyTool &compiler, const QByteArray &text, QObject *context, Callback callback);

    /** How often a tool was really run; for tests and for the curious. */
    [[nodiscard]] int runs() const;

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback callback;
    };
    struct Job {
        QByteArray key;
        bool filter = false;
        PolicyTool tool;
        QByteArray text;
    };
    void enqueue(bool filter, const PolicyTool &tool, const QByteArray &text, QObject *context, Callback callback);
    void next();
    void finished(const QByteArray &key, const Compiled &compiled);
    void answer(const QByteArray &key, const Compiled &compiled);

    ToolRunner *m_runner;
    std::chrono::milliseconds m_limit = std::chrono::seconds(60);
    QHash<QByteArray, Compiled> m_known;
    QHash<QByteArray, QList<Waiting>> m_waiting;
    QQueue<Job> m_queue;
    QByteArray m_current;
    int m_runs = 0;
};

}
