// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "cli/snapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Snapperms::Cli
{

/**
 * What could stand next on a command line, for the shells: they call `snapperms-cli __complete WORDS...` with what stands behind the program's name, the last
 * word being the one that is typed. They take what begins like it.
 */
class Completion
{
public:
    struct Candidate {
        QString word;
        QString description;

        bool operator==(const Candidate &) const = default;
    };
    struct Answer {
        QList<Candidate> candidates;
        bool isFile = false; ///< A file name is wanted: the shell knows those.
    };

    /** @p words as described; not empty. */
    explicit Completion(const QStringList &words);

    /** Whether snapd has to be asked. */
    [[nodiscard]] bool needsState() const;
    /** @p snapshot may be empty: then names are missing. */
    [[nodiscard]] Answer answer(const Snapshot &snapshot) const;

    /** One candidate a line, a tab before the description; ":files" for file names. */
    [[nodiscard]] static QString text(const Answer &answer);

private:
    enum class Place {
        Command,
        Option,
        Apps,
        Permissions, ///< Of the app that was named; slots of the last permission, too.
        Interfaces,
        File,
        Time, ///< Of --for.
        Nothing,
    };

    [[nodiscard]] Place findPlace() const;
    [[nodiscard]] QList<Candidate> permissions(const Snapshot &snapshot) const;

    QString m_command;
    QStringList m_options; ///< Before the word that is typed.
    QStringList m_words;
    QString m_typed;
    bool m_isValue = false; ///< The word is that of the last option.
    Place m_place = Place::Nothing;
};

}
