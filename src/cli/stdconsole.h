// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/console.h"

namespace Snapperms::Cli
{

/** Standard output and standard error of the process. */
class StdConsole final : public Console
{
public:
    StdConsole();
    ~StdConsole() override;

    void print(const QString &text) override;
    void note(const QString &text) override;
    void progress(const QString &text) override;
    [[nodiscard]] bool flush() override;

    /** From the environment (COLUMNS, NO_COLOR, TERM) and from what the streams are. */
    [[nodiscard]] static TerminalTraits findTraits();

private:
    QString m_progress;
    bool m_failed = false;
};

}
