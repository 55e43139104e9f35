// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/console.h"

#include <QString>

namespace Snapperms::Tests
{

/** Keeps what is said. */
class FakeConsole : public Cli::Console
{
public:
    explicit FakeConsole(const Cli::TerminalTraits &traits = {})
        : Console(traits)
    {
    }

    void print(const QString &text) override { out += text + u'\n'; }
    void note(const QString &text) override { errors += text + u'\n'; }
    void progress(const QString &text) override
    {
        if (!text.isEmpty()) {
            progressed << text;
        }
    }
    [[nodiscard]] bool flush() override { return !isFull; }

    QString out;
    QString errors;
    QStringList progressed;
    bool isFull = false; ///< The disk.
};

}
