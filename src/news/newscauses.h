// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace Snapperms
{

namespace Snapd
{
class Client;
struct Change;
}

/**
 * Finds out which change of snapd brought a piece of news, as far as snapd still knows: its notices go back seven days, its changes about as far as a day. Says
 * nothing where more than one change could have been it. The client must outlive it.
 */
class NewsCauses
{
public:
    explicit NewsCauses(Snapd::Client *client);

    /** Calls back once, later, with the news and what was found about them; not at all when @p context is gone or something else is asked for meanwhile. */
    void find(const QList<NewsItem> &news, QObject *context, std::function<void(const QList<NewsItem> &)> callback);

private:
    struct Search;
    void fetch(const std::shared_ptr<Search> &search);

    Snapd::Client *const m_client;
    int m_number = 0;
};

}
