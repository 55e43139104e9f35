// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/completion.h"

#include "cli/commandline.h"
#include "cli/displaywidth.h"
#include "cli/permissionnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

Completion::Completion(const QStringList &words)
    : m_command(words.size() > 1 ? words.constFirst() : QString())
    , m_typed(words.isEmpty() ? QString() : words.constLast())
{
    const QList<CommandLine::Known> known = CommandLine::options(m_command);
    for (const auto before = words.mid(1, words.size() - 2); const QString &word : before) {
        const auto option = std::ranges::find(known, word, &CommandLine::Known::name);
        if (m_isValue) {
            m_isValue = false;
        } else if (option != known.cend()) {
            m_options << word;
            m_isValue = option->takesValue;
        } else if (!word.startsWith(u'-') || word == "-"_L1) {
            m_words << word;
        }
    }
    m_place = findPlace();
}

Completion::Place Completion::findPlace() const
{
    if (m_command.isEmpty()) {
        return Place::Command;
    }
    if (m_isValue) {
        const QString option = m_options.constLast();
        return option == "--permission"_L1 ? Place::Interfaces : option == "--output"_L1 ? Place::File : option == "--for"_L1 ? Place::Time : Place::Nothing;
    }
    if (m_typed.startsWith(u'-')) {
        return Place::Option;
    }
    if (m_command == "apply"_L1) {
        return m_words.isEmpty() ? Place::File : Place::Nothing;
    }
    if (m_command == "watch"_L1 || m_command == "export"_L1 || m_command == "verify"_L1 || m_command == "denials"_L1) {
        return Place::Apps;
    }
    if (m_options.contains(u"--all-apps"_s)) {
        return m_words.isEmpty() ? Place::Interfaces : Place::Nothing;
    }
    if (m_command == "show"_L1) {
        return m_options.contains(u"--permission"_s) || m_words.size() > 1 ? Place::Nothing : m_words.isEmpty() ? Place::Apps : Place::Permissions;
    }
    if (m_command == "allow"_L1 || m_command == "forbid"_L1 || m_command == "reset"_L1) {
        return m_words.isEmpty() ? Place::Apps : Place::Permissions;
    }
    return Place::Nothing;
}

bool Completion::needsState() const
{
    return m_place == Place::Apps || m_place == Place::Permissions || m_place == Place::Interfaces;
}

QList<Completion::Candidate> Completion::permissions(const Snapshot &snapshot) const
{
    QList<Candidate> found;
    const QList<PermissionLine> entries = snapshot.entriesOf(m_words.constFirst());
    const bool wantsOn = m_command == "forbid"_L1;
    const bool wantsOff = m_command == "allow"_L1;
    for (const PermissionLine &entry : entries) {
        const QString &plug = entry.permission.id.plug;
        if (m_words.size() > 1 && plug == m_words.constLast() && (wantsOn || wantsOff)) {
            for (const SlotChoice &choice : entry.permission.choices) {
                if (choice.connected == wantsOn) {
                    found.append({PermissionNames::slotName(choice.slot), entry.heading()});
                }
            }
        }
        const bool isOfUse = wantsOn ? entry.isOn() : !wantsOff || (!entry.isOn() && !entry.permission.isUnavailable());
        if (isOfUse && !m_words.mid(1).contains(plug)) {
            found.append({plug, entry.heading()});
        }
    }
    return found;
}

Completion::Answer Completion::answer(const Snapshot &snapshot) const
{
    Answer answer;
    switch (m_place) {
    case Place::Command:
        for (const auto commands = CommandLine::commands(); const CommandLine::Known &command : commands) {
            answer.candidates.append({command.name, command.description});
        }
        answer.candidates.append({u"--help"_s, {}});
        answer.candidates.append({u"--version"_s, {}});
        break;
    case Place::Option:
        for (const auto options = CommandLine::options(m_command); const CommandLine::Known &option : options) {
            if (!m_options.contains(option.name)) {
                answer.candidates.append({option.name, option.description});
            }
        }
        break;
    case Place::Apps:
        for (const Snapd::Snap &snap : snapshot.state().snaps) {
            if (!snapshot.plugsOf(snap.name).isEmpty() && !m_words.contains(snap.name)) {
                answer.candidates.append({snap.name, {}});
            }
        }
        break;
    case Place::Permissions:
        answer.candidates = permissions(snapshot);
        break;
    case Place::Interfaces:
        for (auto it = snapshot.state().plugsByInterface.cbegin(); it != snapshot.state().plugsByInterface.cend(); ++it) {
            answer.candidates.append({it.key(), InterfaceCatalog::words(it.key()).title});
        }
        std::ranges::sort(answer.candidates, {}, &Candidate::word);
        break;
    case Place::Time:
        for (const auto times = CommandLine::times(); const QString &time : times) {
            answer.candidates.append({time, {}});
        }
        break;
    case Place::File:
        answer.isFile = true;
        break;
    case Place::Nothing:
        break;
    }
    answer.candidates.removeIf([this](const Candidate &candidate) {
        return !candidate.word.startsWith(m_typed);
    });
    return answer;
}

QString Completion::text(const Answer &answer)
{
    QStringList lines;
    for (const Candidate &candidate : answer.candidates) {
        const QString description = harmless(candidate.description);
        lines << (description.isEmpty() ? candidate.word : candidate.word + u'\t' + description);
    }
    if (answer.isFile) {
        lines << u":files"_s;
    }
    return lines.join(u'\n');
}

}
