// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class KMessageWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Snapperms
{

class AppIcons;
class AppNames;
class Card;
class CaveatList;
class CheckedAppRow;
class PermissionStore;
class Picture;
class Protection;
class StrayInput;

/**
 * Checks the protection of all apps and shows what comes of it, app by app, as it comes: what is serious first, but nothing is taken away
 * from below the pointer. Who leaves it lets it go on; who comes back
 * when it has ended starts another, in which nothing is compiled that was before.
 */
class CheckPage : public QScrollArea
{
    Q_OBJECT

public:
    /** All must outlive it. */
    CheckPage(const PermissionStore *store, const AppNames *names, AppIcons *icons, Protection *protection, QWidget *parent = nullptr);
    ~CheckPage() override;

    [[nodiscard]] static QString title();
    /** Unless one is running. */
    void begin();

Q_SIGNALS:
    /** The person has had enough of it. */
    void left();
    /** The page of an app is wanted. */
    void appRequested(const QString &snap);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /** Stays where it is on the screen while others change. */
    struct Held {
        QPointer<CheckedAppRow> row;
        int y = 0;
        bool isPointedAt = false; ///< Else it has the focus.
    };
    [[nodiscard]] Held inHand() const;
    /** Puts all in their order, and @p held to where it was before they changed. */
    void arrange(const Held &held);
    void hold(const Held &held);

    QWidget *makeHeading();
    void showRound();
    void showRow(CheckedAppRow *row);
    void showState();
    void tell();

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    AppIcons *const m_icons;
    Protection *const m_protection;
    Picture *m_icon;
    CaveatList *m_caveats;
    KMessageWidget *m_sum;
    QProgressBar *m_progress;
    QPushButton *m_again; ///< Stops it while it runs.
    QPushButton *m_close;
    Card *m_card;
    QVBoxLayout *m_list;
    StrayInput *m_strayInput;
    QHash<QString, CheckedAppRow *> m_rows;
    QList<CheckedAppRow *> m_order; ///< As they are laid out.
};

}
