// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionlist.h"

#include "permissions/changequeue.h"
#include "permissions/intentions.h"
#include "permissions/permissionstore.h"
#include "ui/focuschain.h"
#include "ui/gentlescroll.h"
#include "ui/otherwayslist.h"
#include "ui/permissionmenu.h"
#include "ui/permissionrow.h"
#include "ui/permissionsection.h"
#include "ui/permissionsmodel.h"
#include "ui/slotlist.h"
#include "ui/strayinput.h"
#include "ui/switchbutton.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Snapperms
{

PermissionList::PermissionList(
    PermissionsModel *model, const PermissionStore *store, ChangeQueue *queue, Intentions *intentions, const AppNames *names, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_store(store)
    , m_queue(queue)
    , m_intentions(intentions)
    , m_names(names)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_sectionsLayout(new QVBoxLayout)
    , m_scroll(new GentleScroll(verticalScrollBar()))
    , m_strayInput(new StrayInput(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The rows take the focus, not the area around them.
    setFocusPolicy(Qt::NoFocus);

    const int gap = qMax(6, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this));
    m_layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    m_layout->setSpacing(2 * gap);
    m_sectionsLayout->setSpacing(3 * gap);
    m_layout->addLayout(m_sectionsLayout);
    m_layout->addStretch();
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    connect(model, &QAbstractItemModel::modelReset, this, &PermissionList::rebuild);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        insert(first, last);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        remove(first, last);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        change(first.row(), last.row());
    });
    connect(store, &PermissionStore::availabilityChanged, this, &PermissionList::freeze);
    // By a person's hand.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        watchGrowth(nullptr);
    });
    rebuild();
}

PermissionList::~PermissionList() = default;

void PermissionList::setHeading(QWidget *heading)
{
    m_heading = heading;
    m_layout->insertWidget(0, heading);
}

void PermissionList::setPlaceholder(QWidget *placeholder)
{
    m_placeholder = placeholder;
    m_layout->insertWidget(m_layout->count() - 1, placeholder);
    showPlaceholder();
}

void PermissionList::setOthers(OtherWaysList *others)
{
    m_others = others;
    m_layout->insertWidget(m_layout->count() - 1, others);
    connect(others, &OtherWaysList::tabSequenceChanged, this, &PermissionList::chainTabs);
    chainTabs();
}

void PermissionList::setFooter(SlotList *footer)
{
    m_footer = footer;
    m_layout->insertWidget(m_layout->count() - 1, footer);
    connect(footer, &SlotList::tabSequenceChanged, this, &PermissionList::chainTabs);
    connect(footer, &SlotList::aboutToChange, this, [this] {
        m_footerAnchor = anchor();
    });
    connect(footer, &SlotList::changed, this, [this] {
        hold(std::exchange(m_footerAnchor, {}));
    });
    footer->installEventFilter(this);
    chainTabs();
}

const QList<PermissionRow *> &PermissionList::rows() const
{
    return m_rows;
}

void PermissionList::showPlaceholder()
{
    if (m_placeholder) {
        m_placeholder->setVisible(m_rows.isEmpty());
    }
}

PermissionRow *PermissionList::row(const Snapd::PlugRef &plug) const
{
    const auto it = std::ranges::find_if(m_rows, [&plug](const PermissionRow *row) {
        return row->entry().permission.id == plug;
    });
    return it == m_rows.cend() ? nullptr : *it;
}

void PermissionList::reveal(const Snapd::PlugRef &plug)
{
    PermissionRow *found = row(plug);
    if (!found) {
        return;
    }
    sectionOf(found)->setFolded(false);
    holdNow({});
    m_scroll->stop();
    found->switchButton()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(found);
}

void PermissionList::rebuild()
{
    m_content->setUpdatesEnabled(false);
    for (PermissionSection *section : std::as_const(m_sections)) {
        m_sectionsLayout->removeWidget(section);
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    m_rows.clear();
    m_rebuilding = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        PermissionRow *made = makeRow(m_model->entry(row));
        PermissionSection *home = section(made->entry().section);
        home->insert(int(home->rows().size()), made);
        m_rows << made;
    }
    m_rebuilding = false;
    for (PermissionSection *section : std::as_const(m_sections)) {
        section->show();
    }
    Q_EMIT rowsChanged();
    chainTabs();
    showPlaceholder();
    holdNow({});
    verticalScrollBar()->setValue(0);
    m_content->setUpdatesEnabled(true);
}

PermissionSection *PermissionList::section(const EntrySection &wanted)
{
    const auto it = std::ranges::lower_bound(m_sections, wanted.rank, {}, &PermissionSection::rank);
    if (it != m_sections.end() && (*it)->rank() == wanted.rank) {
        return *it;
    }
    auto *made = new PermissionSection(wanted, m_content);
    if (made->isFoldable()) {
        made->setFolded(!m_basicsUnfolded);
        connect(made, &PermissionSection::foldedChanged, this, [this](bool folded) {
            m_basicsUnfolded = !folded;
        });
    }
    const int position = int(it - m_sections.begin());
    m_sections.insert(position, made);
    m_sectionsLayout->insertWidget(position, made);
    // Each row that is shown within something visible has all around it laid out anew.
    made->setVisible(!m_rebuilding);
    return made;
}

PermissionSection *PermissionList::sectionOf(const PermissionRow *row) const
{
    const auto it = std::ranges::find_if(m_sections, [row](const PermissionSection *section) {
        return section->rows().contains(row);
    });
    return it == m_sections.cend() ? nullptr : *it;
}

