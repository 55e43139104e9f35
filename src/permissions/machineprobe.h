// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Snapperms
{

/** Whether the sound server asks snapd which app may record: it has to be built so (pipewire-pulse with -Dsnap, Ubuntu's PulseAudio). Debian 13's are not. */
enum class SoundServer {
    Unknown,
    Aware,
    NotAware,
};

/** What shows the windows of a session. */
enum class DisplayServer {
    Unknown,
    X11,
    Wayland,
};

/** What matters to permissions and snapd does not tell. Whatever could not be found out stays unknown, and is never guessed. */
struct MachineFacts {
    SoundServer soundServer = SoundServer::Unknown;
    DisplayServer displayServer = DisplayServer::Unknown; ///< Of the session that this program runs in.
    std::optional<QString> osVariantId; ///< VARIANT_ID of os-release; empty when the file has none.
    std::optional<bool> hostHasCups; ///< See PolicyMachine::hostHasCups.

    bool operator==(const MachineFacts &) const = default;
};

/** The port to the machine itself. Asynchronous: the callback comes on the thread of @p context, once, after the call has returned; never when that is gone. */
class MachineProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void look(QObject *context, std::function<void(const MachineFacts &)> callback) = 0;
};

}
