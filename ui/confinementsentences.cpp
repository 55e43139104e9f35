// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/confinementsentences.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Caveat = ConfinementSentences::Caveat;

QList<Caveat> ConfinementSentences::caveats(const Snapd::Snap &snap, const QString &title, const Snapd::SystemInfo &system)
{
    QList<Caveat> found;
    if (!snap.broken.isEmpty()) {
        found << Caveat{Caveat::Kind::Broken, tr("%1 is damaged: snapd cannot read it. Installing it again may help.").arg(title), true};
    }
    if (!snap.isEnabled()) {
        found << Caveat{Caveat::Kind::Disabled,
            tr("%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.").arg(title, snap.name),
            false};
    }
    // A classic snap installed with --jailmode is confined like any other.
    if (snap.confinement == "classic"_L1 && !snap.jailmode) {
        found << Caveat{Caveat::Kind::Classic,
            tr("%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.").arg(title),
            true};
    } else if (snap.devmode) {
        found << Caveat{Caveat::Kind::Devmode,
            tr("%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed "
               "again without --devmode.")
                .arg(title),
            true};
    } else if (system.confinement == "none"_L1) {
        found << Caveat{Caveat::Kind::SystemNone, tr("This system does not confine snaps at all. Switches are remembered, but prevent nothing."), true};
    } else if (!system.confinement.isEmpty() && system.confinement != "strict"_L1) {
        found << Caveat{Caveat::Kind::SystemPartial,
            system.sandboxFeatures.contains(u"apparmor"_s) ? tr("This system confines snaps only in part, because its kernel lacks some of what snapd needs. "
                                                                "An app may still get at something that is switched off.")
                                                           : tr("This system confines snaps only in part, because AppArmor is not active. Files, devices and "
                                                                "other programs may stay within reach of an app even "
                                                                "when they are switched off."),
            true};
    }
    return found;
}

}
