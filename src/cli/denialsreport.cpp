// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/denialsreport.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "permissions/interfacecatalog.h"
#include "protection/blockedbook.h"
#include "ui/appnames.h"
#include "ui/confinementsentences.h"
#include "ui/errorsentences.h"
#include "ui/protectionsentences.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Confinement::DenialGroup;
using Confinement::Explanation;

namespace
{

constexpr int indent = 2;
// More than anybody counts, and what a translated plural can take.
constexpr qint64 mostCounted = 1'000'000;

QString thing(const Explanation &explanation)
{
    return explanation.interface.isEmpty() ? QString() : InterfaceCatalog::words(explanation.interface).title;
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

/** The program or hook, without the name of its snap. */
QString program(const Confinement::SecurityTag &tag)
{
    return tag.isHook() ? tag.hook : tag.app;
}

}

DenialsReport::DenialsReport(const BlockedBook &book, const AppNames &names, const Snapd::SystemInfo &system, const QStringList &apps)
    : m_book(book)
    , m_names(names)
    , m_system(system)
    , m_apps(apps)
{
}

DenialsReport::Problem DenialsReport::problem(Privileged::Refusal refusal, bool canAsk)
{
    using Kind = ChangeProblem::Kind;
    const auto told = [](Kind kind, ExitCode code) -> Problem {
        ChangeProblem problem;
        problem.kind = kind;
        return {{code, ErrorSentences::forProblem(problem, {}, {}, ErrorSentences::Voice::CommandLine).text()}, JsonWords::word(kind)};
    };
    switch (refusal) {
    case Privileged::Refusal::Cancelled:
        return {{ExitCode::Cancelled,
                    canAsk ? tr("The password was not given, so nothing can be told.")
                           : tr("The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.")},
            u"cancelled"_s};
    case Privileged::Refusal::NotAuthorized:
        return told(Kind::NotAuthorized, ExitCode::NotAuthorized);
    case Privileged::Refusal::NoAgent:
        return told(Kind::NoAgent, ExitCode::Cancelled);
    case Privileged::Refusal::HelperMissing:
        return told(Kind::HelperMissing, ExitCode::Failed);
    case Privileged::Refusal::HelperBusy:
        return told(Kind::HelperBusy, ExitCode::Failed);
    case Privileged::Refusal::TooManyRequests:
        return told(Kind::TooManyRequests, ExitCode::Failed);
    case Privileged::Refusal::NoLog:
        return {{ExitCode::Failed, ErrorSentences::forRefusal(refusal).text()}, u"no-log"_s};
    case Privileged::Refusal::ReplyLost:
        return {{ExitCode::Failed, tr("The part of this program that looks for it did not report back. Try again.")}, u"helper-lost"_s};
    default:
        break;
    }
    return told(Kind::Rejected, ExitCode::Failed);
}

/** As in the window, but for what names its switches. */
QString DenialsReport::wayOut(const DenialGroup &group) const
{
    const Explanation &explanation = group.explanation;
    if (explanation.kind != Explanation::Kind::SwitchAllows) {
        return ProtectionSentences::wayOut(explanation, m_names.title(group.tag.snap), thing(explanation));
    }
    const QString command = u"snapperms-cli allow %1 %2"_s.arg(group.tag.snap, explanation.plug);
    return explanation.certain ? tr("The permission “%1” would allow it: %2", "title of a permission, a command").arg(thing(explanation), command)
                               : tr("The permission “%1” may allow it: %2", "title of a permission, a command").arg(thing(explanation), command);
}

QString DenialsReport::text(const Console &console) const
{
    QStringList blocks;
    const int columns = console.traits().columns > 0 ? console.traits().columns - indent : 0;
    for (const QString &app : m_apps) {
        const QList<DenialGroup> groups = m_book.groupsOf(app);
        if (groups.isEmpty()) {
            continue;
        }
        QStringList lines{console.bold(harmless(m_names.title(app)))};
        for (const DenialGroup &group : groups) {
            const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(group.lastMs), QLocale::ShortFormat);
            const QString times = tr("%n time(s), last on %1, by its program %2", "how often something was blocked", int(std::min(group.count, mostCounted)))
                                      .arg(when, program(group.tag));
            if (lines.size() > 1) {
                lines << QString();
            }
            lines << wrapped(harmless(ProtectionSentences::blocked(group, m_names.title(app))), columns);
            lines << wrapped(harmless(wayOut(group)), columns);
            lines << console.dim(times);
        }
        for (QString &line : lines.sliced(1)) {
            line = line.isEmpty() ? line : QString(indent, u' ') + line;
        }
        blocks << lines.join(u'\n');
    }
    const bool isEmpty = blocks.isEmpty();
    if (isEmpty) {
        const QString nothing = m_book.isElsewhere() ? tr("What was blocked in the last days is not known.")
            : m_book.hasMore()                       ? tr("What was blocked in the last days is not known: only the newest records were looked at.")
                                                     : tr("Nothing was recorded that was blocked in the last days.");
        blocks << wrapped(nothing, console.traits().columns).join(u'\n');
    }
    QString caveat = tr("Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can "
                        "watch for those.");
    if (!m_book.isOfEverybody()) {
        caveat += u' ' + tr("Only your own programs were looked at; with --all-users it is everybody's.");
    }
    if (m_book.isElsewhere()) {
        caveat += u' '
            + tr("On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.",
                "auditd is a program of the system");
    }
    if (m_book.hasMore() && !isEmpty) {
        caveat += u' ' + tr("There is more than is told at once; these are the newest.");
    }
    if (const QString less = ConfinementSentences::neitherBlockedNorRecorded(m_system); !less.isEmpty()) {
        caveat.prepend(less + u' ');
    }
    blocks << console.dim(wrapped(caveat, console.traits().columns).join(u'\n'));
    return blocks.join(u"\n\n"_s);
}

QJsonObject DenialsReport::groupJson(const DenialGroup &group) const
{
    const Explanation &explanation = group.explanation;
    QJsonObject object{
        {u"app"_s, group.tag.snap},
        {u"title"_s, m_names.title(group.tag.snap)},
        {u"program"_s, group.tag.toString()},
        {u"count"_s, group.count},
        {u"first"_s, time(group.firstMs)},
        {u"last"_s, time(group.lastMs)},
        {u"attempt"_s, ProtectionSentences::blocked(group, m_names.title(group.tag.snap))},
        {u"remedy"_s, JsonWords::word(explanation.kind)},
        {u"certain"_s, explanation.certain},
        {u"message"_s, wayOut(group)},
    };
    if (!explanation.interface.isEmpty()) {
        object.insert(u"interface"_s, explanation.interface);
    }
    if (!explanation.plug.isEmpty()) {
        object.insert(u"plug"_s, explanation.plug);
    }
    return object;
}

QJsonObject DenialsReport::json() const
{
    QJsonArray denials;
    for (const QString &app : m_apps) {
        for (const auto groups = m_book.groupsOf(app); const DenialGroup &group : groups) {
            denials.append(groupJson(group));
        }
    }
    QJsonObject document = JsonWords::document("denials"_L1);
    document.insert(u"system"_s, JsonWords::system(m_system));
    document.insert(u"all_users"_s, m_book.isOfEverybody());
    document.insert(u"complete"_s, !m_book.hasMore() && !m_book.isElsewhere());
    document.insert(u"denials"_s, denials);
    return document;
}

}
