// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/attributewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

/** Strings out of an attribute that ought to be a list of strings, but is whatever the author of the snap wrote. */
QStringList strings(const QVariant &value)
{
    QStringList list;
    const QVariantList values = value.typeId() == QMetaType::QString ? QVariantList{value} : value.toList();
    for (const QVariant &item : values) {
        QString text = item.toString().simplified();
        text.replace("$HOME/"_L1, "~/"_L1);
        if (!text.isEmpty()) {
            list << text;
        }
    }
    return list;
}

/** Long lists would fill the page; the details name every one. */
QString joined(const QStringList &paths)
{
    constexpr qsizetype shown = 4;
    if (paths.size() <= shown) {
        return QLocale().createSeparatedList(paths);
    }
    return QLocale().createSeparatedList(paths.mid(0, shown) << AttributeWords::tr("%Ln more", "paths", int(paths.size() - shown)));
}

QString pathsHint(const QVariantMap &attrs)
{
    const QStringList read = strings(attrs.value(u"read"_s));
    const QStringList write = strings(attrs.value(u"write"_s));
    if (!read.isEmpty() && !write.isEmpty()) {
        return AttributeWords::tr("Can read %1, and read and change %2.", "lists of files").arg(joined(read), joined(write));
    }
    if (!write.isEmpty()) {
        return AttributeWords::tr("Can read and change %1.", "list of files").arg(joined(write));
    }
    return read.isEmpty() ? QString() : AttributeWords::tr("Can read %1.", "list of files").arg(joined(read));
}

}

QString AttributeWords::hint(const Permission &permission)
{
    const QVariantMap &attrs = permission.attrs;
    if (permission.interface == "personal-files"_L1 || permission.interface == "system-files"_L1) {
        return pathsHint(attrs);
    }
    if (permission.interface == "dbus"_L1) {
        const QString name = attrs.value(u"name"_s).toString().simplified();
        if (!name.isEmpty()) {
            return attrs.value(u"bus"_s).toString() == "system"_L1 ? tr("Talks to %1, shared by all users.", "name of a service on the system bus").arg(name)
                                                                   : tr("Talks to %1 in your session.", "name of a service on the session bus").arg(name);
        }
    }
    if (permission.interface == "content"_L1) {
        const QString target = attrs.value(u"target"_s).toString().simplified();
        if (!target.isEmpty()) {
            return tr("Appears to the app as %1.", "path of a directory").arg(target);
        }
    }
    return {};
}

QString AttributeWords::qualifier(const Permission &permission)
{
    if (permission.interface == "content"_L1) {
        // Left out, the tag is the name of the plug (snapd interfaces/builtin/content.go).
        const QString content = permission.attrs.value(u"content"_s).toString().simplified();
        return content.isEmpty() ? permission.id.plug : content;
    }
    if (permission.interface == "dbus"_L1) {
        return permission.attrs.value(u"name"_s).toString().simplified();
    }
    return {};
}

}
