// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/steadyenabling.h"

#include <QAbstractButton>
#include <QApplication>

namespace Snapperms
{

SteadyEnabling::SteadyEnabling(QAbstractButton *button)
    : QObject(button)
    , m_button(button)
{
    connect(button, &QAbstractButton::clicked, this, [this] {
        if (m_isEnabled) {
            Q_EMIT clicked();
        }
    });
    connect(qApp, &QApplication::focusChanged, this, &SteadyEnabling::follow);
}

void SteadyEnabling::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    follow();
}

void SteadyEnabling::follow()
{
    // Of the window, too: the focus comes back to it with that.
    m_button->setEnabled(m_isEnabled || m_button->window()->focusWidget() == m_button);
}

}

#include "moc_steadyenabling.cpp"
