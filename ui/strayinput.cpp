// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/strayinput.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace Snapperms
{

StrayInput::StrayInput(QWidget *area)
    : QObject(area)
    , m_area(area)
{
}

void StrayInput::keepPresses()
{
    m_keepsPresses = true;
    m_pointer = QCursor::pos();
    begin();
}

void StrayInput::keepPressesOnShow()
{
    m_area->installEventFilter(this);
}

void StrayInput::keepKeys()
{
    m_keepsKeys = true;
    begin();
}

void StrayInput::begin()
{
    m_since.start();
    qApp->installEventFilter(this);
}

bool StrayInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Show) {
        if (!event->spontaneous()) {
            keepPresses();
        }
        return false;
    }
    if (m_since.hasExpired(QApplication::doubleClickInterval())) {
        m_keepsPresses = false;
        m_keepsKeys = false;
    }
    if (!m_keepsPresses && !m_keepsKeys && !m_isReleaseOwed) {
        qApp->removeEventFilter(this);
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != m_area && !m_area->isAncestorOf(widget))) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return takePress(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isReleaseOwed, false);
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool StrayInput::takePress(const QMouseEvent *event)
{
    if ((event->globalPosition().toPoint() - m_pointer).manhattanLength() >= QApplication::startDragDistance()) {
        m_keepsPresses = false;
    }
    if (event->type() == QEvent::MouseMove) {
        return false;
    }
    m_isReleaseOwed = m_keepsPresses;
    return m_keepsPresses;
}

bool StrayInput::takeKey(const QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Select) {
        m_keepsKeys = false;
    }
    return m_keepsKeys;
}

}

#include "moc_strayinput.cpp"
