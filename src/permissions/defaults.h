// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/connectionpolicy.h"
#include "permissions/declarations/declarationbook.h"
#include "permissions/permission.h"
#include "snapd/types.h"

#include <QHash>
#include <QList>

namespace Snapperms
{

/** How a permission stands compared with what snapd would do by itself. Typed results; sentences are made elsewhere. */
struct PermissionDefault {
    enum class DefaultOn {
        No,
        Yes,
        Unknown,
    };

    /** What to tell about the switch as it stands now. */
    enum class State {
        OnByDefault, ///< On, as snapd's own policy has it; also when a person switched it off and on again in between (see byHand).
        AllowedByPublisher, ///< On, because a declaration that the store issued for a snap has it so.
        TurnedOnByGadget, ///< On, because the maker of the device has it so.
        AllowedByYou, ///< On, by a person's hand or a tool: snapd would not do it by itself, or that is not known (see defaultOn).
        OffByDefault,
        TurnedOffByYou, ///< Off, and snapd remembers that a person wanted it so.
        OffWithoutRecord, ///< Off although it is on by default, and snapd has no record of anybody wanting that, or not for all that it would connect.
        OffUnknown, ///< Off; what snapd would do is not known.
        Unavailable, ///< Nothing installed provides it.
    };

    /** What the answer rests on, or what stands in its way. */
    enum class Reason {
        Record, ///< snapd's own record of the connection.
        Policy, ///< The declarations.
        Table, ///< The table of last resort: the base declaration was not there to be asked.
        NoSlot, ///< Nothing provides it.
        SeveralSlots, ///< Several slots would do, so snapd connects none by itself.
        PlugDeclarationNotRead,
        SlotDeclarationNotRead,
        SlotSnapUnknown,
        BaseDeclarationNotRead, ///< And the table of last resort does not know: newer interface, or it depends.
        RuleNotUnderstood,
        HostDecides, ///< See PolicyDoubt.
    };

    DefaultOn defaultOn = DefaultOn::Unknown;
    State state = State::OffUnknown;
    Reason reason = Reason::BaseDeclarationNotRead; ///< For defaultOn.

    /** Every standing connection was made by hand. snapd keeps no record when such a one is taken away. */
    bool byHand = false;

    /**
     * Off now, on by default, and snapd has no record that keeps it off: the next refresh of the app or of snapd itself switches it on again. This is where a
     * plug ends that was switched off, on and off (overlord/ifacestate/handlers.go doDisconnect keeps an "undesired" record only of connections that were made
     * automatically).
     */
    bool offMayComeBack = false;
    /** The same, said before: on now, and if it is switched off now, it ends in offMayComeBack. */
    bool nextOffMayComeBack = false;
    /** The administrator may have forbidden the auto-connection, which cannot be seen from here; see AutoConnection. */
    bool administratorMayForbid = false;

    /** What "on by default" connects; empty when the default is not on, or when only a record tells that it was. */
    QList<Snapd::SlotRef> defaultSlots;

    /** Whether it stands otherwise than snapd would have it by itself: known for certain, or false. */
    [[nodiscard]] bool isChanged() const;

    bool operator==(const PermissionDefault &) const = default;
};

/**
 * Default versus now, for permissions of one reading of snapd's state. It combines, in this order: snapd's records of the connections, the declarations of the
 * snaps, the base declaration of the running snapd, and a table of last resort. A value: copies of what it was given, no side effects, any thread.
 */
class Defaults
{
public:
    /** @p snaps: all installed ones, the system's included. */
    Defaults(const DeclarationBook &book, const PolicyMachine &machine, const QList<Snapd::Snap> &snaps);

    [[nodiscard]] PermissionDefault of(const Permission &permission) const;

    /**
     * Whether snapd's policy lets a person connect this slot: No is a slot that must not be offered. Unknown may be offered: snapd has the last word.
     */
    [[nodiscard]] PolicyAnswer mayConnect(const Permission &permission, const SlotChoice &choice) const;

private:
    PolicyParty party(const QString &snap, const QString &name, const QVariantMap &attrs) const;
    void askTable(const Permission &permission, PermissionDefault &result) const;

    DeclarationBook m_book;
    ConnectionPolicy m_policy;
    QHash<QString, Snapd::Snap> m_snaps;
};

}
