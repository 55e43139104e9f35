// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionlist.h"

#include "protection/protection.h"
#include "ui/gentlescroll.h"
#include "ui/permissionrow.h"
#include "ui/permissionsection.h"
#include "ui/pointedat.h"
#include "ui/slotlist.h"
#include "ui/strayinput.h"
#include "ui/switchbutton.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

// What one is looking at stays where it is, whatever comes and goes around it.

namespace Snapperms
{

void PermissionList::setProtection(Protection *protection, bool ofSeveralApps)
{
    m_protection = protection;
    m_ofSeveralApps = ofSeveralApps;
    for (PermissionRow *row : std::as_const(m_rows)) {
        row->setProtection(protection, ofSeveralApps);
    }
    connect(protection->leftOpen(), &LeftOpenWatch::changed, this, &PermissionList::followProtection);
    if (ofSeveralApps) {
        connect(protection->watch(), &ProtectionWatch::changed, this, &PermissionList::followProtection);
    }
    connect(protection->uses(), &UseBook::changed, this, [this] {
        followProtection({});
    });
}

void PermissionList::followProtection(const QString &snap)
{
    // It comes by itself, perhaps just when somebody is about to flip the next switch.
    const Anchor here = anchor();
    for (PermissionRow *row : std::as_const(m_rows)) {
        if (snap.isEmpty() || row->entry().permission.id.snap == snap) {
            row->followProtection();
        }
    }
    hold(here);
}

PermissionList::Anchor PermissionList::anchor() const
{
    const auto top = [this](const QWidget *widget) {
        return widget->mapTo(viewport(), QPoint()).y();
    };
    const auto isInSight = [this, top](const QWidget *widget) {
        return widget->isVisible() && top(widget) < viewport()->height() && top(widget) + widget->height() > 0;
    };
    // The pointer and the focus can be at two rows: the last one that was gone to counts.
    const bool isHeld = m_hand && (m_hand == m_hovered || m_hand->isAncestorOf(QApplication::focusWidget()));
    if (isHeld && isInSight(m_hand)) {
        // One read may make lower what is above, and the next one higher.
        return {m_hand, top(m_hand) - (verticalScrollBar()->value() == m_owedAt ? m_owed : 0), true, isPointedAt(m_hand, viewport())};
    }
    if (QWidget *inHand = m_footer ? m_footer->inHand() : nullptr; inHand && isInSight(inHand)) {
        return {inHand, top(inHand), true, isPointedAt(inHand, viewport())};
    }
    for (PermissionRow *row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()) && isInSight(row)) {
            return {row, top(row), true, isPointedAt(row, viewport())};
        }
    }
    // Else the first that can be seen whole.
    for (PermissionRow *row : m_rows) {
        if (row->isVisible() && top(row) >= 0) {
            return {row, top(row), false, false};
        }
    }
    return {};
}

void PermissionList::hold(const Anchor &anchor)
{
    if (anchor.widget && anchor.widget->isHidden()) {
        keepStrays(anchor);
        return;
    }
    holdNow(anchor);
    m_owed = 0;
    if (!anchor.widget || (!anchor.isInHand && verticalScrollBar()->value() == 0)) {
        return;
    }
    // Messages and lines that are wrapped find their height only when they have their width, and ask for the room then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    holdNow(anchor);
    if (anchor.isInHand) {
        m_owed = anchor.widget->mapTo(viewport(), QPoint()).y() - anchor.y;
        m_owedAt = verticalScrollBar()->value();
        keepStrays(anchor);
    }
}

void PermissionList::keepStrays(const Anchor &anchor)
{
    const bool isGone = !anchor.widget || anchor.widget->isHidden() || !anchor.widget->rect().contains(anchor.widget->mapFromGlobal(QCursor::pos()));
    if (anchor.isPointedAt && isGone) {
        m_strayInput->keepPresses();
    }
}

void PermissionList::holdNow(const Anchor &anchor)
{
    // Lay out at once: waiting for the event loop would show the jump for a moment.
    for (PermissionSection *section : std::as_const(m_sections)) {
        section->settle();
    }
    if (m_footer) {
        m_footer->settle();
    }
    m_layout->activate();
    QEvent relayout(QEvent::LayoutRequest);
    QApplication::sendEvent(this, &relayout);
    if (anchor.widget && (anchor.isInHand || verticalScrollBar()->value() > 0)) {
        const int moved = anchor.widget->mapTo(viewport(), QPoint()).y() - anchor.y;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
}

void PermissionList::resizeEvent(QResizeEvent *event)
{
    Anchor here = anchor();
    here.isInHand = false;
    QScrollArea::resizeEvent(event);
    holdNow(here);
    followGrowth();
}

void PermissionList::watchGrowth(PermissionRow *row)
{
    m_scroll->stop();
    m_asked = row;
    m_askedHeight = row ? row->height() : 0;
}

void PermissionList::followGrowth()
{
    if (!m_asked || std::exchange(m_isGrowthNoticed, true)) {
        return;
    }
    // When everything around it has its place, too.
    QTimer::singleShot(0, this, [this] {
        m_isGrowthNoticed = false;
        if (!m_asked || !m_asked->isVisible() || m_asked->height() <= m_askedHeight) {
            return;
        }
        const int top = m_asked->mapTo(viewport(), QPoint()).y();
        const int bottom = top + m_asked->height() + fontMetrics().height() / 2;
        // No further than shows its end, and its beginning: the pointer stays over this row, and comes over no other's switch.
        const int distance = qMin(bottom - viewport()->height(), top);
        if (top < viewport()->height() && distance > 0) {
            m_scroll->by(distance);
        }
    });
}

bool PermissionList::eventFilter(QObject *watched, QEvent *event)
{
    if (!qobject_cast<SwitchButton *>(watched)) {
        if (event->type() == QEvent::Resize && watched == m_asked) {
            followGrowth();
        } else if (event->type() == QEvent::Enter && watched == m_footer) {
            m_hand.clear();
        }
        return QScrollArea::eventFilter(watched, event);
    }
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::FocusIn) {
        m_hand = qobject_cast<PermissionRow *>(watched->parent());
        m_owed = 0;
        m_hovered = event->type() == QEvent::HoverEnter ? m_hand : m_hovered;
        if (m_hand != m_asked) {
            watchGrowth(nullptr);
        }
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered.clear();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            walk(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

}
