// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeproblem.h"
#include "permissions/intentionplan.h"
#include "permissions/pairchange.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Snapperms
{

/**
 * What a person wants of one or many plugs, from the wish to its end: made and owned by Intentions, which keeps it until another one has ended. One request of
 * a plug at a time is at the ChangeQueue; a failure of one plug leaves the others alone. It only tells; every word about it is the user interface's.
 */
class Intention : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        TurnOff, ///< Every connection of each plug.
        TurnOn, ///< Each plug to its obvious slot.
        Connect, ///< One plug to a slot that was named; what else serves it stays.
        Disconnect, ///< One plug from a slot that was named.
        Move, ///< One plug to a slot that was named, and from all others.
        Reset, ///< Each plug to what snapd would have by itself.
        Wishes, ///< Each plug as it was wished for: on, off, or to certain slots.
        Undo, ///< Back to what was before another intention; see undoneKind().
    };
    Q_ENUM(Kind)

    /** Why the plugs that were not begun were left alone. */
    enum class Stop {
        None,
        ByPerson, ///< cancel()
        AtPassword, ///< The password dialog was closed. Nobody wants it again for each of the others.
        NotAuthorized, ///< A rule of this machine said no to one of them, or nothing could ask for the password.
        HelperMissing,
    };
    Q_ENUM(Stop)

    struct Item {
        enum class State {
            Waiting, ///< Nothing was begun: its turn has not come.
            Working,
            Done, ///< It is as wanted, and was made so by us.
            AlreadySo, ///< There was nothing to do.
            Failed, ///< obstacle or problem say why; changed, whether something was done all the same.
            Skipped, ///< The intention was stopped before, this one was cancelled, or a newer wish took its place.
        };

        Snapd::PlugRef plug;
        QString interface; ///< Empty when the plug was never seen.
        State state = State::Waiting;
        IntentionObstacle obstacle = IntentionObstacle::None;
        ChangeProblem problem; ///< As the request to snapd ended.
        bool wasOn = false; ///< Before anything was done about it.
        bool isOn = false; ///< As snapd told when the item ended.
        bool changed = false; ///< Something is otherwise than before, through us.
        bool isOfTime = false; ///< It was on; for how long was asked for, and granted.
        bool isInexact = false; ///< See IntentionPlan; true only of what the switch does not show.
        bool isHalfDone = false; ///< Some steps were carried out, others failed: for Kind::Move, now both are connected.
    };

    ~Intention() override;

    [[nodiscard]] Kind kind() const;
    /** Of Kind::Undo: what is taken back; for an undone undo, Undo. Else the same as kind(). */
    [[nodiscard]] Kind undoneKind() const;
    /** Of Kind::Undo: the intention that is taken back; nullptr when it is gone already, and for the other kinds. */
    [[nodiscard]] Intention *undone() const;
    /** The slot that was named for Connect, Disconnect and Move. */
    [[nodiscard]] Snapd::SlotRef slot() const;
    /** In the order in which they were given. */
    [[nodiscard]] const QList<Item> &items() const;
    [[nodiscard]] bool isBatch() const;

    [[nodiscard]] int total() const;
    /** Items that have come to an end of any kind. */
    [[nodiscard]] int ended() const;
    [[nodiscard]] int count(Item::State state) const;

    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] Stop stop() const;
    /** Something is otherwise than before, through this. */
    [[nodiscard]] bool hasChanged() const;
    /** By named pairs; complete once it is finished. */
    [[nodiscard]] const QList<PairChange> &changes() const;

    /**
     * What has not begun ends Skipped at once; what runs in snapd is aborted there, and ends when snapd says so. A password dialog that stands cannot be closed
     * from here. What was done stays done.
     */
    void cancel();

Q_SIGNALS:
    /** An item has moved on. */
    void progressed();
    /** Once. */
    void finished();

private:
    friend class Intentions;
    class Private;
    explicit Intention(std::unique_ptr<Private> d, QObject *parent);
    const std::unique_ptr<Private> d;
};

}
