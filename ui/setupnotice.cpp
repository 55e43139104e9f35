// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/setupnotice.h"

#include "ui/messagefit.h"

#include "permissions/permissionstore.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Snapperms
{

SetupNotice::SetupNotice(const PermissionStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
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
    const bool said = m_store->hasState() && bare && !connections.plugs.isEmpty();
    if (said && !m_message) {
        m_message = headerMessage(KMessageWidget::Information, u"dialog-information"_s, this);
        m_message->setCloseButtonVisible(false);
        layout()->addWidget(m_message);
    }
    if (m_message) {
        say(m_message,
            said ? tr("snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. "
                      "“snap install snapd” brings it; this window notices by itself.")
                 : QString());
    }
}

}

#include "moc_setupnotice.cpp"
