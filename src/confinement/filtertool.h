// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/policytools.h"
#include "confinement/toolrunner.h"

#include <functional>
#include <optional>

namespace Snapperms::Confinement
{

/**
 * Finds, among @p tools, the compiler that a filter's source was written for, by asking each what it is; filters compiled by any other may differ. @p wanted is
 * filterSourceVersion(); where the source says nothing, the first is taken. Nothing when none fits, or there is none. The callback comes later, exactly once,
 * or never when @p context is gone. @p runner must outlive @p context.
 */
void findFilterCompiler(ToolRunner *runner,
    const QList<PolicyTool> &tools,
    const QByteArray &wanted,
    QObject *context,
    std::function<void(const std::optional<PolicyTool> &)> callback);

}
