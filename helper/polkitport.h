// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Snapperms::Helper
{

/** The port to polkit. Calls block, for a bounded time. */
class PolkitPort
{
public:
    /** What polkit says when nobody may be asked for a password. */
    enum class Verdict {
        Yes,
        Challenge, ///< Yes, after a password.
        No, ///< By rule; also when polkit does not know the action, or does not answer.
    };

    PolkitPort() = default;
    virtual ~PolkitPort() = default;
    Q_DISABLE_COPY_MOVE(PolkitPort)

    /** For the process behind the unique bus name @p sender, which the bus vouches for. */
    virtual Verdict check(const QString &sender, const QString &actionId) = 0;
};

}
