// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/permission.h"
#include "snapd/client.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Snapperms
{

/**
 * The one truth about snaps and their permissions, read from snapd and kept fresh by its change-update notices. Models mirror it; nobody else holds state.
 *
 * It never guesses: between a change in snapd and the re-read that follows its notice the old state is shown, and while snapd is away the last known state
 * stays, with availability() saying that it is old. There is one long poll and, without events, nothing else but one read each time that it runs out. Where
 * snapd has no notices (before 2.62) it reads every few seconds instead.
 *
 * Lives on the thread of its client, which must outlive it.
 */
class PermissionStore : public QObject
{
    Q_OBJECT

public:
    enum class Availability {
        Connecting, ///< Nothing heard yet.
        Ready,
        NotInstalled, ///< No socket. It is looked for again every few seconds.
        NotRunning, ///< A socket that nobody serves.
        Restarting, ///< snapd announced it, or broke off in the middle; tried again with short delays.
        NotAnswering, ///< Connected, but no answer within the limit.
        Refused, ///< snapd answers 401/403 to everything: it cannot see this process, or does not want to.
        TooOld, ///< It does not have what we need to ask for.
        NotUnderstood, ///< It answers, but not as snapd does.
    };
    Q_ENUM(Availability)

    /** How much to read again. */
    enum class Scope {
        Connections, ///< Enough after a connection was changed; what else happens is noticed anyway.
        Everything, ///< The snaps, too, which costs snapd much more.
    };

    /** How long and how often; the defaults suit people, tests shorten them. */
    struct Timing {
        std::chrono::milliseconds retryFirst = std::chrono::milliseconds(250); ///< Pause before snapd is tried again; doubles each time ...
        std::chrono::milliseconds retryLast = std::chrono::seconds(5); ///< ... up to this.
        std::chrono::milliseconds noticeWait = std::chrono::minutes(10); ///< How long snapd holds one long poll.
        std::chrono::milliseconds begun = std::chrono::seconds(1); ///< After a change began that has not moved on since, all the same a read.
        std::chrono::milliseconds slowPoll = std::chrono::seconds(5); ///< Pause between reads where snapd has no notices.
        std::chrono::milliseconds answerLimit = std::chrono::minutes(3); ///< Last resort against a client that never calls back.
    };

    explicit PermissionStore(Snapd::Client *client, QObject *parent = nullptr);
    PermissionStore(Snapd::Client *client, const Timing &timing, QObject *parent = nullptr);
    ~PermissionStore() override;

    /** Begins to read and to listen. Call once. */
    void start();

    [[nodiscard]] Availability availability() const;
    /** Why availability() is not Ready; for details. */
    [[nodiscard]] Snapd::Error lastError() const;
    /** Whether a complete state has been read at least once. */
    [[nodiscard]] bool hasState() const;

    [[nodiscard]] const Snapd::SystemInfo &systemInfo() const;
    /** All installed snaps, sorted by name, bases and snapd included. */
    [[nodiscard]] const QList<Snapd::Snap> &snaps() const;
    [[nodiscard]] std::optional<Snapd::Snap> snap(const QString &name) const;
    /** The plugs of one snap in snapd's order; empty for disabled snaps, of which snapd does not tell. */
    [[nodiscard]] QList<Snapd::PlugRef> plugsOf(const QString &snap) const;
    [[nodiscard]] std::optional<Permission> permission(const Snapd::PlugRef &id) const;
    [[nodiscard]] QList<Snapd::PlugRef> plugsOfInterface(const QString &interface) const;
    /** Slots that one snap offers to others. */
    [[nodiscard]] QList<Snapd::Slot> slotsOf(const QString &snap) const;
    [[nodiscard]] std::optional<Snapd::InterfaceInfo> interfaceInfo(const QString &name) const;
    /** Names of all interfaces that this snapd knows, whether or not a snap uses them; in no order. */
    [[nodiscard]] QStringList interfaceNames() const;
    /** Exactly what snapd said last, for whoever has to compare row for row. */
    [[nodiscard]] const Snapd::Connections &connections() const;

    /**
     * Reads again, connections only or the snaps as well, and calls back after a read that *began* after this call has been taken over, so that what is then in
     * the store is no older than the call. Called with false when snapd did not answer; while it is away, that is after the next attempt to reach it. The
     * callback is dropped with its context.
     */
    void refresh(QObject *context, std::function<void(bool fresh)> callback, Scope scope = Scope::Connections);
    /** A number that grows with every read that begins. */
    [[nodiscard]] quint64 latestRead() const;
    /**
     * As refresh() for connections, but a read is fresh when it began after @p time, by snapd's clock, which is that of this machine, and after latestRead()
     * was @p after: so a notice and the end of the change that it tells of cost one read. Never calls back before it returns.
     */
    void refreshSince(const QDateTime &time, quint64 after, QObject *context, std::function<void(bool fresh)> callback);

Q_SIGNALS:
    // A read is published whole: by the first of these signals everything above tells the new state. Order: systemInfoChanged, snaps added, removed, changed,
    // permissions added, removed, changed, slotsChanged, stateLoaded, availabilityChanged. The first read also tells everything as added.
    void availabilityChanged();
    /** The first complete state is there. */
    void stateLoaded();
    /** systemInfo(), or what interfaceInfo() tells. */
    void systemInfoChanged();
    void snapsAdded(const QStringList &names);
    void snapsRemoved(const QStringList &names);
    /** Title, version, status, confinement ... of these differ. */
    void snapsChanged(const QStringList &names);
    /** The three come after the snaps signals of the same read, once per read, and only when something differs. */
    void permissionsAdded(const QList<Snapperms::Snapd::PlugRef> &ids);
    void permissionsRemoved(const QList<Snapperms::Snapd::PlugRef> &ids);
    void permissionsChanged(const QList<Snapperms::Snapd::PlugRef> &ids);
    /** The slots that these snaps offer differ, or who is connected to them. */
    void slotsChanged(const QStringList &snaps);
    /**
     * A change in snapd was created or moved on, whoever made it. Comes before the re-read it causes.
     * @p begun: it has done nothing yet, and another notice will follow.
     */
    void changeNoticed(const QString &changeId, const QString &kind, bool begun);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

}
