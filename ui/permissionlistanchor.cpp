// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionlist.h"

#include "protection/protection.h"
#include "ui/permissionrow.h"
#include "ui/permissionsection.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

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
    const bool isInHand = here.widget && here.widget->isAncestorOf(QApplication::focusWidget());
    hold(here, isInHand);
    // Messages find their height only when they have their width, and ask for the room then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    hold(here, isInHand);
}

PermissionList::Anchor PermissionList::anchor() const
{
    // What has the focus and can be seen, else the first row that can be seen whole.
    const auto top = [this](const QWidget *widget) {
        return widget->mapTo(viewport(), QPoint()).y();
    };
    for (PermissionRow *row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()) && top(row) < viewport()->height() && top(row) + row->height() > 0) {
            return {row, top(row)};
        }
    }
    for (PermissionRow *row : m_rows) {
        if (row->isVisible() && top(row) >= 0) {
            return {row, top(row)};
        }
    }
    return {};
}

void PermissionList::hold(const Anchor &anchor, bool alsoAtTheTop)
{
    // Lay out at once: waiting for the event loop would show the jump for a moment.
    for (PermissionSection *section : std::as_const(m_sections)) {
        section->settle();
    }
    m_layout->activate();
    QEvent relayout(QEvent::LayoutRequest);
    QApplication::sendEvent(this, &relayout);
    if (anchor.widget && (alsoAtTheTop || verticalScrollBar()->value() > 0)) {
        const int moved = anchor.widget->mapTo(viewport(), QPoint()).y() - anchor.y;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
}

}
