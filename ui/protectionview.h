// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/accesssummary.h"

#include <QPointer>
#include <QString>
#include <QWidget>

class KMessageWidget;
class QAction;
class QToolButton;

namespace Snapperms
{

class AppNames;
class BlockedView;
class DimLabel;
class PermissionStore;
class Protection;
class SteadyEnabling;

/**
 * What is really in force for one app: in the head of its page one quiet line; below its rows, where it moves none of them and is always in sight, a bar with
 * what is in use right now, and a message with what can be done when what is in force is not what it should be. What a switch did not reach stands in its row,
 * see RowProtection.
 */
class ProtectionView : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    ProtectionView(const PermissionStore *store, const AppNames *names, Protection *protection, QWidget *parent = nullptr);

    /** To be put below the rows; hidden while there is nothing in it. */
    [[nodiscard]] QWidget *bar() const;

    /** Empty for none. */
    void setSnap(const QString &snap);
    /** It is on the screen: whether its rules are in force is looked at, unless that is known, and kept up to date. */
    void look();

    /** What the kernel says about what the app can reach. */
    [[nodiscard]] KernelSaid kernelSaid(const SnapAccess &access) const;

Q_SIGNALS:
    /** The person wants to see a switch. */
    void plugWanted(const QString &snap, const QString &plug);

private:
    void showAll();
    void announce(const QString &text);
    void showState();
    /** Shows it, or hides it when @p text is empty; in place, for its button may have the focus. */
    void sayTrouble(const QString &text, bool canRepair);
    void showUses();
    void showBar();
    [[nodiscard]] bool mayUse(bool (*thing)(const QString &interface)) const;
    void showBlocked();

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    Protection *const m_protection;
    DimLabel *m_state;
    QToolButton *m_check;
    SteadyEnabling *m_checking;
    QToolButton *m_blocked;
    QPointer<BlockedView> m_blockedView; ///< Of the app that is shown, while it is open.
    DimLabel *m_uses;
    KMessageWidget *m_trouble;
    QAction *m_repair;
    QWidget *m_bar;
    bool m_isSeen = false; ///< What is new from now on is announced.
    QString m_ending; ///< What was said last of how a repair ended.
    QString m_snap;
};

}
