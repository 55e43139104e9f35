// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QKeySequence>
#include <QToolButton>

class QAction;
class QMenu;

namespace Snapperms
{

class PermissionInsight;
class PermissionStore;

/** What can be done about all permissions of one app, or of all apps, as a menu. Nothing is asked here: whoever listens decides whether to. */
class AppMenu : public QToolButton
{
    Q_OBJECT

public:
    /** All must outlive it. */
    AppMenu(const PermissionStore *store, const PermissionInsight *insight, QWidget *parent = nullptr);

    /** @p title is what people call it. */
    void setSnap(const QString &snap, const QString &title);
    /** Also has the check of all apps in it. */
    void offerCheckOfAll();
    /** What does the same in the whole window. */
    [[nodiscard]] static QKeySequence checkAllKeys();
    /**
     * They stand beside @p action as long as @p menu is open. It has them at no other time: of a button that has the keyboard, Qt takes those in its menu for
     * its own, and what two have, neither gets.
     */
    static void tellCheckAllKeys(const QMenu *menu, QAction *action);

Q_SIGNALS:
    /** To be asked about: many things may change, in both directions. */
    void resetRequested(const QList<Snapperms::Snapd::PlugRef> &plugs);
    void checkAllRequested();
    /** @p plugs: what is on and sensitive by itself. Without any, something sensitive can be reached all the same. */
    void sensitiveOffRequested(const QString &snap, const QList<Snapperms::Snapd::PlugRef> &plugs);

private:
    [[nodiscard]] QList<Snapd::PlugRef> sensitivePlugs() const;
    [[nodiscard]] bool isAnythingSensitiveLeft() const;
    [[nodiscard]] QList<Snapd::PlugRef> allPlugs() const;
    void showPossible();

    const PermissionStore *const m_store;
    const PermissionInsight *const m_insight;
    QString m_snap;
    QAction *m_turnOffSensitive;
    QAction *m_reset;
    QAction *m_resetAll;
    QAction *m_checkAll;
};

}
