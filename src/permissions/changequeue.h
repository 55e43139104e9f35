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
 * Takes what people want changed and brings it to snapd one at a time: nearly every connection has the system snap on its other side, and snapd refuses two changes
 * of one snap at once (overlord/snapstate CheckChangeConflictMany). It follows each change to its end, waits for foreign changes that are in the way, never repeats
 * a write whose reply was lost without reading first, and never touches the store: what a switch shows is only what snapd reports afterwards.
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
    };

    /** All three must outlive it. */
    ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, QObject *parent = nullptr);
    ChangeQueue(Snapd::Client *client, PermissionStore *store, Privileged::Door *door, const Limits &limits, QObject *parent = nullptr);
    ~ChangeQueue() override;

    /**
     * Never fails at once. A request for a plug that has one waiting already replaces the waiting one (which ends Cancelled); one for a plug whose
     * request is under way waits for that to end.
     */
    ChangeRequest *submit(const Privileged::Operation &operation);

    /** The newest open request for this plug, or nullptr. */
    [[nodiscard]] ChangeRequest *requestFor(const Snapd::PlugRef &plug) const;
    /** Open requests in the order in which they will be carried out. */
    [[nodiscard]] QList<ChangeRequest *> open() const;

    /** The last failure of this plug, until it is dismissed, a new request for the plug is submitted, or the plug goes away. */
    [[nodiscard]] ChangeProblem problemFor(const Snapd::PlugRef &plug) const;
    /** What was asked for when problemFor() arose, so that it can be tried again. */
    [[nodiscard]] Privileged::Operation failedOperation(const Snapd::PlugRef &plug) const;
    void dismissProblem(const Snapd::PlugRef &plug);

Q_SIGNALS:
    /** Anything that requestFor() or problemFor() tells about this plug has changed. */
    void changed(const Snapperms::Snapd::PlugRef &plug);
    void submitted(Snapperms::ChangeRequest *request);
    /** Before the request deletes itself. */
    void finished(Snapperms::ChangeRequest *request);

private:
    friend class ChangeRequest;
    class Private;
    const std::unique_ptr<Private> d;
};

}
