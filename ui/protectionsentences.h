// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/denialjournal.h"
#include "protection/leftopen.h"
#include "protection/protectionwatch.h"
#include "protection/rowforces.h"
#include "ui/errorsentences.h"

#include <QCoreApplication>

namespace Snapperms
{

/** What is in force, what is still open and what was blocked, in a person's words. Never promises more than was looked at. */
class ProtectionSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::ProtectionSentences)

public:
    /** How it stands with one app. */
    struct Statement {
        QString text;
        bool isSerious = false; ///< Something differs from what the switches say.
        bool canRepair = false; ///< The helper may be able to put it right.

        bool operator==(const Statement &) const = default;
    };

    /** Empty while nothing is known and nobody is looking. */
    [[nodiscard]] static Statement protection(const SnapProtection &protection, const QString &title);
    /** What was found, one sentence a kind, the weightiest first. */
    [[nodiscard]] static QStringList findings(const Confinement::SnapVerdict &verdict);
    using Voice = ErrorSentences::Voice;
    /** How a repair ended; empty when there was none. */
    [[nodiscard]] static QString repair(const SnapProtection &protection, Voice voice = Voice::Window);
    /** What having it put right is called; "Put Back into Force…" */
    [[nodiscard]] static QString repairLabel();

    /** Everything that is to be said of one app: the statement, what was found, and how a repair ended. */
    [[nodiscard]] static Statement whole(const SnapProtection &protection, const QString &title, Voice voice = Voice::Window);

    /** Whether one switch is in force; empty as long as the machine was not looked at. @p title: of the app. */
    [[nodiscard]] static QString howFar(const RowForce &force, const QString &title);

    /** @p title: of the app, @p thing: of the permission. */
    [[nodiscard]] static QString leftOpen(const LeftOpen &left, const QString &title, const QString &thing);
    /** What ending these programs is called; "Restart VLC…" */
    [[nodiscard]] static QString restartLabel(const LeftOpen &left, const QString &title);
    /** Asked before anything is ended. */
    [[nodiscard]] static QString restartQuestion(const LeftOpen &left, const QString &title);
    /** Empty for Done. */
    [[nodiscard]] static QString restartProblem(int result, bool othersEnded, const QString &title);

    /** What a program tried, without what it was about where the interface tells that. */
    [[nodiscard]] static QString blocked(const Confinement::DenialGroup &group, const QString &title);
    /** What would allow it, or that nothing would. @p thing: title of the permission, where one is named. */
    [[nodiscard]] static QString wayOut(const Confinement::Explanation &explanation, const QString &title, const QString &thing);

    /** One finding by itself; empty where protection() says all there is to say. */
    [[nodiscard]] static QString sentence(Confinement::FindingReason reason);

private:
    [[nodiscard]] static QString ending(const Privileged::RepairAnswer &answer, Voice voice);
    /** @param denied the letters of AppArmor's denied_mask. */
    [[nodiscard]] static QString fileAttempt(const QByteArray &denied, const QString &title, const QString &object);
    [[nodiscard]] static QString attempt(const Confinement::Denial &denial, const QString &title);
};

}
