// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/place.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace Snapperms
{

class AboutDialog;
class AppIcons;
class AppNames;
class AppPage;
class AppsModel;
class ChangeQueue;
class CheckPage;
class IntentionBar;
class InterfacesModel;
class NewsBar;
class NewsPage;
class NewsStore;
class PanelMenu;
class PanelMessages;
class Intentions;
class PermissionInsight;
class PermissionPage;
class PermissionStore;
class Placeholder;
class Protection;
class PlacesModel;
class PlacesPane;
class TwoPanes;

namespace Privileged
{
class AuthorizationPort;
class LeaseBook;
}

namespace Snapd
{
class Client;
struct PlugRef;
}

/**
 * Everything between the frame of a window: the program and the settings module both show it. Apps or permissions on the left, the page of the chosen one on
 * the right; in a narrow window one of the two with a way back. When snapd cannot be asked it says so: across the whole panel as long as nothing is known,
 * with nothing but a menu beside it, and above what was known last otherwise.
 */
class MainPanel : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. The store may be started before or after. */
    MainPanel(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, const PermissionInsight *insight, QWidget *parent = nullptr);
    ~MainPanel() override;

    /** What is really in force, for every row and the page of an app; once, and @p protection must outlive the panel. */
    void setProtection(Protection *protection);
    /** What is on for a while, for every row. Once, before setNews(), and @p leases must outlive the panel. */
    void setLeases(const Privileged::LeaseBook *leases);
    /** What changed without the person: pointed out, marked, and shown. Once, after setProtection(), and @p news must outlive the panel. */
    void setNews(NewsStore *news);
    /** For the padlock. Must outlive the panel. */
    void setAuthorizations(Privileged::AuthorizationPort *port);

    /** Goes to the app as soon as it is known, and with @p interface to its first plug of that interface. Says so when there is no such app or permission. */
    void showApp(const QString &snap, const QString &interface = QString());
    /** Goes to the page of a permission, as soon as snapd has told of it. Says so when there is none of that name. */
    void showPermission(const QString &interface);
    /** Goes to the page of what changed without the person. */
    void showNews();
    /** Checks the protection of all apps, and shows what comes of it. Nothing before snapd has told of them, or without setProtection(). */
    void showCheck();
    /** What this program is, and what a report of a problem needs, in a window of its own. */
    void showAbout();
    /** The snap whose page is shown; empty when there is none. */
    [[nodiscard]] QString currentApp() const;
    /** The interface whose page is shown; empty when there is none. */
    [[nodiscard]] QString currentPermission() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] const AppNames *names() const { return m_names; }
    /** Through which everything is changed that is changed here. */
    [[nodiscard]] Intentions *intentions() const { return m_intentions; }

    /** State of the splitter, for whoever keeps the window's geometry. */
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /** Room for both sides. */
    [[nodiscard]] QSize sizeHint() const override;
    /** It scrolls. Asked for the height that goes with a width, its layout would have whoever shows it make it as low as can be. */
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /** Another page, or none. */
    void currentAppChanged();

private:
    void setUpPages();
    void setUpShortcuts();
    void setUpMenus();
    void turnOffSensitive(const QString &snap, const QList<Snapd::PlugRef> &plugs);
    void reload();
    void showAvailability();
    void showPlace(const Place &place);
    void showNothing();
    void showWanted();
    void showWantedPermission(const QString &snap, const QString &interface);
    void showBackText();
    /** Made when it is wanted first, as the next two. Those only after setNews() and setProtection(). */
    [[nodiscard]] PermissionPage *permissionPage();
    [[nodiscard]] NewsPage *newsPage();
    [[nodiscard]] CheckPage *checkPage();
    void takeIn(QWidget *page);
    void serve(const PanelMenu *menu);
    /** Back from a page that belongs to nothing in the list. */
    void uncover();
    [[nodiscard]] bool isNewsShown() const;
    /** By a page that belongs to nothing in the list. */
    [[nodiscard]] bool isCovered() const;

    PermissionStore *const m_store;
    ChangeQueue *const m_queue;
    const PermissionInsight *const m_insight;
    Intentions *const m_intentions;
    AppNames *const m_names;
    AppIcons *const m_icons;
    AppsModel *m_apps;
    InterfacesModel *m_interfaces;
    PlacesModel *m_places;

    QStackedLayout *m_stack;
    QWidget *m_wallPage; ///< In place of everything: a menu, and below it the next.
    Placeholder *m_wall;
    PanelMessages *m_messages;
    PlacesPane *m_pane;
    PanelMenu *m_menu;
    QPointer<AboutDialog> m_about;
    QWidget *m_pageArea;
    QStackedLayout *m_pages;
    IntentionBar *m_bar;
    AppPage *m_appPage;
    PermissionPage *m_permissionPage = nullptr; ///< None of the three before it is shown.
    NewsPage *m_newsPage = nullptr;
    CheckPage *m_checkPage = nullptr;
    Placeholder *m_nothing;
    NewsBar *m_newsBar = nullptr; ///< Only after setNews(), as the next.
    NewsStore *m_news = nullptr;
    Protection *m_protection = nullptr;
    const Privileged::LeaseBook *m_leases = nullptr;
    TwoPanes *m_panes;

    bool m_patient = true; ///< Nothing is said yet of that snapd has not answered.
    Place m_wanted; ///< Asked for before it was known.
    QString m_wantedInterface; ///< On the page of an app.
};

}
