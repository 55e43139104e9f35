// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/intentionbar.h"

#include "permissions/intentions.h"
#include "ui/intentionsentences.h"

#include <QIcon>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

// What is left when an intention has ended, said until it is read, or so no longer.

namespace Snapperms
{

void IntentionBar::remindOf(Intention *intention, std::function<Rest()> rest)
{
    m_rest = std::move(rest);
    m_restOf = intention;
    if (!intention) {
        m_shown = nullptr;
        showRest();
    }
}

void IntentionBar::followRest()
{
    if (m_restText.isEmpty() || m_mode != Mode::Summary || m_rest().text == m_restText) {
        return;
    }
    if (m_shown && m_shown == m_restOf) {
        showSummary(m_shown, IntentionSentences::summary(*m_shown, *m_names));
    } else {
        showRest();
    }
}

void IntentionBar::showRest()
{
    const Rest rest = m_rest();
    if (rest.text.isEmpty()) {
        goAway();
        return;
    }
    m_isTrouble = true;
    setMode(Mode::Summary, rest.text, u"dialog-warning"_s);
    offerRest(rest);
    announce(rest.text);
}

void IntentionBar::offerRest(const Rest &rest)
{
    m_restText = rest.text;
    setAction(u"dialog-cancel"_s, rest.action, rest.text);
    m_act->setVisible(!rest.plugs.isEmpty());
    arrange();
    m_yes = [this, plugs = rest.plugs] {
        m_intentions->turnOff(plugs);
    };
}

void IntentionBar::setAction(const QString &iconName, const QString &text, const QString &description)
{
    m_act->setIcon(QIcon::fromTheme(iconName));
    m_act->setText(text);
    m_act->setAccessibleDescription(description);
}

}
