// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/devicerules.h"

#include "confinement/interfaceaccess.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{

// Those whose UDevConnectedPlug() tags devices whatever the attributes are. Left out: cpu-control, gpio-control and intel-qat, which had none in older
// versions, and custom-device, dsp, hidraw, i2c, iio, kubernetes-support, raw-volume, sd-control, serial-port, spi and uio, whose rules depend on attributes.
constexpr std::array tagging{
    "acrn-support"_L1,
    "adb-support"_L1,
    "allegro-vcu"_L1,
    "alsa"_L1,
    "block-devices"_L1,
    "bluetooth-control"_L1,
    "bluez"_L1,
    "broadcom-asic-control"_L1,
    "camera"_L1,
    "device-buttons"_L1,
    "dm-crypt"_L1,
    "dvb"_L1,
    "fpga"_L1,
    "framebuffer"_L1,
    "fuse-support"_L1,
    "gpio-memory-control"_L1,
    "hardware-random-control"_L1,
    "hardware-random-observe"_L1,
    "intel-mei"_L1,
    "io-ports-control"_L1,
    "ion-memory-control"_L1,
    "joystick"_L1,
    "kernel-module-control"_L1,
    "kvm"_L1,
    "media-control"_L1,
    "network-control"_L1,
    "opengl"_L1,
    "optical-drive"_L1,
    "physical-memory-control"_L1,
    "physical-memory-observe"_L1,
    "ppp"_L1,
    "ptp"_L1,
    "raw-input"_L1,
    "raw-usb"_L1,
    "scsi-generic"_L1,
    "tee"_L1,
    "time-control"_L1,
    "tpm"_L1,
    "u2f-devices"_L1,
    "uinput"_L1,
    "vcio"_L1,
    "xilinx-dma"_L1,
};

// Those that call SetControlsDeviceCgroup() in one version or another; greengrass-support not with each of its attributes.
constexpr std::array selfManaging{
    "checkbox-support"_L1,
    "docker-support"_L1,
    "greengrass-support"_L1,
    "lxd-support"_L1,
    "microstack-support"_L1,
    "nomad-support"_L1,
};

/** Whether snapd's own note may say that there are no rules for this snap (interfaces/udev/backend.go). Older versions write none where there is nothing to
 * note. */
bool isExempt(const FileContent &deviceFile)
{
    if (deviceFile.problem == ReadProblem::Missing) {
        return false;
    }
    return !deviceFile.ok() || deviceFile.data.contains("self-managed=true") || deviceFile.data.contains("non-strict=true");
}

}

DeviceRules deviceRulesOf(const QString &interface)
{
    if (std::ranges::find(selfManaging, interface) != selfManaging.end()) {
        return DeviceRules::SelfManaged;
    }
    return std::ranges::find(tagging, interface) != tagging.end() ? DeviceRules::Always : DeviceRules::Uncertain;
}

QStringList interfacesWithDeviceRules()
{
    QStringList names(tagging.begin(), tagging.end());
    names.sort();
    return names;
}

QList<QByteArray> dueDeviceRules(const SnapToVerify &snap, const QString &app, const FileContent &deviceFile)
{
    if (!snap.tagsDevices || snap.confinement != SnapToVerify::Confinement::Strict || isExempt(deviceFile)) {
        return {};
    }
    QList<QByteArray> due;
    for (const ConnectedPlug &plug : snap.plugs) {
        const DeviceRules rules = deviceRulesOf(plug.interface);
        if (rules == DeviceRules::SelfManaged) {
            return {};
        }
        const QByteArray interface = plug.interface.toUtf8();
        if (rules == DeviceRules::Always && plug.apps.contains(app) && !due.contains(interface)) {
            due.append(interface);
        }
    }
    std::ranges::sort(due);
    return due;
}

QList<QByteArray> missingDeviceRules(const QByteArray &tag, const QList<QByteArray> &due, const QList<TagRule> &rules)
{
    QList<QByteArray> there;
    bool isThere = false;
    for (const TagRule &rule : rules) {
        if (rule.tag == tag) {
            isThere = true;
            there += rule.comments;
        }
    }
    // A snapd that names no interfaces there is not known, but may come.
    const bool isNamed = std::ranges::any_of(there, [](const QByteArray &comment) {
        return interfaceAccess(QString::fromUtf8(comment)).known;
    });
    if (isThere && !isNamed) {
        return {};
    }
    QList<QByteArray> missing = due;
    missing.removeIf([&there](const QByteArray &interface) {
        return there.contains(interface);
    });
    return missing;
}

}
