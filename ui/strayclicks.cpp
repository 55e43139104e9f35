// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/strayclicks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QMouseEvent>

namespace Snapperms
{

StrayClicks::StrayClicks(QObject *parent)
    : QObject(parent)
{
}

void StrayClicks::keepFrom(QAbstractButton *button)
{
    button->installEventFilter(this);
    connect(button, &QObject::destroyed, this, [this](QObject *gone) {
        m_appeared.remove(gone);
    });
}

bool StrayClicks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // Not when only the window comes back.
        if (!event->spontaneous()) {
            Appearance now;
            now.since.start();
            now.pointer = QCursor::pos();
            m_appeared.insert(watched, now);
        }
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto appearance = m_appeared.constFind(watched);
        if (appearance == m_appeared.cend()) {
            return false;
        }
        const QPoint pointer = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        const bool isMoved = (pointer - appearance->pointer).manhattanLength() >= QApplication::startDragDistance();
        return !isMoved && !appearance->since.hasExpired(QApplication::doubleClickInterval());
    }
    default:
        return false;
    }
}

}

#include "moc_strayclicks.cpp"
