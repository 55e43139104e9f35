// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/rowprotection.h"

#include "permissions/interfacecatalog.h"
#include "protection/protection.h"
#include "ui/appnames.h"
#include "ui/mark.h"
#include "ui/messagefit.h"
#include "ui/permissionentry.h"
#include "ui/protectionsentences.h"
#include "ui/restartquestion.h"
#include "ui/usesentences.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** What is seen to be in use while this switch is what a person would look at. */
bool isFor(const QString &interface, Confinement::HeldThing thing)
{
    using Confinement::HeldThing;
    return Confinement::thingsOfInterface(interface).contains(thing) || (thing == HeldThing::Microphone && UseBook::leadsToRecording(interface));
}

}

RowProtection::RowProtection(const PermissionStore *store, const AppNames *names, Protection *protection, bool ofSeveralApps, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_protection(protection)
    , m_ofSeveralApps(ofSeveralApps)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void RowProtection::setEntry(const PermissionEntry &entry)
{
    m_plug = entry.permission.id;
    m_interface = entry.permission.interface;
    m_isOn = entry.isOn();
    follow();
}

void RowProtection::follow()
{
    const bool wasShown = !isHidden();
    const bool isSeen = m_isSeen && parentWidget()->parentWidget()->isVisible();
    m_news.clear();
    m_app = m_names->title(m_plug.snap);
    showTrouble();
    showLeftOpen();
    showUse();
    const auto isUsed = [](const QWidget *part) {
        return part && !part->isHidden();
    };
    const bool isNeeded = isUsed(m_trouble) || isUsed(m_leftOpen) || isUsed(m_use);
    if (isNeeded != wasShown) {
        setVisible(isNeeded);
        Q_EMIT shown();
    }
    // What was there when the row came onto the screen is read like the rest of it.
    if (isSeen && !m_news.isEmpty()) {
        QAccessibleAnnouncementEvent announcement(parentWidget()->parentWidget(), m_news.join(u' '));
        QAccessible::updateAccessibility(&announcement);
    }
    m_isSeen = true;
}

void RowProtection::abandon(const QWidget *part)
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused && part->isAncestorOf(focused)) {
        Q_EMIT focusAbandoned();
    }
}

void RowProtection::say(KMessageWidget *&message, const QString &text, bool serious)
{
    if (text.isEmpty()) {
        if (message && !message->isHidden()) {
            abandon(message);
            message->hide();
        }
        return;
    }
    if (!message) {
        message = new KMessageWidget(this);
        message->setTextFormat(Qt::PlainText);
        message->setCloseButtonVisible(false);
        message->setWordWrap(true);
        keepFitting(message);
        message->hide();
        m_layout->addWidget(message);
    }
    if (message->text() != text || message->isHidden()) {
        m_news << text;
        message->setText(text);
    }
    const auto type = serious ? KMessageWidget::Warning : KMessageWidget::Information;
    if (message->icon().isNull() || message->messageType() != type) {
        message->setMessageType(type);
        message->setIcon(QIcon::fromTheme(serious ? u"dialog-warning"_s : u"dialog-information"_s));
    }
    // Its type gives it a name, too, and no better one than "Warning".
    message->setAccessibleName(text);
    message->show();
}

void RowProtection::offer(KMessageWidget *message, const QString &iconName, const QString &label, void (RowProtection::*act)())
{
    const QList<QAction *> actions = message->actions();
    if (!actions.isEmpty() && !label.isEmpty()) {
        actions.constFirst()->setText(label);
    } else if (!actions.isEmpty()) {
        abandon(message);
        message->removeAction(actions.constFirst());
        actions.constFirst()->deleteLater();
        Q_EMIT tabSequenceChanged();
    } else if (!label.isEmpty()) {
        auto *action = new QAction(QIcon::fromTheme(iconName), label, message);
        connect(action, &QAction::triggered, this, act);
        message->addAction(action);
        Q_EMIT tabSequenceChanged();
    }
}

