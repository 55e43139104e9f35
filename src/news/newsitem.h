// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Snapperms
{

/** One plug of which something is new to the person. A value. */
struct NewsItem {
    enum class What {
        NewPermission, ///< An app that was there already asks for it since an update. On or off.
        SwitchedOn, ///< It was there, and somebody else connected it.
        CameOn, ///< A new app came with it switched on.
    };
    enum class By {
        Nobody, ///< It is off.
        Snapd, ///< Auto-connected.
        Gadget, ///< By the device's maker.
        Person, ///< With another program: the snap command, for example.
    };
    /** The change of snapd that brought it; known only when there is no doubt about it. */
    struct Cause {
        QString changeId; ///< Empty: unknown.
        QString kind; ///< "refresh-snap", "auto-refresh", "install-snap", ...
        QDateTime time; ///< When it was done.

        bool operator==(const Cause &) const = default;
    };

    Snapd::PlugRef plug;
    QString interface;
    What what = What::NewPermission;
    By by = By::Nobody;
    QList<Snapd::SlotRef> slotRefs{}; ///< Connections that are new to the person, as SeenRecord::known() writes them; empty when it is off.
    bool updated = false; ///< The app is of another revision than when all of it had been seen.
    Cause cause{};

    [[nodiscard]] bool isOn() const { return !slotRefs.isEmpty(); }

    bool operator==(const NewsItem &) const = default;
};

}
