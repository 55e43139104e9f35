// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Snapperms
{

class AppNames;
class CaveatList;
class ChangeQueue;
class Intentions;
class NewsModel;
class NewsStore;
class PermissionInsight;
class PermissionList;
class PermissionStore;
class Placeholder;
class Protection;

namespace Privileged
{
class LeaseBook;
}

/** Everything that changed without the person, app by app, each with its switch, so that what is not wanted is one click away from being off. */
class NewsPage : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    NewsPage(NewsStore *news,
        const PermissionStore *store,
        ChangeQueue *queue,
        Intentions *intentions,
        const PermissionInsight *insight,
        AppNames *names,
        QWidget *parent = nullptr);

    /** Its rows tell whether they are in force. Once; @p protection must outlive the page. */
    void setProtection(Protection *protection);
    void setLeases(const Privileged::LeaseBook *leases);

    [[nodiscard]] static QString title();
    /** Shows what is news now, and nothing that was. */
    void refill();
    [[nodiscard]] PermissionList *list() const;

Q_SIGNALS:
    /** The person has had enough of it. */
    void left();

private:
    QWidget *makeHeading();
    void showState();

    NewsStore *const m_news;
    const PermissionStore *const m_store;
    NewsModel *const m_model;
    PermissionList *const m_list;
    Placeholder *const m_empty;
    QWidget *m_actions = nullptr;
    QWidget *m_heading = nullptr;
    QPushButton *m_seen = nullptr;
    CaveatList *m_caveats = nullptr;
};

}
