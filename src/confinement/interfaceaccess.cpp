// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/interfaceaccess.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

struct Breadth {
    QLatin1StringView interface;
    int value;
};

// Interfaces that open far more than the one thing somebody missed are offered last.
constexpr std::array broad{
    Breadth{"system-backup"_L1, 100},
    Breadth{"block-devices"_L1, 60},
    Breadth{"network-control"_L1, 50},
    Breadth{"firewall-control"_L1, 45},
    Breadth{"raw-input"_L1, 45},
    Breadth{"raw-usb"_L1, 40},
    Breadth{"hardware-observe"_L1, 40},
    Breadth{"kernel-module-control"_L1, 40},
    Breadth{"network-observe"_L1, 30},
    Breadth{"pulseaudio"_L1, 20},
    Breadth{"hidraw"_L1, 20},
    Breadth{"cups-control"_L1, 20},
    Breadth{"desktop-legacy"_L1, 20},
    Breadth{"unity7"_L1, 30},
    Breadth{"ssh-keys"_L1, 15},
    Breadth{"gpg-keys"_L1, 15},
    Breadth{"avahi-control"_L1, 15},
    Breadth{"network-bind"_L1, 12},
    Breadth{"system-observe"_L1, 20},
    Breadth{"browser-support"_L1, 25},
    Breadth{"account-control"_L1, 40},
    Breadth{"system-files"_L1, 20},
    Breadth{"network-manager"_L1, 20},
};

const QHash<QString, QList<AccessItem>> &table()
{
    static const auto built = [] {
        QHash<QString, QList<AccessItem>> result;
        const auto add = [&result](const QList<AccessRow> &rows) {
            for (const AccessRow &row : rows) {
                result[QString::fromLatin1(row.interface)].append(
                    {row.kind, QByteArray(row.what), QByteArray(row.mask), row.topic, AccessItem::Flags::fromInt(AccessItem::Flags::Int(row.flags))});
            }
        };
        add(accessRowsDesktop());
        add(accessRowsSystem());
        // These change no rule at all, or only by attributes; they are known all the same.
        for (const QLatin1StringView name : {"audio-record"_L1, "personal-files"_L1, "system-files"_L1}) {
            result[name];
        }
        return result;
    }();
    return built;
}

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

}

InterfaceAccess interfaceAccess(const QString &interface, const QVariantMap &plugAttributes)
{
    InterfaceAccess result;
    result.interface = interface;
    const auto it = table().constFind(interface);
    if (it == table().constEnd()) {
        return result;
    }
    result.known = true;
    result.items = *it;
    for (const Breadth &entry : broad) {
        if (interface == entry.interface) {
            result.breadth = entry.value;
        }
    }
    if (interface == "audio-record"_L1) {
        result.soundServerDecides = true;
    } else if (interface == "personal-files"_L1 || interface == "system-files"_L1) {
        // interfaces/builtin/{personal,system}_files.go: reading and writing are listed apart, and writing does include reading.
        result.byAttributes = true;
        const bool owner = interface == "personal-files"_L1;
        addFiles(plugAttributes.value(u"read"_s), "rk", owner, &result.items);
        addFiles(plugAttributes.value(u"write"_s), "rwkl", owner, &result.items);
    } else if (interface == "home"_L1) {
        result.byAttributes = true;
        if (plugAttributes.value(u"read"_s).toString() == "all"_L1) {
            result.items.append({AccessItem::Kind::File, "~/[^.]**", "r", AccessTopic::PersonalFiles, {}});
            result.items.append({AccessItem::Kind::Capability, "dac_read_search", {}, AccessTopic::PersonalFiles, {}});
        }
    } else if (interface == "browser-support"_L1) {
        // Only with its attribute does it let a program build a sandbox of its own.
        result.byAttributes = true;
        if (!plugAttributes.value(u"allow-sandbox"_s).toBool()) {
            result.items.removeIf([](const AccessItem &item) {
                return item.flags.testFlag(AccessItem::Conditional);
            });
        }
    } else if (interface == "serial-port"_L1) {
        result.byAttributes = true;
    }
    return result;
}

QStringList interfacesWithAccess()
{
    QStringList names = table().keys();
    names.sort();
    return names;
}

bool Enforcers::onlyBus() const
{
    Enforcers other = *this;
    other.appArmorBus = false;
    return appArmorBus && other == Enforcers();
}

Enforcers enforcersOf(const InterfaceAccess &access)
{
    Enforcers result;
    result.soundServer = access.soundServerDecides;
    for (const AccessItem &item : access.items) {
        // Side effects do not make the kernel the one who enforces the thing itself.
        if (item.flags & (AccessItem::Detail | AccessItem::Except)) {
            continue;
        }
        switch (item.kind) {
        case AccessItem::Kind::Device:
            result.deviceCgroup = true;
            [[fallthrough]];
        case AccessItem::Kind::File:
        case AccessItem::Kind::Socket:
            result.appArmorFiles = true;
            break;
        case AccessItem::Kind::AbstractSocket:
            result.appArmorUnix = true;
            break;
        case AccessItem::Kind::Network:
            result.appArmorNetwork = true;
            break;
        case AccessItem::Kind::Capability:
        case AccessItem::Kind::Ptrace:
        case AccessItem::Kind::Signal:
            result.appArmorOther = true;
            break;
        case AccessItem::Kind::Syscall:
            result.seccomp = true;
            break;
        case AccessItem::Kind::Bus:
            result.appArmorBus = true;
            break;
        case AccessItem::Kind::Mount:
            result.mounts = true;
            break;
        }
    }
    return result;
}

RestartNeed needsRestart(const QString &interface, bool turnedOn)
{
    RestartNeed need;
    const InterfaceAccess access = interfaceAccess(interface);
    if (!access.known) {
        need.level = RestartNeed::Level::Unknown;
        return need;
    }
    bool syscalls = false;
    bool mounts = false;
    bool handles = access.byAttributes;
    bool sound = access.soundServerDecides;
    for (const AccessItem &item : access.items) {
        switch (item.kind) {
        case AccessItem::Kind::Syscall:
            syscalls = true;
            break;
        case AccessItem::Kind::Mount:
            mounts = true;
            break;
        case AccessItem::Kind::Socket:
            sound = sound || item.topic == AccessTopic::SoundPlayback;
            handles = true;
            break;
        case AccessItem::Kind::Ptrace:
        case AccessItem::Kind::Signal:
        case AccessItem::Kind::Capability:
        case AccessItem::Kind::Bus:
            // Asked for anew every time.
            break;
        default:
            handles = handles || !item.flags.testFlag(AccessItem::Detail);
        }
    }
    need.reasons.setFlag(RestartNeed::SystemCallFilter, syscalls);
    need.reasons.setFlag(RestartNeed::FileSystemView, mounts);
    need.reasons.setFlag(RestartNeed::SoundConnection, sound);
    if (need.reasons) {
        need.level = RestartNeed::Level::Needed;
    }
    if (!turnedOn && handles) {
        need.reasons |= RestartNeed::OpenHandles;
        need.level = std::max(need.level, RestartNeed::Level::IfHeld);
    }
    return need;
}

}
