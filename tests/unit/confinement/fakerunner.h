// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/toolrunner.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

/**
 * Stands in for the parser and the filter compiler: what they "compile" is the text with a word in front. Notes down every run; can be told to fail.
 */
class FakeRunner : public Snapperms::Confinement::ToolRunner
{
public:
    using Request = Snapperms::Confinement::ToolRequest;
    using Result = Snapperms::Confinement::ToolResult;

    QList<Request> requests;
    QByteArray version = "build 2.6.0 features bpf-actlog";
    Result::End end = Result::End::Finished;
    QByteArray errors;
    std::optional<int> exitCode; ///< When it is not what errors say.
    std::function<void(const Request &)> onRun; ///< Called before the answer.

    static QByteArray blob(const QByteArray &text) { return "blob of " + text; }

    void run(const Request &request, QObject *context, Callback callback) override
    {
        requests.append(request);
        const QPointer<QObject> guard(context);
        QTimer::singleShot(0, this, [this, request, guard, callback] {
            if (!guard) {
                return;
            }
            if (onRun) {
                onRun(request);
            }
            Result result;
            result.end = end;
            result.errors = errors;
            if (end == Result::End::Finished) {
                result.exitCode = exitCode.value_or(errors.isEmpty() ? 0 : 1);
            }
            if (result.ok() && request.arguments.value(0) == QLatin1StringView("version-info")) {
                result.output = version + '\n';
            } else if (result.ok() && request.arguments.value(0) == QLatin1StringView("compile")) {
                QFile file(request.arguments.value(2));
                if (file.open(QIODevice::WriteOnly)) {
                    file.write(blob(request.input));
                }
            } else if (result.ok()) {
                result.output = blob(request.input);
            }
            callback(result);
        });
    }
};
