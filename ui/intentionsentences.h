// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/intention.h"

#include <QCoreApplication>
#include <QStringList>

namespace Snapperms
{

class AppNames;

/** What became, or becomes, of an Intention, in words. One switch is told by its permission and its app; many by what they have in common. */
class IntentionSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::IntentionSentences)

public:
    struct Reason {
        QString what; ///< "VLC: Camera"
        QString why; ///< A sentence or two.

        bool operator==(const Reason &) const = default;
    };

    /** "Turning off Microphone for 12 apps…" */
    [[nodiscard]] static QString progress(const Intention &intention, const AppNames &names);

    /** Of a finished one: what was done, what could not be, what was left alone. Empty when there is nothing to say, as after a cancelled password. */
    [[nodiscard]] static QString summary(const Intention &intention, const AppNames &names);

    /** Of those that are not as they were wanted, in their order. */
    [[nodiscard]] static QList<Reason> reasons(const Intention &intention, const AppNames &names);

    /** What is true besides, and good to know: that snapd's own record of it is another now. Often empty. */
    [[nodiscard]] static QStringList notes(const Intention &intention);

    /** Whether anything went wrong, which is not to be missed; being stopped by the person is not, and neither is what was left alone. */
    [[nodiscard]] static bool isTrouble(const Intention &intention);

    /** "Reset 5 permissions of VLC to their defaults? 3 will be turned off, 2 turned on." Empty when nothing would change. */
    [[nodiscard]] static QString resetQuestion(const QList<IntentionPlan> &plans, const AppNames &names);
    /** For when it would not. */
    [[nodiscard]] static QString nothingToReset(const QList<IntentionPlan> &plans);
};

}
