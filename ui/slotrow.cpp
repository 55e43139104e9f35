// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotrow.h"

#include "ui/appnames.h"
#include "ui/dimlabel.h"
#include "ui/leading.h"
#include "ui/slotuserrow.h"
#include "ui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

SlotRow::SlotRow(const AppNames *names, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_origin(new DimLabel(this))
    , m_count(new DimLabel(this))
    , m_more(new QToolButton(this))
    , m_below(new QVBoxLayout)
{
    const int gap = qMax(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this), 6);
    m_title->setAlignment(leadingEdge(this) | Qt::AlignVCenter);
    m_count->setWordWrap(false);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::DownArrow);
    connect(m_more, &QToolButton::toggled, this, &SlotRow::setUnfolded);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_origin);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addSpacing(gap / 2);
    line->addLayout(words, 1);
    line->addWidget(m_count, 0, Qt::AlignVCenter);
    line->addWidget(m_more, 0, Qt::AlignVCenter);

    const int indent = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) + gap + gap / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // a layout does not mirror its margins
    m_below->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
    m_below->setSpacing(gap);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2 * gap, gap + 2, gap, gap + 2);
    all->setSpacing(0);
    all->addLayout(line);
    all->addLayout(m_below);
}

const SlotEntry &SlotRow::entry() const
{
    return m_entry;
}

bool SlotRow::isUnfolded() const
{
    return m_more->isChecked();
}

QList<QWidget *> SlotRow::tabSequence() const
{
    QList<QWidget *> sequence{m_more};
    for (const SlotUserRow *user : m_users) {
        sequence << user->tabSequence();
    }
    return sequence;
}

void SlotRow::setEntry(const SlotEntry &entry)
{
    m_entry = entry;
    m_title->setText(entry.title);
    m_origin->setText(entry.origin);
    m_count->setText(entry.users.isEmpty() ? tr("Not used", "a slot without connections") : tr("Used by %Ln apps", "a slot", int(entry.users.size())));
    m_more->setAccessibleName(tr("Users of %1", "followed by the title of a slot and where it is").arg(entry.title + u", "_s + entry.origin));
    m_more->setAccessibleDescription(m_count->text());
    m_more->setEnabled(!entry.users.isEmpty());
    showIcon();
    if (entry.users.isEmpty()) {
        setUnfolded(false);
    } else if (isUnfolded()) {
        showUsers();
    }
}

void SlotRow::setFrozen(bool frozen)
{
    m_frozen = frozen;
    for (SlotUserRow *user : std::as_const(m_users)) {
        user->setFrozen(frozen);
    }
}

void SlotRow::setUnfolded(bool unfolded)
{
    if (unfolded && m_entry.users.isEmpty()) {
        return;
    }
    m_more->setChecked(unfolded);
    m_more->setArrowType(unfolded ? Qt::UpArrow : Qt::DownArrow);
    m_more->setToolTip(unfolded ? tr("Hide who uses it") : tr("Show who uses it"));
    showUsers();
}

void SlotRow::showUsers()
{
    const QList<SlotUser> wanted = isUnfolded() ? m_entry.users : QList<SlotUser>();
    QMargins margins = m_below->contentsMargins();
    margins.setTop(wanted.isEmpty() ? 0 : m_below->spacing());
    m_below->setContentsMargins(margins);

    QList<SlotUserRow *> before = std::exchange(m_users, {});
    for (const SlotUser &user : wanted) {
        const auto it = std::ranges::find_if(before, [&user](const SlotUserRow *row) {
            return row->user().plug == user.plug;
        });
        SlotUserRow *row = it == before.end() ? nullptr : *it;
        if (row) {
            before.erase(it);
            m_below->removeWidget(row);
        } else {
            row = new SlotUserRow(m_names, this);
            connect(row, &SlotUserRow::disconnectRequested, this, [this, row] {
                Q_EMIT disconnectRequested(row->user().plug);
            });
            connect(row, &SlotUserRow::dismissRequested, this, [this, row] {
                Q_EMIT dismissRequested(row->user().plug);
            });
        }
        row->setUser(user, m_entry.title);
        row->setFrozen(m_frozen);
        m_below->addWidget(row);
        row->show();
        m_users << row;
    }
    for (SlotUserRow *gone : std::as_const(before)) {
        // What had the focus leaves it where one can go on from.
        if (gone->isAncestorOf(focusWidget())) {
            m_more->setFocus(Qt::OtherFocusReason);
        }
        m_below->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    Q_EMIT tabSequenceChanged();
}

void SlotRow::showIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QIcon icon = m_entry.icon.isNull() ? QIcon::fromTheme(m_entry.iconName, QIcon::fromTheme(u"preferences-security"_s)) : m_entry.icon;
    m_icon->setFixedSize(size, size);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatio()));
}

void SlotRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool above = m_users.isEmpty() || event->position().y() < m_below->geometry().top();
    if (event->button() == Qt::LeftButton && above && m_more->isEnabled() && rect().contains(event->position().toPoint())) {
        setUnfolded(!isUnfolded());
        event->accept();
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

void SlotRow::changeEvent(QEvent *event)
{
    if (!m_entry.slot.isEmpty()
        && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)) {
        showIcon();
    }
    QWidget::changeEvent(event);
}

}

#include "moc_slotrow.cpp"
