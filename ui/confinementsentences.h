// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "snapd/types.h"

#include <QCoreApplication>

namespace Snapperms
{

/** Plain words on whether the switches of a snap keep it from anything. An honest page says so before it shows a switch. */
class ConfinementSentences
{
    Q_DECLARE_TR_FUNCTIONS(Snapperms::ConfinementSentences)

public:
    /** Something that must be known before trusting the switches. */
    struct Caveat {
        enum class Kind {
            Broken, ///< snapd cannot read the snap.
            Disabled, ///< Its plugs are not told, and it does not run.
            Classic, ///< No confinement by design.
            Devmode, ///< Violations are only logged.
            SystemNone, ///< This machine enforces nothing.
            SystemPartial, ///< This machine enforces part of it.
        };
        Kind kind = Kind::Broken;
        QString text;
        bool serious = true; ///< Switches are, or may be, without effect.

        bool operator==(const Caveat &) const = default;
    };

    /** In the order of weight; empty for a strictly confined, enabled snap on a machine that enforces it. */
    [[nodiscard]] static QList<Caveat> caveats(const Snapd::Snap &snap, const QString &title, const Snapd::SystemInfo &system);
    /** What holds for all snaps of this machine; empty where it enforces everything. */
    [[nodiscard]] static QList<Caveat> ofSystem(const Snapd::SystemInfo &system);
    /** That the switches of @p snap itself keep it from nothing, for where its page does not say so. Empty otherwise. */
    [[nodiscard]] static QString unconfined(const Snapd::Snap &snap, const QString &title);
    /** Why there is no switch for @p interface on the page of @p snap; says of no app that it is kept from something that it is not kept from. */
    [[nodiscard]] static QString notAskedFor(const Snapd::Snap &snap, const QString &title, const QString &interface);
    /** Why there is less to be seen of what apps were kept from than there should be. Empty where AppArmor is at work. */
    [[nodiscard]] static QString neitherBlockedNorRecorded(const Snapd::SystemInfo &system);
};

}
