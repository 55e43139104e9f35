// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <variant>

namespace Snapperms
{

/** One plug as the person knows it. */
struct SeenPlug {
    QString interface; ///< Another one under the same name is another permission.
    QList<Snapd::SlotRef> connected; ///< Known connections, sorted, as SeenRecord::known() writes them.
    bool arrivedOn = false; ///< Came connected with a new app, and that has not been seen yet.

    bool operator==(const SeenPlug &) const = default;
};

/** One snap as the person knows it. */
struct SeenSnap {
    QString revision; ///< The last one of which everything had been seen.
    QMap<QString, SeenPlug> plugs; ///< By name.

    bool operator==(const SeenSnap &) const = default;
};

/** What a person has seen of the permissions of this machine: what is new is told by comparing with it. A value, and its text on disk. */
struct SeenRecord {
    /** Why a text is none of ours. */
    enum class Fault {
        Damaged,
        Newer, ///< Written by a later version of this program: not to be touched.
    };

    QMap<QString, SeenSnap> snaps; ///< By instance name. Snaps of which nothing could be seen yet, such as disabled ones, are not in it.

    [[nodiscard]] QByteArray toText() const;
    /** Takes anything, of any length; a text that breaks off is damaged. */
    [[nodiscard]] static std::variant<SeenRecord, Fault> fromText(QByteArrayView text);

    /** Whether a name of a snap, plug or slot can be written: those of snapd can, and no others are listened to. */
    [[nodiscard]] static bool isName(QStringView name);
    /** The slot as it is written: the system's own slots move from "core" to "snapd" without being others. */
    [[nodiscard]] static Snapd::SlotRef known(const Snapd::SlotRef &slot);

    bool operator==(const SeenRecord &) const = default;
};

}
