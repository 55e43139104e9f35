// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/intentionbar.h"

#include "ui/strayinput.h"

#include <QToolButton>

// Where the keyboard is while buttons come and go.

namespace Snapperms
{

/** There in every mode, and does the least. */
QToolButton *IntentionBar::wayOut() const
{
    return m_mode == Mode::Summary ? m_close : m_cancel;
}

/** Qt would hand on the focus of what goes to whatever comes next, which may be far from here. */
void IntentionBar::setButtonShown(QToolButton *button, bool shown)
{
    if (!shown && button->hasFocus()) {
        moveFocus(wayOut());
    }
    button->setVisible(shown);
}

void IntentionBar::moveFocus(QWidget *widget)
{
    m_strayKeys->keepKeys();
    widget->setFocus(Qt::OtherFocusReason);
}

/** Where the focus was before it came here, or if that has gone, what comes first beside this. */
QWidget *IntentionBar::placeBefore() const
{
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled()) {
        return m_focusBefore;
    }
    QWidget *const home = parentWidget();
    for (QWidget *next = home ? home->nextInFocusChain() : nullptr; next && next != home; next = next->nextInFocusChain()) {
        const bool isReached = next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus);
        if (isReached && home->isAncestorOf(next) && next != this && !isAncestorOf(next)) {
            return next;
        }
    }
    return nullptr;
}

}
