// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/helperslots.h"

#include "helper/buscaller.h"
#include "helper/protocol.h"

namespace Snapperms::Helper
{

namespace
{

/** For logs of clients; people read what the client makes of the code. */
QString englishFor(Code code)
{
    switch (code) {
    case Code::Done:
        return {};
    case Code::Invalid:
        return u"The arguments are not valid."_s;
    case Code::WrongAction:
        return u"This interface needs the action for sensitive interfaces."_s;
    case Code::NotAuthorized:
        return u"A rule of this system denies managing interfaces."_s;
    case Code::TooManyRequests:
        return u"Too many requests, try again later."_s;
    case Code::NoSuchPlug:
        return u"There is no such plug."_s;
    case Code::NoSuchSlot:
        return u"There is no such slot."_s;
    case Code::InterfaceMismatch:
        return u"Plug and slot are of different interfaces."_s;
    case Code::Unchanged:
        return u"There is nothing to change."_s;
    case Code::Conflict:
        return u"Another change is in progress."_s;
    case Code::SnapdUnavailable:
        return u"snapd is not available."_s;
    case Code::SnapdRefused:
        return u"snapd refused the change."_s;
    case Code::OutcomeUnknown:
        return u"snapd's answer was lost."_s;
    case Code::CallerUnknown:
        return u"The caller could not be identified."_s;
    case Code::NoSuchSnap:
        return u"There is no such snap."_s;
    case Code::NotStarted:
        return u"What would do it could not be started."_s;
    case Code::NotReadable:
        return u"There is no log that could be read."_s;
    case Code::NotRecorded:
        return u"It could not be recorded that it is to end."_s;
    case Code::NotUnderstood:
        return u"snapd's answer was not understood."_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

}

HelperSlots::HelperSlots(Operations &operations, ConfinementOperations &confinement)
    : m_operations(operations)
    , m_confinement(confinement)
{
}

KAuth::ActionReply HelperSlots::connect(const QVariantMap &arguments)
{
    return perform(Action::Connect, arguments);
}

KAuth::ActionReply HelperSlots::connectsensitive(const QVariantMap &arguments)
{
    return perform(Action::ConnectSensitive, arguments);
}

KAuth::ActionReply HelperSlots::disconnect(const QVariantMap &arguments)
{
    return perform(Action::Disconnect, arguments);
}

KAuth::ActionReply HelperSlots::forget(const QVariantMap &arguments)
{
    return perform(Action::Forget, arguments);
}

KAuth::ActionReply HelperSlots::repair(const QVariantMap &arguments)
{
    return performConfinement(Action::Repair, arguments);
}

KAuth::ActionReply HelperSlots::observe(const QVariantMap &arguments)
{
    return performConfinement(Action::Observe, arguments);
}

KAuth::ActionReply HelperSlots::observeall(const QVariantMap &arguments)
{
    return performConfinement(Action::ObserveAll, arguments);
}

KAuth::ActionReply HelperSlots::observedevices(const QVariantMap &arguments)
{
    return performConfinement(Action::ObserveDevices, arguments);
}

KAuth::ActionReply HelperSlots::perform(Action action, const QVariantMap &arguments)
{
    return replyFor(m_operations.perform(action, arguments, callerOnBus(actionId(action))));
}

KAuth::ActionReply HelperSlots::performConfinement(Action action, const QVariantMap &arguments)
{
    return replyFor(m_confinement.perform(action, arguments, callerOnBus(actionId(action))));
}

KAuth::ActionReply replyFor(const ConfinementAnswered &answered)
{
    KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
    if (answered.code != Code::Done) {
        reply = KAuth::ActionReply::HelperErrorReply(static_cast<int>(answered.code));
        reply.setErrorDescription(englishFor(answered.code));
    }
    QVariantMap data{{Answer::Nonce, answered.nonce}};
    if (!answered.records.isEmpty()) {
        data.insert(Answer::Records, answered.records);
    }
    if (answered.hasMore) {
        data.insert(Answer::HasMore, true);
    }
    if (answered.isElsewhere) {
        data.insert(Answer::Elsewhere, true);
    }
    if (answered.isFollowed) {
        data.insert(Answer::Followed, true);
    }
    reply.setData(data);
    return reply;
}

KAuth::ActionReply replyFor(const Answered &answered)
{
    const Outcome &outcome = answered.outcome;
    KAuth::ActionReply reply = KAuth::ActionReply::SuccessReply();
    if (outcome.code != Code::Done) {
        reply = KAuth::ActionReply::HelperErrorReply(static_cast<int>(outcome.code));
        reply.setErrorDescription(englishFor(outcome.code));
    }
    QVariantMap data{{Answer::Nonce, answered.nonce}};
    const auto add = [&data](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty()) {
            data.insert(key, value);
        }
    };
    add(Answer::Change, outcome.change);
    add(Answer::Snap, outcome.conflictSnap);
    add(Answer::Kind, outcome.conflictKind);
    add(Answer::Detail, outcome.detail);
    reply.setData(data);
    return reply;
}

}

#include "moc_helperslots.cpp"
