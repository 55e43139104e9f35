// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms::Cli
{

/** What the place is like that output goes to. */
struct TerminalTraits {
    int columns = 0; ///< Width of standard output in characters; 0 when it is no terminal, and then nothing is ever cut off or wrapped.
    bool hasColor = false; ///< Of standard output.
    bool hasLiveErrors = false; ///< Standard error is a terminal on which a line can be written over.
    bool hasLiveInput = false; ///< What comes in is typed by a person.
    bool canAsk = false; ///< A person sits at it who can be asked, whatever standard input and output are.
};

/** Where words go. Results and nothing else on one side, everything that accompanies them on the other. */
class Console
{
public:
    explicit Console(const TerminalTraits &traits);
    virtual ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    [[nodiscard]] const TerminalTraits &traits() const { return m_traits; }

    /** One or more whole lines of result; a line feed is put behind it. */
    virtual void print(const QString &text) = 0;
    /** A line on the side of errors. */
    virtual void note(const QString &text) = 0;
    /** What is going on: takes the place of what this said before where that is possible; empty takes it away. */
    virtual void progress(const QString &text) = 0;
    /** False when what was printed could not be written. */
    [[nodiscard]] virtual bool flush() = 0;

    // Only where there is colour, else the text as it is.
    [[nodiscard]] QString bold(const QString &text) const;
    [[nodiscard]] QString dim(const QString &text) const;
    [[nodiscard]] QString green(const QString &text) const;
    [[nodiscard]] QString red(const QString &text) const;
    [[nodiscard]] QString yellow(const QString &text) const;

private:
    [[nodiscard]] QString colored(const QString &text, QLatin1StringView code) const;

    const TerminalTraits m_traits;
};

}
