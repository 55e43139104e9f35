// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/leasemenu.h"

#include "helper/protocol.h"
#include "ui/leasesentences.h"
#include "ui/permissionentry.h"

#include <QMenu>

namespace Snapperms
{

QString LeaseMenu::title()
{
    return tr("Allow for a While");
}

bool LeaseMenu::isFor(const PermissionEntry &entry)
{
    return entry.until || (!entry.isOn() && !entry.cannotBeOn() && !entry.offered().obviousSlot().isEmpty());
}

void LeaseMenu::fill(QMenu *menu, const PermissionEntry &entry, const std::function<void(int)> &chosen)
{
    menu->clear();
    for (const int minutes : Helper::LeaseMinutes) {
        QObject::connect(menu->addAction(LeaseSentences::duration(minutes)), &QAction::triggered, menu, [chosen, minutes] {
            chosen(minutes);
        });
    }
    if (entry.until) {
        menu->addSeparator();
        QObject::connect(menu->addAction(tr("Keep Allowed", "for good, and not for a while")), &QAction::triggered, menu, [chosen] {
            chosen(0);
        });
    }
}

}
