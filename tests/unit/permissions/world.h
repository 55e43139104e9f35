// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "memoryclient.h"
#include "memorydoor.h"
#include "memorysnapd.h"
#include "permissions/changequeue.h"
#include "permissions/permissionstore.h"

#include <functional>
#include <memory>

namespace Snapperms::Tests
{

/** A snapd in memory with vlc on it, and a store and a queue in front of it; the test moves it. */
class World
{
public:
    struct Patience {
        PermissionStore::Timing timing;
        ChangeQueue::Limits limits;
        Patience();
    };

    explicit World(const Patience &patience = {});

    /** Lets everything happen that can happen by itself, except that changes of snapd go on only with @p finishChanges. */
    void settle(bool finishChanges = true);
    /** As settle(), until @p condition holds; false when it does not within a few seconds. */
    bool settleUntil(const std::function<bool()> &condition, bool finishChanges = true);
    /** One round: deferred work, one step of every request, one of the door. False when nothing moved. */
    bool turn(bool finishChanges);
    static void processEvents();

    [[nodiscard]] Privileged::Operation connect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const;
    [[nodiscard]] Privileged::Operation disconnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {}) const;
    [[nodiscard]] Privileged::Operation forget(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot = {}) const;

    const Snapd::PlugRef camera{QStringLiteral("vlc"), QStringLiteral("camera")};
    const Snapd::PlugRef home{QStringLiteral("vlc"), QStringLiteral("home")};
    const Snapd::PlugRef themes{QStringLiteral("vlc"), QStringLiteral("themes")};
    const Snapd::SlotRef systemCamera{QStringLiteral("snapd"), QStringLiteral("camera")};
    const Snapd::SlotRef systemHome{QStringLiteral("snapd"), QStringLiteral("home")};
    const Snapd::SlotRef gtkThemes{QStringLiteral("gtk"), QStringLiteral("themes")};
    const Snapd::SlotRef kdeThemes{QStringLiteral("kde"), QStringLiteral("themes")};

    MemorySnapd snapd;
    MemoryClient client;
    MemoryDoor door;
    PermissionStore store;
    std::unique_ptr<ChangeQueue> queue;
};

[[nodiscard]] Privileged::Failure failure(Privileged::Refusal refusal, const QString &detail = {});

}
