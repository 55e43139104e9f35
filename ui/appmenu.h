// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QKeySequence>
#include <QToolButton>

class QAction;

namespace Snapperms
{

class Intentions;
class PermissionStore;

/** What can be done about all permissions of one app, or of all apps, as a menu. Nothing is asked here: whoever listens decides whether to. */
class AppMenu : public QToolButton
{
    Q_OBJECT

public:
    /** All must outlive it. */
    AppMenu(const PermissionStore *store, Intentions *intentions, QWidget *parent = nullptr);

    /** @p title is what people call it. */
    void setSnap(const QString &snap, const QString &title);
    /** Also has the check of all apps in it. */
    void offerCheckOfAll();
    /** What does the same in the whole window. */
    [[nodiscard]] static QKeySequence checkAllKeys();

Q_SIGNALS:
    /** To be asked about: many things may change, in both directions. */
    void resetRequested(const QList<Snapperms::Snapd::PlugRef> &plugs);
    void checkAllRequested();

private:
    [[nodiscard]] QList<Snapd::PlugRef> sensitivePlugs() const;
    [[nodiscard]] QList<Snapd::PlugRef> allPlugs() const;
    void showPossible();

    const PermissionStore *const m_store;
    Intentions *const m_intentions;
    QString m_snap;
    QAction *m_turnOffSensitive;
    QAction *m_reset;
    QAction *m_resetAll;
    QAction *m_checkAll;
};

}
