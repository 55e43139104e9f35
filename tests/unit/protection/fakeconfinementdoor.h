// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/confinementdoor.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace Snapperms::Tests
{

/** Stands in for the helper: answers as it is told, when it is told. */
class FakeConfinementDoor : public Privileged::ConfinementDoor
{
    Q_OBJECT

public:
    QStringList asked; ///< "repair vlc", "observe own", "follow all", "devices own" ...
    Privileged::RepairAnswer repairAnswer = Helper::RepairReport{.beganMs = 1, .steps = {}, .end = Helper::RepairReport::End::Whole};
    Privileged::ObserveAnswer observeAnswer = Privileged::ObservedDenials();

    void repair(const QString &snap, QObject *context, std::function<void(Privileged::RepairAnswer)> callback) override
    {
        asked << QStringLiteral("repair ") + snap;
        QTimer::singleShot(0, context, [this, callback = std::move(callback)] {
            callback(repairAnswer);
        });
    }
    void observe(bool everybody, QObject *context, std::function<void(Privileged::ObserveAnswer)> callback) override
    {
        asked << (everybody ? QStringLiteral("observe all") : QStringLiteral("observe own"));
        QTimer::singleShot(0, context, [this, callback = std::move(callback)] {
            callback(observeAnswer);
        });
    }
    std::unique_ptr<Privileged::DenialFeed> follow(bool everybody) override
    {
        asked << (everybody ? QStringLiteral("follow all") : QStringLiteral("follow own"));
        auto feed = std::make_unique<Privileged::DenialFeed>();
        lastFeed = feed.get();
        QTimer::singleShot(0, feed.get(), [this, feed = feed.get()] {
            Q_EMIT feed->answered(observeAnswer, isFollowed);
        });
        return feed;
    }

    std::unique_ptr<Privileged::DenialFeed> followDevices(bool everybody) override
    {
        asked << (everybody ? QStringLiteral("devices all") : QStringLiteral("devices own"));
        auto feed = std::make_unique<Privileged::DenialFeed>();
        lastDeviceFeed = feed.get();
        QTimer::singleShot(0, feed.get(), [this, feed = feed.get()] {
            Q_EMIT feed->answered(devicesAnswer, isFollowed);
        });
        return feed;
    }

    QPointer<Privileged::DenialFeed> lastFeed; ///< For the tests to emit what happens.
    QPointer<Privileged::DenialFeed> lastDeviceFeed;
    Privileged::ObserveAnswer devicesAnswer = Privileged::ObservedDenials();
    bool isFollowed = true;
};

}
