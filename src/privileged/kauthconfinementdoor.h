// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/confinementdoor.h"
#include "privileged/kauthcall.h"
#include "privileged/kauthdenialfeed.h"

namespace Snapperms::Privileged
{

/** The door to the KAuth helper on the system bus, and to what the program that the helper starts tells of its work. Lives in one thread. */
class KAuthConfinementDoor final : public ConfinementDoor
{
    Q_OBJECT

public:
    struct Patience {
        KAuthCall::Patience call;
        /** From the helper's word that the repair was started, to its end. The unit ends it after ten minutes. */
        std::chrono::milliseconds repair = std::chrono::seconds(620);
        /** For it to tell that it has begun. */
        std::chrono::milliseconds beginOfRepair = std::chrono::seconds(60);
        /** For a repair to begin after one that was over when the helper gave its word. */
        std::chrono::milliseconds anotherRepair = std::chrono::seconds(5);
    };

    /** @p agent: that of this process; null where there is none. */
    explicit KAuthConfinementDoor(AgentOfLastResort *agent, QObject *parent = nullptr);
    /** For another bus than the system's, and another directory of reports. */
    KAuthConfinementDoor(const QDBusConnection &bus,
        AgentOfLastResort *agent,
        const KAuthDenialFeed::Ground &feeds,
        const QString &reports,
        const Patience &patience,
        QObject *parent = nullptr);

    void repair(const QString &snap, QObject *context, std::function<void(RepairAnswer)> callback) override;
    void observe(bool everybody, QObject *context, std::function<void(ObserveAnswer)> callback) override;
    [[nodiscard]] std::unique_ptr<DenialFeed> follow(bool everybody) override;
    [[nodiscard]] std::unique_ptr<DenialFeed> followDevices(bool everybody) override;

private:
    QDBusConnection m_bus;
    const QPointer<AgentOfLastResort> m_agent;
    const KAuthDenialFeed::Ground m_feeds;
    const QString m_reports;
    const Patience m_patience;
};

}
