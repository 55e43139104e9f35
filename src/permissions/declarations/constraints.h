// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/declarations/policytypes.h"

#include <QVariant>

namespace Snapperms
{

/** Everything a rule is judged against. Refers to its parts; they must live as long. */
struct RuleContext {
    const QString &interface;
    const PolicyParty &plug;
    const PolicyParty &slot;
    const PolicyMachine &machine;
    bool plugRule = true; ///< The rule stands under plugs, not under slots: it then has words for the other side only.
    bool autoConnection = true;
};

/** What a whole rule says. */
struct RuleAnswer {
    Match allowed = Match::Unknown;
    PolicyAnswer::SlotsPerPlug slotsPerPlug = PolicyAnswer::SlotsPerPlug::One;
};

/**
 * Judges one rule of a declaration: what its deny- part matches is refused, of the rest what its allow- part matches is allowed. Parts that are not there count
 * as allow: true and deny: false. Installation parts are not looked at: what is installed has passed them (asserts/ifacedecls.go,
 * interfaces/policy/helpers.go).
 */
[[nodiscard]] RuleAnswer judgeRule(const QVariant &rule, const RuleContext &context);

}