void RowProtection::showTrouble()
{
    if (!m_ofSeveralApps) {
        return;
    }
    const SnapProtection protection = m_protection->watch()->of(m_plug.snap);
    const ProtectionSentences::Statement statement = ProtectionSentences::protection(protection, m_app);
    // The button stays where it is while the repair that it began goes on.
    const bool goesOn = m_trouble && !m_trouble->isHidden() && protection.isRepairing;
    QStringList lines;
    if (statement.isSerious) {
        lines << ProtectionSentences::repair(protection) << statement.text << ProtectionSentences::findings(*protection.verdict);
        lines.removeAll(QString());
    } else if (goesOn) {
        lines << statement.text;
    }
    say(m_trouble, lines.join(u' '), true);
    if (!lines.isEmpty()) {
        const bool canRepair = statement.canRepair || goesOn;
        offer(m_trouble, u"tools-wizard"_s, canRepair ? ProtectionSentences::repairLabel() : QString(), &RowProtection::repair);
    }
}

void RowProtection::showLeftOpen()
{
    const QList<LeftOpen> all = m_protection->leftOpen()->of(m_plug.snap);
    const auto it = std::ranges::find(all, m_plug, &LeftOpen::plug);
    const std::optional<LeftOpen> now = it == all.cend() ? std::nullopt : std::optional(*it);
    if (now != m_left) {
        m_problem.clear();
        m_left = now;
    }
    if (!m_left) {
        say(m_leftOpen, {}, false);
        return;
    }
    const QString thing = InterfaceCatalog::words(m_left->interface).title;
    QStringList lines{isStillRecording() ? UseSentences::stillRecording(m_app, thing) : ProtectionSentences::leftOpen(*m_left, m_app, thing), m_problem};
    lines.removeAll(QString());
    say(m_leftOpen, lines.join(u' '), !m_left->turnedOn && !m_left->programs.isEmpty());
    // What is another user's is not for this one to end.
    const QString label = m_left->programs.isEmpty() ? QString() : ProtectionSentences::restartLabel(*m_left, m_app);
    offer(m_leftOpen, u"system-reboot"_s, label, &RowProtection::restart);
}

bool RowProtection::isStillRecording() const
{
    const QList<Confinement::Use> uses = m_protection->uses()->uses();
    return UseBook::leadsToRecording(m_interface) && std::ranges::any_of(uses, [this](const Confinement::Use &use) {
        return use.thing == Confinement::HeldThing::Microphone && m_left->isOf(use);
    });
}

QString RowProtection::useText() const
{
    QStringList lines;
    const QList<Confinement::Use> uses = m_protection->uses()->uses();
    for (const Confinement::Use &use : uses) {
        // That it is still open says so already.
        const bool isTold = m_left && m_left->isOf(use);
        const QString line = UseSentences::inUse(use.thing, m_app);
        if (use.tag.snap == m_plug.snap && isFor(m_interface, use.thing) && !isTold && !lines.contains(line)) {
            lines << line;
        }
    }
    if (m_isOn && m_protection->uses()->isUnseen(m_plug.snap) && isFor(m_interface, Confinement::HeldThing::Camera)) {
        lines << UseSentences::unseenUse(m_app);
    }
    if (m_isOn && m_protection->uses()->isOpaque(m_plug.snap) && isFor(m_interface, Confinement::HeldThing::Camera)) {
        lines << UseSentences::opaqueUse(m_app);
    }
    return lines.join(u' ');
}

void RowProtection::showUse()
{
    const QString text = m_ofSeveralApps ? useText() : QString();
    if (!m_use && !text.isEmpty()) {
        m_use = new Mark(this);
        m_layout->addWidget(m_use);
    }
    if (m_use && m_use->text() != text) {
        m_use->setContent(u"dialog-information"_s, text);
    }
}

void RowProtection::repair()
{
    m_protection->watch()->repair(m_plug.snap);
}

void RowProtection::restart()
{
    RestartQuestion::ask(m_store, *m_left, m_app, this, [this](const QString &problem) {
        m_problem = problem;
        if (m_left) {
            follow();
        }
    });
}

}

#include "moc_rowprotection.cpp"
