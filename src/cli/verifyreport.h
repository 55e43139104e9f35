// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "confinement/verdict.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Snapperms::Cli
{

class Console;
class Snapshot;

/** What was found out about one app; nothing where snapd was working at it all the time. */
struct VerifyLine {
    QString app;
    std::optional<Confinement::SnapVerdict> verdict;
};

/** Whether the rules of apps are in force, for people and for programs. */
class VerifyReport
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::VerifyReport)

public:
    [[nodiscard]] static QString text(const Snapshot &snapshot, const QList<VerifyLine> &lines, const Console &console);
    /** @p code: that of the command. */
    [[nodiscard]] static QJsonObject json(const Snapshot &snapshot, const QList<VerifyLine> &lines, ExitCode code);
    /** One app of json(). */
    [[nodiscard]] static QJsonObject appJson(const VerifyLine &line, const QString &title);
    /** The weightiest of all. */
    [[nodiscard]] static ExitCode exitCode(const QList<VerifyLine> &lines);

private:
    [[nodiscard]] static QString state(const VerifyLine &line);
    [[nodiscard]] static QStringList explanation(const VerifyLine &line, const QString &title, const Console &console);
};

}
