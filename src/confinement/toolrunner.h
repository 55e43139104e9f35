// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace Snapperms::Confinement
{

/** One run of one program. */
struct ToolRequest {
    QString program;
    QStringList arguments;
    QByteArray input; ///< For its standard input, which is then closed.
    std::chrono::milliseconds timeLimit = std::chrono::seconds(60);
    qint64 outputLimit = 16 * 1024 * 1024;
};

/** How one run ended, and what it wrote until then. */
struct ToolResult {
    enum class End {
        Finished, ///< By itself; see exitCode.
        NotStarted, ///< Not there, not executable ...
        Crashed,
        TimedOut, ///< Ended by us.
        TooMuchOutput, ///< Ended by us.
    };
    End end = End::NotStarted;
    int exitCode = -1;
    QByteArray output; ///< Standard output; empty where it was too much.
    QByteArray errors; ///< The beginning of standard error, for details.

    [[nodiscard]] bool ok() const { return end == End::Finished && exitCode == 0; }
};

/** The port to small programs. Nothing waits: the callback comes later, exactly once, on the runner's thread, or never when @p context is gone. */
class ToolRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Callback = std::function<void(const ToolResult &)>;

    virtual void run(const ToolRequest &request, QObject *context, Callback callback) = 0;
};

/**
 * Runs real programs, with an empty environment but for PATH and a plain locale. Each gets a session of its own, so that what it has started ends with it when
 * its time is up or its context goes away.
 */
class ProcessToolRunner : public ToolRunner
{
    Q_OBJECT

public:
    using ToolRunner::ToolRunner;

    void run(const ToolRequest &request, QObject *context, Callback callback) override;
};

}
