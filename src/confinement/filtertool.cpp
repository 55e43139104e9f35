// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/filtertool.h"

#include <utility>

namespace Snapperms::Confinement
{

namespace
{

void tryNext(ToolRunner *runner,
    const QList<PolicyTool> &tools,
    qsizetype index,
    const QByteArray &wanted,
    QObject *context,
    std::function<void(const std::optional<PolicyTool> &)> callback)
{
    ToolRequest request;
    request.program = tools[index].program;
    request.arguments = {QStringLiteral("version-info")};
    request.timeLimit = std::chrono::seconds(10);
    request.outputLimit = 4096;
    runner->run(request, context, [=, callback = std::move(callback)](const ToolResult &result) {
        if (result.ok() && result.output.trimmed() == wanted) {
            callback(tools[index]);
        } else if (index + 1 < tools.size()) {
            tryNext(runner, tools, index + 1, wanted, context, callback);
        } else {
            callback(std::nullopt);
        }
    });
}

}

void findFilterCompiler(ToolRunner *runner,
    const QList<PolicyTool> &tools,
    const QByteArray &wanted,
    QObject *context,
    std::function<void(const std::optional<PolicyTool> &)> callback)
{
    if (tools.isEmpty() || wanted.isEmpty()) {
        QMetaObject::invokeMethod(
            context,
            [tools, callback = std::move(callback)] {
                callback(tools.isEmpty() ? std::nullopt : std::optional(tools.first()));
            },
            Qt::QueuedConnection);
        return;
    }
    tryNext(runner, tools, 0, wanted, context, std::move(callback));
}

}
