// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPoint>

class QAbstractButton;

namespace Snapperms
{

/**
 * Keeps from buttons that come below a resting pointer the clicks that were meant for what was there before, as the second one of a double click. A press
 * counts again once the pointer was moved, or when the time for a double click is over. What the keyboard or a screen reader does is not looked at.
 */
class StrayClicks : public QObject
{
    Q_OBJECT

public:
    explicit StrayClicks(QObject *parent = nullptr);

    void keepFrom(QAbstractButton *button);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Appearance {
        QElapsedTimer since;
        QPoint pointer; ///< Where it was then, on the screen.
    };
    QHash<const QObject *, Appearance> m_appeared;
};

}
