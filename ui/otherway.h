// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "permissions/effectiveaccess.h"

#include <optional>

namespace Snapperms
{

/** How an app gets at what a permission is there for although it has no switch for it. A plain value. */
struct OtherWay {
    QString snap;
    QString title; ///< Of the app.
    QString text; ///< Through what, or that nothing keeps it away.
    bool isKnown = true; ///< Otherwise the text says what is not known.
    QList<Snapd::PlugRef> through; ///< Its plugs that lead there; none when it is not confined.

    /**
     * Nothing when it has none, and for what cannot run or is no app. @p access is what EffectiveAccess::of() gave for @p snap, which must not have a plug of
     * @p interface: that one's row tells it. That a system lacks AppArmor is not in here, for it concerns all apps alike.
     */
    [[nodiscard]] static std::optional<OtherWay> of(const Snapd::Snap &snap, const QString &title, const QString &interface, const SnapAccess &access);

    /** The order of a list: what is known first, then by title. */
    [[nodiscard]] static bool before(const OtherWay &a, const OtherWay &b);

    bool operator==(const OtherWay &) const = default;
};

}
