// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/request.h"

#include <QCoreApplication>

#include <QList>

#include <optional>

class QCommandLineParser;

namespace Snapperms::Cli
{

/** From the words on the command line to a Request, or to a text that says what is wrong with them. Needs a QCoreApplication for its help texts. */
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::Cli::CommandLine)

public:
    struct Parsed {
        std::optional<Request> request; ///< Without one, text is to be printed and that was all.
        QString text; ///< Help, version or the mistake.
        bool isMistake = false;
    };

    /** @p arguments as QCoreApplication::arguments() has them, the program's name first. */
    [[nodiscard]] static Parsed parse(const QStringList &arguments);

    /** The name by which a command is called. */
    [[nodiscard]] static QString name(Command command);

    // For whoever completes what a person types.
    struct Known {
        QString name; ///< Of an option, with its dashes.
        QString description;
        bool takesValue = false;
    };
    [[nodiscard]] static QList<Known> commands();
    /** Empty for a command that there is not. */
    [[nodiscard]] static QList<Known> options(const QString &command);
    /** What --for takes. */
    [[nodiscard]] static QStringList times();

private:
    struct Entry;
    struct Offer;
    [[nodiscard]] static QList<Entry> entries();
    [[nodiscard]] static QList<Offer> offers();
    [[nodiscard]] static QString overview();
    [[nodiscard]] static Parsed parseCommand(const Entry &entry, const QStringList &arguments);
    [[nodiscard]] static QString fill(Request &request, const QCommandLineParser &parser, const QStringList &words);
    [[nodiscard]] static QString fillChange(Request &request, QStringList words);
};

}
