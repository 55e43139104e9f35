// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/inforceline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace Snapperms::Cli
{

class Console;

/** What there is to be said, after a change, about whether it is in force: nothing where all is as it should be. In the words of the window. */
class InForceReport
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::InForceReport)

public:
    /** A paragraph for each app of which there is something to be said, and what holds for this system once. */
    [[nodiscard]] static QStringList text(const QList<InForceLine> &lines, const Snapd::SystemInfo &system, const Console &console);
    /** Of all that were to be looked at. */
    [[nodiscard]] static QJsonArray json(const QList<InForceLine> &lines);

private:
    [[nodiscard]] static QString sentences(const InForceLine &line);
    [[nodiscard]] static QString notLookedAt(const InForceLine &line, const QString &title);
    [[nodiscard]] static QString notEnforcedHere(const Snapd::SystemInfo &system);
};

}
