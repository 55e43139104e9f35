// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotlist.h"

#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissionstore.h"
#include "ui/card.h"
#include "ui/pointedat.h"
#include "ui/slotrow.h"
#include "ui/slotsmodel.h"
#include "ui/slotuserrow.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Up to so many are one plain list. */
constexpr int fewSlots = 12;

}

SlotList::SlotList(
    SlotsModel *model, const QString &title, const PermissionStore *store, ChangeQueue *queue, Intentions *intentions, const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_store(store)
    , m_queue(queue)
    , m_intentions(intentions)
    , m_names(names)
    , m_layout(new QVBoxLayout(this))
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(4, 0, 4, 0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(heading);
    setAccessibleName(title);

    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_unfolded.clear();
        rebuild();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &SlotList::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SlotList::follow);
    connect(model, &QAbstractItemModel::dataChanged, this, &SlotList::follow);
    connect(store, &PermissionStore::availabilityChanged, this, &SlotList::freeze);
    rebuild();
}

SlotsModel *SlotList::model() const
{
    return m_model;
}

const QList<SlotRow *> &SlotList::rows() const
{
    return m_rows;
}

QList<QWidget *> SlotList::tabSequence() const
{
    QList<QWidget *> sequence;
    for (const Group &group : m_groups) {
        if (group.fold) {
            sequence << group.fold;
        }
        for (const SlotRow *row : group.rows) {
            sequence << row->tabSequence();
        }
    }
    return sequence;
}

QWidget *SlotList::inHand() const
{
    QList<QWidget *> all;
    for (const SlotRow *row : m_rows) {
        for (SlotUserRow *user : row->users()) {
            all << user;
        }
    }
    for (SlotRow *row : m_rows) {
        all << row;
    }
    const auto pointed = std::ranges::find_if(std::as_const(all), [this](const QWidget *row) {
        return isPointedAt(row, this);
    });
    if (pointed != all.cend()) {
        return *pointed;
    }
    const auto focused = std::ranges::find_if(std::as_const(all), [](const QWidget *row) {
        return row->isAncestorOf(QApplication::focusWidget());
    });
    return focused == all.cend() ? nullptr : *focused;
}

void SlotList::settle()
{
    // From the innermost outwards: what lies around it asks how high it is.
    for (const Group &group : std::as_const(m_groups)) {
        for (const SlotRow *row : group.rows) {
            for (const SlotUserRow *user : row->users()) {
                user->layout()->activate();
            }
            row->layout()->activate();
        }
        group.card->activate();
        group.home->layout()->activate();
    }
    m_layout->activate();
}

void SlotList::follow()
{
    Q_EMIT aboutToChange();
    refresh();
    Q_EMIT changed();
}

void SlotList::rebuild()
{
    for (const Group &group : std::as_const(m_groups)) {
        m_layout->removeWidget(group.home);
        group.home->hide();
        group.home->deleteLater();
    }
    m_groups.clear();
    m_shape.clear();
    refresh();
}

SlotList::Group SlotList::makeGroup(const EntrySection &section, bool foldable)
{
    Group group;
    group.section = section;
    group.home = new QWidget(this);
    auto *column = new QVBoxLayout(group.home);
    column->setContentsMargins(0, 0, 0, 0);
    if (foldable) {
        group.fold = new QToolButton(group.home);
        group.fold->setAutoRaise(true);
        group.fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        column->addWidget(group.fold, 0, Qt::AlignLeading);
        connect(group.fold, &QToolButton::clicked, this, [this, rank = section.rank] {
            if (!m_unfolded.remove(rank)) {
                m_unfolded.insert(rank);
            }
            refresh();
        });
    }
    auto *card = new Card(group.home);
    group.card = new QVBoxLayout(card);
    group.card->setContentsMargins(1, 1, 1, 1);
    group.card->setSpacing(0);
    column->addWidget(card);
    m_layout->addWidget(group.home);
    group.home->show();
    return group;
}

SlotRow *SlotList::makeRow()
{
    auto *row = new SlotRow(m_names);
    connect(row, &SlotRow::disconnectRequested, this, [this, row](const Snapd::PlugRef &plug) {
        m_intentions->disconnectFrom(plug, row->entry().slot);
    });
    connect(row, &SlotRow::dismissRequested, m_queue, &ChangeQueue::dismissProblem);
    connect(row, &SlotRow::tabSequenceChanged, this, &SlotList::tabSequenceChanged);
    return row;
}

void SlotList::fill(Group &group, const QList<SlotEntry> &entries)
{
    QList<SlotRow *> before = std::exchange(group.rows, {});
    for (const SlotEntry &entry : entries) {
        const auto it = std::ranges::find_if(before, [&entry](const SlotRow *row) {
            return row->entry().slot == entry.slot;
        });
        SlotRow *row = it == before.end() ? makeRow() : *it;
        if (it != before.end()) {
            before.erase(it);
        }
        if (group.card->indexOf(row) != group.rows.size()) {
            group.card->removeWidget(row);
            group.card->insertWidget(int(group.rows.size()), row);
            row->show();
        }
        if (row->entry() != entry) {
            row->setEntry(entry);
        }
        group.rows << row;
    }
    for (SlotRow *gone : std::as_const(before)) {
        group.card->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    group.card->parentWidget()->setVisible(!entries.isEmpty());
    group.card->parentWidget()->update();
}

void SlotList::showFolded(const Group &group) const
{
    const bool folded = !m_unfolded.contains(group.section.rank);
    group.fold->setArrowType(!folded ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    group.fold->setAccessibleDescription(
        folded ? tr("Folded", "a section of a list, for screen readers") : tr("Unfolded", "a section of a list, for screen readers"));
}

void SlotList::refresh()
{
    const bool grouped = m_model->rowCount() > fewSlots;
    QMap<int, QList<SlotEntry>> entries; // by rank
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SlotEntry &entry = m_model->entry(row);
        entries[grouped ? entry.section.rank : -1] << entry;
    }
    const QList<int> ranks = entries.keys();
    if (const QSet<int> shape(ranks.cbegin(), ranks.cend()); shape != m_shape) {
        m_shape = shape;
        for (const Group &group : std::as_const(m_groups)) {
            m_layout->removeWidget(group.home);
            group.home->hide();
            group.home->deleteLater();
        }
        m_groups.clear();
        for (const int rank : ranks) {
            EntrySection section = entries.value(rank).constFirst().section;
            section.rank = rank;
            m_groups << makeGroup(section, grouped);
        }
    }
    m_rows.clear();
    for (Group &group : m_groups) {
        const QList<SlotEntry> all = entries.value(group.section.rank);
        if (group.fold) {
            group.fold->setText(tr("%1 (%2)", "heading and how many are below it").arg(group.section.title, QLocale().toString(all.size())));
            showFolded(group);
        }
        fill(group, !group.fold || m_unfolded.contains(group.section.rank) ? all : QList<SlotEntry>());
        m_rows << group.rows;
    }
    setVisible(m_model->rowCount() > 0);
    freeze();
    Q_EMIT tabSequenceChanged();
}

void SlotList::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded ? m_shape : QSet<int>();
    refresh();
}

void SlotList::freeze()
{
    for (SlotRow *row : std::as_const(m_rows)) {
        row->setFrozen(m_store->availability() != PermissionStore::Availability::Ready);
    }
}

}

#include "moc_slotlist.cpp"
