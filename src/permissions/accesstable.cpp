// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "permissions/accesstable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms
{

namespace
{

using enum Capability;
using enum AccessStrength;

constexpr bool Own = true;

struct Row {
    QLatin1StringView interface;
    Capability capability;
    AccessStrength strength;
    bool own = false;
};

// Sorted by interface. The remark says what in snapd's file of the same name (interfaces/builtin/NAME.go, dashes as underscores) gives it.
// clang-format off
constexpr auto rows = std::to_array<Row>({
    // org.freedesktop.Accounts on the system bus: a root daemon may add administrators and set passwords
    {"account-control"_L1, WholeSystem, Partly},
    // GNOME Online Accounts hands out tokens and passwords of the accounts
    {"accounts-service"_L1, Passwords, Partly},
    // /dev/acrn_hsm: runs the hypervisor
    {"acrn-support"_L1, WholeSystem, Partly},
    // USB devices of the makers of phones (udev tags)
    {"adb-support"_L1, UsbDevices, Partly},
    // /dev/snd/*, past any sound server
    {"alsa"_L1, Microphone, Full},
    {"alsa"_L1, PlaySound, Full},
    // the socket of PulseAudio, which records as well as it plays
    {"audio-playback"_L1, PlaySound, Full, Own},
    {"audio-playback"_L1, Microphone, UnlessSoundServerRefuses},
    // no rule of its own: the sound server asks snapd whether it is connected
    {"audio-record"_L1, Microphone, Full, Own},
    // sets up what the kernel records of all programs, key strokes on terminals included
    {"auditd-support"_L1, WholeSystem, Partly},
    // network bluetooth, raw HCI
    {"bluetooth-control"_L1, Bluetooth, Full},
    // org.bluez on the system bus
    {"bluez"_L1, Bluetooth, Full, Own},
    // its system call filter allows listen and accept; the sockets come from network
    {"browser-support"_L1, NetworkServer, WithNetwork},
    // Evolution Data Server, calendars
    {"calendar-service"_L1, Calendar, Full, Own},
    // /dev/video*, /dev/vchiq
    {"camera"_L1, Camera, Full, Own},
    // mounts network shares
    {"cifs-mount"_L1, Network, Partly},
    // Evolution Data Server, address books
    {"contacts-service"_L1, Contacts, Full, Own},
    // the socket of the cups snap, which prints and nothing else
    {"cups"_L1, Printing, Full, Own},
    // the socket of cupsd, administration included
    {"cups-control"_L1, Printing, Full, Own},
    // device nodes that the gadget names
    {"custom-device"_L1, UsbDevices, Partly},
    // system management interrupts with a buffer in physical memory
    {"dcdbas-control"_L1, WholeSystem, Partly},
    // xdg-desktop-portal
    {"desktop"_L1, Camera, AsksFirst},
    {"desktop"_L1, ScreenContents, AsksFirst},
    {"desktop"_L1, Location, AsksFirst},
    {"desktop"_L1, HomeFiles, AsksFirst},
    {"desktop"_L1, Printing, AsksFirst},
    {"desktop"_L1, InputOfOthers, AsksFirst},
    // starts other desktop programs
    {"desktop-launch"_L1, WholeSystem, Partly},
    // accessibility and input method buses, which snapd calls open to sniffing keys; listen and accept in its filter
    {"desktop-legacy"_L1, InputOfOthers, Partly},
    {"desktop-legacy"_L1, NetworkServer, WithNetwork},
    // abstractions/nameservice: network inet
    {"firewall-control"_L1, Network, Full},
    {"firewall-control"_L1, Printing, Partly},
    // /dev/fb*: the console, not the windows of most desktops
    {"framebuffer"_L1, ScreenContents, Partly},
    // installs firmware through fwupd; abstractions/nameservice: network inet
    {"fwupd"_L1, Network, Full},
    {"fwupd"_L1, Printing, Partly},
    {"fwupd"_L1, WholeSystem, Partly},
    // reads ~/.gnupg, private keys included
    {"gpg-keys"_L1, Passwords, Partly},
    // runs containers as root with devices of the machine
    {"greengrass-support"_L1, WholeSystem, Partly},
    // one device: it may be a keyboard
    {"hidraw"_L1, UsbDevices, Partly},
    {"hidraw"_L1, InputOfOthers, Partly},
    // not hidden files in the home directory
    {"home"_L1, HomeFiles, Full, Own},
    // attaches disks over the network
    {"iscsi-initiator"_L1, Network, Partly},
    // shared memory of a JACK server, if one runs
    {"jack1"_L1, Microphone, Partly},
    {"jack1"_L1, PlaySound, Partly},
    // event devices that udev takes for joysticks
    {"joystick"_L1, UsbDevices, Partly},
    // ~/.local/share/juju: credentials of clouds
    {"juju-client-observe"_L1, Passwords, Partly},
    // ticket caches in /tmp
    {"kerberos-tickets"_L1, Passwords, Partly},
    // lets the kernel load firmware from elsewhere
    {"kernel-firmware-control"_L1, WholeSystem, Partly},
    // loads modules that the plug names
    {"kernel-module-load"_L1, WholeSystem, Partly},
    // com.ubuntu.location
    {"location-control"_L1, Location, Full},
    // com.ubuntu.location
    {"location-observe"_L1, Location, Full, Own},
    // logind sessions: takes over devices of the seat
    {"login-session-control"_L1, InputOfOthers, Partly},
    // /dev/media*, v4l-subdev: parts of cameras
    {"media-control"_L1, Camera, Partly},
    // plays through a media service
    {"media-hub"_L1, PlaySound, Partly},
    // ModemManager1, location of the modem included
    {"modem-manager"_L1, Location, Partly},
    // mounts what the plug names where it says
    {"mount-control"_L1, AllFiles, Partly},
    {"mount-control"_L1, RemovableMedia, Partly},
    // reads and writes the kernel's audit state
    {"netlink-audit"_L1, WholeSystem, Partly},
    // abstractions/nameservice: network inet; cupsd listens on localhost
    {"network"_L1, Network, Full, Own},
    {"network"_L1, Printing, Partly},
    // the same abstraction, and listen and accept
    {"network-bind"_L1, NetworkServer, Full, Own},
    {"network-bind"_L1, Network, Full},
    {"network-bind"_L1, Printing, Partly},
    // abstractions/nameservice: network inet; scans for Wi-Fi
    {"network-control"_L1, Network, Full},
    {"network-control"_L1, Printing, Partly},
    {"network-control"_L1, Location, Partly},
    // settings with their secrets, list of access points
    {"network-manager"_L1, Passwords, Partly},
    {"network-manager"_L1, Location, Partly},
    // abstractions/nameservice: network inet
    {"network-observe"_L1, Network, Full},
    {"network-observe"_L1, Printing, Partly},
    // /etc/netplan: Wi-Fi passwords
    {"network-setup-control"_L1, Passwords, Partly},
    // /etc/netplan: Wi-Fi passwords
    {"network-setup-observe"_L1, Passwords, Partly},
    // mounts network shares
    {"nfs-mount"_L1, Network, Partly},
    // runs jobs as root in cgroups, dac_override
    {"nomad-support"_L1, WholeSystem, Partly},
    // org.ofono, location reporting included
    {"ofono"_L1, Location, Partly},
    // tokens of Ubuntu online accounts
    {"online-accounts-service"_L1, Passwords, Partly},
    // /dev/sr*: discs
    {"optical-drive"_L1, RemovableMedia, Partly, Own},
    // installs packages; only polkit stands before it
    {"packagekit-control"_L1, WholeSystem, Partly},
    // org.freedesktop.secrets and KWallet, all of their contents
    {"password-manager-service"_L1, Passwords, Full, Own},
    // smart cards
    {"pcscd"_L1, Passwords, Partly},
    // hidden or other files of the person that the plug names
    {"personal-files"_L1, HomeFiles, Partly},
    {"personal-files"_L1, Passwords, Partly},
    // /dev/mem, read
    {"physical-memory-observe"_L1, Passwords, Partly},
    {"physical-memory-observe"_L1, WholeSystem, Partly},
    // the native socket: every node of the session
    {"pipewire"_L1, Microphone, Full},
    {"pipewire"_L1, PlaySound, Full},
    {"pipewire"_L1, Camera, Partly},
    {"pipewire"_L1, ScreenContents, Partly},
    // tokens of a p11-kit server
    {"pkcs11"_L1, Passwords, Partly},
    // asks people for their passwords
    {"polkit-agent"_L1, Passwords, Partly},
    // /dev/tty*: serial lines of modems
    {"ppp"_L1, UsbDevices, Partly},
    // signals and priorities of all processes
    {"process-control"_L1, WholeSystem, Partly},
    // the socket of PulseAudio, playing and recording not kept apart
    {"pulseaudio"_L1, Microphone, Full},
    {"pulseaudio"_L1, PlaySound, Full},
    // /dev/input/*
    {"raw-input"_L1, InputOfOthers, Full, Own},
    // /dev/bus/usb, tty{USB,ACM}*, usb/lp*: any USB device, past its driver
    {"raw-usb"_L1, UsbDevices, Full, Own},
    {"raw-usb"_L1, Camera, Partly},
    {"raw-usb"_L1, Microphone, Partly},
    {"raw-usb"_L1, RemovableMedia, Partly},
    {"raw-usb"_L1, Bluetooth, Partly},
    {"raw-usb"_L1, Printing, Partly},
    {"raw-usb"_L1, InputOfOthers, Partly},
    // one partition that the gadget names
    {"raw-volume"_L1, AllFiles, Partly},
    {"raw-volume"_L1, RemovableMedia, Partly},
    // firmware of other processors
    {"remoteproc"_L1, WholeSystem, Partly},
    // /media, /run/media, /mnt
    {"removable-media"_L1, RemovableMedia, Full, Own},
    // snapd's API for apps: starts and stops services (daemon/api_apps.go)
    {"ros-snapd-support"_L1, WholeSystem, Partly},
    // GNOME Shell's own screen casts, with sound, written to any path
    {"screencast-legacy"_L1, ScreenContents, Full, Own},
    {"screencast-legacy"_L1, Microphone, Partly},
    {"screencast-legacy"_L1, HomeFiles, Partly},
    // one serial device
    {"serial-port"_L1, UsbDevices, Partly},
    // snapd's API for disk encryption: recovery keys (daemon/api_system_volumes.go)
    {"snap-fde-control"_L1, Passwords, Partly},
    // answers snapd's prompts for every app (daemon/api_prompting.go)
    {"snap-interfaces-requests-control"_L1, WholeSystem, Partly},
    // reads ~/.ssh, private keys included
    {"ssh-keys"_L1, Passwords, Partly},
    // reads all files
    {"system-backup"_L1, AllFiles, Full, Own},
    {"system-backup"_L1, HomeFiles, Full},
    {"system-backup"_L1, RemovableMedia, Full},
    {"system-backup"_L1, Passwords, Partly},
    // files of the system that the plug names
    {"system-files"_L1, AllFiles, Partly},
    // ptrace read: sees all processes
    {"system-observe"_L1, WholeSystem, Partly},
    // kernel tracing: sees all processes
    {"system-trace"_L1, WholeSystem, Partly},
    // security keys over USB
    {"u2f-devices"_L1, UsbDevices, Partly},
    // downloads through a service
    {"ubuntu-download-manager"_L1, Network, Partly},
    // UDisks2: mounts and opens disks; only polkit stands before it
    {"udisks2"_L1, RemovableMedia, Partly},
    {"udisks2"_L1, AllFiles, Partly},
    // makes keyboards of its own that type into other programs
    {"uhid"_L1, WholeSystem, Partly},
    // makes keyboards of its own that type into other programs
    {"uinput"_L1, WholeSystem, Partly},
    // abstractions/X, as x11
    {"unity7"_L1, ScreenContents, WithinX11},
    {"unity7"_L1, InputOfOthers, WithinX11},
    // Evolution Data Server, calendars
    {"unity8-calendar"_L1, Calendar, Full},
    // Evolution Data Server, address books
    {"unity8-contacts"_L1, Contacts, Full},
    // abstractions/X: X11 does not keep programs apart
    {"x11"_L1, ScreenContents, WithinX11},
    {"x11"_L1, InputOfOthers, WithinX11},
    // writes the answers that portals remember
    {"xdg-portal-permission-store"_L1, Camera, Partly},
    {"xdg-portal-permission-store"_L1, ScreenContents, Partly},
    {"xdg-portal-permission-store"_L1, Location, Partly},
});

// The way out of the sandbox, sorted.
constexpr auto everything = std::to_array<QLatin1StringView>({
    "block-devices"_L1, // whole disks
    "checkbox-support"_L1, // systemd runs any command for it
    "classic-support"_L1, // sudo and systemd-run without confinement
    "dm-crypt"_L1, // /dev/dm-*, raw: encrypted and logical volumes, the system's too
    "dm-multipath"_L1, // /dev/mapper/**, raw
    "docker"_L1, // the socket of dockerd, which runs containers as root
    "docker-support"_L1, // all capabilities, mounts, own AppArmor profiles
    "io-ports-control"_L1, // iopl and /dev/port
    "kernel-module-control"_L1, // loads any kernel module
    "kubernetes-support"_L1, // runs containers as root
    "libvirt"_L1, // the writable socket of libvirtd: machines with any disk of the host
    "lxd"_L1, // the socket of LXD, which runs containers as root
    "lxd-support"_L1, // unconfined by aa-exec
    "microceph-support"_L1, // raw partitions of all disks
    "microstack-support"_L1, // raw disks, own AppArmor profiles
    "multipass-support"_L1, // own AppArmor profiles
    "nvme-control"_L1, // /dev/nvme*, raw
    "physical-memory-control"_L1, // /dev/mem, written
    "podman"_L1, // the sockets of podman, root's included
    "scsi-generic"_L1, // /dev/sg*, raw
    "snapd-control"_L1, // snapd.socket: installs snaps and connects what it likes
    "steam-support"_L1, // all files, network, mounts, D-Bus, ptrace
});
// clang-format on

// Decided: none of the capabilities. Some need a word. content, dbus and mpris reach only what other snaps offer. gsettings and gconf can change settings of
// other programs. opengl and the driver libraries reach the graphics card, wayland the compositor, which keeps windows apart. kvm, userns and fuse-support run
// things of their own. ssh-public-keys and gpg-public-keys reach what is public. device-buttons leaves keyboards out by udev tags, and hardware-observe lists
// devices without opening them. core-support is empty.
constexpr auto nothing = std::to_array<QLatin1StringView>({
    "accel"_L1,
    "allegro-vcu"_L1,
    "apparmor-observe"_L1,
    "appstream-metadata"_L1,
    "autopilot-introspection"_L1,
    "avahi-control"_L1,
    "avahi-observe"_L1,
    "bool-file"_L1,
    "broadcom-asic-control"_L1,
    "can-bus"_L1,
    "confdb"_L1,
    "content"_L1,
    "core-support"_L1,
    "cpu-control"_L1,
    "cuda-driver-libs"_L1,
    "daemon-notify"_L1,
    "dbus"_L1,
    "device-buttons"_L1,
    "devlxd"_L1,
    "display-control"_L1,
    "dsp"_L1,
    "dvb"_L1,
    "egl-driver-libs"_L1,
    "empty"_L1,
    "firmware-updater-support"_L1,
    "fpga"_L1,
    "fuse-support"_L1,
    "gbm-driver-libs"_L1,
    "gconf"_L1,
    "gpg-public-keys"_L1,
    "gpio"_L1,
    "gpio-chardev"_L1,
    "gpio-control"_L1,
    "gpio-memory-control"_L1,
    "gsettings"_L1,
    "hardware-observe"_L1,
    "hardware-random-control"_L1,
    "hardware-random-observe"_L1,
    "hostname-control"_L1,
    "hugepages-control"_L1,
    "i2c"_L1,
    "iio"_L1,
    "intel-mei"_L1,
    "intel-qat"_L1,
    "ion-memory-control"_L1,
    "kernel-crypto-api"_L1,
    "kernel-module-observe"_L1,
    "kernel-sched-ext-control"_L1,
    "kvm"_L1,
    "locale-control"_L1,
    "log-observe"_L1,
    "login-session-observe"_L1,
    "maliit"_L1,
    "mediatek-accel"_L1,
    "microceph"_L1,
    "microovn"_L1,
    "mir"_L1,
    "mount-observe"_L1,
    "mpris"_L1,
    "netlink-connector"_L1,
    "netlink-driver"_L1,
    "network-manager-observe"_L1,
    "network-status"_L1,
    "nvidia-drivers-support"_L1,
    "nvidia-video-driver-libs"_L1,
    "opengl"_L1,
    "opengl-driver-libs"_L1,
    "opengles-driver-libs"_L1,
    "openvswitch"_L1,
    "openvswitch-support"_L1,
    "polkit"_L1,
    "posix-mq"_L1,
    "power-control"_L1,
    "ptp"_L1,
    "pwm"_L1,
    "qualcomm-ipc-router"_L1,
    "ros-opt-data"_L1,
    "screen-inhibit-control"_L1,
    "sd-control"_L1,
    "shared-memory"_L1,
    "shutdown"_L1,
    "snap-refresh-control"_L1,
    "snap-refresh-observe"_L1,
    "snap-themes-control"_L1,
    "spi"_L1,
    "ssh-public-keys"_L1,
    "storage-framework-service"_L1,
    "system-packages-doc"_L1,
    "system-source-code"_L1,
    "tee"_L1,
    "thumbnailer-service"_L1,
    "time-control"_L1,
    "timeserver-control"_L1,
    "timezone-control"_L1,
    "tpm"_L1,
    "ubuntu-pro-control"_L1,
    "uio"_L1,
    "unity8"_L1,
    "upower-observe"_L1,
    "usb-gadget"_L1,
    "userns"_L1,
    "vcio"_L1,
    "vsock-guest"_L1,
    "vulkan-driver-libs"_L1,
    "wayland"_L1,
    "xilinx-dma"_L1,
});

// abstractions/dbus-session-strict in the rules of a connected plug. For dbus it depends on an attribute, so it is in both lists.
constexpr auto sessionBus = std::to_array<QLatin1StringView>({
    "accounts-service"_L1,
    "autopilot-introspection"_L1,
    "calendar-service"_L1,
    "contacts-service"_L1,
    "dbus"_L1,
    "desktop"_L1,
    "desktop-launch"_L1,
    "desktop-legacy"_L1,
    "display-control"_L1,
    "gconf"_L1,
    "gsettings"_L1,
    "maliit"_L1,
    "media-hub"_L1,
    "mpris"_L1,
    "network-status"_L1,
    "online-accounts-service"_L1,
    "password-manager-service"_L1,
    "screen-inhibit-control"_L1,
    "screencast-legacy"_L1,
    "snap-interfaces-requests-control"_L1,
    "storage-framework-service"_L1,
    "thumbnailer-service"_L1,
    "ubuntu-download-manager"_L1,
    "unity7"_L1,
    "unity8"_L1,
    "unity8-calendar"_L1,
    "unity8-contacts"_L1,
    "xdg-portal-permission-store"_L1,
});

// abstractions/dbus-strict likewise.
constexpr auto systemBus = std::to_array<QLatin1StringView>({
    "account-control"_L1,
    "avahi-control"_L1,
    "avahi-observe"_L1,
    "bluez"_L1,
    "checkbox-support"_L1,
    "dbus"_L1,
    "desktop"_L1,
    "display-control"_L1,
    "docker-support"_L1,
    "firewall-control"_L1,
    "fwupd"_L1,
    "hostname-control"_L1,
    "locale-control"_L1,
    "location-control"_L1,
    "location-observe"_L1,
    "login-session-control"_L1,
    "login-session-observe"_L1,
    "modem-manager"_L1,
    "network"_L1,
    "network-bind"_L1,
    "network-control"_L1,
    "network-manager"_L1,
    "network-observe"_L1,
    "network-setup-control"_L1,
    "network-setup-observe"_L1,
    "ofono"_L1,
    "packagekit-control"_L1,
    "polkit"_L1,
    "polkit-agent"_L1,
    "screen-inhibit-control"_L1,
    "shutdown"_L1,
    "system-observe"_L1,
    "time-control"_L1,
    "timeserver-control"_L1,
    "timezone-control"_L1,
    "ubuntu-pro-control"_L1,
    "udisks2"_L1,
    "unity7"_L1,
    "upower-observe"_L1,
});

struct ByName {
    bool operator()(const auto &a, const auto &b) const { return name(a) < name(b); }

private:
    static QStringView name(const QString &interface) { return interface; }
    static QLatin1StringView name(QLatin1StringView interface) { return interface; }
    static QLatin1StringView name(const Row &row) { return row.interface; }
};

template <typename List>
bool has(const List &list, const QString &interface)
{
    return std::binary_search(list.begin(), list.end(), interface, ByName());
}

}

QList<Capability> allCapabilities()
{
    return {Camera,
        Microphone,
        PlaySound,
        ScreenContents,
        Location,
        HomeFiles,
        AllFiles,
        RemovableMedia,
        Network,
        NetworkServer,
        Bluetooth,
        Printing,
        UsbDevices,
        InputOfOthers,
        Passwords,
        Contacts,
        Calendar,
        WholeSystem};
}

QString AccessTable::version()
{
    return u"2.77"_s;
}

QStringList AccessTable::interfaces()
{
    QStringList all;
    for (const Row &row : rows) {
        if (all.isEmpty() || all.constLast() != row.interface) {
            all.append(row.interface);
        }
    }
    for (const QLatin1StringView interface : everything) {
        all.append(interface);
    }
    for (const QLatin1StringView interface : nothing) {
        all.append(interface);
    }
    all.sort();
    return all;
}

bool AccessTable::contains(const QString &interface)
{
    return has(rows, interface) || has(everything, interface) || has(nothing, interface);
}

QList<AccessGrant> AccessTable::grants(const QString &interface)
{
    QList<AccessGrant> grants;
    if (givesEverything(interface)) {
        const QList<Capability> capabilities = allCapabilities();
        for (const Capability capability : capabilities) {
            grants.append({capability, Full, capability == WholeSystem});
        }
        return grants;
    }
    const auto [first, last] = std::equal_range(rows.begin(), rows.end(), interface, ByName());
    std::transform(first, last, std::back_inserter(grants), [](const Row &row) {
        return AccessGrant{row.capability, row.strength, row.own};
    });
    return grants;
}

bool AccessTable::givesEverything(const QString &interface)
{
    return has(everything, interface);
}

bool AccessTable::opensSessionBus(const QString &interface)
{
    return has(sessionBus, interface);
}

bool AccessTable::opensSystemBus(const QString &interface)
{
    return has(systemBus, interface);
}

}
