// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class KMessageWidget;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace Snapperms
{

class AppIcons;
class AppNames;
class AppPage;
class AppsModel;
class AppsPane;
class ChangeQueue;
class Intentions;
class PermissionInsight;
class PermissionStore;
class Placeholder;
class Protection;

namespace Snapd
{
class Client;
}

/**
 * Everything between the frame of a window: the program and the settings module both show it. Apps on the left, the chosen one on the right; in a narrow window
 * one of the two with a way back. When snapd cannot be asked it says so: across the whole panel as long as nothing is known, above what was known last
 * otherwise.
 */
class MainPanel : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. The store may be started before or after. */
    MainPanel(Snapd::Client *client, PermissionStore *store, ChangeQueue *queue, const PermissionInsight *insight, QWidget *parent = nullptr);
    ~MainPanel() override;

    /** What is really in force, for the page of an app; once, and @p protection must outlive the panel. */
    void setProtection(Protection *protection);

    /** Goes to the app as soon as it is known, and with @p interface to its first plug of that interface. Says so when there is no such app. */
    void showApp(const QString &snap, const QString &interface = QString());
    /** The snap whose page is shown; empty when there is none. */
    [[nodiscard]] QString currentApp() const;
    [[nodiscard]] QString currentTitle() const;
    /** Through which everything is changed that is changed here. */
    [[nodiscard]] Intentions *intentions() const;

    /** State of the splitter, for whoever keeps the window's geometry. */
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentAppChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void showAvailability();
    void showCurrent(const QString &snap);
    void showWanted();
    void arrange();
    void goBack();

    PermissionStore *const m_store;
    Intentions *const m_intentions;
    AppNames *const m_names;
    AppIcons *const m_icons;
    AppsModel *const m_apps;

    QStackedLayout *m_stack;
    Placeholder *m_wall; ///< In place of everything.
    KMessageWidget *m_banner; ///< Above what is old.
    KMessageWidget *m_notFound;
    QSplitter *m_splitter;
    AppsPane *m_pane;
    QWidget *m_right;
    QToolButton *m_back;
    QStackedLayout *m_pages;
    AppPage *m_page;
    Placeholder *m_nothing;

    QString m_wantedApp; ///< Asked for before it was known.
    QString m_wantedInterface;
    bool m_narrow = false;
    bool m_pageInFront = false; ///< Which of the two a narrow window shows.
};

}
