// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotbutton.h"

#include "ui/appnames.h"
#include "ui/letterwidth.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Interfaces whose apps put up with, or want, more than one provider at a time: shared files from several snaps, several devices of a kind. */
bool servesTogether(const QString &interface)
{
    static const QSet<QString> together{u"content"_s,
        u"serial-port"_s,
        u"hidraw"_s,
        u"i2c"_s,
        u"spi"_s,
        u"iio"_s,
        u"gpio"_s,
        u"gpio-chardev"_s,
        u"pwm"_s,
        u"bool-file"_s,
        u"uio"_s,
        u"custom-device"_s,
        u"raw-volume"_s,
        u"shared-memory"_s,
        u"posix-mq"_s};
    return together.contains(interface);
}

}

SlotButton::SlotButton(const AppNames *names, QWidget *parent)
    : QToolButton(parent)
    , m_names(names)
    , m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SlotButton::fill);
}

QString SlotButton::slotTitle(const SlotChoice &choice, const PermissionEntry &entry, const AppNames *names)
{
    const QString provider = names->providerTitle(choice.slot.snap);
    const QString label = choice.label.simplified();
    if (!label.isEmpty()) {
        return tr("%1: %2", "provider and one of the things it provides").arg(provider, label);
    }
    const bool onlyOneOfProvider = std::ranges::count_if(entry.permission.choices, [&choice](const SlotChoice &other) {
        return other.slot.snap == choice.slot.snap;
    }) == 1;
    return onlyOneOfProvider ? provider : tr("%1: %2", "provider and one of the things it provides").arg(provider, choice.slot.slot);
}

void SlotButton::setEntry(const PermissionEntry &entry)
{
    const QList<SlotChoice> choices = entry.offered().choices;
    const bool isOther = m_entry.offered().choices != choices;
    m_entry = entry;
    if (m_menu->isVisible() && isOther) {
        // A device was pulled out, or snapd has moved on: what is gone must not be chosen.
        if (choices.size() > 1) {
            fill();
        } else {
            m_menu->close();
        }
    }
    QStringList connected;
    for (const SlotChoice &choice : entry.permission.choices) {
        if (choice.connected) {
            connected << slotTitle(choice, entry, m_names);
        }
    }
    if (connected.isEmpty()) {
        setText(tr("Choose…", "button: choose what provides this permission"));
        setAccessibleDescription(tr("Nothing is chosen"));
    } else {
        // A long name must not push the words of the row aside; the tool tip and the menu have all of it.
        const int widest = letterWidth(fontMetrics()) * 22;
        setText(connected.size() == 1 ? fontMetrics().elidedText(connected.first(), Qt::ElideRight, widest)
                                      : tr("%Ln chosen", "providers of a permission", int(connected.size())));
        setAccessibleDescription(tr("Provided by %1").arg(QLocale().createSeparatedList(connected)));
    }
    setAccessibleName(tr("Choose What Provides: %1").arg(entry.heading()));
    setToolTip(accessibleDescription());
}

void SlotButton::popUp()
{
    fill();
    m_menu->popup(mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - m_menu->sizeHint().width() : 0, height())));
}

void SlotButton::fill()
{
    m_menu->clear();
    if (m_more) {
        m_more->deleteLater();
        m_more = nullptr;
    }
    m_menu->setAccessibleName(accessibleName());
    m_menu->addSection(tr("Provided by"));
    const Permission permission = m_entry.offered();
    const bool anyConnected = permission.isOn();
    const bool several = servesTogether(permission.interface) || permission.connectedSlots().size() > 1;
    delete m_group;
    m_group = new QActionGroup(m_menu);
    m_group->setExclusionPolicy(several ? QActionGroup::ExclusionPolicy::None : QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const SlotChoice &choice : permission.choices) {
        QAction *action = addChoice(m_menu, choice);
        action->setCheckable(true);
        action->setChecked(choice.connected);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, slot = choice.slot, connected = choice.connected, moves = anyConnected && !several] {
            if (connected) {
                Q_EMIT disconnectRequested(slot);
            } else if (moves) {
                Q_EMIT moveRequested(slot);
            } else {
                Q_EMIT connectRequested(slot);
            }
        });
    }
    if (anyConnected && permission.choices.size() > 1) {
        m_menu->addSeparator();
        m_more
            = m_menu->addMenu(several ? tr("Use Only", "followed by providers to choose from") : tr("Use in Addition", "followed by providers to choose from"));
        fillMore(several);
    }
}

/** What choosing above does not do: there, where several serve together, one alone; and where one replaces the other, one more. */
void SlotButton::fillMore(bool several)
{
    const bool onlyOne = m_entry.permission.connectedSlots().size() == 1;
    const QList<SlotChoice> choices = m_entry.offered().choices;
    for (const SlotChoice &choice : choices) {
        if (several ? choice.connected && onlyOne : choice.connected) {
            continue;
        }
        connect(addChoice(m_more, choice), &QAction::triggered, this, [this, slot = choice.slot, several] {
            if (several) {
                Q_EMIT moveRequested(slot);
            } else {
                Q_EMIT connectRequested(slot);
            }
        });
    }
}

QAction *SlotButton::addChoice(QMenu *menu, const SlotChoice &choice) const
{
    return menu->addAction(slotTitle(choice, m_entry, m_names).replace(u'&', QStringLiteral("&&")));
}

}

#include "moc_slotbutton.cpp"
