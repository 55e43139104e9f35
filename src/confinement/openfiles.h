// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/processes.h"
#include "confinement/processlook.h"

#include <QHash>

namespace Snapperms::Confinement
{

/** A thing that a process can go on using after its permission was taken away, because what is open stays open (the kernel does not revoke it). */
enum class HeldThing {
    Camera, ///< A video4linux node (character major 81). Open is not streaming: it can be used, whether or not it is.
    Microphone, ///< The capture side of a sound card.
    SoundOutput, ///< Its playback side.
    SoundControl, ///< Mixer, sequencer, timer, raw MIDI.
    Joystick, ///< /dev/input/js*, event nodes
    Serial,
    Usb, ///< A raw USB device.
    Graphics, ///< /dev/dri, /dev/nvidia*
    HidRaw,
    OtherDevice,
};

/** One device that one process has open. */
struct HeldDevice {
    HeldThing thing = HeldThing::OtherDevice;
    QByteArray path; ///< As the process knows it. Its name in its own mount namespace; not for showing as it is.
    uint major = 0; ///< Both 0 when unknown.
    uint minor = 0;

    bool operator==(const HeldDevice &) const = default;
};

/** What one process holds, as far as it may be known. */
struct OpenDevices {
    enum class Known {
        Yes,
        Partly, ///< It has more open than is looked through, or than there was time for, or some of it is not shown.
        Denied, ///< It belongs to somebody else: only the helper may look.
        Gone,
    };
    Known known = Known::Gone;
    QList<HeldDevice> devices; ///< Without repetitions, in the order of their descriptors.

    [[nodiscard]] bool holds(HeldThing thing) const;
    bool operator==(const OpenDevices &) const = default;
};

/** Which thing a device is, from its name and number; nothing for what is of no interest (null, terminals, plain files). Total. */
[[nodiscard]] std::optional<HeldThing> classifyDevice(QByteArrayView path, uint major = 0, uint minor = 0);

/** Reads /proc/PID/fd, for as long as @p look has patience. Blocking, for worker threads. */
[[nodiscard]] OpenDevices openDevices(const ProcessLook &look, int pid);

/** Things that the interface grants and that are worth asking for; empty when nothing of it can be held open as a device. */
[[nodiscard]] QList<HeldThing> thingsOfInterface(const QString &interface);

/** A process of a snap and what it holds of what was asked for. */
struct Holder {
    SnapProcess process;
    QList<HeldDevice> devices;

    bool operator==(const Holder &) const = default;
};

/** The answer to "who still holds it?". */
struct Holders {
    QList<Holder> holders;
    QList<SnapProcess> unseen; ///< Of the snap, but this user may not see what they hold, or not all of it was to be had: with any, no holders is no acquittal.

    bool operator==(const Holders &) const = default;
};

/** Which processes of @p snap hold any of @p things, be it only mapped into memory. Each is confirmed to be the same process after looking. Blocking, for
 * worker threads; for as long as @p look has patience, and what has not been looked at by then is unseen. */
[[nodiscard]] Holders whoHolds(const ProcessLook &look, const QString &snap, const QList<HeldThing> &things);

/** One capture or playback stream of ALSA, from /proc/asound/cardN/pcmM[cp]/subS/status (Linux sound/core/pcm.c). Readable by everyone. */
struct AlsaStream {
    int card = 0;
    int device = 0;
    int subdevice = 0;
    bool capture = false;
    bool running = false; ///< Really moving samples.
    int ownerPid = 0; ///< The process that opened it; with a sound server, the server. 0 while it is closed.

    bool operator==(const AlsaStream &) const = default;
};

/** What one status file says, into @p stream. False when it is none. */
[[nodiscard]] bool parseAlsaStatus(QByteArrayView text, AlsaStream *stream);

/** All streams that are open. Blocking, for worker threads. */
[[nodiscard]] QList<AlsaStream> openAlsaStreams(const Root &root);

}
