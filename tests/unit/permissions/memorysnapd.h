// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "privileged/door.h"
#include "snapd/types.h"

#include <QMap>
#include <QStringList>

#include <map>

namespace Snapperms::Tests
{

/**
 * As much of snapd as decides about the truth of a switch: snaps with plugs and slots, connections with their records, changes that conflict and come to an end
 * when told to, and notices. No time passes in it and nothing happens by itself. How it answers follows the table of POST /v2/interfaces
 * (daemon/api_interfaces.go, overlord/ifacestate) and the transitions of connection records (overlord/ifacestate/handlers.go doConnect, doDisconnect).
 */
class MemorySnapd
{
public:
    enum class End {
        Done,
        PolicyRefused,
        HookFailed,
        AbortedInHook,
        Failed,
        AsksForRetry,
        Undone,
        Hold,
    };

    struct SnapContents {
        QMap<QString, QString> plugs; ///< Name to interface.
        QMap<QString, QString> slotMap; ///< Name to interface.
    };

    void addSnap(const QString &name, const SnapContents &contents, const QString &type = QStringLiteral("app"));
    void removeSnap(const QString &name);
    void setEnabled(const QString &name, bool enabled);
    void setStoreId(const QString &name, const QString &id);
    /** As a refresh does: another revision. */
    void refresh(const QString &name);
    void setConfinement(const QString &name, const QString &confinement);
    /** Its programs, each with every plug of it. Without, a snap has none. */
    void setApps(const QString &name, const QStringList &apps);
    void removeSlot(const Snapd::SlotRef &slot);
    void setPlugAttrs(const Snapd::PlugRef &plug, const QVariantMap &attrs);
    void setSlotAttrs(const Snapd::SlotRef &slot, const QVariantMap &attrs);

    /** What POST /v2/interfaces makes of it; the door's words for the answer. */
    Privileged::Outcome post(const Privileged::Operation &operation);

    /** Makes the pair so at once, as a change of its own. False when something is in the way. */
    bool connectOutside(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    bool disconnectOutside(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);
    void autoConnect(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot);

    /** A change of somebody else's that keeps these snaps busy until finish(). */
    QString beginChange(const QString &kind, const QStringList &snapNames);
    /** A change that is over as soon as it begins; only its notice is of interest. */
    void touch(const QString &kind);
    /** By how much the clock has been set since changes were made that end from now on. */
    std::chrono::seconds clockSet{0};
    void finish(const QString &id, End end = End::Done);
    void abort(const QString &id);
    [[nodiscard]] bool isAborted(const QString &id) const;
    void prune(const QString &id);
    /** What a running change has done so far is to be seen already, as before a hook; what does not end Done is taken back. */
    void showEffect(const QString &id);
    /** What was noticed so far was noticed long before the store began. */
    void beLongAgo();
    /** The clock by which notices are dated is set by so much, back when negative (before 2.64 snapd did not make up for that). */
    void setClock(int by);
    /** Nobody will hear of the last step of this change (before 2.64 two notices of one moment were one). */
    void loseNotice(const QString &id);

    [[nodiscard]] bool isBusy(const QString &snap) const;
    [[nodiscard]] QStringList unfinished() const;
    [[nodiscard]] const Snapd::Change *change(const QString &id) const;
    [[nodiscard]] QList<Snapd::Change> inProgress(const QString &snap) const;
    [[nodiscard]] QList<Snapd::Notice> noticesAfter(const QString &after) const;

    [[nodiscard]] QList<Snapd::Snap> snaps() const;
    [[nodiscard]] Snapd::Connections connections() const;
    [[nodiscard]] QList<Snapd::PlugRef> plugs() const;
    [[nodiscard]] QList<Snapd::SlotRef> slotsFor(const Snapd::PlugRef &plug) const;
    [[nodiscard]] bool isConnected(const Snapd::PlugRef &plug, const Snapd::SlotRef &slot) const;

    QString version = QStringLiteral("2.68.3");

private:
    struct Record {
        bool manual = false;
        bool undesired = false;
    };
    using Pair = std::pair<Snapd::PlugRef, Snapd::SlotRef>;
    struct Work {
        Snapd::Change change;
        Privileged::Operation operation;
        QList<Snapd::SlotRef> slotRefs;
        bool own = false;
        bool aborted = false;
        bool shown = false;
        int steps = 0; ///< Of its status, as snapd counts the occurrences of its notice.
        std::map<Pair, Record> before; ///< Of showEffect().
    };
    struct SnapState {
        Snapd::Snap snap;
        SnapContents contents;
    };

    [[nodiscard]] QString interfaceOf(const Snapd::PlugRef &plug) const;
    [[nodiscard]] QString interfaceOf(const Snapd::SlotRef &slot) const;
    [[nodiscard]] Snapd::SlotRef resolved(const Snapd::SlotRef &slot) const;
    [[nodiscard]] const Work *conflicting(const QStringList &snapNames) const;
    Work &begin(const QString &kind, const QString &summary, const QStringList &snapNames);
    void notify(Work &work);
    void apply(const Work &work);
    void takeBack(const Work &work);

    std::map<QString, SnapState> m_snaps;
    std::map<Pair, Record> m_records;
    std::map<int, Work> m_changes;
    std::map<int, QString> m_noticeTimes; ///< By change; notices outlive changes.
    std::map<QString, Snapd::Notice> m_notices; ///< By time.
    QMap<QString, QVariantMap> m_attrs;
    int m_lastChange = 0;
    int m_clock = 1000;
};

}