PermissionRow *PermissionList::makeRow(const PermissionEntry &entry)
{
    auto *row = new PermissionRow(m_store, m_names, m_content);
    row->setEntry(entry);
    row->setFrozen(m_store->availability() != PermissionStore::Availability::Ready);
    if (m_protection) {
        row->setProtection(m_protection, m_ofSeveralApps);
    }
    row->installEventFilter(this);
    row->switchButton()->installEventFilter(this);
    connect(row->switchButton(), &SwitchButton::approached, m_queue, &ChangeQueue::expect);
    new PermissionMenu(row, m_intentions);

    connect(row, &PermissionRow::tabSequenceChanged, this, &PermissionList::chainTabs);
    connect(row, &PermissionRow::toggleRequested, this, [this, row](bool wanted) {
        watchGrowth(row);
        submit(row->entry(), wanted, row);
    });
    connect(row, &PermissionRow::connectRequested, this, [this, row](const Snapd::SlotRef &slot) {
        watchGrowth(row);
        m_intentions->connectTo(row->entry().permission.id, slot);
    });
    connect(row, &PermissionRow::disconnectRequested, this, [this, row](const Snapd::SlotRef &slot) {
        watchGrowth(row);
        m_intentions->disconnectFrom(row->entry().permission.id, slot);
    });
    connect(row, &PermissionRow::moveRequested, this, [this, row](const Snapd::SlotRef &slot) {
        watchGrowth(row);
        m_intentions->moveTo(row->entry().permission.id, slot);
    });
    connect(row, &PermissionRow::cancelRequested, this, [this, row] {
        if (ChangeRequest *request = m_queue->requestFor(row->entry().permission.id)) {
            request->kill(KJob::EmitResult);
        }
    });
    connect(row, &PermissionRow::retryRequested, this, [this, row] {
        watchGrowth(row);
        m_intentions->retry(row->entry().permission.id);
    });
    connect(row, &PermissionRow::dismissRequested, this, [this, row] {
        m_queue->dismissProblem(row->entry().permission.id);
    });
    connect(row, &PermissionRow::closeRoutesRequested, m_intentions, &Intentions::turnOff);
    return row;
}

void PermissionList::submit(const PermissionEntry &entry, bool wanted, PermissionRow *row)
{
    if (!wanted) {
        m_intentions->turnOff({entry.permission.id});
    } else if (entry.offered().obviousSlot().isEmpty()) {
        row->offerSlots();
    } else {
        m_intentions->turnOn({entry.permission.id});
    }
}

void PermissionList::insert(int first, int last)
{
    const Anchor here = anchor();
    for (int i = first; i <= last; ++i) {
        PermissionRow *made = makeRow(m_model->entry(i));
        PermissionSection *home = section(made->entry().section);
        int position = 0;
        while (position < home->rows().size() && entryBefore(home->rows().at(position)->entry(), made->entry())) {
            ++position;
        }
        home->insert(position, made);
        m_rows.insert(i, made);
    }
    Q_EMIT rowsChanged();
    chainTabs();
    showPlaceholder();
    hold(here);
}

void PermissionList::remove(int first, int last)
{
    Anchor here = anchor();
    for (int i = last; i >= first; --i) {
        PermissionRow *row = m_rows.takeAt(i);
        if (here.widget == row) {
            here = {};
        }
        if (m_hovered == row) {
            m_strayInput->keepPresses();
        }
        if (row->isAncestorOf(QApplication::focusWidget())) {
            // To the neighbour, rather than to wherever Qt would send it.
            if (PermissionRow *neighbour = m_rows.value(qMin(qsizetype(i), m_rows.size() - 1))) {
                neighbour->switchButton()->setFocus(Qt::OtherFocusReason);
                m_strayInput->keepKeys();
            }
        }
        removeRow(row);
    }
    Q_EMIT rowsChanged();
    showPlaceholder();
    hold(here);
}

void PermissionList::removeRow(PermissionRow *row)
{
    PermissionSection *home = sectionOf(row);
    home->remove(row);
    if (home->rows().isEmpty()) {
        m_sections.removeOne(home);
        m_sectionsLayout->removeWidget(home);
        home->hide();
        home->deleteLater();
    }
}

void PermissionList::change(int first, int last)
{
    const Anchor here = anchor();
    for (int i = first; i <= last; ++i) {
        m_rows.at(i)->setEntry(m_model->entry(i));
        sectionOf(m_rows.at(i))->recount();
    }
    hold(here);
}

void PermissionList::chainTabs()
{
    // As the rows are seen, not as they came.
    QList<QWidget *> sequence = m_heading ? tabStops(m_heading) : QList<QWidget *>();
    for (const PermissionSection *section : std::as_const(m_sections)) {
        sequence << section->tabSequence();
    }
    if (m_others) {
        sequence << m_others->tabSequence();
    }
    if (m_footer) {
        sequence << m_footer->tabSequence();
    }
    for (qsizetype i = 1; i < sequence.size(); ++i) {
        setTabOrder(sequence.at(i - 1), sequence.at(i));
    }
}

void PermissionList::freeze()
{
    const bool frozen = m_store->availability() != PermissionStore::Availability::Ready;
    for (PermissionRow *row : std::as_const(m_rows)) {
        row->setFrozen(frozen);
    }
}

void PermissionList::walk(int step)
{
    QList<PermissionRow *> visible;
    qsizetype current = -1;
    for (PermissionRow *row : std::as_const(m_rows)) {
        if (!sectionOf(row)->isFolded()) {
            if (row->isAncestorOf(QApplication::focusWidget())) {
                current = visible.size();
            }
            visible << row;
        }
    }
    const qsizetype next = current + step;
    if (current >= 0 && next >= 0 && next < visible.size()) {
        m_scroll->stop();
        visible.at(next)->switchButton()->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        ensureWidgetVisible(visible.at(next), 0, fontMetrics().height());
    }
}

}

#include "moc_permissionlist.cpp"
