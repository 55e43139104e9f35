// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthconfinementdoor.h"

#include "privileged/repairfollower.h"

#include <QDateTime>
#include <QPointer>

#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Failure failureOf(const KAuthCall::Refused &refused)
{
    Refusal refusal = Refusal::Invalid;
    switch (refused.code) {
    case Helper::Code::TooManyRequests:
        refusal = Refusal::TooManyRequests;
        break;
    case Helper::Code::SnapdUnavailable:
        refusal = Refusal::SnapdUnavailable;
        break;
    case Helper::Code::NoSuchSnap:
        refusal = Refusal::NoSuchPlug;
        break;
    case Helper::Code::NotStarted:
    case Helper::Code::NotReadable:
        refusal = Refusal::HelperMissing;
        break;
    default:
        break;
    }
    return {.refusal = refusal, .detail = refused.words, .conflictSnap = {}, .conflictKind = {}};
}

/** What went wrong; nothing when the helper answered with data. */
std::optional<Failure> failureOf(const KAuthCall::Answer &answer)
{
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        return *failure;
    }
    if (const auto *refused = std::get_if<KAuthCall::Refused>(&answer)) {
        return failureOf(*refused);
    }
    return std::nullopt;
}

}

KAuthConfinementDoor::KAuthConfinementDoor(QObject *parent)
    : KAuthConfinementDoor(QDBusConnection::systemBus(), Helper::RepairReports, Patience(), parent)
{
}

KAuthConfinementDoor::KAuthConfinementDoor(const QDBusConnection &bus, const QString &reports, const Patience &patience, QObject *parent)
    : ConfinementDoor(parent)
    , m_bus(bus)
    , m_reports(reports)
    , m_patience(patience)
{
}

void KAuthConfinementDoor::repair(const QString &snap, QObject *context, std::function<void(RepairAnswer)> callback)
{
    const qint64 since = QDateTime::currentMSecsSinceEpoch();
    const QPointer<QObject> guard(context);
    auto *call = new KAuthCall(m_bus,
        m_patience.call,
        Helper::RepairAction,
        {{Helper::Argument::Snap, snap}},
        this,
        [this, snap, since, guard, callback = std::move(callback)](const KAuthCall::Answer &answer) {
            if (!guard) {
                return;
            }
            if (const auto failure = failureOf(answer)) {
                callback(*failure);
                return;
            }
            auto *follower = new RepairFollower(m_reports, snap, since, m_patience.repair, guard);
            connect(follower, &RepairFollower::ended, guard, [follower, callback](const Helper::RepairReport &report) {
                follower->deleteLater();
                if (report.end) {
                    callback(report);
                } else {
                    callback(Failure{.refusal = Refusal::ReplyLost, .detail = {}, .conflictSnap = {}, .conflictKind = {}});
                }
            });
        });
    call->send();
}

void KAuthConfinementDoor::observe(bool everybody, QObject *context, std::function<void(ObserveAnswer)> callback)
{
    const QPointer<QObject> guard(context);
    auto *call = new KAuthCall(m_bus,
        m_patience.call,
        everybody ? Helper::ObserveAllAction : Helper::ObserveAction,
        {},
        this,
        [guard, callback = std::move(callback)](const KAuthCall::Answer &answer) {
            if (!guard) {
                return;
            }
            if (const auto failure = failureOf(answer)) {
                callback(*failure);
                return;
            }
            const QVariantMap data = std::get<QVariantMap>(answer);
            callback(ObservedDenials{.lines = data.value(Helper::Answer::Records).toByteArray(), .hasMore = data.value(Helper::Answer::HasMore).toBool()});
        });
    call->send();
}

}

#include "moc_kauthconfinementdoor.cpp"
