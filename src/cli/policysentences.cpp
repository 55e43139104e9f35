// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/policysentences.h"

#include "cli/displaywidth.h"

namespace Snapperms::Cli
{

QString PolicySentences::what(const PolicyProblem &problem)
{
    using Kind = PolicyProblem::Kind;
    const QString word = harmless(problem.what);
    switch (problem.kind) {
    case Kind::TooLarge:
        return tr("it is larger than any policy needs to be");
    case Kind::NotJson:
        return tr("it is not JSON, or it is damaged");
    case Kind::RepeatedKey:
        return tr("“%1” stands twice in the same place, so that one of the two would have no effect").arg(word);
    case Kind::NotAPolicy:
        return tr("it does not say that it is a policy of snapperms");
    case Kind::NewerVersion:
        return tr("it is of version %1, which is newer than this program knows").arg(word);
    case Kind::UnknownKey:
        return tr("“%1” means nothing here").arg(word);
    case Kind::WrongType:
        return tr("there is something else than what has to stand here");
    case Kind::BadName:
        return tr("“%1” cannot be a name here").arg(word);
    case Kind::SlotsOfForbidden:
        return tr("slots can only be named for what is to be allowed");
    case Kind::EveryAppNeedsNoSlots:
        return tr("for every app there is only on and off");
    case Kind::TooMany:
        return tr("it has more entries than any policy needs");
    }
    return {};
}

QString PolicySentences::problem(const PolicyProblem &problem, const QString &file)
{
    const QString name = harmless(file);
    if (problem.line > 0) {
        return tr("Nothing was changed: %1 is no policy: line %2, column %3: %4.", "file, place, reason")
            .arg(name, QString::number(problem.line), QString::number(problem.column), what(problem));
    }
    if (!problem.where.isEmpty()) {
        return tr("Nothing was changed: %1 is no policy: at “%2” %3.", "file, place, reason").arg(name, harmless(problem.where), what(problem));
    }
    return tr("Nothing was changed: %1 is no policy: %2.", "file, reason").arg(name, what(problem));
}

}
