// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/declaration.h"
#include "permissions/declarations/match.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace Snapperms
{

namespace Snapd
{
struct SystemInfo;
}

/** The device's model assertion, as far as rules can ask for it. A desktop with any distribution usually has generic / generic-classic and no store of its own.
 */
struct DeviceModel {
    QString brand;
    QString model;
    QString store; ///< Empty: the public store.

    bool operator==(const DeviceModel &) const = default;
};

/** What the rules can ask about this machine. What is not known makes rules that ask for it Unknown, never wrong. */
struct PolicyMachine {
    bool onClassic = true;
    QString osId; ///< ID of os-release.
    std::optional<QString> osVariantId; ///< VARIANT_ID of os-release, empty when it has none. snapd does not tell it.
    std::optional<DeviceModel> model;
    QString snapdVersion;
    std::optional<bool> compatibilityLabels; ///< snapd's experimental feature "content-compatibility-label".
    std::optional<bool>
        hostHasCups; ///< /etc/cups/cupsd.conf exists: decides which cups-control slot snapd connects by itself (interfaces/builtin/cups_control.go).

    /** What GET /v2/system-info tells; the rest stays open. */
    [[nodiscard]] static PolicyMachine fromSystemInfo(const Snapd::SystemInfo &info);
};

/** How much is known of a snap's declaration. */
enum class DeclarationState {
    Unasserted, ///< The snap has no store id: there is none, and snapd knows it.
    NotRead, ///< It has an id, but nobody asked for its declaration yet, or the answer could not be used.
    Absent, ///< snapd was asked and has none. It then refuses every connection of the snap (overlord/ifacestate/helpers.go).
    Present,
};

/** One side of a pair: a plug or a slot, and its snap. */
struct PolicyParty {
    QString snap; ///< Instance name.
    QString snapType; ///< As Snapd::Snap::type has it. Empty: not known.
    QString snapId;
    DeclarationState state = DeclarationState::NotRead;
    Declaration declaration; ///< Only read in state Present.
    QString name; ///< Of the plug or slot.
    QVariantMap attrs;

    /** The publisher, empty for an unasserted snap; nothing while it is not known. */
    [[nodiscard]] std::optional<QString> publisherId() const;
};

/** Which rule spoke. The first that exists decides, alone (interfaces/policy/policy.go ConnectCandidate.check). */
enum class RuleSource {
    NoRule, ///< None of the four has a rule for the interface: everything is allowed.
    PlugSnapDeclaration,
    SlotSnapDeclaration,
    BasePlugs,
    BaseSlots,
    NotAsked, ///< No rule was looked at: see the doubt, or one of the snaps is unasserted and the connection is made by hand.
};

/** Why an answer is not certain. */
enum class PolicyDoubt {
    None,
    PlugDeclarationNotRead,
    SlotDeclarationNotRead,
    BaseDeclarationNotRead,
    RuleNotUnderstood, ///< A newer snapd's constraint, or a rule that asks for something this program does not know.
    HostDecides, ///< The interface's own code looks at files of the machine: cups-control.
    SlotSnapUnknown, ///< The slot's snap is not in the list of snaps.
};

/** snapd's answer about one pair, worked out here. */
struct PolicyAnswer {
    enum class SlotsPerPlug {
        One, ///< Auto-connection happens only when exactly one slot qualifies.
        Any,
        Unclear,
    };

    Match allowed = Match::Unknown;
    RuleSource source = RuleSource::NotAsked;
    PolicyDoubt doubt = PolicyDoubt::None; ///< Set whenever allowed is Unknown.
    SlotsPerPlug slotsPerPlug = SlotsPerPlug::One; ///< Of auto-connection only; connections by hand have no limit.

    bool operator==(const PolicyAnswer &) const = default;
};

}
