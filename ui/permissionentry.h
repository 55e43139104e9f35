// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/changeproblem.h"
#include "permissions/changerequest.h"
#include "permissions/defaults.h"
#include "permissions/effectiveaccess.h"
#include "permissions/interfacecatalog.h"
#include "permissions/permission.h"
#include "privileged/leasebook.h"
#include "protection/rowforces.h"
#include "snapd/result.h"
#include "ui/accesssentences.h"
#include "ui/permissionwords.h"

#include <QIcon>

#include <optional>

namespace Snapperms
{

class PermissionInsight;

/** A request under way for one plug, as a row shows it. */
struct PendingChange {
    ChangeRequest::Stage stage = ChangeRequest::Stage::Queued;
    QString waitingForSnap; ///< Only in WaitingForOther.
    QString waitingForKind;

    bool operator==(const PendingChange &) const = default;
};

/** Where a row stands in a list with headings: by default its group, see makePermissionEntry(). */
struct EntrySection {
    int rank = 0; ///< Position among the sections.
    QString title;
    bool foldable = false; ///< And folded at first.
    std::optional<bool> saysOn = std::nullopt; ///< Its title says by itself that all its rows are on, or that none is.

    bool operator==(const EntrySection &) const = default;
};

/** Everything that one row with a switch shows: what the store, the queue and the catalog say of one plug, at one moment. A plain value. */
struct PermissionEntry {
    Permission permission; ///< What snapd reports; the only source of on and off.

    QString app; ///< Title of the snap.
    QString title; ///< Of the interface: "Camera".
    QString qualifier; ///< Keeps plugs of one interface apart: the author's label, a content tag, the plug's name; empty when there is nothing to tell apart.
    QString explanation;
    QString hint; ///< Attributes in words: which paths, which content. Often empty.
    QString accessibleName; ///< "Allow VLC to use the camera"
    QString iconName;
    QIcon icon; ///< In place of iconName, where the row stands for an app.
    PermissionGroup group = PermissionGroup::Other;
    EntrySection section;
    Sensitivity sensitivity = Sensitivity::High;

    PermissionDefault standing; ///< Compared with the default.
    std::optional<Privileged::AllowedUntil> until; ///< It is on for a while.
    RowAccess left; ///< What the app can reach although this is off.
    QString unconfined; ///< On pages of several apps: that no switch keeps this one from anything.
    std::optional<Snapd::Error> unread; ///< Why the default is not known for certain, if snapd was asked and failed.
    QHash<Snapd::SlotRef, RuleSource> refused; ///< Slots that snapd would not let anybody connect.

    SaidBy leftSaidBy = SaidBy::Nobody;
    RowForce force; ///< Whether it is in force.

    std::optional<PendingChange> pending;
    ChangeProblem problem;
    bool isNew = false; ///< Something about it changed without the person, who has not seen it yet.

    [[nodiscard]] bool isOn() const { return permission.isOn(); }
    /** What can be chosen: without the slots that snapd would refuse, except where they are connected all the same. */
    [[nodiscard]] Permission offered() const;
    /** There is nothing to switch on: nothing provides it, or snapd would refuse whatever does. */
    [[nodiscard]] bool cannotBeOn() const;
    /** Title and qualifier: "Shared Content (gtk-3-themes)". */
    [[nodiscard]] QString heading() const;

    bool operator==(const PermissionEntry &) const;
};

/** Builds entries. @p alone: no other plug of the snap uses the same interface. Without @p insight nothing is known but what snapd's list tells. */
[[nodiscard]] PermissionEntry makePermissionEntry(
    const Permission &permission, const QString &app, const QString &summary, bool alone, const PermissionInsight *insight = nullptr);

/** The order of rows: by section (group) with the desktop's basics last, then the more sensitive, then by title, then plugs of one interface among themselves.
 */
[[nodiscard]] bool entryBefore(const PermissionEntry &a, const PermissionEntry &b);

}
