// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/checksentences.h"

#include "ui/confinementsentences.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Confinement::FindingReason;
using Confinement::Standing;
using Kind = CheckSentences::Kind;
using Line = CheckSentences::Line;
using Stage = SnapProtection::Stage;
using Statement = ProtectionSentences::Statement;

namespace
{

bool has(const Confinement::SnapVerdict &verdict, FindingReason reason)
{
    const auto isThat = [reason](const Confinement::Finding &finding) {
        return finding.reason == reason;
    };
    return std::ranges::any_of(verdict.shared, isThat) || std::ranges::any_of(verdict.runnables, [&isThat](const Confinement::RunnableVerdict &one) {
        return std::ranges::any_of(one.findings, isThat);
    });
}

Kind kindOf(const Confinement::SnapVerdict &verdict)
{
    switch (verdict.standing()) {
    case Standing::Enforced:
        return Kind::Enforced;
    case Standing::NeedsRestart:
        // What is too little for an app is told with the permission; its rules are in force.
        return ProtectionSentences::findings(verdict).isEmpty() ? Kind::Enforced : Kind::NeedsRestart;
    case Standing::NotEnforcedHere:
        // AppArmor would not confine it either.
        return has(verdict, FindingReason::Classic) || has(verdict, FindingReason::DevMode) ? Kind::Unconfined : Kind::NoAppArmor;
    case Standing::Unknown:
        return Kind::Unknown;
    case Standing::Differs:
        break;
    }
    return Kind::Differs;
}

}

QString CheckSentences::action()
{
    return tr("Check the Protection of All Apps");
}

QString CheckSentences::title()
{
    return tr("Protection of All Apps", "title of a page");
}

Line CheckSentences::line(const Snapd::Snap &snap, const SnapProtection &protection, const QString &title, bool isDone, bool isStopped)
{
    const Statement statement = ProtectionSentences::whole(protection, title);
    if (protection.stage == Stage::Waiting) {
        return {statement.isSerious ? Kind::Differs : Kind::Waiting, statement.text, false};
    }
    if (protection.isRepairing || (protection.stage == Stage::Looking && (isDone || !isStopped))) {
        return {statement.isSerious ? Kind::Differs : Kind::Looking, statement.text, statement.canRepair};
    }
    if (!isDone || !protection.verdict) {
        return {Kind::NotLooked, isStopped ? tr("Not looked at.", "an app") : tr("Not looked at yet.", "an app"), false};
    }
    const Line old{Kind::NotLooked, tr("Rules of this system have changed since it was looked at.", "an app"), false};
    if (protection.isOld) {
        return old;
    }
    Line line{kindOf(*protection.verdict), statement.text, statement.canRepair};
    if (line.kind == Kind::NoAppArmor) {
        line.text = tr("AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.").arg(title);
    } else if (line.kind == Kind::Unconfined) {
        line.text = ConfinementSentences::unconfined(snap, title);
    }
    // It was installed in another way since.
    return line.text.isEmpty() ? old : line;
}

QString CheckSentences::progress(qsizetype done, qsizetype count)
{
    return tr("%1 of %2", "how many apps were looked at").arg(QLocale().toString(done), QLocale().toString(count));
}

QString CheckSentences::sum(const QList<Kind> &kinds, bool isStopped)
{
    const int count = int(kinds.size());
    const auto number = [&kinds](Kind kind) {
        return kinds.count(kind);
    };
    const qsizetype open = number(Kind::Waiting) + number(Kind::Looking) + number(Kind::NotLooked);
    if (count == 0) {
        return tr("There is no app to be checked.");
    }
    if (number(Kind::Enforced) == count) {
        return tr("The rules of all %Ln apps are in force.", nullptr, count);
    }
    QStringList sentences;
    if (isStopped) {
        sentences << tr("Stopped: %1 of %Ln apps were looked at.", nullptr, count).arg(QLocale().toString(count - open));
    } else if (open > 0) {
        sentences << tr("%1 of %Ln apps are being looked at again.", nullptr, count).arg(QLocale().toString(open));
    }
    const auto say = [&](Kind kind, const QString &text) {
        if (number(kind) > 0) {
            sentences << text.arg(QLocale().toString(number(kind)));
        }
    };
    say(Kind::Differs, tr("For %1 of %Ln apps, what is in force is not what snapd wrote.", nullptr, count));
    say(Kind::Unknown, tr("For %1 of %Ln apps it could not be found out.", nullptr, count));
    if (number(Kind::NoAppArmor) > 0) {
        sentences << tr("AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.");
    }
    say(Kind::Unconfined, tr("%1 of %Ln apps are not confined by any rules.", nullptr, count));
    say(Kind::NeedsRestart, tr("For %1 of %Ln apps, something has to be started again.", nullptr, count));
    say(Kind::Enforced, tr("For %1 of %Ln apps, the rules are in force.", nullptr, count));
    return sentences.join(u' ');
}

QString CheckSentences::iconName(Kind kind)
{
    switch (kind) {
    case Kind::Differs:
        return u"dialog-warning"_s;
    case Kind::Unknown:
        return u"dialog-question"_s;
    case Kind::NoAppArmor:
    case Kind::Unconfined:
        return u"security-low"_s;
    case Kind::NeedsRestart:
        return u"system-reboot"_s;
    case Kind::Enforced:
        return u"security-high"_s;
    case Kind::Waiting:
    case Kind::Looking:
        return u"view-refresh"_s;
    case Kind::NotLooked:
        break;
    }
    return u"dialog-information"_s;
}

}
