// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/interfaceaccess.h"

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

/** Escapes what a pattern would read as more than a character: snapd refuses such paths, but snaps are not snapd. */
QByteArray literally(const QByteArray &path)
{
    QByteArray result;
    for (const char c : path) {
        if (QByteArrayView("*?[]{}\\^").contains(c)) {
            result.append('\\');
        }
        result.append(c);
    }
    return result;
}

void addFiles(const QVariant &list, const char *mask, bool owner, QList<AccessItem> *items)
{
    const QVariantList paths = list.toList();
    for (const QVariant &value : paths) {
        QByteArray path = value.toString().toUtf8();
        if (path.startsWith("$HOME/")) {
            path.replace(0, 5, "~");
        } else if (!path.startsWith('/')) {
            continue;
        }
        while (path.endsWith('/')) {
            path.chop(1);
        }
        items->append(
            {AccessItem::Kind::File, literally(path) + "{,/,/**}", mask, AccessTopic::ExtraFiles, owner ? AccessItem::OwnerOnly : AccessItem::Flags()});
    }
}

/** What is there only with an attribute, or only without. */
void keepIf(bool isSaid, QList<AccessItem> *items)
{
    if (!isSaid) {
        items->removeIf([](const AccessItem &item) {
            return item.flags.testFlag(AccessItem::Conditional);
        });
    }
}

}

void applyAttributes(const QString &interface, const QVariantMap &attributes, QList<AccessItem> *items)
{
    using Kind = AccessItem::Kind;
    const auto isOn = [&attributes](const QString &name) {
        return attributes.value(name).toBool();
    };
    if (interface == "personal-files"_L1 || interface == "system-files"_L1) {
        // interfaces/builtin/{personal,system}_files.go: reading and writing are listed apart, and writing does include reading.
        const bool owner = interface == "personal-files"_L1;
        addFiles(attributes.value(u"read"_s), "rk", owner, items);
        addFiles(attributes.value(u"write"_s), "rwkl", owner, items);
    } else if (interface == "home"_L1) {
        if (attributes.value(u"read"_s).toString() == "all"_L1) {
            items->append({Kind::File, "~/[^.]**", "r", AccessTopic::PersonalFiles, {}});
            items->append({Kind::Capability, "dac_read_search", {}, AccessTopic::PersonalFiles, {}});
        }
    } else if (interface == "browser-support"_L1) {
        // Only with its attribute does it let a program build a sandbox of its own.
        keepIf(isOn(u"allow-sandbox"_s), items);
    } else if (interface == "usb-gadget"_L1) {
        keepIf(!attributes.value(u"ffs-mounts"_s).toList().isEmpty(), items);
    } else if (interface == "shared-memory"_L1) {
        // Of its own (interfaces/builtin/shared_memory.go), or what the other side names.
        const bool isPrivate = isOn(u"private"_s);
        items->removeIf([isPrivate](const AccessItem &item) {
            return isPrivate == (item.kind == Kind::File);
        });
    } else if (interface == "docker-support"_L1 && isOn(u"privileged-containers"_s)) {
        items->append({Kind::File, "/**", "rwklx", AccessTopic::WholeSystem, {}});
    } else if (interface == "lxd-support"_L1 && isOn(u"enable-unconfined-mode"_s)) {
        // Where the kernel can do that (interfaces/apparmor/backend.go).
        items->append({Kind::File, "/**", "rwklmx", AccessTopic::WholeSystem, AccessItem::Conditional});
    } else if (interface == "content"_L1) {
        if (const QByteArray target = attributes.value(u"target"_s).toString().toUtf8(); !target.isEmpty()) {
            items->append({Kind::Mount, target, {}, AccessTopic::OtherPrograms, {}});
        }
    } else if (interface == "dbus"_L1) {
        const QByteArray bus = attributes.value(u"bus"_s).toString().toUtf8();
        const QByteArray name = attributes.value(u"name"_s).toString().toUtf8();
        if ((bus == "session" || bus == "system") && !name.isEmpty()) {
            items->append({Kind::Bus, bus + ':' + name, {}, AccessTopic::OtherPrograms, {}});
        }
    } else if (interface == "kernel-module-load"_L1) {
        const QVariantList modules = attributes.value(u"modules"_s).toList();
        for (const QVariant &value : modules) {
            const QVariantMap module = value.toMap();
            if (module.value(u"load"_s).toString() == "on-boot"_L1) {
                items->append({Kind::Module, module.value(u"name"_s).toString().toUtf8(), {}, AccessTopic::KernelModules, {}});
            }
        }
    }
}

}
