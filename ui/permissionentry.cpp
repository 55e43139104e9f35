// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/permissionentry.h"

#include "permissions/permissioninsight.h"
#include "ui/titleorder.h"

namespace Snapperms
{

QString PermissionEntry::heading() const
{
    return PermissionWords::heading(title, qualifier);
}

bool PermissionEntry::operator==(const PermissionEntry &other) const
{
    return permission == other.permission && app == other.app && title == other.title && qualifier == other.qualifier && explanation == other.explanation
        && hint == other.hint && accessibleName == other.accessibleName && iconName == other.iconName && icon.cacheKey() == other.icon.cacheKey()
        && group == other.group && section == other.section && sensitivity == other.sensitivity && standing == other.standing && until == other.until
        && left == other.left && unread == other.unread && refused == other.refused && leftSaidBy == other.leftSaidBy && force == other.force
        && pending == other.pending && problem == other.problem && isNew == other.isNew && unconfined == other.unconfined;
}

Permission PermissionEntry::offered() const
{
    return permission.offered([this](const SlotChoice &choice) {
        return refused.contains(choice.slot);
    });
}

bool PermissionEntry::cannotBeOn() const
{
    return !isOn() && offered().isUnavailable();
}

PermissionEntry makePermissionEntry(const Permission &permission, const QString &app, const QString &summary, bool alone, const PermissionInsight *insight)
{
    const PermissionWords words = permissionWords(permission, app, summary, alone);
    PermissionEntry entry;
    entry.permission = permission;
    entry.app = app;
    entry.title = words.title;
    entry.qualifier = words.qualifier;
    entry.explanation = words.explanation;
    entry.hint = words.hint;
    entry.accessibleName = words.accessibleName;
    entry.iconName = words.iconName;
    entry.group = words.group;
    entry.section = {groupRank(words.group), InterfaceCatalog::groupTitle(words.group), words.group == PermissionGroup::DesktopBasics};
    entry.sensitivity = words.sensitivity;
    if (insight) {
        entry.standing = insight->defaultOf(permission.id);
        entry.left = insight->rowAccessOf(permission.id);
        entry.unread = insight->readProblem(permission.id);
        for (const SlotChoice &choice : permission.choices) {
            const PolicyAnswer answer = insight->mayConnect(permission.id, choice.slot);
            if (answer.allowed == Match::No) {
                entry.refused.insert(choice.slot, answer.source);
            }
        }
    }
    return entry;
}

bool entryBefore(const PermissionEntry &a, const PermissionEntry &b)
{
    if (a.section.rank != b.section.rank) {
        return a.section.rank < b.section.rank;
    }
    if (a.sensitivity != b.sensitivity) {
        return a.sensitivity > b.sensitivity;
    }
    if (const int order = compareTitles(a.title, b.title); order != 0) {
        return order < 0;
    }
    if (const int order = compareTitles(a.qualifier, b.qualifier); order != 0) {
        return order < 0;
    }
    return a.permission.id < b.permission.id;
}

}
