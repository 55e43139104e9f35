// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QWidget>

class KMessageWidget;
class QAction;

namespace Snapperms
{

class AppNames;
class NewsStore;

/**
 * One quiet line below everything while there is news: how much, of which apps, and what to do with it. Down there it moves nothing; and so that it does not
 * cover what somebody is pointing at, it comes and goes only at first, while the window is not the active one, and when restMayMove() says so.
 */
class NewsBar : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive it. @p parent is to be a widget that is always visible. */
    NewsBar(NewsStore *news, const AppNames *names, QWidget *parent);

    /** While the news themselves are in sight, the line is not. */
    void setSuperfluous(bool superfluous);
    /** What is above changes anyway: now is the time to come or go. */
    void restMayMove();

Q_SIGNALS:
    void reviewRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMessage();
    void refresh();
    [[nodiscard]] bool isWanted() const;

    NewsStore *const m_news;
    const AppNames *const m_names;
    KMessageWidget *m_message = nullptr; ///< Made when there is something to tell.
    QAction *m_review = nullptr;
    QAction *m_seen = nullptr;
    bool m_superfluous = false;
};

}
