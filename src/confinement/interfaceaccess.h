// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace Snapperms::Confinement
{

/** What an access is about, in a person's terms; the user interface has words for each. */
enum class AccessTopic {
    Accelerators, ///< Chips that compute one kind of thing quickly.
    Accounts,
    Authorisation, ///< Asking the person whether something may be done.
    BareHardware, ///< Past the kernel: memory, ports.
    Battery,
    Bluetooth,
    BrowserSandbox,
    Calendar,
    Cameras,
    Clock,
    Contacts,
    Containers,
    Cryptography,
    DesktopServices, ///< File dialogs, notifications and the like, through the desktop's portals.
    DesktopSettings,
    DiskDevices, ///< Whole disks, past the file system.
    DiskManagement,
    Display, ///< Opening windows.
    Electronics, ///< Pins and small buses of boards.
    ExtraFiles, ///< Files that the snap names itself.
    Firewall,
    Firmware,
    Fonts,
    GameControllers,
    GpgKeys,
    GpgPublicKeys,
    Graphics,
    HardwareDetails,
    HardwareSettings, ///< Speed, brightness and the like.
    HidDevices,
    HostName,
    IncomingConnections,
    InputDevices, ///< All keyboards and mice, whoever they are typing for.
    Internet,
    KernelAudit,
    KernelModules,
    Language,
    LocalNetworkNames,
    Location,
    LoginSessions,
    LoginTickets, ///< Kerberos.
    MediaPlayerControl,
    MobileModem,
    MountList,
    Namespaces,
    NetworkDetails,
    NetworkSettings,
    OnlineAccounts,
    OpticalDrives,
    OtherPrograms, ///< Talking to other apps, or sharing files and memory with them.
    OtherSnaps, ///< snapd itself: install and remove snaps.
    OwnState, ///< Telling the system how far it is.
    Passwords,
    PersonalFiles,
    PrintAdministration,
    Printing,
    ProcessControl,
    ProcessList,
    RawNetwork, ///< Making and seeing packets of any kind.
    RemovableMedia,
    ScreenContents,
    ScreenLock,
    SecurityKeys,
    SerialPorts,
    SharedData, ///< What comes with the system: documentation, sources.
    Shutdown,
    SmartCards,
    SoundCards, ///< Directly, recording included.
    SoundPlayback,
    SoundRecording,
    SshKeys,
    SshPublicKeys,
    SystemDetails,
    SystemLogs,
    SystemPackages,
    SystemTools, ///< Programs of the system that may be run.
    Television,
    TimeZone,
    Tpm,
    TrustedExecution,
    UsbDevices,
    UsbGadget, ///< Being a USB device for another computer.
    UserMounts,
    VehicleNetwork,
    VirtualInput,
    VirtualMachines,
    WholeSystem, ///< Nearly every file there is.
};

/** One thing that a connected plug opens. */
struct AccessItem {
    enum class Kind {
        File, ///< what: a path pattern (see PathPattern)
        Device, ///< A path pattern as well; udev tags it for the device cgroup.
        Socket, ///< The path pattern of a local socket: behind it is a service that decides for itself.
        AbstractSocket, ///< what: its address, beginning with '@', as a pattern
        Network, ///< what: "family" or "family:type"
        Capability, ///< what: "net_admin"
        Syscall, ///< what: its name; "@unrestricted": all of them, there is no filter
        Bus, ///< what: "system:" or "session:" and the beginning of names on it
        Mount, ///< what: where something appears in the snap's view of the file system
        Ptrace, ///< what: "read" or "trace"
        Signal, ///< what: "send"
        Module, ///< what: a part of the kernel that snapd has loaded as long as the switch is on
    };
    enum Flag {
        OwnerOnly = 0x1, ///< Only for files of the person who runs the app.
        Except = 0x2, ///< Taken out again of what other items open.
        Detail = 0x4, ///< Needed along with the rest; not worth a word at first sight.
        Conditional = 0x8, ///< Not every device that matches: udev looks at more than the name.
    };
    Q_DECLARE_FLAGS(Flags, Flag)

    Kind kind = Kind::File;
    QByteArray what;
    QByteArray mask; ///< Letters: r, w, k lock, l link, m map, x run. Empty where there is nothing to choose.
    AccessTopic topic = AccessTopic::SystemDetails;
    Flags flags;

    bool operator==(const AccessItem &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(AccessItem::Flags)

/** All that is known about one interface. */
struct InterfaceAccess {
    QString interface;
    bool known = false; ///< False: not in the table; the rest is empty and says nothing.
    bool byAttributes = false; ///< What it opens is (also) written in the plug's own attributes.
    bool soundServerDecides = false; ///< Nothing changes in the kernel: a sound server has to ask snapd, and many do not.
    bool snapdDecides = false; ///< Nothing changes in the kernel: snapd itself looks at the switch when the app asks it for something.
    int breadth = 10; ///< How much else it opens: the lower, the better as an answer to one denial.
    QList<AccessItem> items;

    /** Known, and nothing at all. */
    [[nodiscard]] bool opensNothing() const;
    bool operator==(const InterfaceAccess &) const = default;
};

/**
 * What a connection of this interface opens to the app, as of snapd 2.68 (interfaces/builtin/). Only the plug's side, on a desktop; what the slot's side opens
 * is not here; interfaces that came later are as in the snapd that brought them. @p plugAttributes: as snapd gives them. Where rules are made of attributes of
 * the other side, patterns tell what they can be, as Conditional. Pure; any thread.
 */
[[nodiscard]] InterfaceAccess interfaceAccess(const QString &interface, const QVariantMap &plugAttributes = {});

/** The names in the table, sorted. */
[[nodiscard]] QStringList interfacesWithAccess();

/** Which parts of the kernel (and of others) take part in enforcing an interface. */
struct Enforcers {
    bool appArmorFiles = false; ///< Files, devices and named sockets.
    bool appArmorNetwork = false;
    bool appArmorUnix = false; ///< Sockets of other programs on this machine, with and without a name in the file system; needs af_unix among the features.
    bool appArmorBus = false; ///< Needs features/dbus.
    bool appArmorOther = false; ///< Capabilities, signals, ptrace.
    bool seccomp = false;
    bool deviceCgroup = false;
    bool mounts = false;
    bool soundServer = false;
    bool snapd = false; ///< snapd itself, which keeps to its own switches.

    [[nodiscard]] bool onlyBus() const;
    bool operator==(const Enforcers &) const = default;
};

[[nodiscard]] Enforcers enforcersOf(const InterfaceAccess &access);

/** Whether running programs notice that a switch was turned. */
struct RestartNeed {
    enum class Level {
        None,
        IfHeld, ///< Only where something is still open; ask whoHolds() for devices.
        Needed,
        Unknown, ///< The interface is not in the table.
    };
    enum Reason {
        SystemCallFilter = 0x1, ///< Fixed when the program starts (seccomp(2)).
        FileSystemView = 0x2, ///< Some mounts are made at start only.
        SoundConnection = 0x4, ///< Sound servers look once, when the program connects.
        OpenHandles = 0x8, ///< What is open stays open.
    };
    Q_DECLARE_FLAGS(Reasons, Reason)

    Level level = Level::None;
    Reasons reasons;

    bool operator==(const RestartNeed &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(RestartNeed::Reasons)

[[nodiscard]] RestartNeed needsRestart(const QString &interface, bool turnedOn);

/** Internal: one line of the table. */
struct AccessRow {
    const char *interface;
    AccessItem::Kind kind;
    const char *what; ///< Several names apart by spaces, where it is not a path.
    const char *mask;
    AccessTopic topic;
    int flags = 0;
};

/** Internal: puts what attributes say of an interface into what the table says of it. */
void applyAttributes(const QString &interface, const QVariantMap &attributes, QList<AccessItem> *items);

/** Internal: the table, in parts. */
[[nodiscard]] QList<AccessRow> accessRowsDesktop();
[[nodiscard]] QList<AccessRow> accessRowsHardware();
[[nodiscard]] QList<AccessRow> accessRowsServices();
[[nodiscard]] QList<AccessRow> accessRowsSupport();
[[nodiscard]] QList<AccessRow> accessRowsSystem();

}
