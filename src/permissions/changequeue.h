// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changerequest.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace Snapperms
{

class PermissionStore;

namespace Snapd
{
class Client;
}

/**
 * Takes what people want changed and brings it to snapd one at a time: nearly every connection has the system snap on its other side, and snapd refuses two
 * changes of one snap at once (overlord/snapstate CheckChangeConflictMany). It follows each change to its end, waits for foreign changes that are in the way,
 * never repeats a write whose reply was lost without reading first, and never touches the store: what a switch shows is only what snapd reports afterwards.
 */
class ChangeQueue : public QObject
{
    Q_OBJECT

public:
    /** How long things may take before the person is told; defaults suit people, tests shorten them. */
    struct Limits {
        std::chrono::milliseconds foreignChange = std::chrono::minutes(10); ///< Waiting for somebody else's change.
        std::chrono::milliseconds ownChange = std::chrono::minutes(10); ///< Following our own one.
        std::chrono::milliseconds snapdAway = std::chrono::minutes(2); ///< snapd not answering while our change is open.
        std::chrono::milliseconds pollFallback = std::chrono::seconds(5); ///< Asking for the change although no notice came.
        std::chrono::milliseconds door = std::chrono::minutes(15); ///< No word from the door at all; a password dialog may stand for long.
        std::chrono::milliseconds retry = std::chrono::milliseconds(250); ///< First pause before something is tried again; grows to twenty times that.
    };

    /** What submit() does when the plug has a request that has not been carried out yet. */
    enum class IfWaiting {
        Replace, ///< The newer wish counts; the older one ends Cancelled. What a switch needs.
        Follow, ///< Both are carried out, in this order: for intentions of several steps, such as moving from one slot to another.
    };

    /** All three must outlive it. */
    ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, QObject *parent = nullptr);
    ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, const Limits &limits, QObject *parent = nullptr);
    ~ChangeQueue() override;

    /**
     * Never fails at once, and nothing is begun before control is back in the event loop. A request for a plug that has one waiting already (Stage Queued or
     * WaitingForOther) replaces the waiting one, which ends Cancelled; one for a plug whose request is under way waits for that to end. A request that waits
     * for a foreign change lets those pass that do not touch the busy snap. The request belongs to the queue and deletes itself.
     */
    ChangeRequest *submit(const Privileged::Operation &operation, IfWaiting ifWaiting = IfWaiting::Replace);

    /** Somebody's hand is at a switch: see Door::makeReady(). */
    void expect();

    /** The newest open request for this plug, or nullptr. */
    [[nodiscard]] ChangeRequest *requestFor(const Snapd::PlugRef &plug) const;
    /** Open requests in the order in which they will be carried out. */
    [[nodiscard]] QList<ChangeRequest *> open() const;

    /**
     * The last failure of this plug, until it is dismissed, a new request for the plug is submitted, the plug goes away, or what was wanted came true in
     * another way.
     */
    [[nodiscard]] ChangeProblem problemFor(const Snapd::PlugRef &plug) const;
    /** What was asked for when problemFor() arose, so that it can be tried again. */
    [[nodiscard]] Privileged::Operation failedOperation(const Snapd::PlugRef &plug) const;
    void dismissProblem(const Snapd::PlugRef &plug);

Q_SIGNALS:
    /** Anything that requestFor() or problemFor() tells about this plug has changed, the request's stage included. */
    void changed(const Snapperms::Snapd::PlugRef &plug);
    void submitted(Snapperms::ChangeRequest *request);
    /** Exactly once for each submitted request, whatever became of it: before its result(), or out of its destructor when somebody deleted it. */
    void finished(Snapperms::ChangeRequest *request);

private:
    friend class ChangeRequest;
    class Private;
    const std::unique_ptr<Private> d;
};

}
