// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "helper/request.h"

namespace Snapperms::Helper
{

/** The arguments of Repair and of what observes, after the check of their syntax. */
struct ConfinementRequest {
    QString snap; ///< Only of Repair.
    QString nonce;
    bool isFollowing = false; ///< Of Observe and ObserveAll.
    bool isOfEverybody = false; ///< Of ObserveDevices.

    /**
     * Takes exactly a nonce, and for Repair the name of a snap, for ObserveDevices the word whose programs are meant, for the others perhaps the word to
     * follow; strings by type, not by conversion. No value when anything is missing, malformed, or too many.
     */
    [[nodiscard]] static std::optional<ConfinementRequest> fromArguments(Action action, const QVariantMap &arguments);
};

}
