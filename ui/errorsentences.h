// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeproblem.h"
#include "permissions/permissionstore.h"
#include "privileged/door.h"
#include "snapd/result.h"

#include <QCoreApplication>

namespace Snapperms
{

/** An error in words: what happened and through whom, then what to do now. Both are whole sentences. */
struct ErrorSentence {
    QString title; ///< A few words, for the head of a page; without a full stop.
    QString what;
    QString advice;
    bool canRetry = false; ///< Whether trying the same again may help.

    /** what and advice, one after the other. */
    [[nodiscard]] QString text() const;
    bool operator==(const ErrorSentence &) const = default;
};

/**
 * The one place where typed errors become sentences. snapd's own English words are never part of them: they belong under "Details", where the caller puts them.
 * Names of apps are given as people know them.
 */
class ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::ErrorSentences)

public:
    /** Who speaks: on a command line there is no switch that shows what is true now, and no window that notices by itself. */
    enum class Voice {
        Window,
        CommandLine,
    };

    /** @p app is the title of the app whose switch it was; @p otherApp that of ChangeProblem::otherSnap. Empty for Kind::None. */
    [[nodiscard]] static ErrorSentence forProblem(
        const ChangeProblem &problem, const QString &app, const QString &otherApp = QString(), Voice voice = Voice::Window);

    /** Empty for Ready. */
    [[nodiscard]] static ErrorSentence forAvailability(PermissionStore::Availability availability, Voice voice = Voice::Window);

    [[nodiscard]] static ErrorSentence forSnapd(Snapd::ErrorCode code, Voice voice = Voice::Window);

    /** What forAvailability() or forSnapd() says, with snapd's own words after it; @p text alone where there are none. */
    [[nodiscard]] static QString withWhatWasReceived(const QString &text, const Snapd::Error &error);

    /** For a refusal outside of the queue; within it ChangeProblem says more. Empty for Cancelled and Unchanged, which are no errors. */
    [[nodiscard]] static ErrorSentence forRefusal(Privileged::Refusal refusal, Voice voice = Voice::Window);
    /** The same where rules were to be put back into force. No switch tells of that: it shows what snapd says, not what the kernel enforces. */
    [[nodiscard]] static ErrorSentence forRepair(Privileged::Refusal refusal, Voice voice = Voice::Window);
    /** The same where something was to be read and nothing to be changed: of what apps were kept from. */
    [[nodiscard]] static ErrorSentence forReading(Privileged::Refusal refusal);
};

}
