// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/policytypes.h"

#include <QList>

namespace Snapperms
{

/** What snapd does by itself with one plug at an install or refresh, as far as its rules go; records of earlier connections are not looked at here. */
struct AutoConnection {
    enum class Verdict {
        OnByBase, ///< snapd's own policy switches it on.
        OnByPublisher, ///< A snap's declaration, issued by the store, switches it on.
        Off,
        Unknown,
    };
    enum class Reason {
        Policy, ///< The rules say so.
        NoSlot, ///< Nothing installed provides the interface.
        SeveralSlots, ///< Several slots qualify and the rule wants exactly one: snapd then connects none (overlord/ifacestate/helpers.go addAutoConnections).
        InDoubt, ///< See doubt.
    };

    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::InDoubt;
    PolicyDoubt doubt = PolicyDoubt::None;
    QList<int> chosen = {}; ///< Which of the slots it connects, by index.
    /** The administrator can switch this off with snapd's option interface.x11.allow-auto-connection, which only root may read (from 2.73, x11 only;
     * handlers.go). */
    bool administratorMayForbid = false;

    bool operator==(const AutoConnection &) const = default;
};

/**
 * snapd's connection policy, worked out from the declarations it serves: may this pair be connected, and does snapd connect it by itself
 * (interfaces/policy/policy.go, overlord/ifacestate/helpers.go; the same from 2.68 to 2.77 but for what is noted). A plain value without side effects.
 *
 * Whatever is not known or not understood gives Match::Unknown with a doubt. It never gives a certain answer that could be wrong.
 */
class ConnectionPolicy
{
public:
    /** An invalid @p base is allowed: then only pairs that a snap-declaration has a rule for are certain. */
    ConnectionPolicy(const Declaration &base, const PolicyMachine &machine);

    [[nodiscard]] bool hasBase() const;
    [[nodiscard]] const PolicyMachine &machine() const;

    /** Whether snapd's rules let the pair be connected without anybody asking. */
    [[nodiscard]] PolicyAnswer autoConnection(const QString &interface, const PolicyParty &plug, const PolicyParty &slot) const;

    /**
     * Whether snapd lets a person connect the pair. With an unasserted snap on either side it does not ask the rules at all
     * (overlord/ifacestate/helpers.go connectChecker). Interfaces may still refuse for reasons of their own.
     */
    [[nodiscard]] PolicyAnswer connection(const QString &interface, const PolicyParty &plug, const PolicyParty &slot) const;

    /** What becomes of @p plug with these slots of its interface installed. Slots of parallel installs do not count from snapd 2.76 on. */
    [[nodiscard]] AutoConnection autoConnection(const QString &interface, const PolicyParty &plug, const QList<PolicyParty> &slotParties) const;

private:
    PolicyAnswer ask(const QString &interface, const PolicyParty &plug, const PolicyParty &slot, bool autoConnection) const;

    Declaration m_base;
    PolicyMachine m_machine;
};

}
