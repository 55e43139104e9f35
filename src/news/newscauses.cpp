// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "news/newscauses.h"

#include "snapd/client.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// A machine that updates many snaps at once; what lies further back is left unexplained.
constexpr qsizetype mostChanges = 40;

/** Kinds of changes after which snapd connects by itself (overlord/snapstate, overlord/ifacestate). */
bool installs(const QString &kind)
{
    return kind == "install-snap"_L1 || kind == "try-snap"_L1 || kind == "enable-snap"_L1;
}

bool updates(const QString &kind)
{
    return kind == "refresh-snap"_L1 || kind == "auto-refresh"_L1 || kind == "revert-snap"_L1;
}

bool couldBring(const Snapd::Change &change, const NewsItem &item)
{
    if (!change.succeeded() || !change.snapNames.contains(item.plug.snap)) {
        return false;
    }
    switch (item.what) {
    case NewsItem::What::NewPermission:
        // Installing a file over an installed snap is an update, too.
        return updates(change.kind) || installs(change.kind);
    case NewsItem::What::CameOn:
        return installs(change.kind);
    case NewsItem::What::SwitchedOn:
        return item.by == NewsItem::By::Person ? change.kind == "connect-snap"_L1 : updates(change.kind) || installs(change.kind);
    }
    return false;
}

}

struct NewsCauses::Search {
    QList<NewsItem> news;
    QPointer<QObject> context;
    std::function<void(const QList<NewsItem> &)> callback;
    QStringList ids; ///< Still to be asked for.
    QList<Snapd::Change> changes;
    int number = 0;
};

NewsCauses::NewsCauses(Snapd::Client *client)
    : m_client(client)
{
}

void NewsCauses::find(const QList<NewsItem> &news, QObject *context, std::function<void(const QList<NewsItem> &)> callback)
{
    auto search = std::make_shared<Search>();
    search->news = news;
    search->context = context;
    search->callback = std::move(callback);
    search->number = ++m_number;
    m_client->notices({}, context, [this, search](const Snapd::Result<QList<Snapd::Notice>> &notices) {
        if (!notices || search->number != m_number) {
            return;
        }
        for (const Snapd::Notice &notice : notices.value()) {
            if (installs(notice.changeKind) || updates(notice.changeKind) || notice.changeKind == "connect-snap"_L1) {
                search->ids.removeOne(notice.key);
                search->ids.prepend(notice.key);
            }
        }
        search->ids = search->ids.first(std::min(search->ids.size(), mostChanges));
        fetch(search);
    });
}

/** One after the other: there is no hurry, and snapd has other things to do. */
void NewsCauses::fetch(const std::shared_ptr<Search> &search)
{
    if (search->number != m_number || !search->context) {
        return;
    }
    if (!search->ids.isEmpty()) {
        m_client->change(search->ids.takeFirst(), search->context, [this, search](const Snapd::Result<Snapd::Change> &change) {
            if (change) {
                search->changes << change.value();
            }
            fetch(search);
        });
        return;
    }
    for (NewsItem &item : search->news) {
        const Snapd::Change *only = nullptr;
        int candidates = 0;
        for (const Snapd::Change &change : std::as_const(search->changes)) {
            if (couldBring(change, item)) {
                ++candidates;
                only = &change;
            }
        }
        item.cause = candidates == 1 ? NewsItem::Cause{only->id, only->kind, only->readyTime} : NewsItem::Cause{};
    }
    search->callback(search->news);
}

}
