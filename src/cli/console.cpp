// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

Console::Console(const TerminalTraits &traits)
    : m_traits(traits)
{
}

Console::~Console() = default;

QString Console::colored(const QString &text, QLatin1StringView code) const
{
    return m_traits.hasColor && !text.isEmpty() ? u"\x1b["_s + code + u'm' + text + u"\x1b[0m"_s : text;
}

QString Console::bold(const QString &text) const
{
    return colored(text, "1"_L1);
}

QString Console::dim(const QString &text) const
{
    return colored(text, "2"_L1);
}

QString Console::green(const QString &text) const
{
    return colored(text, "32"_L1);
}

QString Console::red(const QString &text) const
{
    return colored(text, "31"_L1);
}

QString Console::yellow(const QString &text) const
{
    return colored(text, "33"_L1);
}

}
