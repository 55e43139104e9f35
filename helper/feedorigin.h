// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace Snapperms::Helper
{

using namespace Qt::Literals::StringLiterals;

/** Where what is told as it happens comes from. It decides whether anything will come where auditd keeps the records. */
enum class FeedOrigin {
    Kernel, ///< Its audit socket: all of it, whoever else keeps it.
    Journal, ///< What gets into the log: some of it, and nothing while auditd takes the records and journald does not.
};

/** As Feed::Began carries it. */
[[nodiscard]] constexpr QLatin1StringView wordOf(FeedOrigin origin)
{
    return origin == FeedOrigin::Kernel ? "kernel"_L1 : "journal"_L1;
}

/** What a word means; the one that promises less for whatever is none. Total. */
[[nodiscard]] inline FeedOrigin feedOrigin(QStringView word)
{
    return word == wordOf(FeedOrigin::Kernel) ? FeedOrigin::Kernel : FeedOrigin::Journal;
}

}
