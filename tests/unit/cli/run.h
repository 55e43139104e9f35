// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "app/simulationdoor.h"
#include "cli/commandline.h"
#include "cli/session.h"
#include "fakeconsole.h"
#include "fakes/fakesnapd.h"
#include "fakes/samples.h"
#include "schemacheck.h"
#include "snapd/httpclient.h"
#include "waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTest>

#include <deque>

namespace Snapperms::Tests
{

/** A door to the pretended snapd that can be told to refuse. */
class TestDoor : public SimulationDoor
{
    Q_OBJECT

public:
    using SimulationDoor::SimulationDoor;

    static inline std::deque<std::optional<Privileged::Refusal>> refusals; ///< For the next operations; nothing lets one through.
    static inline int asked = 0;
    static inline Privileged::Operation last; ///< What was asked for.
    static inline std::function<void()> meanwhile; ///< What root does before it answers.

    quint64 perform(const Privileged::Operation &operation, QObject *context, std::function<void(Privileged::Outcome)> callback) override
    {
        ++asked;
        last = operation;
        if (meanwhile) {
            meanwhile();
        }
        std::optional<Privileged::Refusal> refusal;
        if (!refusals.empty()) {
            refusal = refusals.front();
            refusals.pop_front();
        }
        if (!refusal) {
            return SimulationDoor::perform(operation, context, callback);
        }
        const auto refuse = [callback, refusal] {
            Privileged::Failure failure;
            failure.refusal = *refusal;
            callback(failure);
        };
        QMetaObject::invokeMethod(context, refuse, Qt::QueuedConnection);
        return 0;
    }
};

/** One run of the command line against a pretended snapd, in this process. */
class Run
{
public:
    explicit Run(const Fakes::FakeSnapd &snapd, const Cli::TerminalTraits &traits = {}, const Snapd::HttpLimits &limits = {})
        : console(traits)
        , client(snapd.socketPath(), limits)
    {
        outside.client = &client;
        outside.makeDoor = [socket = snapd.socketPath()] {
            return std::make_unique<TestDoor>(socket);
        };
    }

    void start(const QStringList &words)
    {
        const Cli::CommandLine::Parsed parsed = Cli::CommandLine::parse(QStringList{QStringLiteral("snapperms-cli")} + words);
        if (!parsed.request) {
            qFatal("%s", qPrintable(parsed.text));
        }
        session = std::make_unique<Cli::Session>(*parsed.request, outside, console);
        QObject::connect(session.get(), &Cli::Session::finished, session.get(), [this](Cli::ExitCode ended) {
            code = ended;
        });
        if (const std::optional<Cli::ExitCode> early = session->prepare()) {
            code = early;
        } else {
            session->start();
        }
    }

    /** To its end; -1 when there is none. */
    int wait(int milliseconds = 20'000)
    {
        const bool ended = waitFor(
            [this] {
                return code.has_value();
            },
            std::chrono::milliseconds(milliseconds));
        return ended ? int(*code) : -1;
    }

    int operator()(const QStringList &words)
    {
        start(words);
        return wait();
    }

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(console.out.toUtf8()).object(); }

    FakeConsole console;
    Snapd::HttpClient client;
    Cli::Session::Outside outside;
    std::unique_ptr<Cli::Session> session;
    std::optional<Cli::ExitCode> code;
};

}
