// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memoryclient.h"
#include "memorydoor.h"
#include "memorysnapd.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>
#include <random>

namespace Snapperms::Tests
{

/**
 * One random order of events: people flipping switches, killing and forgetting requests, other programs changing connections, snaps coming and going, snapd
 * restarting, replies arriving late, in any order or never. The same seed gives the same order. After run(), complaint() says what was wrong, if anything.
 */
class Sequence
{
public:
    Sequence(quint32 seed, bool verbose);
    ~Sequence();

    void run();
    [[nodiscard]] QString complaint() const;

    /** How often what happened, over all sequences of this process: a test that never sees an ending does not test it. */
    [[nodiscard]] static QMap<QString, int> &tally();

private:
    struct Story {
        Privileged::Operation operation;
        int finished = 0;
        QString accepted; ///< snapd's change, when the last answer was one.
        bool lost = false;
        int readsWhenLost = 0;
        int listsWhenLost = 0;
    };

    void setUp();
    void watchStore();
    void watchQueue();
    void act();
    void actOutside();
    void actOnSnaps();
    void actOnDoor();
    void actOnChange();
    void submit();
    void stepClient();
    void processEvents();
    void drain();
    void compare();
    void judgeEnd(ChangeRequest *request);
    void complain(const QString &what);
    void say(const QString &what) const;
    [[nodiscard]] int random(int below);
    [[nodiscard]] bool chance(int percent);
    template <typename List>
    [[nodiscard]] auto pick(const List &list);
    [[nodiscard]] ChangeRequest *asking() const;

    const quint32 m_seed;
    const bool m_verbose;
    std::mt19937 m_random;
    QString m_complaint;
    bool m_slow = false;
    bool m_polls = false;

    MemorySnapd m_snapd;
    MemoryClient m_client;
    MemoryDoor m_door;
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    QHash<ChangeRequest *, Story> m_stories;
    QList<Story> m_told; ///< Of requests that are gone.

    // What somebody knows who listens to the store's signals only.
    QMap<Snapd::PlugRef, Permission> m_mirror;
    QSet<QString> m_mirroredSnaps;
};

}
