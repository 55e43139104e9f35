// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permission.h"
#include "snapd/types.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Snapperms
{

struct StateDifference;

/**
 * What one read of snaps and connections says, with the indices that make looking up cheap. Building takes time in proportion to what snapd listed: plugs with
 * the same candidates share one list of them until a connection makes theirs differ.
 */
struct PermissionState {
    QList<Snapd::Snap> snaps; ///< Sorted by name.
    Snapd::Connections connections;
    QList<Permission> permissions; ///< In snapd's order. Plugs of snaps that are not in the list of snaps are left out: the two lists were read in mid-change.

    QHash<QString, qsizetype> snapIndex;
    QHash<Snapd::PlugRef, qsizetype> permissionIndex;
    QHash<QString, QList<Snapd::PlugRef>> plugsBySnap;
    QHash<QString, QList<Snapd::PlugRef>> plugsByInterface;
    QHash<QString, QList<Snapd::Slot>> slotsBySnap;

    [[nodiscard]] static PermissionState build(QList<Snapd::Snap> snaps, Snapd::Connections connections);

    /**
     * Becomes what build() makes of a later read. @return what StateDifference::between() says of the two. Where nothing but connections differs, which is so
     * after every switch, only the plugs of these are reckoned anew.
     */
    [[nodiscard]] StateDifference update(const QList<Snapd::Snap> &laterSnaps, const Snapd::Connections &later);

    [[nodiscard]] const Permission *permission(const Snapd::PlugRef &id) const;
    [[nodiscard]] const Snapd::Snap *snap(const QString &name) const;
};

/** What has to be told when one state takes the place of another. */
struct StateDifference {
    QStringList snapsAdded;
    QStringList snapsRemoved;
    QStringList snapsChanged;
    QList<Snapd::PlugRef> permissionsAdded;
    QList<Snapd::PlugRef> permissionsRemoved;
    QList<Snapd::PlugRef> permissionsChanged;
    QStringList slotsChanged; ///< Sorted names of the snaps whose slots differ.

    [[nodiscard]] static StateDifference between(const PermissionState &before, const PermissionState &after);
};

}
