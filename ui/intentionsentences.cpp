// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/intentionsentences.h"

#include "permissions/interfacecatalog.h"
#include "ui/appnames.h"
#include "ui/errorsentences.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

using Item = Intention::Item;
using Kind = Intention::Kind;

/** What many have in common, for the words that tell of them. */
enum class Scope {
    One,
    OnePermission, ///< Of several apps.
    OneApp, ///< Several permissions of it.
    Mixed,
};

struct Subject {
    Scope scope = Scope::Mixed;
    QString permission; ///< Title, for One and OnePermission.
    QString app; ///< Title, for One and OneApp.
};

QString permissionTitle(const QString &interface, const QString &plug)
{
    return interface.isEmpty() ? plug : InterfaceCatalog::words(interface).title;
}

template <typename List>
Subject subjectOf(const List &list, const AppNames &names)
{
    const auto &first = list.constFirst();
    const bool sameApp = std::ranges::all_of(list, [&](const auto &each) {
        return each.plug.snap == first.plug.snap;
    });
    const bool samePermission = std::ranges::all_of(list, [&](const auto &each) {
        return each.interface == first.interface;
    });
    Subject subject;
    subject.scope = list.size() == 1 ? Scope::One : sameApp ? Scope::OneApp : samePermission ? Scope::OnePermission : Scope::Mixed;
    if (subject.scope == Scope::One || subject.scope == Scope::OnePermission) {
        subject.permission = permissionTitle(first.interface, first.plug.plug);
    }
    if (subject.scope == Scope::One || subject.scope == Scope::OneApp) {
        subject.app = names.title(first.plug.snap);
    }
    return subject;
}

/** Left alone because nobody knows better: no failure of anything. */
bool isLeftAlone(const Item &item)
{
    return item.state == Item::State::Failed && item.obstacle == IntentionObstacle::DefaultUnknown && !item.problem;
}

bool isFailure(const Item &item)
{
    return item.state == Item::State::Failed && !isLeftAlone(item);
}

int failures(const Intention &intention)
{
    return int(std::ranges::count_if(intention.items(), isFailure));
}

int leftAlone(const Intention &intention)
{
    return int(std::ranges::count_if(intention.items(), isLeftAlone));
}

}

QString IntentionSentences::progress(const Intention &intention, const AppNames &names)
{
    const Subject subject = subjectOf(intention.items(), names);
    const int n = qMax(1, intention.total() - intention.count(Item::State::AlreadySo));
    switch (intention.kind()) {
    case Kind::TurnOff:
    case Kind::Disconnect:
        switch (subject.scope) {
        case Scope::One:
            return tr("Turning off %1 for %2…", "permission, app").arg(subject.permission, subject.app);
        case Scope::OnePermission:
            return tr("Turning off %1 for %Ln app(s)…", "permission", n).arg(subject.permission);
        case Scope::OneApp:
            return tr("Turning off %Ln permission(s) of %1…", "app", n).arg(subject.app);
        case Scope::Mixed:
            return tr("Turning off %Ln permission(s)…", nullptr, n);
        }
        break;
    case Kind::TurnOn:
    case Kind::Connect:
        switch (subject.scope) {
        case Scope::One:
            return tr("Turning on %1 for %2…", "permission, app").arg(subject.permission, subject.app);
        case Scope::OnePermission:
            return tr("Turning on %1 for %Ln app(s)…", "permission", n).arg(subject.permission);
        case Scope::OneApp:
            return tr("Turning on %Ln permission(s) of %1…", "app", n).arg(subject.app);
        case Scope::Mixed:
            return tr("Turning on %Ln permission(s)…", nullptr, n);
        }
        break;
    case Kind::Reset:
        return subject.app.isEmpty() ? tr("Resetting %Ln permission(s)…", nullptr, n) : tr("Resetting %Ln permission(s) of %1…", "app", n).arg(subject.app);
    case Kind::Undo:
        return subject.app.isEmpty() ? tr("Bringing back %Ln permission(s)…", "undo", n)
                                     : tr("Bringing back %Ln permission(s) of %1…", "undo; app", n).arg(subject.app);
    case Kind::Wishes:
        if (subject.scope != Scope::One) {
            return tr("Changing %Ln permission(s)…", nullptr, n);
        }
        break;
    case Kind::Move:
        break;
    }
    return tr("Changing %1 for %2…", "permission, app").arg(subject.permission, subject.app);
}

namespace
{

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::IntentionSentences)

