// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/inforcereport.h"

#include "cli/console.h"
#include "cli/displaywidth.h"
#include "cli/jsonwords.h"
#include "cli/snapshot.h"
#include "cli/verifyreport.h"
#include "ui/confinementsentences.h"
#include "ui/protectionsentences.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli
{

using Confinement::FindingReason;
using Confinement::Standing;
using Missed = InForceLine::Missed;
using Voice = ErrorSentences::Voice;

namespace
{

QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

bool lacksAppArmor(const InForceLine &line)
{
    const auto isOfSystem = [](const Confinement::Finding &finding) {
        return finding.reason == FindingReason::NoAppArmor || finding.reason == FindingReason::AppArmorUnusable;
    };
    const std::optional<Confinement::SnapVerdict> &verdict = line.protection.verdict;
    return verdict
        && (std::ranges::any_of(verdict->shared, isOfSystem)
            || std::ranges::any_of(verdict->runnables, [&isOfSystem](const Confinement::RunnableVerdict &runnable) {
                   return std::ranges::any_of(runnable.findings, isOfSystem);
               }));
}

}

QString InForceReport::notLookedAt(const InForceLine &line, const QString &title)
{
    switch (line.missed) {
    case Missed::Nothing:
        break;
    case Missed::SnapdBusy:
        return tr("Whether the rules of %1 are in force was not looked at: snapd is changing something about it.").arg(title);
    case Missed::SnapdSilent:
        return tr("Whether the rules of %1 are in force was not looked at: snapd does not answer.").arg(title);
    case Missed::Stopped:
        return tr("Whether the rules of %1 are in force was not looked at: stopped before.").arg(title);
    }
    return {};
}

/** Empty where all is as it should be. */
QString InForceReport::sentences(const InForceLine &line)
{
    const QString title = Snapshot::titleOf(line.snap);
    const SnapProtection &protection = line.protection;
    if (line.missed != Missed::Nothing) {
        return protection.isRepairing ? ProtectionSentences::protection(protection, title).text
                                      : together({ProtectionSentences::repair(protection, Voice::CommandLine), notLookedAt(line, title)});
    }
    const ProtectionSentences::Statement whole = ProtectionSentences::whole(protection, title, Voice::CommandLine);
    switch (protection.verdict->standing()) {
    case Standing::Enforced:
    case Standing::NeedsRestart:
        // Which programs that run a change did not reach is told of the permission.
        return ProtectionSentences::repair(protection, Voice::CommandLine).isEmpty() ? QString() : whole.text;
    case Standing::NotEnforcedHere:
        return together({whole.text, ConfinementSentences::unconfined(line.snap, title)});
    case Standing::Unknown:
        return whole.text;
    case Standing::Differs:
        break;
    }
    const QString wayOut = tr("To have it put right, open snapperms and choose “%1” on the page of %2.").arg(ProtectionSentences::repairLabel(), title);
    const QString more = tr("More is told by “%1”.", "a command").arg(u"snapperms-cli verify "_s + line.snap.name);
    return together({whole.text, whole.canRepair ? wayOut : QString(), more});
}

QString InForceReport::notEnforcedHere(const Snapd::SystemInfo &system)
{
    const QList<ConfinementSentences::Caveat> caveats = ConfinementSentences::ofSystem(system);
    return caveats.isEmpty() ? tr("This system does not enforce the rules of apps.") : caveats.constFirst().text;
}

QStringList InForceReport::text(const QList<InForceLine> &lines, const Snapd::SystemInfo &system, const Console &console)
{
    QStringList paragraphs;
    const auto add = [&](const QString &text, bool isSerious) {
        const QString block = wrapped(harmless(text), console.traits().columns).join(u'\n');
        paragraphs << (isSerious ? console.red(block) : block);
    };
    QStringList stopped;
    for (const InForceLine &line : lines) {
        if (line.missed == Missed::Stopped && !line.protection.isRepairing && !line.protection.repair) {
            stopped << line.snap.name;
        } else if (const QString said = sentences(line); !said.isEmpty()) {
            add(tr("%1: %2", "name of an app, and what there is to be said of it").arg(line.snap.name, said), line.differs());
        }
    }
    if (!stopped.isEmpty()) {
        add(tr("Stopped before it was looked at whether the rules are in force: %1", "names of apps").arg(QLocale().createSeparatedList(stopped)), false);
    }
    if (std::ranges::any_of(lines, lacksAppArmor)) {
        add(notEnforcedHere(system), false);
    }
    return paragraphs;
}

QJsonArray InForceReport::json(const QList<InForceLine> &lines)
{
    QJsonArray apps;
    for (const InForceLine &line : lines) {
        const SnapProtection &protection = line.protection;
        const bool isKnown = line.missed == Missed::Nothing;
        QJsonObject app = VerifyReport::appJson({line.snap.name, isKnown || line.differs() ? protection.verdict : std::nullopt}, Snapshot::titleOf(line.snap));
        if (!isKnown && !line.differs() && line.missed != Missed::SnapdBusy) {
            app.insert(u"standing"_s, u"not-looked-at"_s);
        }
        if (const QString message = sentences(line); !message.isEmpty()) {
            app.insert(u"message"_s, message);
        }
        if (protection.isRepairing) {
            app.insert(u"repair"_s, u"running"_s);
        } else if (protection.repair) {
            app.insert(u"repair"_s, JsonWords::word(*protection.repair));
        } else if (isKnown && protection.verdict->canBeRepaired()) {
            app.insert(u"repair"_s, u"offered"_s);
        }
        apps.append(app);
    }
    return apps;
}

}
