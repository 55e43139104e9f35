// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Snapperms
{

/** What a program could do to a person, whatever the interface is called. The order is the order of a list. */
enum class Capability {
    Camera,
    Microphone,
    PlaySound,
    ScreenContents, ///< See or record what other programs show.
    Location,
    HomeFiles, ///< The person's own, not hidden files.
    AllFiles, ///< Files of the system and of everybody.
    RemovableMedia,
    Network, ///< Reach other machines.
    NetworkServer, ///< Be reached by other machines.
    Bluetooth,
    Printing,
    UsbDevices, ///< Talk to devices directly, past their drivers.
    InputOfOthers, ///< Keys and pointer while another program is used.
    Passwords, ///< Keyrings, keys, tokens.
    Contacts,
    Calendar,
    WholeSystem, ///< Rule over other programs, containers, or the machine. Whoever has it fully has everything above.
};

[[nodiscard]] QList<Capability> allCapabilities();

/** How far an interface gives a capability. */
enum class AccessStrength {
    Full,
    Partly, ///< Some devices, some files, some of the data, or only when a certain service runs.
    UnlessSoundServerRefuses, ///< The interface opens the sound server, and only the sound server can keep playing and recording apart.
    WithinX11, ///< Everything in an X11 session; in a Wayland session the windows of X11 programs only.
    WithNetwork, ///< Only together with an interface that gives network access.
    AsksFirst, ///< Through a desktop portal, which asks the person each time or remembers the answer. Not counted as a way around a switch.
};

/** One capability that an interface gives. */
struct AccessGrant {
    Capability capability = Capability::WholeSystem;
    AccessStrength strength = AccessStrength::Full;
    bool own = false; ///< It is what the interface is there for: its switch is the one a person looks for.

    bool operator==(const AccessGrant &) const = default;
};

/**
 * Which interfaces give which capabilities when a plug is connected: reasoned from the rules in snapd's interfaces/builtin/ (2.77, which has every interface
 * of 2.68). All of them are in it, those that give none of the capabilities too, so that a new interface asks for a decision (the unit test holds it against
 * the list).
 *
 * Attributes of plugs are not looked at: where they decide, the strength is Partly.
 */
class AccessTable
{
public:
    /** The snapd release it was made from. */
    [[nodiscard]] static QString version();
    /** All interfaces that were decided on, sorted. */
    [[nodiscard]] static QStringList interfaces();
    [[nodiscard]] static bool contains(const QString &interface);

    /** What the interface gives; for one that gives everything, every capability in full. */
    [[nodiscard]] static QList<AccessGrant> grants(const QString &interface);
    /** The sandbox is over: raw disks, the kernel, root's containers, or snapd itself are in reach. */
    [[nodiscard]] static bool givesEverything(const QString &interface);

    /** The rules open the socket of the session bus. Where the kernel does not mediate D-Bus, every service of the session can then be called. */
    [[nodiscard]] static bool opensSessionBus(const QString &interface);
    [[nodiscard]] static bool opensSystemBus(const QString &interface);
};

}
