// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"
#include "ui/permissionsmodel.h"

namespace Snapperms
{

class NewsStore;

/**
 * The plugs of which there is news, in a section for each app; the hint of a row says what happened. A row that was there stays until refill(): what is
 * switched off is no news any more, but whoever switched it off wants to see that it is.
 */
class NewsModel : public PermissionsModel
{
    Q_OBJECT

public:
    /** All must outlive it; @p names must have been made before it. */
    NewsModel(const NewsStore *news,
        const PermissionStore *store,
        const ChangeQueue *queue,
        const PermissionInsight *insight,
        AppNames *names,
        QObject *parent = nullptr);

    /** Begins anew with what is news now. */
    void refill();

protected:
    [[nodiscard]] QList<Snapd::PlugRef> plugs() const override;
    [[nodiscard]] bool concerns(const Snapd::PlugRef &plug) const override;
    [[nodiscard]] std::optional<PermissionEntry> make(const Snapd::PlugRef &plug) const override;

private:
    void follow();
    [[nodiscard]] const NewsItem *item(const Snapd::PlugRef &plug) const;

    const NewsStore *const m_news;
    QList<NewsItem> m_items;
    QStringList m_apps; ///< In the order of their sections.
};

}
