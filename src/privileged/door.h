// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QObject>

#include <functional>
#include <variant>

namespace Snapperms::Privileged
{

/** One thing that the root helper can be asked to do. */
struct Operation {
    enum class Verb {
        Connect, ///< Both sides named.
        Disconnect, ///< This pair, or with an empty slot every connection of the plug.
        Forget, ///< Drop snapd's memory of this pair, and the connection if there is one; with an empty slot, of all pairs of the plug.
    };

    Verb verb = Verb::Connect;
    Snapd::PlugRef plug;
    Snapd::SlotRef slot;
    QString interface; ///< Chooses the polkit action by risk; the helper finds out for itself and refuses a wrong choice.
    int minutes = 0; ///< Connect only: one of Helper::LeaseMinutes, after which root ends it; 0 for good.
    bool isOfLease = false; ///< Connect only: the pair is connected, and until when is what changes. Never done already, as far as snapd's state shows.
    bool isOfMove = false; ///< Connect only: what else is connected is to go after it.

    bool operator==(const Operation &) const = default;
};

/** Why the helper did nothing, or why it is not known what it did. */
enum class Refusal {
    Cancelled, ///< The person closed the password dialog, or could not answer it. Not an error.
    NoAgent, ///< A password is wanted, and this session has no program that could ask for it.
    NotAuthorized, ///< A rule of this machine says no to this person: to us, or to snapd's own manage-interfaces.
    HelperMissing, ///< The helper is not installed, or the bus cannot start it.
    HelperBusy, ///< Somebody else is at the door (perhaps in front of a password dialog), for longer than we wait.
    TooManyRequests, ///< The helper's own limit for one person.
    Invalid, ///< The helper does not accept the names. A bug of ours.
    NoSuchPlug, ///< The plug, or its snap, is gone.
    NoSuchSlot, ///< The slot, or its snap, is gone.
    InterfaceMismatch, ///< Plug and slot are of different interfaces.
    Unchanged, ///< Already off or already forgotten, says snapd: a success.
    Conflict, ///< snapd is busy with one of the two snaps; wait for that change and ask again.
    SnapdUnavailable, ///< The helper cannot talk to snapd.
    NotUnderstood, ///< The helper cannot make out from snapd's answer whether it is at work on the snap already. Nothing was begun.
    NobodyEnds, ///< Asked for a while: it could not be written down that it is to end, or what would end it does not run. Nothing was done.
    SnapdRefused, ///< snapd said no, in Failure::detail.
    NoLog, ///< Of what was blocked: the system has no log that could be read.
    ReplyLost, ///< Time ran out or the helper went away after it was asked: it may have been carried out. Read before asking again.
};

/** A refusal with what is known about it. */
struct Failure {
    Refusal refusal = Refusal::ReplyLost;
    QString detail; ///< snapd's or KAuth's English words, for details and logs; may be empty.
    QString conflictSnap; ///< Conflict: the busy snap, when snapd names it.
    QString conflictKind; ///< Conflict: the kind of the change that is in the way.

    bool operator==(const Failure &) const = default;
};

/** One that is about no other change. */
[[nodiscard]] Failure failureFor(Refusal refusal, const QString &detail = {});

/** What was started: the id of snapd's change, to be followed by whoever asked. */
struct Accepted {
    QString changeId;

    bool operator==(const Accepted &) const = default;
};

using Outcome = std::variant<Accepted, Failure>;

/**
 * The port to the root helper. One operation is at the helper at a time; others wait in the order given. Each ends with exactly one call of the callback, on
 * the door's thread, unless its @p context is destroyed first: then an operation still waiting is dropped, and one already sent is left to take its course.
 */
class Door : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** @return a ticket for withdraw(). */
    virtual quint64 perform(const Operation &operation, QObject *context, std::function<void(Outcome)> callback) = 0;

    /**
     * Takes an operation out of the queue; its callback is then called with Refusal::Cancelled. Returns false when it has been sent already: a password dialog
     * that stands cannot be closed from here, and what the helper was told cannot be taken back.
     */
    virtual bool withdraw(quint64 ticket) = 0;

    /**
     * Somebody is about to ask for something, perhaps: what takes its time before the first answer may begin, such as starting a process. Nothing is asked of
     * anybody, nothing is decided, and perform() needs it not. Cheap, and may be called as often as one likes.
     */
    virtual void makeReady() { }
};

}
