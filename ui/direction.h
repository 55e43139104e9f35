// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

/** For windows that are written from the right: Qt lays out a line by its first letter, and what comes first there is often a name in Latin ones. */
namespace Snapperms::Direction
{

/** Whether anything in @p text is written from the right; its first letter need not be. */
[[nodiscard]] bool hasRightToLeft(const QString &text);

/** @p text with every path in it kept together from the left, for "~/.config" would be read as "config./~". */
[[nodiscard]] QString withPathsFromTheLeft(const QString &text);

/** @p text with places to break its paths at, which have no spaces. For what is looked at; who copies it gets those places, too. */
[[nodiscard]] QString withBreakablePaths(const QString &text);

/** @p text with the options of commands, such as "--now", kept on one line each. Only for what cannot be copied: a command line would not know them. */
[[nodiscard]] QString withWholeOptions(const QString &text);

}
