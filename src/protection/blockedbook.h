// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "confinement/denialjournal.h"
#include "privileged/confinementdoor.h"
#include "protection/devicewatch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Snapperms
{

class PermissionStore;

/**
 * What the kernel kept snap apps from lately, as far as this person may know: read through the helper when somebody asks, explained by what snapd says now, and
 * explained anew when a switch is turned. Nothing is read by itself, unless and until somebody follows.
 */
class BlockedBook : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        NotAsked,
        Asking, ///< A password dialog may stand.
        Known,
        Failed, ///< See failure(); what was known before is still there.
    };

    /** Whether what is blocked from now on comes by itself. */
    enum class Live {
        Off,
        Starting,
        On,
        Ended, ///< It did until lately: its time was over, or something ended it.
        Impossible, ///< Not on this system, or not now; also where it could only come from a log that auditd leaves empty.
    };

    /** Both must outlive it. */
    BlockedBook(const PermissionStore *store, Privileged::ConfinementDoor *door, QObject *parent = nullptr);

    /** Reads anew: what this person's own programs met with, or after a password everybody's. */
    void read(bool everybody);
    /** The same, and what happens from then on, until leave(). */
    void follow(bool everybody);
    /** What is known stays; nothing more comes by itself, nor from the watch on devices. */
    void leave();
    /** What it tells is entered here. */
    [[nodiscard]] DeviceWatch *devices() { return &m_devices; }
    [[nodiscard]] const DeviceWatch *devices() const { return &m_devices; }

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Live live() const { return m_live; }
    [[nodiscard]] const std::optional<Privileged::Failure> &failure() const { return m_failure; }
    /** The newest first. */
    [[nodiscard]] QList<Confinement::DenialGroup> groupsOf(const QString &snap) const;
    [[nodiscard]] bool isOfEverybody() const { return m_everybody; }
    /** There was more than the helper tells at once. */
    [[nodiscard]] bool hasMore() const { return m_hasMore || m_isCrowded; }
    /** What was blocked earlier is in a file of auditd's, which nobody reads here. */
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

Q_SIGNALS:
    void changed();

private:
    enum class Told {
        Earlier,
        AsItHappened,
        ByTheWatch,
    };
    struct Record {
        Confinement::Denial denial;
        qint64 ms = 0;
        Told told = Told::Earlier;
    };
    void answered(const Privileged::ObserveAnswer &answer, bool everybody);
    void take(const Privileged::ObservedDenials &observed, bool everybody);
    void add(const Privileged::ObservedDenials &more, Told told);
    void explain();
    /** Where it is when nobody asks, and nothing went wrong. */
    [[nodiscard]] Stage resting() const;

    const PermissionStore *const m_store;
    Privileged::ConfinementDoor *const m_door;
    DeviceWatch m_devices;
    std::unique_ptr<Privileged::DenialFeed> m_feed;
    std::unique_ptr<Privileged::DenialFeed> m_next; ///< Asks; what there is goes on meanwhile.
    Live m_live = Live::Off;
    Stage m_stage = Stage::NotAsked;
    std::optional<Privileged::Failure> m_failure;
    QList<Record> m_records;
    QList<Confinement::DenialGroup> m_groups;
    bool m_isAnswered = false; ///< Somebody has read; that nothing was recorded is an answer, too.
    bool m_everybody = false;
    bool m_hasMore = false;
    bool m_isCrowded = false; ///< Of what came, the oldest gave way to newer ones.
    bool m_isElsewhere = false;
};

}
