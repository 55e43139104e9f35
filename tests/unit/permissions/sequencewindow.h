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

#include <functional>
#include <memory>

namespace Snapperms::Tests
{

/** One window of a Sequence without its widgets: what it has of its own is watched all the time, and judged whenever a request ends. */
class SequenceWindow
{
public:
    /** What is said is for whoever looks at one sequence; what is complained of ends it. */
    struct Report {
        std::function<void(const QString &)> say;
        std::function<void(const QString &)> complain;
    };

    SequenceWindow(MemorySnapd *snapd, bool hasNotices, bool polls, const Report &report);
    ~SequenceWindow();

    /** The window is closed, whatever is going on. */
    void close();
    /** Everything that was held back happens once; false when nothing moved. */
    bool settle();
    /** Nothing is open, and it knows what snapd has. */
    [[nodiscard]] bool isAtRest(const MemorySnapd &snapd) const;
    /** At the end of all: what is shown is what is, and every request has had its one end. */
    void compare(const MemorySnapd &snapd);

    /** How often what happened, over all sequences of this process: a test that never sees an ending does not test it. */
    [[nodiscard]] static QMap<QString, int> &tally();
    [[nodiscard]] static QString text(const Privileged::Operation &operation);

    MemoryClient client;
    MemoryDoor door;
    std::unique_ptr<PermissionStore> store;
    std::unique_ptr<ChangeQueue> queue;

private:
    struct Story {
        Privileged::Operation operation;
        int finished = 0;
        QString accepted; ///< snapd's change, when the last answer was one.
        bool lost = false;
        int readsWhenLost = 0;
        int listsWhenLost = 0;
    };

    void watchStore();
    void watchQueue();
    void judgeEnd(ChangeRequest *request);
    [[nodiscard]] ChangeRequest *asking() const;

    MemorySnapd *const m_snapd;
    const Report m_report;
    QHash<ChangeRequest *, Story> m_stories;
    QList<Story> m_told; ///< Of requests that are gone.

    // What somebody knows who listens to the store's signals only.
    QMap<Snapd::PlugRef, Permission> m_mirror;
    QSet<QString> m_mirroredSnaps;
};

}
