// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/accesssummary.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class KMessageWidget;
class QToolButton;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class BlockedView;
class DimLabel;
class PermissionStore;
class Protection;
struct LeftOpen;

/**
 * What is really in force for one app, in the head of its page: one quiet line as long as all is well, a message with what can be done when it is not; who
 * still holds what was taken away; and what is in use right now.
 */
class ProtectionView : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    ProtectionView(const PermissionStore *store, const AppNames *names, Protection *protection, QWidget *parent = nullptr);

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
    void showState();
    void showTrouble(const QString &title);
    void showLeftOpen();
    void showUses();
    [[nodiscard]] bool mayUseCamera() const;
    void restart(const LeftOpen &left);
    void showBlocked();
    KMessageWidget *makeMessage(const QString &text, bool serious);

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    Protection *const m_protection;
    DimLabel *m_state;
    QToolButton *m_check;
    QToolButton *m_blocked;
    QPointer<BlockedView> m_blockedView; ///< Of the app that is shown, while it is open.
    DimLabel *m_uses;
    KMessageWidget *m_trouble = nullptr;
    QVBoxLayout *m_leftOpenLayout;
    QList<KMessageWidget *> m_leftOpen;
    QString m_snap;
};

}
