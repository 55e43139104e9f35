// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/newsstore.h"

#include "news/newscauses.h"
#include "news/newscomparison.h"
#include "news_debug.h"
#include "permissions/changequeue.h"
#include "permissions/interfacecatalog.h"
#include "permissions/permissionstore.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace Snapperms
{

namespace
{

/** The same news, whatever else has been found out about it. */
bool isSame(const NewsItem &a, const NewsItem &b)
{
    return a.plug == b.plug && a.interface == b.interface && a.what == b.what && a.slotRefs == b.slotRefs;
}

bool comesBefore(const NewsItem &a, const NewsItem &b)
{
    // What is on and sensitive matters most; the more sensitive goes first.
    const auto rank = [](const NewsItem &item) {
        return std::tuple(-int(InterfaceCatalog::sensitivity(item.interface)), !item.isOn());
    };
    return std::tuple(rank(a), a.plug) < std::tuple(rank(b), b.plug);
}

/** The snaps that these changes are at work on. Every connection has a change on the system's side too; that alone makes the system busy with nothing else. */
QSet<QString> busySnaps(const QList<Snapd::Change> &changes)
{
    using namespace Qt::StringLiterals;
    QSet<QString> busy;
    for (const Snapd::Change &change : changes) {
        const bool connection = change.kind == "connect-snap"_L1 || change.kind == "disconnect-snap"_L1;
        bool named = false;
        for (const QString &snap : change.snapNames) {
            named = true;
            if (!connection || !Snapd::isSystemSnap(snap)) {
                busy.insert(snap);
            }
        }
        if (!named && change.kind != "pre-download"_L1 && change.kind != "become-operational"_L1) {
            // Whatever it is, it may be about anything.
            busy.insert(u"snapd"_s);
        }
    }
    return busy;
}

}

NewsStore::NewsStore(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, SeenStorage *storage, QObject *parent)
    : NewsStore(client, store, queue, storage, Timing(), parent)
{
}

NewsStore::NewsStore(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, SeenStorage *storage, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_storage(storage)
    , m_timing(timing)
    , m_causes(std::make_unique<NewsCauses>(client))
{
    for (QTimer *timer : {&m_settle, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NewsStore::look);
    }
    connect(store, &PermissionStore::stateLoaded, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::availabilityChanged, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::snapsAdded, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::snapsRemoved, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::snapsChanged, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::permissionsAdded, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::permissionsRemoved, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::permissionsChanged, this, &NewsStore::lookSoon);
    connect(store, &PermissionStore::changeNoticed, this, &NewsStore::lookSoon);
    connect(storage, &SeenStorage::changed, this, [this] {
        m_loaded = false;
        lookSoon();
    });
    connect(queue, &ChangeQueue::submitted, this, [this](const ChangeRequest *request) {
        const std::optional<Permission> permission = m_store->permission(request->operation().plug);
        m_flips.insert(request, permission ? permission->connectedSlots() : QList<Snapd::SlotRef>());
    });
    connect(queue, &ChangeQueue::finished, this, &NewsStore::flipEnded);
    lookSoon();
}

NewsStore::~NewsStore() = default;

const QList<NewsItem> &NewsStore::news() const
{
    return m_news;
}

bool NewsStore::isNew(const Snapd::PlugRef &plug) const
{
    return m_told.contains(plug) && m_store->permission(plug).has_value();
}

bool NewsStore::hasLooked() const
{
    return m_hasLooked;
}

void NewsStore::lookSoon()
{
    m_disturbed = true;
    m_round = 0;
    if (!m_looking && !m_settle.isActive()) {
        // At the start there is a person who has just opened a window.
        m_settle.start(m_hasLooked ? m_timing.settle : 0ms);
    }
}

void NewsStore::lookAgain()
{
    // A change may wait for a reboot, for days; its end leaves a notice.
    constexpr int largestGrowth = 5;
    m_again.start(m_timing.again * (1 << std::min(m_round++, largestGrowth)));
}

/** A read between two looks at what snapd is doing, and nothing noticed meanwhile: what is read then is not the middle of something. */
void NewsStore::look()
{
    m_settle.stop();
    m_again.stop();
    if (m_looking || !m_store->hasState() || m_store->availability() != PermissionStore::Availability::Ready) {
        return; // The store says when it is ready.
    }
    m_looking = true;
    m_disturbed = false;
    const auto end = [this](const std::optional<QSet<QString>> &busy) {
        m_looking = false;
        if (m_disturbed) {
            m_settle.start(m_timing.settle);
        } else if (!busy) {
            lookAgain();
        } else {
            judge(*busy);
            if (!busy->isEmpty()) {
                lookAgain();
            }
        }
    };
    const auto ask = [this](const auto &then) {
        m_client->changesInProgress({}, this, [then](const Snapd::Result<QList<Snapd::Change>> &changes) {
            then(changes ? std::optional(busySnaps(changes.value())) : std::nullopt);
        });
    };
    ask([this, end, ask](const std::optional<QSet<QString>> &before) {
        if (!before) {
            end(std::nullopt);
            return;
        }
        const auto read = [end, ask, before](bool fresh) {
            if (!fresh) {
                end(std::nullopt);
                return;
            }
            ask([end, before](const std::optional<QSet<QString>> &after) {
                end(after ? std::optional(*before | *after) : std::nullopt);
            });
        };
        m_store->refresh(this, read, PermissionStore::Scope::Everything);
    });
}

/** Whether there is a record to compare with. */
bool NewsStore::load()
{
    if (m_loaded) {
        return m_record.has_value();
    }
    m_loaded = true;
    const SeenStorage::Content content = m_storage->read();
    if (content.state == SeenStorage::State::Unreadable) {
        m_mayWrite = false;
    } else if (content.state == SeenStorage::State::Missing) {
        m_record.reset();
        m_kept.clear();
    } else {
        const auto found = SeenRecord::fromText(content.text);
        if (const auto *record = std::get_if<SeenRecord>(&found)) {
            m_record = *record;
            m_kept = content.text;
            m_mayWrite = true;
        } else if (std::get<SeenRecord::Fault>(found) == SeenRecord::Fault::Newer) {
            qCWarning(SNAPPERMS_NEWS) << "what has been seen was written by a later version; it is neither used nor touched";
            m_mayWrite = false;
        } else {
            // What we still know of it, if anything, is better than what is left of it there.
            m_storage->setAside();
            m_kept.clear();
        }
    }
    return m_record.has_value();
}

void NewsStore::keep()
{
    if (!m_mayWrite || !m_record) {
        return;
    }
    if (QByteArray text = m_record->toText(); text != m_kept) {
        m_kept = std::move(text);
        m_storage->write(m_kept);
    }
}

void NewsStore::judge(const QSet<QString> &busy)
{
    m_busy = busy;
    const NewsComparison comparison(*m_store, m_busy);
    if (!load()) {
        m_record = comparison.everything();
    }
    QList<NewsItem> news = comparison.compare(*m_record);
    for (const NewsItem &item : std::as_const(m_news)) {
        if (comparison.isBusy(item.plug.snap)) {
            news << item;
        }
    }
    keep();
    publish(std::move(news));
    m_hasLooked = true;
}

void NewsStore::publish(QList<NewsItem> news)
{
    std::ranges::sort(news, comesBefore);
    QList<NewsItem> fresh;
    // What cannot be seen for a while, because its app is disabled, is not told again afterwards.
    QHash<Snapd::PlugRef, NewsItem> told = m_told;
    told.removeIf([this](auto item) {
        return m_store->permission(item.key()) || !m_store->snap(item.key().snap);
    });
    for (NewsItem &item : news) {
        const auto before = m_told.constFind(item.plug);
        if (before == m_told.cend() || !isSame(*before, item)) {
            fresh << item;
        } else if (item.cause == NewsItem::Cause()) {
            item.cause = before->cause;
        }
        told.insert(item.plug, item);
    }
    m_told = std::move(told);
    if (news != m_news) {
        m_news = std::move(news);
        Q_EMIT changed();
    }
    if (!fresh.isEmpty()) {
        explain();
        if (m_hasLooked) {
            Q_EMIT appeared(fresh);
        }
    }
}

void NewsStore::explain()
{
    m_causes->find(m_news, this, [this](const QList<NewsItem> &explained) {
        QHash<Snapd::PlugRef, NewsItem> found;
        for (const NewsItem &item : explained) {
            found.insert(item.plug, item);
        }
        QList<NewsItem> news = m_news;
        for (NewsItem &item : news) {
            // What had been found out earlier was found out with less to choose from.
            if (item.cause == NewsItem::Cause() && isSame(item, found.value(item.plug))) {
                item.cause = found.value(item.plug).cause;
            }
        }
        publish(std::move(news));
    });
}

void NewsStore::markSeen(const QList<Snapd::PlugRef> &plugs)
{
    if (plugs.isEmpty() || !m_store->hasState() || !load()) {
        return; // The first look takes everything for seen.
    }
    const NewsComparison comparison(*m_store, m_busy);
    for (const Snapd::PlugRef &plug : plugs) {
        comparison.see(plug, *m_record);
    }
    keep();
    dropNews(plugs);
}

void NewsStore::dropNews(const QList<Snapd::PlugRef> &plugs)
{
    QList<NewsItem> news = m_news;
    news.removeIf([&plugs](const NewsItem &item) {
        return plugs.contains(item.plug);
    });
    publish(std::move(news));
    lookSoon();
}

/** Who switches has seen what stood before, and what came of it; not what somebody else has done on the heels of it. */
void NewsStore::flipEnded(const ChangeRequest *request)
{
    QList<Snapd::SlotRef> connected = m_flips.take(request);
    const bool isSo = request->ending() == ChangeRequest::Ending::Done || request->ending() == ChangeRequest::Ending::AlreadySo;
    if (!isSo || !m_store->hasState() || !load()) {
        lookSoon();
        return;
    }
    const Privileged::Operation &operation = request->operation();
    if (operation.verb == Privileged::Operation::Verb::Connect) {
        connected << operation.slot;
    } else {
        connected.removeIf([&operation](const Snapd::SlotRef &slot) {
            return operation.slot.isEmpty() || SeenRecord::known(slot) == SeenRecord::known(operation.slot);
        });
    }
    NewsComparison(*m_store, m_busy).see(operation.plug, connected, *m_record);
    keep();
    dropNews({operation.plug});
}

void NewsStore::markAllSeen()
{
    QList<Snapd::PlugRef> plugs;
    for (const NewsItem &item : std::as_const(m_news)) {
        plugs << item.plug;
    }
    markSeen(plugs);
}

}

#include "moc_newsstore.cpp"
