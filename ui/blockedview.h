// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDialog>

class KMessageWidget;
class QPushButton;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class BlockedBook;
class PermissionStore;
class Placeholder;

/** What one app wanted and was kept from lately, in words, with the switch that would allow it where there is one. Reads when it opens, and on request. */
class BlockedView : public QDialog
{
    Q_OBJECT

public:
    /** All must outlive it. */
    BlockedView(const PermissionStore *store, const AppNames *names, BlockedBook *book, const QString &snap, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The person wants to see the switch that was named. */
    void plugWanted(const QString &snap, const QString &plug);

private:
    void showAll();

    const PermissionStore *const m_store;
    const AppNames *const m_names;
    BlockedBook *const m_book;
    const QString m_snap;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    Placeholder *m_nothing;
    KMessageWidget *m_message;
    QPushButton *m_again;
    QPushButton *m_everybody;
};

}
