// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memoryclient.h"
#include "memorydoor.h"
#include "memorysnapd.h"
#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissionstore.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <random>

namespace Snapperms::Tests
{

/**
 * One random order of events around intentions: wishes of one and many, moves, resets, undo, cancelling, while other programs change connections, snaps come
 * and go, snapd restarts, passwords are cancelled and replies get lost. At its end a quiet part, in which undo has to bring back exactly what was there. The
 * same seed gives the same order. After run(), complaint() says what was wrong, if anything.
 */
class IntentionSequence
{
public:
    IntentionSequence(quint32 seed, bool verbose);
    ~IntentionSequence();

    void run();
    [[nodiscard]] QString complaint() const;

    /** How often what happened, over all sequences of this process. */
    [[nodiscard]] static QMap<QString, int> &tally();

private:
    using Pairs = QSet<std::pair<Snapd::PlugRef, Snapd::SlotRef>>;

    struct Story {
        int ended = 0;
        QList<Intention::Item::State> states; ///< As last seen.
        QSet<Snapd::PlugRef> workingWhenStopped;
        bool stopSeen = false;
    };

    void act();
    void wish();
    void actOnDoor();
    void actOnChange();
    void actOutside();
    void actOnSnaps();
    void watch(Intention *intention);
    void look(Intention *intention);
    void judge(const Intention *intention, const Intention::Item &item);
    void drain();
    void undoQuietly();
    [[nodiscard]] Pairs pairs() const;
    [[nodiscard]] QList<Snapd::PlugRef> somePlugs();
    [[nodiscard]] PermissionDefault defaultOf(const Snapd::PlugRef &plug) const;
    void complain(const QString &what);
    void say(const QString &what) const;
    [[nodiscard]] int random(int below);
    [[nodiscard]] bool chance(int percent);
    template <typename List>
    [[nodiscard]] auto pick(const List &list);

    const bool m_verbose;
    std::mt19937 m_random;
    QString m_complaint;

    MemorySnapd m_snapd;
    MemoryClient m_client;
    MemoryDoor m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<Intentions> m_intentions;
    QHash<const Intention *, Story> m_stories; ///< Of those that have not ended.
};

}
