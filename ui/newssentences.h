// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"
#include "permissions/permission.h"

#include <QCoreApplication>

namespace Snapperms
{

class AppNames;

/** News in words. Never says more than is known: where it is not known which update it was, or who, that is left out. */
class NewsSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::NewsSentences)

public:
    /** What happened to one permission, as a sentence or two: "New since an update. snapd switched it on." @p permission is the same plug as it is now. */
    [[nodiscard]] static QString what(const NewsItem &item, const Permission &permission, const AppNames &names);
    /** All of it in one line: "3 permissions changed since you last looked: VLC, Chromium" */
    [[nodiscard]] static QString summary(const QList<NewsItem> &news, const AppNames &names);

    /** For a notification about news that have just come up; @p news is not empty. */
    [[nodiscard]] static QString title(const QList<NewsItem> &news, const AppNames &names);
    [[nodiscard]] static QString text(const QList<NewsItem> &news, const AppNames &names);
};

}