public:
    static QString ofOne(const Intention &intention, const Item &item, const AppNames &names)
    {
        const QString permission = permissionTitle(item.interface, item.plug.plug);
        const QString app = names.title(item.plug.snap);
        const QString provider = names.providerTitle(intention.slot().snap);
        switch (intention.kind()) {
        case Kind::Reset:
            return item.isOn ? tr("%1 is on again for %2, which is its default.", "permission, app").arg(permission, app)
                             : tr("%1 is off again for %2, which is its default.", "permission, app").arg(permission, app);
        case Kind::Undo:
            if (item.isOn == item.wasOn) {
                return tr("%1 for %2 is as it was before.", "permission, app").arg(permission, app);
            }
            return item.isOn ? tr("%1 turned on again for %2.", "permission, app").arg(permission, app)
                             : tr("%1 turned off again for %2.", "permission, app").arg(permission, app);
        case Kind::Connect:
        case Kind::Move:
        case Kind::Disconnect:
            if (item.wasOn && item.isOn) {
                return intention.kind() == Kind::Connect
                    ? tr("%1 for %2 is now also provided by %3.", "permission, app, provider").arg(permission, app, provider)
                    : intention.kind() == Kind::Move ? tr("%1 for %2 is now provided by %3.", "permission, app, provider").arg(permission, app, provider)
                                                     : tr("%1 for %2 is no longer provided by %3.", "permission, app, provider").arg(permission, app, provider);
            }
            break;
        case Kind::TurnOn:
        case Kind::TurnOff:
        case Kind::Wishes:
            break;
        }
        return item.isOn ? tr("%1 turned on for %2.", "permission, app").arg(permission, app)
                         : tr("%1 turned off for %2.", "permission, app").arg(permission, app);
    }

    static QString ofMany(const Intention &intention, int n, const Subject &subject)
    {
        switch (intention.kind()) {
        case Kind::TurnOff:
            return subject.scope == Scope::OnePermission ? tr("%1 turned off for %Ln app(s).", "permission", n).arg(subject.permission)
                : subject.scope == Scope::OneApp         ? tr("%Ln permission(s) of %1 turned off.", "app", n).arg(subject.app)
                                                         : tr("%Ln permission(s) turned off.", nullptr, n);
        case Kind::TurnOn:
            return subject.scope == Scope::OnePermission ? tr("%1 turned on for %Ln app(s).", "permission", n).arg(subject.permission)
                : subject.scope == Scope::OneApp         ? tr("%Ln permission(s) of %1 turned on.", "app", n).arg(subject.app)
                                                         : tr("%Ln permission(s) turned on.", nullptr, n);
        case Kind::Reset:
            return subject.scope == Scope::OneApp ? tr("%Ln permission(s) of %1 reset to the default.", "app", n).arg(subject.app)
                                                  : tr("%Ln permission(s) reset to the default.", nullptr, n);
        case Kind::Wishes:
            return tr("%Ln permission(s) changed.", nullptr, n);
        default:
            return tr("%Ln permission(s) are as they were before.", "undone", n);
        }
    }
};

}

QString IntentionSentences::summary(const Intention &intention, const AppNames &names)
{
    const int done = intention.count(Item::State::Done);
    const int failed = failures(intention);
    const int alone = leftAlone(intention);
    const int skipped = intention.count(Item::State::Skipped);
    const bool anything = done > 0 || intention.hasChanged();
    QStringList sentences;

    if (!intention.isBatch()) {
        const Item &item = intention.items().constFirst();
        if (item.state == Item::State::Done) {
            return Summary::ofOne(intention, item, names);
        }
        if (item.state == Item::State::AlreadySo && intention.kind() == Kind::Reset) {
            return (item.isOfTime ? tr("%1 for %2 is allowed for good again, which is its default.", "permission, app")
                                  : tr("%1 for %2 is at its default already.", "permission, app"))
                .arg(permissionTitle(item.interface, item.plug.plug), names.title(item.plug.snap));
        }
        // A row tells of a failed request by itself.
        const bool rowTells = item.problem && !item.isHalfDone;
        if ((item.state == Item::State::Failed && !rowTells) || item.isHalfDone) {
            const Reason reason = reasons(intention, names).value(0);
            return tr("%1: %2", "permission of an app, then a sentence about it").arg(reason.what, reason.why);
        }
        return {};
    }

    // It is on as before, and what has changed is for how long.
    const bool isKept = intention.kind() == Kind::Reset && std::ranges::any_of(intention.items(), [](const Item &item) {
        return item.state == Item::State::AlreadySo && item.isOfTime;
    });
    if (done > 0) {
        QList<Item> doneItems;
        std::ranges::copy_if(intention.items(), std::back_inserter(doneItems), [](const Item &item) {
            return item.state == Item::State::Done;
        });
        // By what all of them have in common, even if only one was left to be done.
        sentences << (done == 1 ? Summary::ofOne(intention, doneItems.constFirst(), names)
                                : Summary::ofMany(intention, done, subjectOf(intention.items(), names)));
    } else if (failed == 0 && alone == 0 && skipped == 0 && !isKept) {
        return tr("Nothing had to be changed: it is so already.");
    } else if (!anything && !isKept && intention.stop() == Intention::Stop::AtPassword) {
        return {}; // Somebody thought better of it.
    } else if (!anything && !isKept) {
        sentences << tr("Nothing was changed.");
    }
    if (isKept) {
        sentences << tr("What was allowed for a while is allowed for good again.");
    }
    if (failed > 0) {
        sentences << tr("%Ln could not be changed.", "permissions", failed);
    }
    if (alone > 0) {
        sentences << tr("%Ln were left as they are, because the default is not known.", "permissions", alone);
    }
    if (skipped > 0 && anything) {
        sentences << tr("%Ln were left as they are.", "permissions; after somebody stopped it", skipped);
    }
    return sentences.join(u' ');
}

