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
    Breadth{"steam-support"_L1, 95},
    Breadth{"nomad-support"_L1, 95},
    Breadth{"multipass-support"_L1, 95},
    Breadth{"microstack-support"_L1, 95},
    Breadth{"microceph-support"_L1, 95},
    Breadth{"lxd-support"_L1, 95},
    Breadth{"kubernetes-support"_L1, 95},
    Breadth{"greengrass-support"_L1, 95},
    Breadth{"docker-support"_L1, 95},
    Breadth{"classic-support"_L1, 95},
    Breadth{"checkbox-support"_L1, 95},
    Breadth{"system-trace"_L1, 60},
    Breadth{"nvme-control"_L1, 60},
    Breadth{"kernel-sched-ext-control"_L1, 60},
    Breadth{"iscsi-initiator"_L1, 60},
    Breadth{"dm-multipath"_L1, 60},
    Breadth{"dm-crypt"_L1, 60},
    Breadth{"desktop-launch"_L1, 60},
    Breadth{"auditd-support"_L1, 60},
    Breadth{"acrn-support"_L1, 60},
    Breadth{"physical-memory-control"_L1, 50},
    Breadth{"physical-memory-observe"_L1, 35},
    Breadth{"ppp"_L1, 30},
    Breadth{"mount-control"_L1, 30},
    Breadth{"io-ports-control"_L1, 30},
    Breadth{"fwupd"_L1, 25},
    Breadth{"userns"_L1, 20},
    Breadth{"unity8"_L1, 20},
    Breadth{"ubuntu-download-manager"_L1, 20},
    Breadth{"shared-memory"_L1, 20},
    Breadth{"raw-volume"_L1, 20},
    Breadth{"qualcomm-ipc-router"_L1, 20},
    Breadth{"polkit-agent"_L1, 20},
    Breadth{"nvidia-drivers-support"_L1, 20},
    Breadth{"nfs-mount"_L1, 20},
    Breadth{"netlink-driver"_L1, 20},
    Breadth{"login-session-control"_L1, 20},
    Breadth{"cifs-mount"_L1, 20},
    Breadth{"autopilot-introspection"_L1, 20},
    Breadth{"xdg-portal-permission-store"_L1, 15},
    Breadth{"vsock-guest"_L1, 15},
    Breadth{"vcio"_L1, 15},
    Breadth{"unity8-contacts"_L1, 15},
    Breadth{"unity8-calendar"_L1, 15},
    Breadth{"uio"_L1, 15},
    Breadth{"ubuntu-pro-control"_L1, 15},
    Breadth{"thumbnailer-service"_L1, 15},
    Breadth{"storage-framework-service"_L1, 15},
    Breadth{"remoteproc"_L1, 15},
    Breadth{"posix-mq"_L1, 15},
    Breadth{"openvswitch-support"_L1, 15},
    Breadth{"network-setup-control"_L1, 15},
    Breadth{"network-manager-observe"_L1, 15},
    Breadth{"maliit"_L1, 15},
    Breadth{"location-control"_L1, 15},
    Breadth{"kernel-firmware-control"_L1, 15},
    Breadth{"kernel-crypto-api"_L1, 15},
    Breadth{"ion-memory-control"_L1, 15},
    Breadth{"intel-qat"_L1, 15},
    Breadth{"intel-mei"_L1, 15},
    Breadth{"gpio-memory-control"_L1, 15},
    Breadth{"gpio-control"_L1, 15},
    Breadth{"gpio-chardev"_L1, 15},
    Breadth{"devlxd"_L1, 15},
    Breadth{"cpu-control"_L1, 15},
    Breadth{"broadcom-asic-control"_L1, 15},
    Breadth{"bool-file"_L1, 15},
    Breadth{"adb-support"_L1, 15},
    Breadth{"timeserver-control"_L1, 12},
    Breadth{"hardware-random-control"_L1, 12},
};

// What an app may ask snapd (daemon/api_*.go and overlord/hookstate/ctlcmd/ there): its socket for snaps is open to all of them.
constexpr std::array answeredBySnapd{
    "confdb"_L1,
    "firmware-updater-support"_L1,
    "ros-snapd-support"_L1,
    "snap-fde-control"_L1,
    "snap-interfaces-requests-control"_L1,
    "snap-refresh-control"_L1,
    "snap-refresh-observe"_L1,
    "snap-themes-control"_L1,
};

// Their rules, or some of them, are made of attributes, be it of the plug or of the other side.
constexpr std::array writtenInAttributes{
    "browser-support"_L1,
    "content"_L1,
    "custom-device"_L1,
    "dbus"_L1,
    "docker-support"_L1,
    "home"_L1,
    "kernel-module-load"_L1,
    "lxd-support"_L1,
    "mount-control"_L1,
    "personal-files"_L1,
    "pkcs11"_L1,
    "posix-mq"_L1,
    "raw-volume"_L1,
    "serial-port"_L1,
    "shared-memory"_L1,
    "system-files"_L1,
    "usb-gadget"_L1,
};

const QHash<QString, QList<AccessItem>> &table()
{
    static const auto built = [] {
        QHash<QString, QList<AccessItem>> result;
        const auto add = [&result](const QList<AccessRow> &rows) {
            for (const AccessRow &row : rows) {
                const QList<QByteArray> names = *row.mask ? QList{QByteArray(row.what)} : QByteArray(row.what).split(' ');
                for (const QByteArray &name : names) {
                    result[QString::fromLatin1(row.interface)].append(
                        {row.kind, name, QByteArray(row.mask), row.topic, AccessItem::Flags::fromInt(AccessItem::Flags::Int(row.flags))});
                }
            }
        };
        add(accessRowsDesktop());
        add(accessRowsHardware());
        add(accessRowsServices());
        add(accessRowsSupport());
        add(accessRowsSystem());
        // These change no rule at all, or only by attributes; they are known all the same.
        for (const QLatin1StringView name : {"audio-record"_L1, "core-support"_L1, "empty"_L1}) {
            result[name];
        }
        for (const QLatin1StringView name : writtenInAttributes) {
            result[name];
        }
        for (const QLatin1StringView name : answeredBySnapd) {
            result[name];
        }
        return result;
    }();
    return built;
}

}

bool InterfaceAccess::opensNothing() const
{
    return known && items.isEmpty() && !byAttributes && !soundServerDecides && !snapdDecides;
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
    result.soundServerDecides = interface == "audio-record"_L1;
    result.snapdDecides = std::ranges::find(answeredBySnapd, interface) != answeredBySnapd.end();
    result.byAttributes = std::ranges::find(writtenInAttributes, interface) != writtenInAttributes.end();
    if (result.byAttributes) {
        applyAttributes(interface, plugAttributes, &result.items);
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
    result.snapd = access.snapdDecides || access.interface == "kernel-module-load"_L1;
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
            result.appArmorFiles = true;
            break;
        // The name of a socket in the file system is looked at when somebody connects, and mainline kernels do not look then before they know af_unix.
        case AccessItem::Kind::Socket:
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
        case AccessItem::Kind::Module:
            result.snapd = true;
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
        case AccessItem::Kind::Module:
            // Asked for anew every time; or nothing that a program has.
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
