// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memorystorage.h"
#include "news/newsstore.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"
#include "world.h"
#include "worlddoor.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <random>

namespace Snapperms::Tests
{

/**
 * One random order of what happens to a machine: updates that bring, take and switch on permissions or fail, apps and providers that come and go, people who
 * switch here and elsewhere, programs that end and start. What the person ought to be told is kept event by event, without any comparing, and held against
 * what NewsStore tells after each.
 */
class NewsSequence
{
public:
    NewsSequence(quint32 seed, bool verbose);

    /** Empty when all was well. */
    [[nodiscard]] QString run();
    /** How often what was told. */
    [[nodiscard]] static QMap<QString, int> &tally();

private:
    /** What the person has not seen of one plug. */
    struct Unseen {
        bool plug = false; ///< That there is such a permission.
        bool arrived = false; ///< Its connections came with the app.
        QSet<QString> connections; ///< "snap:slot"
    };

    void setUp();
    void start();
    void act();
    void update();
    void install();
    void remove();
    void switchElsewhere();
    void switchHere();
    void markSeen();
    void comeAndGo();
    void restart();

    void addPlug(const QString &snap);
    void connectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot, bool manual);
    void disconnectPlug(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    [[nodiscard]] Snapd::SlotRef slotFor(const Snapd::PlugRef &plug);
    [[nodiscard]] QStringList expected() const;
    [[nodiscard]] QStringList told() const;
    /** Lets some time pass, in which whatever is under way goes on. */
    void pass();
    bool agree();
    void say(const QString &what);
    [[nodiscard]] int random(int below);
    [[nodiscard]] QString pick(const QStringList &list);

    const bool m_verbose;
    std::mt19937 m_random;
    World m_world;
    WorldDoor m_door{&m_world};
    std::unique_ptr<PermissionStore> m_store;
    std::unique_ptr<ChangeQueue> m_queue;
    std::unique_ptr<NewsStore> m_news;
    MemoryStorage m_storage;
    QMap<Snapd::PlugRef, Unseen> m_unseen;
    QMap<Snapd::PlugRef, QString> m_interfaces;
    QString m_last;
};

}
