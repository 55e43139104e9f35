// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/declarations/lastresorttable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

// snapd 2.77, all 220 interfaces: every rule of its base declaration, judged for a plug without attributes. Sorted.

constexpr auto autoConnects = std::to_array<QLatin1StringView>({
    "accel"_L1,
    "audio-playback"_L1,
    "browser-support"_L1,
    "core-support"_L1,
    "desktop"_L1,
    "desktop-legacy"_L1,
    "gsettings"_L1,
    "home"_L1,
    "network"_L1,
    "network-bind"_L1,
    "network-status"_L1,
    "opengl"_L1,
    "optical-drive"_L1,
    "ros-opt-data"_L1,
    "screen-inhibit-control"_L1,
    "unity7"_L1,
    "upower-observe"_L1,
    "wayland"_L1,
    "x11"_L1,
});

constexpr auto depends = std::to_array<QLatin1StringView>({
    "confdb"_L1,
    "content"_L1,
    "media-hub"_L1,
    "mir"_L1,
    "online-accounts-service"_L1,
    "posix-mq"_L1,
    "qualcomm-ipc-router"_L1,
    "shared-memory"_L1,
    "ubuntu-download-manager"_L1,
    "unity8"_L1,
});

constexpr auto staysOff = std::to_array<QLatin1StringView>({
    "account-control"_L1,
    "accounts-service"_L1,
    "acrn-support"_L1,
    "adb-support"_L1,
    "allegro-vcu"_L1,
    "alsa"_L1,
    "apparmor-observe"_L1,
    "appstream-metadata"_L1,
    "audio-record"_L1,
    "auditd-support"_L1,
    "autopilot-introspection"_L1,
    "avahi-control"_L1,
    "avahi-observe"_L1,
    "block-devices"_L1,
    "bluetooth-control"_L1,
    "bluez"_L1,
    "bool-file"_L1,
    "broadcom-asic-control"_L1,
    "calendar-service"_L1,
    "camera"_L1,
    "can-bus"_L1,
    "checkbox-support"_L1,
    "cifs-mount"_L1,
    "classic-support"_L1,
    "contacts-service"_L1,
    "cpu-control"_L1,
    "cuda-driver-libs"_L1,
    "cups"_L1,
    "cups-control"_L1,
    "custom-device"_L1,
    "daemon-notify"_L1,
    "dbus"_L1,
    "dcdbas-control"_L1,
    "desktop-launch"_L1,
    "device-buttons"_L1,
    "devlxd"_L1,
    "display-control"_L1,
    "dm-crypt"_L1,
    "dm-multipath"_L1,
    "docker"_L1,
    "docker-support"_L1,
    "dsp"_L1,
    "dvb"_L1,
    "egl-driver-libs"_L1,
    "empty"_L1,
    "firewall-control"_L1,
    "firmware-updater-support"_L1,
    "fpga"_L1,
    "framebuffer"_L1,
    "fuse-support"_L1,
    "fwupd"_L1,
    "gbm-driver-libs"_L1,
    "gconf"_L1,
    "gpg-keys"_L1,
    "gpg-public-keys"_L1,
    "gpio"_L1,
    "gpio-chardev"_L1,
    "gpio-control"_L1,
    "gpio-memory-control"_L1,
    "greengrass-support"_L1,
    "hardware-observe"_L1,
    "hardware-random-control"_L1,
    "hardware-random-observe"_L1,
    "hidraw"_L1,
    "hostname-control"_L1,
    "hugepages-control"_L1,
    "i2c"_L1,
    "iio"_L1,
    "intel-mei"_L1,
    "intel-qat"_L1,
    "io-ports-control"_L1,
    "ion-memory-control"_L1,
    "iscsi-initiator"_L1,
    "jack1"_L1,
    "joystick"_L1,
    "juju-client-observe"_L1,
    "kerberos-tickets"_L1,
    "kernel-crypto-api"_L1,
    "kernel-firmware-control"_L1,
    "kernel-module-control"_L1,
    "kernel-module-load"_L1,
    "kernel-module-observe"_L1,
    "kernel-sched-ext-control"_L1,
    "kubernetes-support"_L1,
    "kvm"_L1,
    "libvirt"_L1,
    "locale-control"_L1,
    "location-control"_L1,
    "location-observe"_L1,
    "log-observe"_L1,
    "login-session-control"_L1,
    "login-session-observe"_L1,
    "lxd"_L1,
    "lxd-support"_L1,
    "maliit"_L1,
    "media-control"_L1,
    "mediatek-accel"_L1,
    "microceph"_L1,
    "microceph-support"_L1,
    "microovn"_L1,
    "microstack-support"_L1,
    "modem-manager"_L1,
    "mount-control"_L1,
    "mount-observe"_L1,
    "mpris"_L1,
    "multipass-support"_L1,
    "netlink-audit"_L1,
    "netlink-connector"_L1,
    "netlink-driver"_L1,
    "network-control"_L1,
    "network-manager"_L1,
    "network-manager-observe"_L1,
    "network-observe"_L1,
    "network-setup-control"_L1,
    "network-setup-observe"_L1,
    "nfs-mount"_L1,
    "nomad-support"_L1,
    "nvidia-drivers-support"_L1,
    "nvidia-video-driver-libs"_L1,
    "nvme-control"_L1,
    "ofono"_L1,
    "opengl-driver-libs"_L1,
    "opengles-driver-libs"_L1,
    "openvswitch"_L1,
    "openvswitch-support"_L1,
    "packagekit-control"_L1,
    "password-manager-service"_L1,
    "pcscd"_L1,
    "personal-files"_L1,
    "physical-memory-control"_L1,
    "physical-memory-observe"_L1,
    "pipewire"_L1,
    "pkcs11"_L1,
    "podman"_L1,
    "polkit"_L1,
    "polkit-agent"_L1,
    "power-control"_L1,
    "ppp"_L1,
    "process-control"_L1,
    "ptp"_L1,
    "pulseaudio"_L1,
    "pwm"_L1,
    "raw-input"_L1,
    "raw-usb"_L1,
    "raw-volume"_L1,
    "remoteproc"_L1,
    "removable-media"_L1,
    "ros-snapd-support"_L1,
    "screencast-legacy"_L1,
    "scsi-generic"_L1,
    "sd-control"_L1,
    "serial-port"_L1,
    "shutdown"_L1,
    "snap-fde-control"_L1,
    "snap-interfaces-requests-control"_L1,
    "snap-refresh-control"_L1,
    "snap-refresh-observe"_L1,
    "snap-themes-control"_L1,
    "snapd-control"_L1,
    "spi"_L1,
    "ssh-keys"_L1,
    "ssh-public-keys"_L1,
    "steam-support"_L1,
    "storage-framework-service"_L1,
    "system-backup"_L1,
    "system-files"_L1,
    "system-observe"_L1,
    "system-packages-doc"_L1,
    "system-source-code"_L1,
    "system-trace"_L1,
    "tee"_L1,
    "thumbnailer-service"_L1,
    "time-control"_L1,
    "timeserver-control"_L1,
    "timezone-control"_L1,
    "tpm"_L1,
    "u2f-devices"_L1,
    "ubuntu-pro-control"_L1,
    "udisks2"_L1,
    "uhid"_L1,
    "uinput"_L1,
    "uio"_L1,
    "unity8-calendar"_L1,
    "unity8-contacts"_L1,
    "usb-gadget"_L1,
    "userns"_L1,
    "vcio"_L1,
    "vsock-guest"_L1,
    "vulkan-driver-libs"_L1,
    "xdg-portal-permission-store"_L1,
    "xilinx-dma"_L1,
});

