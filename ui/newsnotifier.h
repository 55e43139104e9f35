// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "news/newsitem.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace Snapperms
{

class AppNames;
class NewsStore;
class NewsTeller;

/**
 * Tells of news outside of the window: only when the window is not the active one, only when something sensitive appeared or was switched on, and once for all
 * that comes up in a while. What is seen, or not true any more, is not told, and taken back if it stands.
 */
class NewsNotifier : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. */
    NewsNotifier(const NewsStore *news, const AppNames *names, const QWidget *window, NewsTeller *teller, QObject *parent = nullptr);

    /** How long more is waited for after the first; tests shorten it. */
    void setPatience(std::chrono::milliseconds patience);

private:
    void gather(const QList<NewsItem> &news);
    void tell();
    void check();

    const NewsStore *const m_news;
    const AppNames *const m_names;
    const QWidget *const m_window;
    NewsTeller *const m_teller;
    QTimer m_patience;
    QList<NewsItem> m_gathered;
    QList<NewsItem> m_told; ///< What the standing notification is about.
};

}
