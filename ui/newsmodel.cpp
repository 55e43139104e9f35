// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newsmodel.h"

#include "news/newsstore.h"
#include "permissions/permissionstore.h"
#include "ui/appnames.h"
#include "ui/confinementsentences.h"
#include "ui/newssentences.h"

#include <algorithm>

namespace Snapperms
{

NewsModel::NewsModel(
    const NewsStore *news, const PermissionStore *store, const ChangeQueue *queue, const PermissionInsight *insight, AppNames *names, QObject *parent)
    : PermissionsModel(store, queue, insight, names, parent)
    , m_news(news)
{
    connect(news, &NewsStore::changed, this, &NewsModel::follow);
    refill();
}

const NewsItem *NewsModel::item(const Snapd::PlugRef &plug) const
{
    const auto found = std::ranges::find(m_items, plug, &NewsItem::plug);
    return found == m_items.cend() ? nullptr : &*found;
}

void NewsModel::refill()
{
    m_items.clear();
    m_apps.clear();
    follow();
    reset();
}

void NewsModel::follow()
{
    for (const NewsItem &item : m_news->news()) {
        if (!m_apps.contains(item.plug.snap)) {
            m_apps << item.plug.snap;
        }
        const auto known = std::ranges::find(m_items, item.plug, &NewsItem::plug);
        if (known == m_items.end()) {
            m_items << item;
        } else {
            *known = item;
        }
    }
    rereadAll();
}

QList<Snapd::PlugRef> NewsModel::plugs() const
{
    QList<Snapd::PlugRef> plugs;
    for (const NewsItem &item : m_items) {
        if (store()->permission(item.plug)) {
            plugs << item.plug;
        }
    }
    return plugs;
}

bool NewsModel::concerns(const Snapd::PlugRef &plug) const
{
    return item(plug) != nullptr;
}

std::optional<PermissionEntry> NewsModel::make(const Snapd::PlugRef &plug) const
{
    const NewsItem *found = item(plug);
    std::optional<PermissionEntry> entry = found ? PermissionsModel::make(plug) : std::nullopt;
    if (entry) {
        entry->hint = NewsSentences::what(*found, entry->permission, *names());
        const std::optional<Snapd::Snap> snap = store()->snap(plug.snap);
        entry->unconfined = snap ? ConfinementSentences::unconfined(*snap, entry->app) : QString();
        entry->section = {int(m_apps.indexOf(plug.snap)), entry->app, false};
    }
    return entry;
}

}

#include "moc_newsmodel.cpp"
