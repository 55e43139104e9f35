// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "privileged/kauthconfinementdoor.h"

#include "privileged/repairfollower.h"

#include <QPointer>

#include <utility>

namespace Snapperms::Privileged
{

using namespace Qt::Literals::StringLiterals;

KAuthConfinementDoor::KAuthConfinementDoor(AgentOfLastResort *agent, QObject *parent)
    : KAuthConfinementDoor(QDBusConnection::systemBus(), agent, {}, Helper::RepairReports, Patience(), parent)
{
}

KAuthConfinementDoor::KAuthConfinementDoor(const QDBusConnection &bus,
    AgentOfLastResort *agent,
    const KAuthDenialFeed::Ground &feeds,
    const QString &reports,
    const Patience &patience,
    QObject *parent)
    : ConfinementDoor(parent)
    , m_bus(bus)
    , m_agent(agent)
    , m_feeds(feeds)
    , m_reports(reports)
    , m_patience(patience)
{
}

void KAuthConfinementDoor::repair(const QString &snap, QObject *context, std::function<void(RepairAnswer)> callback)
{
    const RepairFollower::Report before = RepairFollower::reportOf(m_reports, snap);
    const QPointer<QObject> guard(context);
    auto *call = new KAuthCall(m_bus,
        m_agent,
        m_patience.call,
        Helper::RepairAction,
        {{Helper::Argument::Snap, snap}},
        this,
        [this, snap, before, guard, callback = std::move(callback)](const KAuthCall::Answer &answer) {
            if (!guard) {
                return;
            }
            if (const auto failure = failureOf(answer)) {
                callback(*failure);
                return;
            }
            const RepairFollower::Patience patience{.end = m_patience.repair, .begin = m_patience.beginOfRepair, .another = m_patience.anotherRepair};
            auto *follower = new RepairFollower(m_reports, snap, before, patience, guard);
            connect(follower, &RepairFollower::ended, guard, [follower, callback](const Helper::RepairReport &report) {
                follower->deleteLater();
                if (report.end) {
                    callback(report);
                } else {
                    callback(failureFor(Refusal::ReplyLost));
                }
            });
        });
    call->send();
}

void KAuthConfinementDoor::observe(bool everybody, QObject *context, std::function<void(ObserveAnswer)> callback)
{
    const QPointer<QObject> guard(context);
    auto *call = new KAuthCall(m_bus,
        m_agent,
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
            callback(observedIn(std::get<QVariantMap>(answer)));
        });
    call->send();
}

std::unique_ptr<DenialFeed> KAuthConfinementDoor::follow(bool everybody)
{
    return std::make_unique<KAuthDenialFeed>(KAuthDenialFeed::records(everybody), m_agent, m_patience.call, m_feeds);
}

std::unique_ptr<DenialFeed> KAuthConfinementDoor::followDevices(bool everybody)
{
    return std::make_unique<KAuthDenialFeed>(KAuthDenialFeed::devices(everybody), m_agent, m_patience.call, m_feeds);
}

}

#include "moc_kauthconfinementdoor.cpp"
