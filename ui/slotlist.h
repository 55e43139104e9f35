// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "ui/slotentry.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Snapperms
{

class AppNames;
class ChangeQueue;
class Intentions;
class PermissionStore;
class SlotRow;
class SlotsModel;

/**
 * The rows of a SlotsModel below a heading; empty it takes no room. What the system offers is long: many slots are grouped, and rows are made when their group
 * is unfolded.
 */
class SlotList : public QWidget
{
    Q_OBJECT

public:
    /** All must outlive it. */
    SlotList(SlotsModel *model,
        const QString &title,
        const PermissionStore *store,
        ChangeQueue *queue,
        Intentions *intentions,
        const AppNames *names,
        QWidget *parent = nullptr);

    [[nodiscard]] SlotsModel *model() const;
    [[nodiscard]] const QList<SlotRow *> &rows() const;
    /** Unfolds all groups, or folds them. */
    void setUnfolded(bool unfolded);
    [[nodiscard]] QList<QWidget *> tabSequence() const;
    /** The row of a user, or else that of a slot, which the pointer is at; else the one that has the focus; or none. */
    [[nodiscard]] QWidget *inHand() const;
    /** Lays out at once what changed. */
    void settle();

Q_SIGNALS:
    /** Rows are about to come, go or change by themselves. */
    void aboutToChange();
    /** They have. */
    void changed();
    void tabSequenceChanged();

private:
    /** One card, with or without a line above it that folds it. */
    struct Group {
        EntrySection section;
        QWidget *home = nullptr;
        QToolButton *fold = nullptr;
        QVBoxLayout *card = nullptr;
        QList<SlotRow *> rows;
    };

    void rebuild();
    void follow();
    void refresh();
    Group makeGroup(const EntrySection &section, bool foldable);
    void fill(Group &group, const QList<SlotEntry> &entries);
    SlotRow *makeRow();
    void showFolded(const Group &group) const;
    void freeze();

    SlotsModel *const m_model;
    const PermissionStore *const m_store;
    ChangeQueue *const m_queue;
    Intentions *const m_intentions;
    const AppNames *const m_names;
    QVBoxLayout *m_layout;
    QList<Group> m_groups;
    QList<SlotRow *> m_rows;
    QSet<int> m_unfolded; ///< Ranks.
    QSet<int> m_shape; ///< Ranks of the groups that there are.
};

}
