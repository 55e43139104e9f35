// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace Snapperms
{

/** Why a text is not the head of an assertion. */
enum class HeaderProblem {
    None,
    TooBig, ///< More than 4 MiB. The base declaration of snapd 2.68.3 has 28 kB.
    TooDeep, ///< More than 32 levels of maps and lists.
    NotUtf8,
    Malformed, ///< A line that the format does not allow.
    RepeatedName, ///< The same name twice in one map; snapd refuses such a text, too.
};

/** The headers of an assertion: QString, QVariantList and QVariantMap, nothing else. Empty when there is a problem. */
struct AssertionHeaders {
    QVariantMap headers;
    HeaderProblem problem = HeaderProblem::None;
    int line = 0; ///< Where the problem is, from 1; 0 when it concerns the whole text.
};

/**
 * Reads the headers of an assertion in snapd's text form, as GET /v2/debug?aspect=base-declaration hands out the base declaration
 * (asserts/headers.go describes the format: lines of "name: value", nested maps and lists by indentation, no quoting, no comments).
 *
 * The headers end at the first empty line; the signature behind it is neither read nor checked: the text comes from snapd itself, which has done that.
 * Total: any input gives headers or a problem, in linear time and with bounded recursion.
 */
[[nodiscard]] AssertionHeaders parseAssertionHeaders(const QByteArray &text);

}
