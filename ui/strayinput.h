// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace Snapperms
{

/**
 * When what is at hand has gone, something else takes its place below the resting pointer, or gets the focus: keeps from all within a widget the press or the
 * key that was meant for what was there. A press counts again once the pointer was moved, a key once another one came, and both when the time for a double
 * click is over. What a screen reader does is not looked at.
 */
class StrayInput : public QObject
{
    Q_OBJECT

public:
    /** @p area: within which nothing is to be hit; the parent. */
    explicit StrayInput(QWidget *area);

    /** From now on: something else is below the pointer. */
    void keepPresses();
    /** Also each time that the area itself comes up, but not when only its window comes back. */
    void keepPressesOnShow();
    /** From now on: something else has the focus. */
    void keepKeys();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    [[nodiscard]] bool takePress(const QMouseEvent *event);
    [[nodiscard]] bool takeKey(const QKeyEvent *event);

    QWidget *const m_area;
    QElapsedTimer m_since;
    QPoint m_pointer; ///< Where it was then, on the screen.
    bool m_keepsPresses = false;
    bool m_keepsKeys = false;
    bool m_isReleaseOwed = false; ///< A press was kept, and with it goes its release.
};

}
