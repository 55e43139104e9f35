// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/defaults.h"
#include "permissions/intention.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Snapperms
{

class ChangeQueue;
class PermissionStore;

/**
 * The way for everything that a person wants changed, from one switch to many: it makes an Intention of it, sees to it that one batch is carried out after the
 * other while single switches need not wait for them, that the newer wish for a plug counts, and that the last intention can be taken back.
 *
 * Nothing ends before control is back in the event loop. An Intention that was handed out lives until another one has ended after it; hold it by QPointer.
 */
class Intentions : public QObject
{
    Q_OBJECT

public:
    /** What snapd would have by itself, from the newest reading. */
    using DefaultOf = std::function<PermissionDefault(const Snapd::PlugRef &)>;

    /** Whether snapd's rules are known to refuse this slot to a person. */
    using IsRefused = std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)>;

    /** How long many plugs wait for a snapd that is away before they end as failures. */
    static constexpr std::chrono::milliseconds SnapdAway = std::chrono::minutes(2);

    /** Both must outlive it. */
    Intentions(PermissionStore *store, ChangeQueue *queue, QObject *parent = nullptr);
    Intentions(PermissionStore *store, ChangeQueue *queue, std::chrono::milliseconds snapdAway, QObject *parent = nullptr);
    ~Intentions() override;

    /** Without one, every default is unknown and resetToDefault() changes nothing. */
    void setDefaults(DefaultOf defaultOf);
    /** Without one, turnOn() takes no slot for refused: snapd has the last word. */
    void setRefusals(IsRefused isRefused);

    /** Whether the plug's connection to the slot is to end by itself. Without one nothing is: undoing its end, or moving it, would have it for good. */
    void setForAWhile(std::function<bool(const Snapd::PlugRef &, const Snapd::SlotRef &)> isForAWhile);

    // Each returns what it made; nullptr for no plugs at all. A plug that is named twice counts once.
    Intention *turnOff(const QList<Snapd::PlugRef> &plugs);
    /** Plugs without an obvious slot fail with IntentionObstacle::NoObviousSlot. */
    Intention *turnOn(const QList<Snapd::PlugRef> &plugs);
    /** For so many minutes from now on, or with 0 for good; see IntentionPlans::allowFor(). Kind::TurnOn. */
    Intention *allowFor(const QList<Snapd::PlugRef> &plugs, int minutes);
    Intention *connectTo(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    Intention *disconnectFrom(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    /** To this slot and from all others, the new one first: when it cannot be had, the others stay. */
    Intention *moveTo(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    /** What resetToDefault() would do, from what is known at this moment. */
    [[nodiscard]] QList<IntentionPlan> previewReset(const QList<Snapd::PlugRef> &plugs) const;
    Intention *resetToDefault(const QList<Snapd::PlugRef> &plugs);
    /** Many in different ways as one batch. The first wish for a plug counts. */
    Intention *fulfil(const QList<PlugWish> &wishes);
    /** What ChangeQueue::failedOperation() tells of this plug, once more. */
    Intention *retry(const Snapd::PlugRef &plug);

    /**
     * Takes the last intention back that changed something: exactly its pairs, and of those only the ones that are still as it left them. An intention like any
     * other, which can be undone as well. nullptr when there is nothing to take back.
     */
    Intention *undo();
    [[nodiscard]] bool canUndo() const;
    /** The intention that undo() takes back; nullptr when there is none, or when it is gone already. */
    [[nodiscard]] Intention *undoable() const;

    /** What is under way: the batch if there is one, else the newest; nullptr when nothing is. */
    [[nodiscard]] Intention *current() const;
    /** The one that ended last; nullptr before any has. */
    [[nodiscard]] Intention *last() const;
    /** In the order in which they were asked for. */
    [[nodiscard]] QList<Intention *> open() const;

Q_SIGNALS:
    void begun(Snapperms::Intention *intention);
    /** Exactly once for each; it is last() then. */
    void ended(Snapperms::Intention *intention);
    void currentChanged();
    void canUndoChanged();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}
