// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/match.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace Snapperms
{

/**
 * What snapd 2.77's own policy does with the interfaces it knows, for the case that the running snapd does not hand out its base declaration.
 * It holds for a plug of an app on a classic system, whose slot is the system's own. The base declaration itself is always better.
 */
class LastResortTable
{
public:
    enum class Entry {
        Absent, ///< Newer than the table.
        AutoConnects,
        StaysOff,
        Depends, ///< On attributes, the publisher, or who provides the slot.
    };

    /** The snapd release it was made from. */
    [[nodiscard]] static QString version();
    [[nodiscard]] static QList<QString> interfaces();
    [[nodiscard]] static Entry entry(const QString &interface);
    /** The same for a plug with these attributes: three interfaces stay off when the plug wants the wide form (home with read: all, for one). */
    [[nodiscard]] static Entry entry(const QString &interface, const QVariantMap &plugAttrs);
};

}
