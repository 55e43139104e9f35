// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/slotbutton.h"

#include "ui/appnames.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Snapperms
{

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
    m_entry = entry;
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
        const int widest = fontMetrics().averageCharWidth() * 22;
        setText(connected.size() == 1 ? fontMetrics().elidedText(connected.first(), Qt::ElideRight, widest)
                                      : tr("%n chosen", "providers of a permission", int(connected.size())));
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
    m_menu->setAccessibleName(accessibleName());
    m_menu->addSection(tr("Provided by"));
    for (const SlotChoice &choice : std::as_const(m_entry.permission.choices)) {
        QAction *action = m_menu->addAction(slotTitle(choice, m_entry, m_names).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.connected);
        connect(action, &QAction::triggered, this, [this, slot = choice.slot, connected = choice.connected] {
            if (connected) {
                Q_EMIT disconnectRequested(slot);
            } else {
                Q_EMIT connectRequested(slot);
            }
        });
    }
}

}

#include "moc_slotbutton.cpp"
