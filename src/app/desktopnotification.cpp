// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "desktopnotification.h"

#include <KNotification>

using namespace Qt::StringLiterals;

namespace Snapperms
{

DesktopNotification::~DesktopNotification()
{
    withdraw();
}

void DesktopNotification::tell(const QString &title, const QString &text)
{
    withdraw();
    m_standing = new KNotification(u"permissionsChanged"_s);
    m_standing->setComponentName(u"snapperms"_s);
    m_standing->setTitle(title);
    // Markup is understood in it, and an app could bear any name.
    m_standing->setText(text.toHtmlEscaped());
    m_standing->setIconName(u"org.example.snapperms"_s);
    // Left to the description of the event, it is set while the notification is being sent, and KNotifications before 6.27 sends it once more for that.
    m_standing->setUrgency(KNotification::NormalUrgency);
    KNotificationAction *review = m_standing->addDefaultAction(tr("Review", "button of a notification"));
    connect(review, &KNotificationAction::activated, this, [this] {
        Q_EMIT clicked(m_standing ? m_standing->xdgActivationToken() : QString());
    });
    m_standing->sendEvent();
}

void DesktopNotification::withdraw()
{
    if (m_standing) {
        m_standing->close();
        m_standing.clear();
    }
}

}

#include "moc_desktopnotification.cpp"
