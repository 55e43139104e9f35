// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "confinement/openfiles.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Snapperms::Confinement
{

namespace
{
constexpr qsizetype descriptorLimit = 100'000;
constexpr qsizetype cardLimit = 256;

// Numbers from the kernel's Documentation/admin-guide/devices.txt.
constexpr uint majorInput = 13;
constexpr uint majorHid = 0; // hidraw's is given out at boot; its name has to do.
constexpr uint majorVideo = 81;
constexpr uint majorSound = 116;
constexpr uint majorUsb = 189;
constexpr uint majorSerial = 4; // with minors from 64
constexpr uint majorAcm = 166;
constexpr uint majorUsbSerial = 188;
constexpr uint majorDri = 226;
constexpr uint majorNvidia = 195;

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
}

std::optional<HeldThing> soundThing(QByteArrayView name)
{
    if (name.startsWith("pcm")) {
        return name.endsWith('c') ? HeldThing::Microphone : HeldThing::SoundOutput;
    }
    return HeldThing::SoundControl;
}

std::optional<HeldThing> byNumber(uint major, uint minor)
{
    switch (major) {
    case majorVideo:
        return HeldThing::Camera;
    case majorSound:
        return HeldThing::SoundControl;
    case majorInput:
        return HeldThing::Joystick;
    case majorUsb:
        return HeldThing::Usb;
    case majorAcm:
    case majorUsbSerial:
        return HeldThing::Serial;
    case majorSerial:
        return minor >= 64 ? std::optional(HeldThing::Serial) : std::nullopt;
    case majorDri:
    case majorNvidia:
        return HeldThing::Graphics;
    case majorHid:
    default:
        return std::nullopt;
    }
}

/** "card0" and the like: the number behind @p prefix, or -1. */
int numberBehind(QStringView text, QLatin1StringView prefix)
{
    if (!text.startsWith(prefix)) {
        return -1;
    }
    bool ok = false;
    const int number = text.sliced(prefix.size()).toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

}

bool OpenDevices::holds(HeldThing thing) const
{
    return std::any_of(devices.begin(), devices.end(), [thing](const HeldDevice &device) {
        return device.thing == thing;
    });
}

std::optional<HeldThing> classifyDevice(QByteArrayView path, uint major, uint minor)
{
    if (path.startsWith("/dev/")) {
        const QByteArrayView name = path.sliced(5);
        if (name.startsWith("snd/") && (major == 0 || major == majorSound)) {
            return soundThing(name.sliced(4));
        }
        if (major == 0) {
            // No number to go by: then the name has to be exactly one that the kernel gives.
            if (name.startsWith("video") && isNumber(name.sliced(5))) {
                return HeldThing::Camera;
            }
            if (name.startsWith("input/js") || name.startsWith("input/event")) {
                return HeldThing::Joystick;
            }
            if (name.startsWith("bus/usb/")) {
                return HeldThing::Usb;
            }
            if (name.startsWith("dri/") || name.startsWith("nvidia")) {
                return HeldThing::Graphics;
            }
            if (name.startsWith("ttyUSB") || name.startsWith("ttyACM") || name.startsWith("ttyS")) {
                return HeldThing::Serial;
            }
        }
        if (name.startsWith("hidraw") && isNumber(name.sliced(6))) {
            return HeldThing::HidRaw;
        }
    }
    return byNumber(major, minor);
}

OpenDevices openDevices(const ProcessLook &look, int pid)
{
    OpenDevices result;
    if (look.isOver()) {
        result.known = OpenDevices::Known::Partly;
        return result;
    }
    const QString dir = look.root()("/proc/"_L1 + QString::number(pid) + "/fd"_L1);
    ReadProblem problem = ReadProblem::None;
    const QStringList names = listDirectory(dir, descriptorLimit, &problem);
    if (problem == ReadProblem::Denied) {
        result.known = OpenDevices::Known::Denied;
        return result;
    }
    if (problem != ReadProblem::None && problem != ReadProblem::TooLarge) {
        return result;
    }
    result.known = problem == ReadProblem::TooLarge ? OpenDevices::Known::Partly : OpenDevices::Known::Yes;
    QByteArray buffer(4096, Qt::Uninitialized);
    for (const QString &name : names) {
        if (look.isOver()) {
            result.known = OpenDevices::Known::Partly;
            break;
        }
        const QByteArray link = QFile::encodeName(dir + u'/' + name);
        const ssize_t length = ::readlink(link.constData(), buffer.data(), buffer.size());
        if (length <= 0) {
            // What was closed meanwhile, or ended, is no loss.
            if (errno != ENOENT && errno != ESRCH) {
                result.known = OpenDevices::Known::Partly;
            }
            continue;
        }
        HeldDevice device;
        device.path = buffer.first(length);
        // The number is the truth: a name may be another one in the mount namespace of that process. What stands for a file system that programs make (FUSE) is
        // not asked, for it need never answer; of what kind a file is does not change (statx(2), AT_STATX_DONT_SYNC).
        struct statx info = {};
        if (::statx(AT_FDCWD, link.constData(), AT_STATX_DONT_SYNC, STATX_TYPE, &info) == 0) {
            if (!S_ISCHR(info.stx_mode)) {
                continue;
            }
            device.major = info.stx_rdev_major;
            device.minor = info.stx_rdev_minor;
        }
        const auto thing = classifyDevice(device.path, device.major, device.minor);
        if (!thing) {
            continue;
        }
        device.thing = *thing;
        if (!result.devices.contains(device)) {
            result.devices.append(device);
        }
    }
    return result;
}

namespace
{

/** Adds what is mapped, and not open besides. There is only the name to go by: the number that /proc tells is that of the file system. */
void addMapped(const ProcessLook &look, const SnapProcess &process, OpenDevices *open)
{
    const auto mapped = look.mappedFiles(process);
    if (!mapped) {
        open->known = OpenDevices::Known::Partly;
        return;
    }
    for (const MappedFile &file : *mapped) {
        const HeldDevice device{.thing = classifyDevice(file.path).value_or(HeldThing::OtherDevice), .path = file.path, .major = 0, .minor = 0};
        if (device.thing != HeldThing::OtherDevice && std::ranges::find(open->devices, file.path, &HeldDevice::path) == open->devices.end()) {
            open->devices.append(device);
        }
    }
}

}

QList<HeldThing> thingsOfInterface(const QString &interface)
{
    static const QHash<QString, QList<HeldThing>> table{
        {u"camera"_s, {HeldThing::Camera}},
        {u"alsa"_s, {HeldThing::Microphone, HeldThing::SoundOutput, HeldThing::SoundControl}},
        {u"joystick"_s, {HeldThing::Joystick}},
        {u"raw-input"_s, {HeldThing::Joystick}},
        {u"device-buttons"_s, {HeldThing::Joystick}},
        {u"serial-port"_s, {HeldThing::Serial}},
        {u"raw-usb"_s, {HeldThing::Usb, HeldThing::Serial}},
        {u"opengl"_s, {HeldThing::Graphics}},
        {u"hidraw"_s, {HeldThing::HidRaw}},
        {u"u2f-devices"_s, {HeldThing::HidRaw}},
    };
    return table.value(interface);
}

Holders whoHolds(const ProcessLook &look, const QString &snap, const QList<HeldThing> &things)
{
    Holders result;
    const ProcessTable table(look.root());
    const QList<SnapProcess> processes = table.snapProcesses(snap, look.stop());
    for (const SnapProcess &process : processes) {
        const auto identity = process.identity(look.viewer());
        if (!identity || identity->snap != snap) {
            continue;
        }
        OpenDevices open = openDevices(look, process.pid);
        if (open.known == OpenDevices::Known::Denied) {
            result.unseen.append(process);
            continue;
        }
        addMapped(look, process, &open);
        Holder holder{process, {}};
        std::ranges::copy_if(std::as_const(open.devices), std::back_inserter(holder.devices), [&things](const HeldDevice &device) {
            return things.contains(device.thing);
        });
        if (holder.devices.isEmpty()) {
            if (open.known == OpenDevices::Known::Partly) {
                result.unseen.append(process);
            }
            continue;
        }
        const auto again = table.process(process.pid);
        if (again && again->startTime == process.startTime) {
            result.holders.append(holder);
        }
    }
    return result;
}

bool parseAlsaStatus(QByteArrayView text, AlsaStream *stream)
{
    stream->running = false;
    stream->ownerPid = 0;
    if (text.trimmed() == "closed") {
        return true;
    }
    bool any = false;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            continue;
        }
        const QByteArray key = line.first(colon).trimmed();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (key == "state") {
            any = true;
            stream->running = value == "RUNNING" || value == "DRAINING";
        } else if (key == "owner_pid") {
            bool ok = false;
            const int pid = value.toInt(&ok);
            stream->ownerPid = ok && pid > 0 ? pid : 0;
        }
    }
    return any;
}

