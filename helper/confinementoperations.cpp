// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/confinementoperations.h"

#include "helper/confinementrequest.h"
#include "helper/denialsport.h"
#include "helper/follow/followscope.h"
#include "helper/names.h"
#include "helper/repair/repairreport.h"
#include "helper/snapdport.h"
#include "helper/unitport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Snapperms::Helper
{

namespace
{

// A repair compiles policy and a look at the log reads much of it: fewer of these than of switches.
constexpr int Burst = 10;
constexpr int PerSecond = 1;
// Windows of one person, and of all that may be logged in: each is a process.
constexpr int MostFollowersOfOne = 4;
constexpr int MostFollowers = 32;
// Each has a probe in the kernel.
constexpr int MostWatchersOfOne = 2;
constexpr int MostWatchers = 8;

}

ConfinementOperations::ConfinementOperations(SnapdPort &snapd, UnitPort &units, DenialsPort &denials, const Clock &clock, AuditSink &audit)
    : m_snapd(snapd)
    , m_units(units)
    , m_denials(denials)
    , m_audit(audit)
    , m_clock(clock)
    , m_limit(clock, Burst, PerSecond)
{
}

ConfinementAnswered ConfinementOperations::perform(Action action, const QVariantMap &arguments, const std::optional<Caller> &caller)
{
    AuditRecord record;
    record.action = actionId(action);
    ConfinementAnswered answered;
    answered.nonce = nonceOf(arguments);
    const qint64 began = m_clock.milliseconds();
    answered.code = decide(action, arguments, caller, record, answered);
    if (caller) {
        // A look at a large log takes seconds, in which nobody else is served.
        m_limit.charge(caller->uid, m_clock.milliseconds() - began);
    }
    record.code = answered.code;
    m_audit.record(record);
    return answered;
}

Code ConfinementOperations::decide(
    Action action, const QVariantMap &arguments, const std::optional<Caller> &caller, AuditRecord &record, ConfinementAnswered &answered)
{
    if (!caller || !isUniqueBusName(caller->busName)) {
        return Code::CallerUnknown;
    }
    record.uid = caller->uid;
    record.sender = caller->busName;
    if (!m_limit.admit(caller->uid)) {
        return Code::TooManyRequests;
    }
    const std::optional<ConfinementRequest> request = ConfinementRequest::fromArguments(action, arguments);
    if (!request) {
        return Code::Invalid;
    }
    record.snap = request->snap;
    switch (action) {
    case Action::Repair:
        return repair(request->snap);
    case Action::Observe:
    case Action::ObserveAll:
        break;
    case Action::ObserveDevices:
        // Of what was refused before, nothing was noted down.
        answered.isFollowed = follow(DevicesUnit, request->isOfEverybody, *caller);
        record.isFollowed = answered.isFollowed;
        return Code::Done;
    case Action::Connect:
    case Action::ConnectSensitive:
    case Action::Disconnect:
    case Action::Forget:
        return Code::Invalid;
    }
    // First, so that what is refused while the log is read is told by one of the two; what both tell, its stamp tells.
    if (request->isFollowing) {
        answered.isFollowed = follow(FollowUnit, action == Action::ObserveAll, *caller);
        record.isFollowed = answered.isFollowed;
    }
    const DenialRecords records = m_denials.read(action == Action::Observe ? std::optional(caller->uid) : std::nullopt);
    if (!records.isReadable) {
        return Code::NotReadable;
    }
    answered.records = records.lines;
    answered.hasMore = records.hasMore;
    // Once it runs, the kernel gives its records to it, and no longer to the log that the journal has.
    answered.isElsewhere = !records.hasAuditTransport && m_units.running(u"auditd.service"_s).value_or(0) > 0;
    return Code::Done;
}

bool ConfinementOperations::follow(QLatin1StringView unit, bool ofEverybody, const Caller &caller)
{
    const bool isOfDevices = unit == DevicesUnit;
    const FollowScope scope{.isOfEverybody = ofEverybody, .uid = caller.uid, .busName = caller.busName};
    const std::optional<int> ofOne = m_units.running(unit + "*-"_L1 + QString::number(caller.uid) + "-*"_L1);
    const std::optional<int> ofAll = m_units.running(unit + u'*');
    if (!ofOne || *ofOne >= (isOfDevices ? MostWatchersOfOne : MostFollowersOfOne) || !ofAll || *ofAll >= (isOfDevices ? MostWatchers : MostFollowers)) {
        return false;
    }
    return m_units.start(unit + scope.instance() + ".service"_L1);
}

Code ConfinementOperations::repair(const QString &snap)
{
    const SnapdReply reply = m_snapd.get("/v2/snaps/" + snap.toLatin1());
    if (reply.transport != SnapdReply::Transport::Answered) {
        return Code::SnapdUnavailable;
    }
    const QJsonObject found = QJsonDocument::fromJson(reply.body).object()["result"_L1].toObject();
    if (reply.status == 404) {
        return Code::NoSuchSnap;
    }
    // From here on the name is the one that snapd knows.
    if (reply.status != 200 || found["name"_L1].toString() != snap) {
        return Code::SnapdUnavailable;
    }
    return m_units.start(RepairUnit + snap + ".service"_L1) ? Code::Done : Code::NotStarted;
}

}
