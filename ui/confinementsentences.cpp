// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "ui/confinementsentences.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

using Caveat = ConfinementSentences::Caveat;

namespace
{

/** One that was installed with --jailmode is confined like any other. */
bool isClassic(const Snapd::Snap &snap)
{
    return snap.confinement == "classic"_L1 && !snap.jailmode;
}

}

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
    if (isClassic(snap)) {
        found << Caveat{Caveat::Kind::Classic, unconfined(snap, title), true};
    } else if (snap.devmode) {
        found << Caveat{Caveat::Kind::Devmode, unconfined(snap, title), true};
    } else {
        found << ofSystem(system);
    }
    return found;
}

QList<Caveat> ConfinementSentences::ofSystem(const Snapd::SystemInfo &system)
{
    if (system.confinement == "none"_L1) {
        return {{Caveat::Kind::SystemNone, tr("This system does not confine snaps at all. Switches are remembered, but prevent nothing."), true}};
    }
    if (system.confinement.isEmpty() || system.confinement == "strict"_L1) {
        return {};
    }
    return {{Caveat::Kind::SystemPartial,
        system.sandboxFeatures.contains(u"apparmor"_s) ? tr("This system confines snaps only in part, because its kernel lacks some of what snapd needs. "
                                                            "An app may still get at something that is switched off.")
                                                       : tr("This system confines snaps only in part, because AppArmor is not active. Files, devices and "
                                                            "other programs may stay within reach of an app even "
                                                            "when they are switched off."),
        true}};
}

QString ConfinementSentences::unconfined(const Snapd::Snap &snap, const QString &title)
{
    if (isClassic(snap)) {
        return tr("%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.").arg(title);
    }
    if (snap.devmode) {
        return tr("%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed "
                  "again without that mode.")
            .arg(title);
    }
    return {};
}

QString ConfinementSentences::notAskedFor(const Snapd::Snap &snap, const QString &title, const QString &interface)
{
    if (!snap.isEnabled()) {
        return tr("%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.", "an app and the name of an interface")
            .arg(title, interface);
    }
    if (isClassic(snap) || snap.devmode) {
        return tr("%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.", "an app and the name of an interface")
            .arg(title, interface);
    }
    return tr("%1 has no permission “%2”, and cannot be given it.", "an app and the name of an interface").arg(title, interface);
}

QString ConfinementSentences::neitherBlockedNorRecorded(const Snapd::SystemInfo &system)
{
    if (system.confinement.isEmpty() || system.confinement == "strict"_L1 || system.sandboxFeatures.contains(u"apparmor"_s)) {
        return {};
    }
    return tr("AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.");
}

}