QList<AlsaStream> openAlsaStreams(const Root &root)
{
    QList<AlsaStream> result;
    const QString asound = root(u"/proc/asound"_s);
    const QStringList cards = listDirectory(asound, cardLimit);
    for (const QString &card : cards) {
        AlsaStream stream;
        stream.card = numberBehind(card, "card"_L1);
        if (stream.card < 0) {
            continue;
        }
        const QStringList devices = listDirectory(asound + u'/' + card, cardLimit);
        for (const QString &device : devices) {
            stream.capture = device.endsWith(u'c');
            if (!stream.capture && !device.endsWith(u'p')) {
                continue;
            }
            stream.device = numberBehind(QStringView(device).chopped(1), "pcm"_L1);
            if (stream.device < 0) {
                continue;
            }
            const QString path = asound + u'/' + card + u'/' + device;
            const QStringList subs = listDirectory(path, cardLimit);
            for (const QString &sub : subs) {
                stream.subdevice = numberBehind(sub, "sub"_L1);
                if (stream.subdevice < 0) {
                    continue;
                }
                const FileContent status = readFile(path + u'/' + sub + "/status"_L1, 4096);
                if (status.ok() && parseAlsaStatus(status.data, &stream) && (stream.running || stream.ownerPid > 0)) {
                    result.append(stream);
                }
            }
        }
    }
    return result;
}

}
