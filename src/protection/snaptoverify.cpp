// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/snaptoverify.h"

using namespace Qt::StringLiterals;

namespace Snapperms
{

Confinement::SnapdFacts snapdFacts(const Snapd::SystemInfo &system)
{
    Confinement::SnapdFacts facts;
    facts.internalParser = system.sandboxFeatures.value(u"apparmor"_s).contains("parser:snapd-internal"_L1);
    facts.version = system.version;
    if (!system.snapMountDir.isEmpty()) {
        facts.snapMountDir = system.snapMountDir;
    }
    return facts;
}

Confinement::SnapToVerify snapToVerify(const Snapd::Snap &snap)
{
    using Confined = Confinement::SnapToVerify::Confinement;
    Confinement::SnapToVerify result;
    result.snap = snap.name;
    for (const Snapd::SnapApp &app : snap.apps) {
        result.apps.append(app.name);
    }
    result.confinement = snap.jailmode     ? Confined::Strict
        : snap.devmode                     ? Confined::DevMode
        : snap.confinement == "classic"_L1 ? Confined::Classic
                                           : Confined::Strict;
    return result;
}

}
