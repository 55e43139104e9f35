// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "helper/risk.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace Snapperms::Helper
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/*
 * The interfaces that are ordinary, sorted. Everything else is sensitive:
 * - interfaces that snapd itself only grants by assertion of the store (its base declaration calls them super-privileged): mount-control, snapd-control, ...
 * - root by another door: accounts, or a service that runs anything as root for its clients: account-control, docker, libvirt, lxd, microceph, microovn, podman
 * - every file of the machine, or the raw disk under it: raw-volume, system-backup, and udisks2, which opens disks and writes fstab for root, and a service of
 *   a snap is root
 * - the firmware under all of it: fwupd, which for root writes that, and stops asking whether it is signed
 * - CAP_SYS_ADMIN and mounting: cifs-mount, fuse-support, nfs-mount
 * - memory, I/O ports, or devices that read and write memory by themselves: acrn-support, broadcom-asic-control, dcdbas-control, fpga, gpio-memory-control,
 *   intel-mei, io-ports-control, physical-memory-control, physical-memory-observe, uio, vcio
 * - every key press, or pressing keys itself: raw-input, uhid
 * - watching or steering the kernel, or the chip that guards the keys of the disk: system-trace, tpm
 * - whatever device the slot names, which no table can judge: custom-device
 * - interfaces of a snapd newer than this table (2.77).
 */
constexpr std::array Ordinary{
    // clang-format off
    "accel"_L1, "accounts-service"_L1, "adb-support"_L1, "allegro-vcu"_L1, "alsa"_L1, "apparmor-observe"_L1, "appstream-metadata"_L1, "audio-playback"_L1,
    "audio-record"_L1, "autopilot-introspection"_L1, "avahi-control"_L1, "avahi-observe"_L1, "bluetooth-control"_L1, "bluez"_L1, "bool-file"_L1,
    "browser-support"_L1, "calendar-service"_L1, "camera"_L1, "can-bus"_L1, "confdb"_L1, "contacts-service"_L1, "content"_L1, "cpu-control"_L1, "cups"_L1,
    "cups-control"_L1, "daemon-notify"_L1, "dbus"_L1, "desktop"_L1, "desktop-legacy"_L1, "device-buttons"_L1, "display-control"_L1, "dsp"_L1, "dvb"_L1,
    "empty"_L1, "firewall-control"_L1, "framebuffer"_L1, "gconf"_L1, "gpg-keys"_L1, "gpg-public-keys"_L1, "gpio"_L1, "gpio-chardev"_L1,
    "gsettings"_L1, "hardware-observe"_L1, "hardware-random-control"_L1, "hardware-random-observe"_L1, "hidraw"_L1, "home"_L1, "hostname-control"_L1,
    "hugepages-control"_L1, "i2c"_L1, "iio"_L1, "intel-qat"_L1, "jack1"_L1, "joystick"_L1, "juju-client-observe"_L1, "kerberos-tickets"_L1,
    "kernel-crypto-api"_L1, "kernel-module-observe"_L1, "kvm"_L1, "locale-control"_L1, "location-control"_L1, "location-observe"_L1, "log-observe"_L1,
    "login-session-control"_L1, "login-session-observe"_L1, "maliit"_L1, "media-control"_L1, "media-hub"_L1, "mediatek-accel"_L1, "mir"_L1,
    "modem-manager"_L1, "mount-observe"_L1, "mpris"_L1, "netlink-audit"_L1, "netlink-connector"_L1, "netlink-driver"_L1, "network"_L1, "network-bind"_L1,
    "network-control"_L1, "network-manager"_L1, "network-manager-observe"_L1, "network-observe"_L1, "network-setup-control"_L1, "network-setup-observe"_L1,
    "network-status"_L1, "ofono"_L1, "online-accounts-service"_L1, "opengl"_L1, "openvswitch"_L1, "openvswitch-support"_L1, "optical-drive"_L1,
    "password-manager-service"_L1, "pcscd"_L1, "pipewire"_L1, "pkcs11"_L1, "posix-mq"_L1, "power-control"_L1, "ppp"_L1, "process-control"_L1, "ptp"_L1,
    "pulseaudio"_L1, "pwm"_L1, "qualcomm-ipc-router"_L1, "raw-usb"_L1, "removable-media"_L1, "ros-opt-data"_L1, "screen-inhibit-control"_L1,
    "screencast-legacy"_L1, "serial-port"_L1, "shared-memory"_L1, "spi"_L1, "ssh-keys"_L1, "ssh-public-keys"_L1, "storage-framework-service"_L1,
    "system-observe"_L1, "system-packages-doc"_L1, "system-source-code"_L1, "thumbnailer-service"_L1, "time-control"_L1, "timeserver-control"_L1,
    "timezone-control"_L1, "u2f-devices"_L1, "ubuntu-download-manager"_L1, "unity7"_L1, "unity8-calendar"_L1, "unity8-contacts"_L1,
    "upower-observe"_L1, "usb-gadget"_L1, "vsock-guest"_L1, "wayland"_L1, "x11"_L1,
    // clang-format on
};

static_assert(std::ranges::is_sorted(Ordinary, [](QLatin1StringView a, QLatin1StringView b) {
    return std::string_view(a.data(), a.size()) < std::string_view(b.data(), b.size());
}));

}

Risk riskOf(QStringView interface)
{
    const bool isOrdinary = std::ranges::any_of(Ordinary, [interface](QLatin1StringView name) {
        return name == interface;
    });
    return isOrdinary ? Risk::Ordinary : Risk::Sensitive;
}

}
