// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>

class QAbstractButton;

namespace Snapperms
{

/**
 * Disables a button without handing on the focus. Qt gives it to whatever comes next (QWidget::setEnabled), and the next press of the space bar would be meant
 * for the one and reach the other. While it has the focus the button stays as it looks, and its presses lead nowhere.
 *
 * Belongs to the button.
 */
class SteadyEnabling : public QObject
{
    Q_OBJECT

public:
    explicit SteadyEnabling(QAbstractButton *button);

    void setEnabled(bool enabled);

Q_SIGNALS:
    /** Of the button, while it is enabled; instead of its own signal. */
    void clicked();

private:
    void follow();

    QAbstractButton *const m_button;
    bool m_isEnabled = true;
};

}
