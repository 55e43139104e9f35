// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/verifyreport.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "cli/listreport.h"
#include "cli/snapshot.h"
#include "cli/texttable.h"
#include "ui/protectionsentences.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Confinement::Finding;
using Confinement::Standing;

namespace
{

constexpr auto busyWord = "snapd-busy"_L1;

TextTable::Paint paint(const VerifyLine &line, const Console &console)
{
    const Standing standing = line.verdict ? line.verdict->standing() : Standing::Unknown;
    return [&console, standing](const QString &cell) {
        return standing == Standing::Enforced ? console.green(cell) : standing == Standing::Differs ? console.red(cell) : console.yellow(cell);
    };
}

QJsonObject findingJson(const QString &program, const Finding &finding)
{
    QJsonObject object{
        {u"standing"_s, JsonWords::word(finding.standing)},
        {u"reason"_s, JsonWords::word(finding.reason)},
        {u"subject"_s, finding.subject},
    };
    if (!program.isEmpty()) {
        object.insert(u"program"_s, program);
    }
    if (const QString message = ProtectionSentences::sentence(finding.reason); !message.isEmpty()) {
        object.insert(u"message"_s, message);
    }
    if (!finding.detail.isEmpty()) {
        object.insert(u"detail"_s, finding.detail);
    }
    return object;
}

}

QString VerifyReport::state(const VerifyLine &line)
{
    if (!line.verdict) {
        return tr("not looked at: snapd is at work", "whether the rules of an app are in force");
    }
    switch (line.verdict->standing()) {
    case Standing::Enforced:
        return tr("in force", "whether the rules of an app are in force");
    case Standing::NeedsRestart:
        return tr("in force for what is started from now on", "whether the rules of an app are in force");
    case Standing::NotEnforcedHere:
        return tr("not enforced", "whether the rules of an app are in force");
    case Standing::Unknown:
        return tr("not known", "whether the rules of an app are in force");
    case Standing::Differs:
        break;
    }
    return tr("not as snapd wrote them", "whether the rules of an app are in force");
}

QStringList VerifyReport::explanation(const VerifyLine &line, const QString &title, const Console &console)
{
    SnapProtection protection;
    protection.stage = SnapProtection::Stage::Known;
    protection.verdict = line.verdict;
    QStringList sentences{ProtectionSentences::protection(protection, title).text};
    sentences += ProtectionSentences::findings(*line.verdict);
    sentences.removeAll(QString());
    QStringList lines;
    for (const QString &sentence : std::as_const(sentences)) {
        lines += wrapped(harmless(sentence), console.traits().columns);
    }
    return lines;
}

QString VerifyReport::text(const Snapshot &snapshot, const QList<VerifyLine> &lines, const Console &console)
{
    if (lines.isEmpty()) {
        return tr("There is no app to be looked at.");
    }
    TextTable table({
        {tr("App", "column of a table: the name of the snap"), false},
        {tr("Rules", "column of a table: whether the rules of an app are in force"), false},
        {tr("Remarks", "column of a table"), true},
    });
    QStringList explanations;
    for (const VerifyLine &line : lines) {
        const Snapd::Snap &snap = *snapshot.state().snap(line.app);
        table.addRow({line.app, state(line), ListReport::remark(snap)}, {{}, paint(line, console)});
        const bool isTold = line.verdict && line.verdict->standing() != Standing::Enforced && line.verdict->standing() != Standing::NotEnforcedHere;
        if (isTold) {
            explanations << explanation(line, snapshot.title(line.app), console).join(u'\n');
        }
    }
    // What holds for every app of this system is said once.
    explanations << ListReport::caveats(snapshot, lines.size() == 1 ? lines.constFirst().app : QString(), console);
    explanations.removeAll(QString());
    explanations.prepend(table.text(console));
    return explanations.join(u"\n\n"_s);
}

QJsonObject VerifyReport::appJson(const VerifyLine &line, const QString &title)
{
    QJsonArray findings;
    if (line.verdict) {
        for (const Confinement::RunnableVerdict &runnable : line.verdict->runnables) {
            for (const Finding &finding : runnable.findings) {
                findings.append(findingJson(runnable.tag.toString(), finding));
            }
        }
        for (const Finding &finding : line.verdict->shared) {
            findings.append(findingJson({}, finding));
        }
    }
    return {
        {u"app"_s, line.app},
        {u"title"_s, title},
        {u"standing"_s, line.verdict ? JsonWords::word(line.verdict->standing()) : QString(busyWord)},
        {u"findings"_s, findings},
    };
}

QJsonObject VerifyReport::json(const Snapshot &snapshot, const QList<VerifyLine> &lines, ExitCode code)
{
    QJsonArray apps;
    for (const VerifyLine &line : lines) {
        apps.append(appJson(line, snapshot.title(line.app)));
    }
    QJsonObject document = JsonWords::document("verification"_L1);
    document.insert(u"system"_s, JsonWords::system(snapshot.system()));
    document.insert(u"exit_code"_s, int(code));
    document.insert(u"apps"_s, apps);
    return document;
}

ExitCode VerifyReport::exitCode(const QList<VerifyLine> &lines)
{
    const auto is = [&lines](Standing standing) {
        return std::ranges::any_of(lines, [standing](const VerifyLine &line) {
            return line.verdict && line.verdict->standing() == standing;
        });
    };
    if (is(Standing::Differs) || is(Standing::NeedsRestart)) {
        return ExitCode::NotInForce;
    }
    const bool isAllKnown = std::ranges::all_of(lines, [](const VerifyLine &line) {
        return line.verdict && line.verdict->standing() == Standing::Enforced;
    });
    return isAllKnown ? ExitCode::Done : ExitCode::NotVerified;
}

}
