// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace Snapperms::Snapd
{

/**
 * The values of snapd's REST API that a permission manager needs, parsed once at the edge. All of them are plain values: copyable, comparable,
 * without behaviour. A field that snapd left out is empty, false or 0. Names follow snapd's JSON (https://snapcraft.io/docs/snapd-rest-api).
 */

/** A plug: the consuming side. @c snap is the instance name, e.g. "vlc" or "vlc_work". */
struct PlugRef {
    QString snap;
    QString plug;

    [[nodiscard]] bool isEmpty() const { return snap.isEmpty() && plug.isEmpty(); }
    auto operator<=>(const PlugRef &) const = default;
    bool operator==(const PlugRef &) const = default;
};

/** A slot: the providing side. Replies name the real host of the system slots, "snapd" or "core"; see isSystemSnap(). */
struct SlotRef {
    QString snap;
    QString slot;

    [[nodiscard]] bool isEmpty() const { return snap.isEmpty() && slot.isEmpty(); }
    auto operator<=>(const SlotRef &) const = default;
    bool operator==(const SlotRef &) const = default;
};

size_t qHash(const PlugRef &ref, size_t seed = 0) noexcept;
size_t qHash(const SlotRef &ref, size_t seed = 0) noexcept;

/** Whether @p snap provides the system's own slots: "system", "snapd" or "core" (snapd cmd/snap treats the three alike). */
[[nodiscard]] bool isSystemSnap(const QString &snap);

/** One entry of `established` or `undesired` of GET /v2/connections. */
struct Connection {
    PlugRef plug;
    SlotRef slot;
    QString interface;
    bool manual = false; ///< Not made by auto-connection. Also set on every undesired entry.
    bool gadget = false; ///< Made by the gadget snap.
    QVariantMap plugAttrs; ///< Static and dynamic attributes merged; only `established` has them.
    QVariantMap slotAttrs;

    bool operator==(const Connection &) const = default;
};

/** A plug as GET /v2/connections?select=all describes it. Plugs of disabled snaps are not listed there. */
struct Plug {
    PlugRef ref;
    QString interface;
    QVariantMap attrs;
    QStringList apps; ///< Bare names of the snap's apps that get this plug, sorted; empty for hook-only plugs.
    QString label; ///< The snap author's own words, usually empty.
    QList<SlotRef> connections;

    bool operator==(const Plug &) const = default;
};

/** A slot as GET /v2/connections?select=all describes it. */
struct Slot {
    SlotRef ref;
    QString interface;
    QVariantMap attrs;
    QStringList apps;
    QString label;
    QList<PlugRef> connections;

    bool operator==(const Slot &) const = default;
};

/** The whole answer of GET /v2/connections. Sorted by snapd. */
struct Connections {
    QList<Connection> established;
    QList<Connection> undesired; ///< Auto-connections that the user disconnected; snapd fills it only with select=all.
    QList<Plug> plugs;
    QList<Slot> slotList; ///< `slots` in the JSON; the word is a Qt keyword.

    bool operator==(const Connections &) const = default;
};

/** One program of a snap. */
struct SnapApp {
    QString name;
    QString desktopFile; ///< Absolute path; only set when the file exists.
    QString daemon; ///< "simple", "oneshot", ...; empty for a program that people start.
    QString daemonScope; ///< "system" or "user" for daemons.
    bool enabled = false;
    bool active = false;

    bool operator==(const SnapApp &) const = default;
};

/** One installed snap as GET /v2/snaps lists it. */
struct Snap {
    QString name; ///< Instance name, the key everywhere.
    QString id; ///< Store id; empty for a snap installed from a file without assertions.
    QString title;
    QString summary;
    QString description;
    QString iconPath; ///< As snapd gives it: a path under /v2/icons, an https address, or nothing.
    QString type; ///< "app", "os", "snapd", "base", "kernel", "gadget".
    QString status; ///< "active" = enabled, "installed" = disabled.
    QString confinement; ///< What the snap declares: "strict", "devmode", "classic".
    bool devmode = false; ///< How it was installed: nothing is enforced.
    bool jailmode = false;
    bool tryMode = false;
    QString base;
    QString version;
    QString revision; ///< "x1" for local revisions.
    QString publisher; ///< Display name, or user name, or nothing.
    QString publisherValidation; ///< "verified", "starred", "unproven" or nothing.
    QString broken; ///< Why snapd could not read the snap; normally empty.
    QList<SnapApp> apps;

    [[nodiscard]] bool isEnabled() const;
    /** Not a base, a kernel or another part of the system. An old snapd names no type for apps. */
    [[nodiscard]] bool isApp() const;

    bool operator==(const Snap &) const = default;
};

/** One built-in interface as GET /v2/interfaces?select=all&doc=true lists it, whether or not a snap uses it. */
struct InterfaceInfo {
    QString name;
    QString summary; ///< English.
    QString docUrl;

    bool operator==(const InterfaceInfo &) const = default;
};

/** What snapd is and can do on this machine: GET /v2/system-info. */
struct SystemInfo {
    QString version;
    QString series;
    bool onClassic = false;
    QString osId;
    QString osVersionId;
    QString kernelVersion;
    QString architecture;
    QString confinement; ///< "strict", "partial", "none". Anything but "strict" means switches are only partly enforced, or not.
    QHash<QString, QStringList> sandboxFeatures; ///< By back end; without the key "apparmor" there is no AppArmor.
    QHash<QString, bool> features; ///< Experimental features that are enabled, by name.
    QString snapMountDir;

    bool operator==(const SystemInfo &) const = default;
};

/** One task of a change. */
struct Task {
    QString id;
    QString kind;
    QString summary;
    QString status;
    QStringList log;

    bool operator==(const Task &) const = default;
};

/**
 * A change: snapd's record of one piece of work (GET /v2/changes/{id}; overlord/state/change.go).
 * It succeeded only when succeeded() says so: an aborted change is ready too, as "Undone" or "Hold" with no error text, or, when it was stopped inside a hook,
 * as "Error" with "<aborted>" in the text. With hooks a connection can be seen while its change is still going on, and be taken back.
 */
struct Change {
    QString id;
    QString kind; ///< "connect-snap", "disconnect-snap", "install-snap", ...
    QString summary;
    QString status; ///< "Do", "Doing", "Done", "Undone", "Error", "Hold", "Wait", ...
    bool ready = false;
    QString error; ///< `err`; only with status "Error".
    QDateTime spawnTime;
    QDateTime readyTime;
    QList<Task> tasks;
    QStringList snapNames; ///< data.snap-names, which only some kinds have; else the snaps that the tasks say they affect.

    [[nodiscard]] bool succeeded() const;

    bool operator==(const Change &) const = default;
};

/** One notice (GET /v2/notices, snapd >= 2.62). Only change-update is of use here: its key is the change id. */
struct Notice {
    QString id;
    QString type;
    QString key;
    QString lastRepeated; ///< Kept as snapd wrote it: it is handed back as `after` and compared at ns precision.
    QString changeKind; ///< last-data.kind
    int occurrences = 0; ///< Of a change: how often it has moved on, its creation counted. 0 when snapd does not say.

    bool operator==(const Notice &) const = default;
};

/** `maintenance` of any reply: snapd is about to restart itself or the system (daemon/response.go). */
struct Maintenance {
    QString kind; ///< "daemon-restart" or "system-restart".
    QString message;

    bool operator==(const Maintenance &) const = default;
};

}
