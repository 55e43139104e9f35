// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/repair/repairreport.h"
#include "privileged/denialfeed.h"
#include "privileged/door.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace Snapperms::Privileged
{

using RepairAnswer = std::variant<Helper::RepairReport, Failure>;

/**
 * The port to what the root helper does about confinement. Each call ends with exactly one callback, on the door's thread, later, unless its @p context is
 * destroyed first; what the helper was told is then left to take its course.
 */
class ConfinementDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /**
     * Has the confinement of @p snap put back into force, after a password. The answer comes when the repair has ended, minutes later at worst, and says what
     * was done; whether all is well then is for another look to tell. Refusal::ReplyLost: it was begun, and its end was not seen.
     */
    virtual void repair(const QString &snap, QObject *context, std::function<void(RepairAnswer)> callback) = 0;

    /** Tells what the kernel refused to this person's own programs of snaps, or after a password to @p everybody's. */
    virtual void observe(bool everybody, QObject *context, std::function<void(ObserveAnswer)> callback) = 0;

    /** The same, and what happens from then on, with one authorisation for both. The feed has begun to ask; it may outlive the door. */
    [[nodiscard]] virtual std::unique_ptr<DenialFeed> follow(bool everybody) = 0;

    /**
     * Has the kernel tell, after a password, which devices it refuses from then on: of most of that there is no record, so its answer is empty. began() comes
     * with FeedOrigin::Trace; ended() instead of it where the kernel does not tell.
     */
    [[nodiscard]] virtual std::unique_ptr<DenialFeed> followDevices(bool everybody) = 0;
};

}
