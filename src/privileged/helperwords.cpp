// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/helperwords.h"

#include "helper/risk.h"

#include <QDBusError>

namespace Snapperms::Privileged
{

QString actionFor(const Operation &operation)
{
    switch (operation.verb) {
    case Operation::Verb::Connect:
        return Helper::riskOf(operation.interface) == Helper::Risk::Ordinary ? Helper::ConnectAction : Helper::ConnectSensitiveAction;
    case Operation::Verb::Disconnect:
        return Helper::DisconnectAction;
    case Operation::Verb::Forget:
        return Helper::ForgetAction;
    }
    Q_UNREACHABLE_RETURN(QString());
}

Refusal refusalFor(Helper::Code code)
{
    switch (code) {
    case Helper::Code::NotAuthorized:
        return Refusal::NotAuthorized;
    case Helper::Code::TooManyRequests:
        return Refusal::TooManyRequests;
    case Helper::Code::NoSuchPlug:
        return Refusal::NoSuchPlug;
    case Helper::Code::NoSuchSlot:
        return Refusal::NoSuchSlot;
    case Helper::Code::InterfaceMismatch:
        return Refusal::InterfaceMismatch;
    case Helper::Code::Unchanged:
        return Refusal::Unchanged;
    case Helper::Code::Conflict:
        return Refusal::Conflict;
    case Helper::Code::SnapdUnavailable:
        return Refusal::SnapdUnavailable;
    case Helper::Code::NotUnderstood:
        return Refusal::NotUnderstood;
    case Helper::Code::SnapdRefused:
        return Refusal::SnapdRefused;
    case Helper::Code::OutcomeUnknown:
    case Helper::Code::Done: // an error that says "done" is none that we know
        return Refusal::ReplyLost;
    case Helper::Code::Invalid:
    case Helper::Code::WrongAction:
    case Helper::Code::CallerUnknown:
    case Helper::Code::NoSuchSnap: // none of a permission's
        return Refusal::Invalid;
    case Helper::Code::NotReadable:
        return Refusal::NoLog;
    case Helper::Code::NotRecorded:
    case Helper::Code::NotStarted:
        return Refusal::NobodyEnds;
    }
    return Refusal::ReplyLost; // a code of a newer helper
}

CallFate fateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::UnknownObject:
        // QtDBus says so for what it had received when the program ended. (Its qdbusintegrator.cpp, ~QDBusActivateObjectEvent)
        return CallFate::Unserved;
    case QDBusError::NoReply: // our own limit, or the helper ended before it answered
    case QDBusError::Timeout:
    case QDBusError::Disconnected:
    case QDBusError::NoMemory:
    case QDBusError::LimitsExceeded:
    case QDBusError::InternalError:
        return CallFate::Unknown;
    default:
        // Nobody there, nobody to be started, not let through by the bus, or another interface than the one that we speak.
        return CallFate::NotThere;
    }
}

}
