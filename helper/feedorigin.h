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
    Trace, ///< What a probe in the kernel tells of devices, which it refuses without a record.
    None, ///< There is nothing to be had, and nothing will come.
};

/** As Feed::Began carries it. */
[[nodiscard]] constexpr QLatin1StringView wordOf(FeedOrigin origin)
{
    switch (origin) {
    case FeedOrigin::Kernel:
        return "kernel"_L1;
    case FeedOrigin::Trace:
        return "trace"_L1;
    case FeedOrigin::None:
        return "none"_L1;
    case FeedOrigin::Journal:
        break;
    }
    return "journal"_L1;
}

/** What a word means; the journal for whatever is none. Total. */
[[nodiscard]] inline FeedOrigin feedOrigin(QStringView word)
{
    for (const FeedOrigin origin : {FeedOrigin::Kernel, FeedOrigin::Trace, FeedOrigin::None}) {
        if (word == wordOf(origin)) {
            return origin;
        }
    }
    return FeedOrigin::Journal;
}

}
