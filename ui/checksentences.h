// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/protectionsentences.h"

#include <QList>

namespace Snapperms
{

/** How it stands with the protection of every app, in the same words as on the page of each. */
class CheckSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::CheckSentences)

public:
    /** In the order in which they are listed: what is serious first, what is still to come last. */
    enum class Kind {
        Differs,
        Unknown,
        NoAppArmor,
        Unconfined, ///< By the way in which it was installed.
        NeedsRestart,
        Enforced,
        Waiting,
        Looking,
        NotLooked,
    };
    /** Of one app. */
    struct Line {
        Kind kind = Kind::NotLooked;
        QString text; ///< Never empty.
        bool canRepair = false;

        bool operator==(const Line &) const = default;
    };

    /** "Check the Protection of All Apps" */
    [[nodiscard]] static QString action();
    [[nodiscard]] static QString title();

    /** @p isDone: it was looked at since the check began; @p isStopped: and if it was not, it will not be. */
    [[nodiscard]] static Line line(const Snapd::Snap &snap, const SnapProtection &protection, const QString &title, bool isDone, bool isStopped);

    /** "7 of 23" */
    [[nodiscard]] static QString progress(qsizetype done, qsizetype count);
    /** What came of it, plainly; of one that was stopped it says so. */
    [[nodiscard]] static QString sum(const QList<Kind> &kinds, bool isStopped);

    [[nodiscard]] static QString iconName(Kind kind);
};

}
