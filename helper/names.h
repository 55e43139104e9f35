// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringView>

/**
 * The syntax of names, stricter than or equal to snapd's (snapd snap/naming/validate.go). Hand-written scans over the whole string: no regular expression
 * engine meets a caller's text, and there is no "end of line" to slip something past.
 */
namespace Snapperms::Helper
{

/** An instance name: 2 to 40 of a-z, 0-9 and single inner dashes with at least one letter, then perhaps "_" and 1 to 10 of a-z and 0-9. */
[[nodiscard]] bool isSnapName(QStringView name);

/** A plug, slot or interface: a letter, then letters, digits and single inner dashes; 64 at most, which is our own limit. */
[[nodiscard]] bool isPlugName(QStringView name);

/** 32 lower-case hex digits. */
[[nodiscard]] bool isNonce(QStringView text);

/** A change id of snapd: 1 to 18 decimal digits. */
[[nodiscard]] bool isChangeId(QStringView text);

/** A unique bus name of a bus: ":1.42". */
[[nodiscard]] bool isUniqueBusName(QStringView name);

/** @p text without control, format and other invisible characters, cut to @p limit characters: fit for a label and for a log. */
[[nodiscard]] QString plainText(QStringView text, qsizetype limit);

}
