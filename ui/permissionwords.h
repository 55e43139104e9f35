// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/interfacecatalog.h"
#include "permissions/permission.h"

#include <QString>

namespace Snapperms
{

/** What a permission is called, and where it belongs: the same in the window and on the command line. */
struct PermissionWords {
    QString title; ///< Of the interface: "Camera".
    QString qualifier; ///< Keeps plugs of one interface apart: the author's label, a content tag, the plug's name; empty when there is nothing to tell apart.
    QString explanation;
    QString hint; ///< Attributes in words: which paths, which content. Often empty.
    QString accessibleName; ///< "Allow VLC to use the camera"
    QString iconName;
    PermissionGroup group = PermissionGroup::Other;
    Sensitivity sensitivity = Sensitivity::High;

    /** Title and qualifier: "Shared Content (gtk-3-themes)". */
    [[nodiscard]] QString heading() const;
    [[nodiscard]] static QString heading(const QString &title, const QString &qualifier);

    bool operator==(const PermissionWords &) const = default;
};

/** @p app: title of the app. @p summary: what snapd says of the interface, for those that we have no words for. @p alone: no other plug of the snap uses it. */
[[nodiscard]] PermissionWords permissionWords(const Permission &permission, const QString &app, const QString &summary, bool alone);

/** Position of a group in a list. */
[[nodiscard]] int groupRank(PermissionGroup group);

}
