// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/jsonwords.h"

#include "cli/permissionnames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Snapperms::Cli::JsonWords
{

namespace
{

constexpr int format = 1;

QString confinementWord(const Snapd::Snap &snap)
{
    // A classic snap installed with --jailmode is confined like any other.
    if (snap.confinement == "classic"_L1 && !snap.jailmode) {
        return u"classic"_s;
    }
    return snap.devmode ? u"devmode"_s : u"strict"_s;
}

QJsonArray array(const QList<Snapd::PlugRef> &plugs)
{
    QJsonArray names;
    for (const Snapd::PlugRef &plug : plugs) {
        names.append(plug.plug);
    }
    return names;
}

}

QJsonObject document(QLatin1StringView kind)
{
    return {{u"format"_s, format}, {u"kind"_s, kind}};
}

QString text(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed();
}

QString line(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QJsonObject app(const Snapshot &snapshot, const Snapd::Snap &snap)
{
    const QList<Snapd::PlugRef> plugs = snapshot.plugsOf(snap.name);
    const auto allowed = std::ranges::count_if(plugs, [&](const Snapd::PlugRef &plug) {
        return snapshot.state().permission(plug)->isOn();
    });
    return {
        {u"app"_s, snap.name},
        {u"title"_s, snapshot.title(snap.name)},
        {u"version"_s, snap.version},
        {u"revision"_s, snap.revision},
        {u"publisher"_s, snap.publisher},
        {u"enabled"_s, snap.isEnabled()},
        {u"broken"_s, !snap.broken.isEmpty()},
        {u"confinement"_s, confinementWord(snap)},
        {u"allowed"_s, qint64(allowed)},
        {u"total"_s, plugs.size()},
    };
}

QJsonObject permission(const Snapshot &snapshot, const Permission &permission)
{
    const PermissionLine entry = snapshot.entry(permission);
    QJsonArray choices;
    for (const SlotChoice &choice : permission.choices) {
        choices.append(QJsonObject{
            {u"slot"_s, PermissionNames::slotName(choice.slot)},
            {u"connected"_s, choice.connected},
            {u"manual"_s, choice.manual},
            {u"gadget"_s, choice.gadget},
            {u"undesired"_s, choice.undesired},
        });
    }
    QJsonObject object{
        {u"app"_s, permission.id.snap},
        {u"plug"_s, permission.id.plug},
        {u"interface"_s, permission.interface},
        {u"title"_s, entry.heading()},
        {u"group"_s, word(entry.group)},
        {u"sensitivity"_s, word(entry.sensitivity)},
        {u"allowed"_s, permission.isOn()},
        {u"available"_s, !permission.isUnavailable()},
        {u"slots"_s, choices},
    };
    if (const std::optional<Privileged::AllowedUntil> until = snapshot.untilOf(permission)) {
        object.insert(u"until"_s, until->end.toUTC().toString(Qt::ISODateWithMs));
    }
    const PermissionDefault standing = snapshot.defaultOf(permission);
    const RowAccess left = snapshot.accessOf(permission);
    object.insert(u"default"_s,
        QJsonObject{
            {u"allowed"_s, word(standing.defaultOn)},
            {u"state"_s, word(standing.state)},
            {u"may_come_back"_s, standing.offMayComeBack},
        });
    object.insert(u"changed"_s, standing.isChanged());
    object.insert(u"reachable"_s, !left.stillOpen.isEmpty());
    object.insert(u"reachable_through"_s, array(left.toClose));
    return object;
}

QJsonObject otherWay(const Snapshot &snapshot, const OtherWay &way)
{
    return {
        {u"app"_s, way.snap},
        {u"title"_s, way.title},
        {u"confinement"_s, confinementWord(*snapshot.state().snap(way.snap))},
        {u"reachable"_s, way.isKnown ? u"yes"_s : u"unknown"_s},
        {u"reachable_through"_s, array(way.through)},
        {u"message"_s, way.text},
    };
}

QJsonObject system(const Snapd::SystemInfo &system)
{
    return {{u"snapd"_s, system.version}, {u"confinement"_s, system.confinement}, {u"apparmor"_s, system.sandboxFeatures.contains(u"apparmor"_s)}};
}

QString word(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Privacy:
        return u"privacy"_s;
    case PermissionGroup::Files:
        return u"files"_s;
    case PermissionGroup::Devices:
        return u"devices"_s;
    case PermissionGroup::Network:
        return u"network"_s;
    case PermissionGroup::Communication:
        return u"communication"_s;
    case PermissionGroup::System:
        return u"system"_s;
    case PermissionGroup::Development:
        return u"development"_s;
    case PermissionGroup::DesktopBasics:
        return u"desktop-basics"_s;
    case PermissionGroup::Other:
        break;
    }
    return u"other"_s;
}

QString word(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Low:
        return u"low"_s;
    case Sensitivity::Medium:
        return u"medium"_s;
    case Sensitivity::High:
        return u"high"_s;
    case Sensitivity::Critical:
        break;
    }
    return u"critical"_s;
}

