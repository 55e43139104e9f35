// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/setupnotice.h"

#include "ui/messagefit.h"

#include "permissions/permissionstore.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

SetupNotice::SetupNotice(const PermissionStore *store, QWidget *parent)
    : KMessageWidget(parent)
    , m_store(store)
{
    setMessageType(KMessageWidget::Information);
    setIcon(QIcon::fromTheme(u"dialog-information"_s));
    setWordWrap(true);
    keepFitting(this);
    setTextFormat(Qt::PlainText);
    setPosition(KMessageWidget::Header);
    setCloseButtonVisible(false);
    setText(tr("snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. "
               "“snap install snapd” brings it; this window notices by itself."));
    setAccessibleName(text());
    hide();
    connect(store, &PermissionStore::slotsChanged, this, &SetupNotice::look);
    connect(store, &PermissionStore::permissionsAdded, this, &SetupNotice::look);
    connect(store, &PermissionStore::permissionsRemoved, this, &SetupNotice::look);
    look();
}

void SetupNotice::look()
{
    const Snapd::Connections &connections = m_store->connections();
    const bool bare = std::ranges::none_of(connections.slotList, [](const Snapd::Slot &slot) {
        return Snapd::isSystemSnap(slot.ref.snap);
    });
    setVisible(m_store->hasState() && bare && !connections.plugs.isEmpty());
}

}

#include "moc_setupnotice.cpp"
