// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionwords.h"

#include "ui/attributewords.h"

#include <QCoreApplication>

namespace Snapperms
{

QString PermissionWords::heading() const
{
    return heading(title, qualifier);
}

QString PermissionWords::heading(const QString &title, const QString &qualifier)
{
    return qualifier.isEmpty()
        ? title
        : QCoreApplication::translate("Snapperms::PermissionEntry", "%1 (%2)", "title of a permission and what tells it from others of its kind")
              .arg(title, qualifier);
}

PermissionWords permissionWords(const Permission &permission, const QString &app, const QString &summary, bool alone)
{
    const InterfaceWords interface = InterfaceCatalog::words(permission.interface);
    PermissionWords words;
    words.title = interface.title;
    words.explanation = interface.known || summary.isEmpty() ? interface.explanation : summary;
    words.hint = AttributeWords::hint(permission);
    words.iconName = interface.iconName;
    words.group = interface.group;
    words.sensitivity = interface.sensitivity;

    words.qualifier = permission.label.simplified();
    if (words.qualifier.isEmpty()) {
        words.qualifier = AttributeWords::qualifier(permission);
    }
    if (words.qualifier.isEmpty() && !alone) {
        words.qualifier = permission.id.plug;
    }

    words.accessibleName = interface.allowSentence.arg(app);
    if (!words.qualifier.isEmpty()) {
        words.accessibleName
            = QCoreApplication::translate("Snapperms::PermissionEntry", "%1 (%2)", "“Allow VLC to use the camera” and what tells it from others of its kind")
                  .arg(words.accessibleName, words.qualifier);
    }
    return words;
}

int groupRank(PermissionGroup group)
{
    // Folded at the end, below the ones that we have no words for.
    return group == PermissionGroup::DesktopBasics ? int(PermissionGroup::Other) + 1 : int(group);
}

}
