// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeproblem.h"
#include "privileged/door.h"

#include <KJob>

#include <memory>

namespace Snapperms
{

class ChangeQueue;

/**
 * One flip of one switch, from the click to its one true end. Made by ChangeQueue::submit() only, started by it when its turn comes, deleted by itself after
 * result(). KJob::error() is 0 for Done and AlreadySo, KJob::KilledJobError for Cancelled, and KJob::UserDefinedError for Failed; errorText() stays empty,
 * the words for problem() belong to the user interface.
 */
class ChangeRequest : public KJob
{
    Q_OBJECT

public:
    enum class Stage {
        Queued, ///< Another of our own requests is under way.
        WaitingForOther, ///< For a foreign change, see waitingForSnap() and waitingForKind(); with both empty for snapd itself, which is away.
        Asking, ///< At the door: a password dialog may stand.
        Running, ///< snapd works; changeId() is known.
        Stopping, ///< snapd works and has been asked to stop: it takes back what it did, or is done before it comes to that.
        Confirming, ///< Over for snapd; its state is being read once more.
        Finished,
    };
    Q_ENUM(Stage)

    enum class Ending {
        Open, ///< Not finished yet.
        Done,
        AlreadySo, ///< There was nothing to do.
        Failed,
        Cancelled, ///< By the person, at the password dialog or by kill().
    };
    Q_ENUM(Ending)

    ~ChangeRequest() override;

    [[nodiscard]] const Privileged::Operation &operation() const;
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] const ChangeProblem &problem() const;
    [[nodiscard]] QString changeId() const;
    /** The busy snap; empty for changes that exclude all others, such as a remodel. */
    [[nodiscard]] QString waitingForSnap() const;
    /** Kind of the change waited for, e.g. "refresh-snap". */
    [[nodiscard]] QString waitingForKind() const;

    /** Does nothing: the queue decides when. */
    void start() override;

Q_SIGNALS:
    void stageChanged(Snapperms::ChangeRequest::Stage stage);

protected:
    /**
     * Before the door it is simply dropped. Running in snapd, snapd is asked to stop (Stage Stopping), for which it may want a password of its own; when that
     * is refused the stage is Running again. The end is snapd's: Cancelled when it was stopped, Done when it was too late. At the password dialog it cannot be
     * stopped.
     */
    bool doKill() override;

private:
    friend class ChangeQueue;
    class Private;
    explicit ChangeRequest(const Privileged::Operation &operation, ChangeQueue *queue);
    void close(Ending ending, const ChangeProblem &problem);
    void finish(Ending ending, const ChangeProblem &problem);
    const std::unique_ptr<Private> d;
};

}