QList<IntentionSentences::Reason> IntentionSentences::reasons(const Intention &intention, const AppNames &names)
{
    QList<Reason> reasons;
    for (const Item &item : intention.items()) {
        const QString app = names.title(item.plug.snap);
        QStringList why;
        if (item.state == Item::State::Failed && item.problem) {
            why << ErrorSentences::forProblem(item.problem, app, names.title(item.problem.otherSnap)).text();
            if (!item.problem.detail.isEmpty()) {
                why << tr("snapd says: %1").arg(item.problem.detail);
            }
        }
        switch (item.state == Item::State::Failed ? item.obstacle : IntentionObstacle::None) {
        case IntentionObstacle::None:
            break;
        case IntentionObstacle::PlugGone:
            why << tr("%1 was removed or switched off, or no longer asks for this permission.").arg(app);
            break;
        case IntentionObstacle::NothingProvides:
            why << tr("Nothing on this system provides it.");
            break;
        case IntentionObstacle::NoObviousSlot:
            why << tr("Several things on this system could provide it. Choose one of them on the page of the app.");
            break;
        case IntentionObstacle::SlotGone:
            why << tr("What was to provide it is no longer there.");
            break;
        case IntentionObstacle::DefaultUnknown:
            why << tr("What snapd would do by itself is not known, so it was left as it is.");
            break;
        case IntentionObstacle::ChangedSince:
            why << tr("It was changed again in the meantime, so it was left as it is.");
            break;
        case IntentionObstacle::NotRestorable:
            why << tr("The switch is as it was, but what snapd had noted about it cannot be brought back.");
            break;
        }
        if (item.isHalfDone && intention.kind() == Kind::Move) {
            why.prepend(tr("The new provider was added, but the old one could not be taken away: both are in use."));
        } else if (item.isHalfDone) {
            why.prepend(tr("Only a part of it was done."));
        }
        if (!why.isEmpty()) {
            reasons << Reason{tr("%1: %2", "app and permission").arg(app, permissionTitle(item.interface, item.plug.plug)), why.join(u' ')};
        }
    }
    return reasons;
}

QStringList IntentionSentences::notes(const Intention &intention)
{
    const auto any = [&intention](bool isOn) {
        return std::ranges::any_of(intention.items(), [isOn](const Item &item) {
            return item.state == Item::State::Done && item.isInexact && item.isOn == isOn;
        });
    };
    QStringList notes;
    if (any(true)) {
        notes << tr(
            "What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.");
    }
    if (any(false)) {
        notes << tr("What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.");
    }
    return notes;
}

bool IntentionSentences::isTrouble(const Intention &intention)
{
    return failures(intention) > 0 || std::ranges::any_of(intention.items(), &Item::isHalfDone);
}

QString IntentionSentences::resetQuestion(const QList<IntentionPlan> &plans, const AppNames &names)
{
    QList<IntentionPlan> changing;
    std::ranges::copy_if(plans, std::back_inserter(changing), [](const IntentionPlan &plan) {
        return !plan.steps.isEmpty();
    });
    if (changing.isEmpty()) {
        return {};
    }
    const int n = int(changing.size());
    const int off = int(std::ranges::count_if(changing, &IntentionPlan::turnsOff));
    const int on = int(std::ranges::count_if(changing, [](const IntentionPlan &plan) {
        return !plan.wasOn && plan.steps.constFirst().verb == Privileged::Operation::Verb::Connect;
    }));
    const Subject subject = subjectOf(changing, names);
    QStringList sentences;
    sentences << (subject.scope == Scope::One ? tr("Reset %1 for %2 to its default?", "permission, app").arg(subject.permission, subject.app)
            : subject.scope == Scope::OneApp  ? tr("Reset %Ln permission(s) of %1 to the default?", "app", n).arg(subject.app)
                                              : tr("Reset %Ln permission(s) of all apps to the default?", nullptr, n));
    if (off > 0) {
        sentences << tr("%Ln will be turned off.", "permissions", off);
    }
    if (on > 0) {
        sentences << tr("%Ln will be turned on.", "permissions", on);
    }
    return sentences.join(u' ');
}

QString IntentionSentences::nothingToReset(const QList<IntentionPlan> &plans)
{
    const int unknown = int(std::ranges::count(plans, IntentionObstacle::DefaultUnknown, &IntentionPlan::obstacle));
    const QString nothing = tr("Nothing has to be reset: everything is at its default already.");
    return unknown == 0 ? nothing : tr("Nothing can be reset.") + u' ' + tr("For %Ln, the default is not known.", "permissions", unknown);
}

}