template <typename List>
bool contains(const List &list, const QString &interface)
{
    return std::binary_search(list.begin(), list.end(), QStringView(interface), [](const auto &a, const auto &b) {
        return a < b;
    });
}

/** A YAML boolean, or the word. */
bool says(const QVariant &value, bool wanted)
{
    return value.typeId() == QMetaType::Bool ? value.toBool() == wanted : value.toString() == (wanted ? "true"_L1 : "false"_L1);
}

}

QString LastResortTable::version()
{
    return u"2.77"_s;
}

QList<QString> LastResortTable::interfaces()
{
    QList<QString> all;
    all.reserve(qsizetype(autoConnects.size()) + qsizetype(depends.size()) + qsizetype(staysOff.size()));
    for (const QLatin1StringView name : autoConnects) {
        all.append(name);
    }
    for (const QLatin1StringView name : depends) {
        all.append(name);
    }
    for (const QLatin1StringView name : staysOff) {
        all.append(name);
    }
    std::sort(all.begin(), all.end());
    return all;
}

LastResortTable::Entry LastResortTable::entry(const QString &interface)
{
    if (contains(staysOff, interface)) {
        return Entry::StaysOff;
    }
    if (contains(autoConnects, interface)) {
        return Entry::AutoConnects;
    }
    return contains(depends, interface) ? Entry::Depends : Entry::Absent;
}

LastResortTable::Entry LastResortTable::entry(const QString &interface, const QVariantMap &plugAttrs)
{
    if (interface == "home"_L1 && plugAttrs.value(u"read"_s).toString() == "all"_L1) {
        return Entry::StaysOff;
    }
    if (interface == "browser-support"_L1 && says(plugAttrs.value(u"allow-sandbox"_s), true)) {
        return Entry::StaysOff;
    }
    if (interface == "optical-drive"_L1 && says(plugAttrs.value(u"write"_s), true)) {
        return Entry::StaysOff;
    }
    return entry(interface);
}

}
