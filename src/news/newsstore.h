// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"
#include "news/seenrecord.h"
#include "news/seenstorage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Snapperms
{

class ChangeQueue;
class ChangeRequest;
class NewsCauses;
class PermissionStore;

namespace Snapd
{
class Client;
}

/**
 * What has changed without the person: permissions that an update brought, connections that somebody else made, apps that came with sensitive permissions
 * switched on. It compares the PermissionStore with a record of what the person has seen, which lasts from run to run, and only at moments when no change of
 * snapd is at work on the snaps in question, so that what comes and goes within a refresh, or while snapd restarts, is no news. What is switched here is seen
 * at once. The first time ever, everything counts as seen.
 *
 * It holds no state about permissions: news that are not true any more are gone by themselves. Whether something is on is the store's to tell.
 */
class NewsStore : public QObject
{
    Q_OBJECT

public:
    /** How long to wait; the defaults suit people, tests shorten them. */
    struct Timing {
        std::chrono::milliseconds settle = std::chrono::seconds(1); ///< Several events lead to one look.
        std::chrono::milliseconds again = std::chrono::seconds(10); ///< When snapd was busy or did not answer, and nothing else makes us look; grows.
    };

    /** All must outlive it. */
    NewsStore(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, SeenStorage *storage, QObject *parent = nullptr);
    NewsStore(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, SeenStorage *storage, const Timing &timing, QObject *parent = nullptr);
    ~NewsStore() override;

    /** Sensitive ones first, then by app. */
    [[nodiscard]] const QList<NewsItem> &news() const;
    [[nodiscard]] bool isNew(const Snapd::PlugRef &plug) const;
    /** Whether news() tells more than that nothing has been compared yet. Still false while changed() tells of the first comparison. */
    [[nodiscard]] bool hasLooked() const;

    /** The person has seen these as they are now. */
    void markSeen(const QList<Snapd::PlugRef> &plugs);
    void markAllSeen();

Q_SIGNALS:
    /** news() differs. */
    void changed();
    /** These have come up while we run: what there was at the first look is not among them. Comes after changed(). */
    void appeared(const QList<Snapperms::NewsItem> &news);

private:
    void lookSoon();
    void lookAgain();
    void look();
    void judge(const QSet<QString> &busy);
    bool load();
    void keep();
    void publish(QList<NewsItem> news);
    void explain();
    void flipEnded(const ChangeRequest *request);
    void dropNews(const QList<Snapd::PlugRef> &plugs);

    Snapd::Client *const m_client;
    PermissionStore *const m_store;
    SeenStorage *const m_storage;
    const Timing m_timing;
    const std::unique_ptr<NewsCauses> m_causes;
    QTimer m_settle;
    QTimer m_again;
    int m_round = 0; ///< Of looking again.
    bool m_looking = false;
    bool m_disturbed = false; ///< Something happened while looking.
    bool m_loaded = false;
    bool m_mayWrite = true;
    bool m_hasLooked = false;
    std::optional<SeenRecord> m_record; ///< None: the first time.
    QByteArray m_kept; ///< The text of it in the storage.
    QSet<QString> m_busy; ///< At the last look.
    QList<NewsItem> m_news;
    QHash<const ChangeRequest *, QList<Snapd::SlotRef>> m_flips; ///< What was connected when something was switched here.
    QHash<Snapd::PlugRef, NewsItem> m_told; ///< m_news, and what of it cannot be seen for a while.
};

}
