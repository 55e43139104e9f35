// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/defaultsentences.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

using DefaultOn = PermissionDefault::DefaultOn;
using Reason = PermissionDefault::Reason;
using State = PermissionDefault::State;

QString DefaultSentences::mark(const PermissionDefault &standing)
{
    switch (standing.state) {
    case State::AllowedByPublisher:
        return tr("Allowed by its publisher", "mark of a permission that is on");
    case State::TurnedOnByGadget:
        return tr("Allowed by the maker of this device", "mark of a permission that is on");
    case State::AllowedByYou:
        return tr("Allowed by hand", "mark of a permission that is on");
    case State::TurnedOffByYou:
        return tr("Turned off by hand", "mark of a permission that is off");
    case State::OffWithoutRecord:
        return tr("Off, but an update may turn it on again", "mark of a permission that is off");
    case State::OnByDefault:
    case State::OffByDefault:
    case State::OffUnknown:
    case State::Unavailable:
        break;
    }
    return {};
}

QString DefaultSentences::markIcon(State state)
{
    switch (state) {
    case State::AllowedByPublisher:
        return u"security-medium"_s;
    case State::TurnedOnByGadget:
        return u"computer"_s;
    case State::AllowedByYou:
    case State::TurnedOffByYou:
        return u"user"_s;
    case State::OffWithoutRecord:
        return u"view-refresh"_s;
    case State::OnByDefault:
    case State::OffByDefault:
    case State::OffUnknown:
    case State::Unavailable:
        break;
    }
    return {};
}

QString DefaultSentences::state(const PermissionDefault &standing)
{
    switch (standing.state) {
    case State::OnByDefault:
        return standing.byHand ? tr("On, as by default. It was switched on by hand, though.") : tr("On, as by default.");
    case State::AllowedByPublisher:
        return tr("On, because the store lets the publisher of the app turn it on by default.");
    case State::TurnedOnByGadget:
        return tr("On, because the maker of this device turned it on.");
    case State::AllowedByYou:
        return standing.defaultOn == DefaultOn::No ? tr("On, because somebody turned it on. By default it is off.") : tr("On, because somebody turned it on.");
    case State::OffByDefault:
        return tr("Off, as by default.");
    case State::TurnedOffByYou:
        return tr("Off, because somebody turned it off. By default it is on.");
    case State::OffWithoutRecord:
        return tr("Off, although it is on by default.");
    case State::OffUnknown:
        return tr("Off.", "how a permission stands");
    case State::Unavailable:
        return tr("Off, because nothing on this system provides it.");
    }
    return {};
}

QString DefaultSentences::defaultOn(DefaultOn defaultOn)
{
    switch (defaultOn) {
    case DefaultOn::No:
        return tr("Off", "default of a permission");
    case DefaultOn::Yes:
        return tr("On", "default of a permission");
    case DefaultOn::Unknown:
        return tr("Not known", "default of a permission");
    }
    return {};
}

QString DefaultSentences::reason(Reason reason, const QString &app)
{
    switch (reason) {
    case Reason::Record:
        return tr("snapd's own records say so.", "why a permission is on by default");
    case Reason::Policy:
        return tr("The rules of snapd and the declarations of the store say so.", "why a permission is on or off by default");
    case Reason::Table:
        return tr("A list in this program says so; snapd's own rules could not be read.", "why a permission is on or off by default");
    case Reason::NoSlot:
        return tr("Nothing on this system provides it.");
    case Reason::SeveralSlots:
        return tr("Several things on this system could provide it, so snapd chooses none of them by itself.");
    case Reason::PlugDeclarationNotRead:
        return tr("What the store has declared for %1 could not be read.").arg(app);
    case Reason::SlotDeclarationNotRead:
        return tr("What the store has declared for its provider could not be read.", "the provider of a permission");
    case Reason::SlotSnapUnknown:
        return tr("snapd does not list the snap that provides it.");
    case Reason::BaseDeclarationNotRead:
        return tr("snapd's own rules could not be read, and this program does not know them for this permission.");
    case Reason::RuleNotUnderstood:
        return tr("snapd's rule for it is one that this program does not understand.");
    case Reason::HostDecides:
        return tr("It depends on what else is installed on this system, which could not be found out.");
    }
    return {};
}

QString DefaultSentences::readProblem(const Snapd::Error &error)
{
    switch (error.code) {
    case Snapd::ErrorCode::NotInstalled:
    case Snapd::ErrorCode::NotRunning:
    case Snapd::ErrorCode::ConnectionLost:
        return tr("snapd could not be reached.");
    case Snapd::ErrorCode::TimedOut:
        return tr("snapd did not answer in time.");
    case Snapd::ErrorCode::Malformed:
    case Snapd::ErrorCode::TooLarge:
        return tr("snapd's answer was not understood.");
    case Snapd::ErrorCode::AccessDenied:
    case Snapd::ErrorCode::AuthCancelled:
        return tr("snapd refused to tell.");
    case Snapd::ErrorCode::SnapNotFound:
    case Snapd::ErrorCode::NotFound:
    case Snapd::ErrorCode::BadRequest:
    case Snapd::ErrorCode::NotSupported:
        return tr("This version of snapd does not tell.");
    case Snapd::ErrorCode::ChangeConflict:
    case Snapd::ErrorCode::InterfacesUnchanged:
    case Snapd::ErrorCode::Internal:
    case Snapd::ErrorCode::Unknown:
        return tr("snapd had a problem of its own.");
    }
    return {};
}

QString DefaultSentences::update(const PermissionDefault &standing, const QString &app)
{
    QStringList said;
    if (standing.offMayComeBack) {
        // A record that says "on by default" of what is off is of another slot.
        const QString why = standing.reason == Reason::Record
            ? tr("snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.")
            : tr("snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.");
        said << why.arg(app)
             << tr("If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.");
    } else if (standing.state == State::TurnedOffByYou) {
        said << tr("snapd remembers that it was turned off: updates leave it off.");
    } else if (standing.state == State::AllowedByYou && standing.defaultOn != DefaultOn::Yes) {
        said << tr("Updates leave it on.");
    } else if (standing.state == State::OffByDefault) {
        said << tr("An update turns it on only if the store has come to allow that for this app.");
    } else if (standing.state == State::OffUnknown) {
        said << tr("Whether an update turns it on is not known.");
    }
    if (standing.nextOffMayComeBack) {
        said << tr(
            "If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it "
            "on again. Turned off in this program, it is turned off again shortly after that.")
                    .arg(app);
    }
    if (standing.administratorMayForbid && standing.offMayComeBack) {
        said << tr("The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.");
    }
    return said.join(u' ');
}

QString DefaultSentences::refused(RuleSource source)
{
    switch (source) {
    case RuleSource::PlugSnapDeclaration:
        return tr("not allowed: the store has forbidden it for this app", "a provider that cannot be chosen");
    case RuleSource::SlotSnapDeclaration:
        return tr("not allowed: the store has forbidden it for this provider", "a provider that cannot be chosen");
    case RuleSource::BasePlugs:
    case RuleSource::BaseSlots:
        return tr("not allowed by snapd's own rules", "a provider that cannot be chosen");
    case RuleSource::NotAsked:
        return tr("not allowed: snapd has no declaration of the store for one of the two", "a provider that cannot be chosen");
    case RuleSource::NoRule:
        break;
    }
    return tr("not allowed", "a provider that cannot be chosen");
}

}
