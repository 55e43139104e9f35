// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/newssentences.h"

#include "permissions/interfacecatalog.h"
#include "ui/appnames.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// More names than that nobody reads in passing.
constexpr qsizetype mostNames = 4;

/** Titles of the apps in the order of their first news, without repetition. */
QStringList appsOf(const QList<NewsItem> &news)
{
    QStringList snaps;
    for (const NewsItem &item : news) {
        if (!snaps.contains(item.plug.snap)) {
            snaps << item.plug.snap;
        }
    }
    return snaps;
}

}

QString NewsSentences::what(const NewsItem &item, const Permission &permission, const AppNames &names)
{
    QString sentence;
    switch (item.what) {
    case NewsItem::What::NewPermission:
        switch (item.by) {
        case NewsItem::By::Nobody:
            sentence = tr("New since an update of the app. It is off until somebody switches it on.");
            break;
        case NewsItem::By::Snapd:
            sentence = tr("New since an update of the app. snapd switched it on.");
            break;
        case NewsItem::By::Gadget:
            sentence = tr("New since an update of the app. The maker of this device has it switched on.");
            break;
        case NewsItem::By::Person:
            sentence = tr("New since an update of the app. It was switched on with another program.");
            break;
        }
        break;
    case NewsItem::What::CameOn:
        sentence = item.by == NewsItem::By::Person ? tr("The app is new. It was switched on with another program.")
                                                   : tr("The app is new, and came with this switched on.");
        break;
    case NewsItem::What::SwitchedOn:
        if (permission.connectedSlots().size() > item.slotRefs.size() && !item.slotRefs.isEmpty()) {
            sentence = tr("Was on, and is now connected to %1, too.").arg(names.providerTitle(item.slotRefs.first().snap));
        } else if (item.by == NewsItem::By::Snapd) {
            const bool duringUpdate = item.cause.kind == "refresh-snap"_L1 || item.cause.kind == "auto-refresh"_L1 || item.cause.kind == "revert-snap"_L1;
            sentence = duringUpdate ? tr("snapd switched it on while it updated the app.") : tr("snapd switched it on.");
        } else if (item.by == NewsItem::By::Gadget) {
            sentence = tr("The maker of this device has it switched on.");
        } else {
            sentence = tr("It was switched on with another program, such as the snap command.");
        }
        break;
    }
    return item.cause.time.isValid()
        ? tr("%1 (%2)", "what happened, and when").arg(sentence, QLocale().toString(item.cause.time.toLocalTime(), QLocale::ShortFormat))
        : sentence;
}

QString NewsSentences::summary(const QList<NewsItem> &news, const AppNames &names)
{
    QStringList titles;
    const QStringList snaps = appsOf(news);
    const QStringList named = snaps.first(qMin(snaps.size(), mostNames));
    for (const QString &snap : named) {
        titles << names.title(snap);
    }
    if (snaps.size() > mostNames) {
        titles << tr("%Ln more", "apps, at the end of a list of their names", int(snaps.size() - mostNames));
    }
    return tr("%Ln permission(s) changed since you last looked: %1", "followed by the names of apps", int(news.size()))
        .arg(titles.join(tr(", ", "between names in a list")));
}

QString NewsSentences::title(const QList<NewsItem> &news, const AppNames &names)
{
    if (news.size() > 1) {
        return tr("%Ln permission(s) of apps changed", "title of a notification", int(news.size()));
    }
    const NewsItem &item = news.first();
    const QString app = names.title(item.plug.snap);
    const QString permission = InterfaceCatalog::words(item.interface).title;
    return item.isOn() ? tr("%1: “%2” Was Switched On", "title of a notification: app, permission").arg(app, permission)
                       : tr("%1: New Permission “%2”", "title of a notification: app, permission").arg(app, permission);
}

QString NewsSentences::text(const QList<NewsItem> &news, const AppNames &names)
{
    if (news.size() == 1) {
        return news.first().isOn() ? tr("This was not done here. Click to see what happened.") : tr("It came with an update, and is off. Click to see it.");
    }
    QStringList lines;
    const QStringList snaps = appsOf(news);
    const QStringList named = snaps.first(qMin(snaps.size(), mostNames));
    for (const QString &snap : named) {
        QStringList permissions;
        for (const NewsItem &item : news) {
            if (item.plug.snap == snap) {
                permissions << InterfaceCatalog::words(item.interface).title;
            }
        }
        permissions.removeDuplicates();
        lines << tr("%1: %2", "an app, and its permissions").arg(names.title(snap), permissions.join(tr(", ", "between names in a list")));
    }
    if (snaps.size() > mostNames) {
        lines << tr("%Ln more", "apps, at the end of a list of their names", int(snaps.size() - mostNames));
    }
    return lines.join(u'\n');
}

}