QString word(PermissionDefault::State state)
{
    using State = PermissionDefault::State;
    switch (state) {
    case State::OnByDefault:
        return u"on-by-default"_s;
    case State::AllowedByPublisher:
        return u"allowed-by-publisher"_s;
    case State::TurnedOnByGadget:
        return u"turned-on-by-gadget"_s;
    case State::AllowedByYou:
        return u"allowed-by-hand"_s;
    case State::OffByDefault:
        return u"off-by-default"_s;
    case State::TurnedOffByYou:
        return u"turned-off-by-hand"_s;
    case State::OffWithoutRecord:
        return u"off-without-record"_s;
    case State::OffUnknown:
        return u"off"_s;
    case State::Unavailable:
        break;
    }
    return u"unavailable"_s;
}

QString word(PermissionDefault::DefaultOn defaultOn)
{
    switch (defaultOn) {
    case PermissionDefault::DefaultOn::No:
        return u"no"_s;
    case PermissionDefault::DefaultOn::Yes:
        return u"yes"_s;
    case PermissionDefault::DefaultOn::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(ChangeProblem::Kind kind)
{
    using Kind = ChangeProblem::Kind;
    switch (kind) {
    case Kind::None:
        break;
    case Kind::NotAuthorized:
        return u"not-authorized"_s;
    case Kind::NoAgent:
        return u"no-password-dialog"_s;
    case Kind::HelperMissing:
        return u"helper-missing"_s;
    case Kind::HelperBusy:
        return u"helper-busy"_s;
    case Kind::HelperLost:
        return u"helper-lost"_s;
    case Kind::TooManyRequests:
        return u"too-many-requests"_s;
    case Kind::NobodyEnds:
        return u"nothing-ends-it"_s;
    case Kind::Rejected:
        return u"rejected"_s;
    case Kind::PlugGone:
        return u"no-such-permission"_s;
    case Kind::SlotGone:
        return u"no-such-slot"_s;
    case Kind::PolicyRefused:
        return u"refused-by-rules"_s;
    case Kind::HookFailed:
        return u"refused-by-app"_s;
    case Kind::Undone:
        return u"undone"_s;
    case Kind::ChangeVanished:
        return u"outcome-unknown"_s;
    case Kind::ConflictPersisted:
        return u"snapd-busy"_s;
    case Kind::SnapdUnavailable:
        return u"snapd-away"_s;
    case Kind::NotUnderstood:
        return u"snapd-not-understood"_s;
    case Kind::SnapdRefused:
        return u"refused-by-snapd"_s;
    case Kind::TimedOut:
        return u"timed-out"_s;
    case Kind::StateDiffers:
        return u"changed-by-others"_s;
    }
    return {};
}

QString word(IntentionObstacle obstacle)
{
    switch (obstacle) {
    case IntentionObstacle::None:
        break;
    case IntentionObstacle::PlugGone:
        return u"no-such-permission"_s;
    case IntentionObstacle::NothingProvides:
        return u"nothing-provides"_s;
    case IntentionObstacle::NoObviousSlot:
        return u"several-slots"_s;
    case IntentionObstacle::SlotGone:
        return u"no-such-slot"_s;
    case IntentionObstacle::DefaultUnknown:
        return u"default-unknown"_s;
    case IntentionObstacle::ChangedSince:
    case IntentionObstacle::NotRestorable:
        return u"changed-by-others"_s;
    }
    return {};
}

QString word(Snapd::ErrorCode code)
{
    switch (code) {
    case Snapd::ErrorCode::NotInstalled:
        return u"snapd-not-installed"_s;
    case Snapd::ErrorCode::NotRunning:
        return u"snapd-not-running"_s;
    case Snapd::ErrorCode::AccessDenied:
        return u"snapd-denies-access"_s;
    case Snapd::ErrorCode::TimedOut:
    case Snapd::ErrorCode::ConnectionLost:
        return u"snapd-not-answering"_s;
    default:
        break;
    }
    return u"snapd-not-understood"_s;
}

}
