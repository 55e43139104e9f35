// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

/**
 * What the helper and its clients have to agree on: names on the bus, keys of arguments and replies, and the codes of refusal. Numbers and strings are wire
 * format: add, never change.
 */
namespace Snapperms::Helper
{

using namespace Qt::Literals::StringLiterals;

inline constexpr auto BusName = "org.example.snapperms"_L1; ///< Also KAuth's helper id and the prefix of every action.
inline constexpr auto ObjectPath = "/"_L1; ///< Chosen by KAuth.
inline constexpr auto BusInterface = "org.kde.kf6auth"_L1; ///< KAuth's (kauth src/backends/dbus/org.kde.kf6auth.xml).

/** The polkit actions; each has a slot of the last part's name in HelperSlots, and KAuth allows nothing but a-z, 0-9 and dots. */
inline constexpr auto ConnectAction = "org.example.snapperms.connect"_L1;
inline constexpr auto ConnectSensitiveAction = "org.example.snapperms.connectsensitive"_L1; ///< For interfaces that riskOf() calls sensitive; never kept.
inline constexpr auto DisconnectAction = "org.example.snapperms.disconnect"_L1;
inline constexpr auto ForgetAction = "org.example.snapperms.forget"_L1;
inline constexpr auto RepairAction = "org.example.snapperms.repair"_L1; ///< Puts one snap's confinement back into force.
inline constexpr auto ObserveAction = "org.example.snapperms.observe"_L1; ///< Tells what the kernel refused to the caller's own programs.
inline constexpr auto ObserveAllAction = "org.example.snapperms.observeall"_L1; ///< The same for everybody's.
inline constexpr auto ObserveDevicesAction = "org.example.snapperms.observedevices"_L1; ///< Has the kernel tell of devices that it refuses from now on.

/** Keys of the arguments, all of them strings: the first four and the nonce, or snap (repair only) or whose (observing devices only) and the nonce. All that
 * belong are always present, but for those that are called optional. */
namespace Argument
{
inline constexpr auto PlugSnap = "plugsnap"_L1;
inline constexpr auto Plug = "plug"_L1;
inline constexpr auto SlotSnap = "slotsnap"_L1; ///< Empty together with Slot: every connection of the plug. Never for connect.
inline constexpr auto Slot = "slot"_L1;
inline constexpr auto Minutes = "minutes"_L1; ///< Connecting only, and optional: one of LeaseMinutes, for no longer than that.
inline constexpr auto Snap = "snap"_L1;
inline constexpr auto Follow = "follow"_L1; ///< Observing only, and optional: "yes" to be told as well what happens from now on, see Feed.
inline constexpr auto Whose = "whose"_L1; ///< ObserveDevices only: "own" or "all", whose programs are meant.
inline constexpr auto Nonce = "nonce"_L1; ///< 32 lower-case hex digits, new for each operation; the reply repeats it.
}

/** For how long something can be allowed, if not for good. */
inline constexpr std::array LeaseMinutes{15, 60, 480};

/** Where everybody can read until when what is allowed: see LeaseStore. */
inline constexpr auto LeaseDirectory = "/var/lib/snapperms/leases"_L1;

/** Keys of the reply's data, for success and for refusal. */
namespace Answer
{
inline constexpr auto Nonce = "nonce"_L1;
inline constexpr auto Change = "change"_L1; ///< Only on success: the id of snapd's change.
inline constexpr auto Snap = "snap"_L1; ///< Code::Conflict: the busy snap, when snapd names it.
inline constexpr auto Kind = "kind"_L1; ///< Code::Conflict: the kind of the change that is in the way.
inline constexpr auto Records = "records"_L1; ///< Observing: bytes, as DenialRecords::lines.
inline constexpr auto HasMore = "hasmore"_L1; ///< Observing: true when these are not all.
inline constexpr auto Elsewhere = "elsewhere"_L1; ///< Observing: true when auditd keeps the records, in a file that is not read.
inline constexpr auto Followed = "followed"_L1; ///< Observing: true when what was asked for by Follow has begun, or will.
inline constexpr auto Detail = "detail"_L1; ///< Code::SnapdRefused: snapd's own English words, shortened, without control characters.
}

/**
 * How refusals are told as they happen: by signals from a process of root's to the one connection that asked, for as long as that is on the bus. Whoever
 * listens has to make sure that the sender is root's; anybody can send a signal to anybody.
 */
namespace Feed
{
inline constexpr auto Path = "/org/example/snapperms/Feed"_L1;
inline constexpr auto Interface = "org.example.snapperms.Feed"_L1;
inline constexpr auto Began = "Began"_L1; ///< A word of feedOrigin(): from now on what comes from there is told.
inline constexpr auto Records = "Records"_L1; ///< Bytes, as DenialRecords::lines but the oldest first; boolean, true when some were left out.
}

/** Why nothing was done. KAuth carries it as ActionReply::error() of a HelperErrorType reply; 0 is left to KAuth. */
enum class Code : int {
    Done = 0, ///< Not a refusal.
    Invalid = 1, ///< Missing, additional or malformed arguments.
    WrongAction = 2, ///< The interface is sensitive and was asked for under the weaker action.
    NotAuthorized = 3, ///< A rule denies io.snapcraft.snapd.manage-interfaces to this caller, or polkit gave no answer.
    TooManyRequests = 4,
    NoSuchPlug = 5,
    NoSuchSlot = 6,
    InterfaceMismatch = 7,
    Unchanged = 8, ///< It is already so.
    Conflict = 9, ///< snapd is busy with one of the snaps.
    SnapdUnavailable = 10, ///< snapd was not reached, or gave no usable answer, before anything was asked of it.
    SnapdRefused = 11, ///< snapd said no.
    OutcomeUnknown = 12, ///< snapd was asked and the answer is lost.
    CallerUnknown = 13, ///< The bus does not tell who is asking.
    NoSuchSnap = 14,
    NotStarted = 15, ///< systemd did not start what does the repair, or what would end a lease.
    NotReadable = 16, ///< There is no log that could be read.
    NotRecorded = 17, ///< It could not be written down that it is to end, so it was not begun.
    NotUnderstood = 18, ///< Whether snapd is at work on the snap already could not be understood from its answer. Nothing was begun.
};

}
