// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"
#include "news/seenrecord.h"

#include <QSet>

namespace Snapperms
{

class PermissionStore;

/**
 * Tells what is new: compares what snapd reports with what the person has seen, and takes over into the record what is no news. No news are: what is switched
 * off, permissions and snaps that are gone, and of a new app all but the sensitive permissions that are on already. What merely cannot be seen for a while, of
 * disabled snaps or through slots that are away, is remembered as it was.
 */
class NewsComparison
{
public:
    /** @p busy: snaps that a change of snapd is at work on; of them nothing is said or taken over. The system snap among them stands for everything. */
    NewsComparison(const PermissionStore &store, const QSet<QString> &busy);

    /** All that is new, app by app. */
    [[nodiscard]] QList<NewsItem> compare(SeenRecord &record) const;
    /** Everything is seen, busy or not: the first time. */
    [[nodiscard]] SeenRecord everything() const;
    /** @p plug as it is now has been seen. */
    void see(const Snapd::PlugRef &plug, SeenRecord &record) const;
    /** @p plug has been seen with these connections, whatever it has by now. */
    void see(const Snapd::PlugRef &plug, const QList<Snapd::SlotRef> &connected, SeenRecord &record) const;
    [[nodiscard]] bool isBusy(const QString &snap) const;

private:
    [[nodiscard]] SeenSnap adopt(const Snapd::Snap &snap, bool everythingSeen) const;

    const PermissionStore &m_store;
    const QSet<QString> &m_busy;
    bool m_allBusy = false;
};

}
