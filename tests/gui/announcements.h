// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QAccessible>
#include <QStringList>

namespace Snapperms::Tests
{

/** What a screen reader was told to say since it was cleared, once hear() is installed with QAccessible::installUpdateHandler(). */
inline QStringList announced;

inline void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    }
}

}
