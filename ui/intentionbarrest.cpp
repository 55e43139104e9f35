// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/intentionbar.h"

#include "permissions/intentions.h"
#include "ui/appnames.h"
#include "ui/intentionsentences.h"

#include <QIcon>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What became of an intention, and what is left when it has ended, said until it is read, or so no longer.

namespace Snapperms
{

void IntentionBar::remindOf(Intention *intention, std::function<Rest()> rest)
{
    if (!intention) {
        m_shown = nullptr;
        m_shownRest = std::move(rest);
        showRest();
        return;
    }
    m_reminders.removeIf([](const Reminder &reminder) {
        return !reminder.of;
    });
    m_reminders.append({intention, std::move(rest)});
}

IntentionBar::Rest IntentionBar::restOf(const Intention *intention) const
{
    const Reminder *reminder = reminderOf(intention);
    return reminder ? reminder->rest() : Rest();
}

const IntentionBar::Reminder *IntentionBar::reminderOf(const Intention *intention) const
{
    const auto found = std::ranges::find(m_reminders, intention, [](const Reminder &reminder) {
        return reminder.of.data();
    });
    return intention && found != m_reminders.cend() ? &*found : nullptr;
}

QStringList IntentionBar::linesOf(const Intention &intention, const AppNames &names)
{
    QStringList lines;
    const QList<IntentionSentences::Reason> reasons = IntentionSentences::reasons(intention, names);
    for (const IntentionSentences::Reason &reason : reasons) {
        lines << tr("%1: %2", "permission of an app, then a sentence about it").arg(reason.what, reason.why);
    }
    return lines + IntentionSentences::notes(intention);
}

void IntentionBar::keepForLater(Intention *intention, const QString &summary)
{
    const Rest rest = restOf(intention);
    // What went well is seen by the switches.
    if (!intention->isBatch() || (!IntentionSentences::isTrouble(*intention) && rest.text.isEmpty())) {
        return;
    }
    if (m_isUntoldTold) {
        m_untold.clear();
        m_isUntoldTold = false;
    }
    QStringList texts{summary, rest.text};
    texts.removeAll(QString());
    m_untold.append({texts.join(u' '), linesOf(*intention, *m_names)});
}

void IntentionBar::showSummary(Intention *intention, const QString &summary)
{
    m_beforeProgress.stop();
    if (m_isUntoldTold && m_shown != intention) {
        m_untold.clear();
    }
    m_isUntoldTold = !m_untold.isEmpty();
    m_shown = intention;
    const Rest rest = restOf(intention);
    QStringList texts;
    QStringList lines;
    for (const Untold &earlier : std::as_const(m_untold)) {
        texts << earlier.text;
        lines += earlier.lines;
    }
    texts << summary << rest.text;
    texts.removeAll(QString());
    const QString text = texts.join(u' ');
    m_isTrouble = IntentionSentences::isTrouble(*intention) || !rest.text.isEmpty() || !m_untold.isEmpty();
    m_lines->setText((lines + linesOf(*intention, *m_names)).join(u'\n'));
    m_undo->setText(m_untold.isEmpty() ? tr("Undo") : tr("Undo the Last", "of several wishes that are told of"));
    m_undo->setAccessibleName(tr("Undo: %1", "followed by what was done").arg(summary));
    m_details->setAccessibleName(tr("Details: %1", "followed by what was done").arg(summary));
    setMode(Mode::Summary, text, m_isTrouble ? u"dialog-warning"_s : u"dialog-ok-apply"_s);
    if (!rest.text.isEmpty()) {
        m_shownRest = reminderOf(intention)->rest;
        offerRest(rest);
    }
    announce(text);
    if (!m_isTrouble) {
        m_untilAway.start(intention->isBatch() ? m_patience.batch : m_patience.single);
    }
}

void IntentionBar::followRest()
{
    if (m_restText.isEmpty() || m_mode != Mode::Summary || m_shownRest().text == m_restText) {
        return;
    }
    if (reminderOf(m_shown)) {
        showSummary(m_shown, IntentionSentences::summary(*m_shown, *m_names));
    } else {
        showRest();
    }
}

void IntentionBar::showRest()
{
    const Rest rest = m_shownRest();
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
