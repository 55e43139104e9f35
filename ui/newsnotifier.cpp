// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newsnotifier.h"

#include "news/newsstore.h"
#include "permissions/interfacecatalog.h"
#include "ui/newssentences.h"
#include "ui/newsteller.h"

#include <QWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace Snapperms
{

NewsNotifier::NewsNotifier(const NewsStore *news, const AppNames *names, const QWidget *window, NewsTeller *teller, QObject *parent)
    : QObject(parent)
    , m_news(news)
    , m_names(names)
    , m_window(window)
    , m_teller(teller)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &NewsNotifier::tell);
    connect(news, &NewsStore::appeared, this, &NewsNotifier::gather);
    connect(news, &NewsStore::changed, this, &NewsNotifier::check);
}

void NewsNotifier::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

void NewsNotifier::gather(const QList<NewsItem> &news)
{
    for (const NewsItem &item : news) {
        if (InterfaceCatalog::sensitivity(item.interface) >= Sensitivity::High) {
            m_gathered << item;
        }
    }
    if (!m_gathered.isEmpty() && !m_patience.isActive()) {
        m_patience.start();
    }
}

void NewsNotifier::tell()
{
    // In the order of all news: what matters most goes first, whenever it came.
    QList<NewsItem> still = m_news->news();
    still.removeIf([known = m_told + m_gathered](const NewsItem &item) {
        return std::ranges::find(known, item.plug, &NewsItem::plug) == known.cend();
    });
    const bool more = still.size() > m_told.size();
    m_gathered.clear();
    if (!more || m_window->isActiveWindow()) {
        return;
    }
    m_told = still;
    m_teller->tell(NewsSentences::title(still, *m_names), NewsSentences::text(still, *m_names));
}

void NewsNotifier::check()
{
    if (m_told.isEmpty()) {
        return;
    }
    m_told.removeIf([this](const NewsItem &item) {
        return !m_news->isNew(item.plug);
    });
    if (m_told.isEmpty()) {
        m_teller->withdraw();
    }
}

}

#include "moc_newsnotifier.cpp"
