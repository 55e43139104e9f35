// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "machine.h"
#include "world.h"

namespace Snapperms::Tests
{

using namespace Qt::StringLiterals;

/** Some apps with programs, and a kernel that has the rules of some of them. */
inline void makeRules(World &world, const MachineOfFiles::Machine &machine, bool hasAppArmor)
{
    const auto program = [&world, &machine](const QString &snap, bool isGood, int number) {
        world.snap(snap)->apps = {{.name = snap, .desktopFile = {}, .daemon = {}, .daemonScope = {}, .enabled = true, .active = false}};
        const QString tag = u"snap.%1.%1"_s.arg(snap);
        return machine.filter(tag) && (!isGood || machine.profile(tag, number));
    };
    bool ok = machine.build();
    int number = 20;
    for (const QString &snap : {u"vlc"_s, u"btop"_s, u"hello"_s, u"code"_s, u"tryout"_s, u"zoom-client"_s}) {
        ok = ok && program(snap, true, ++number);
    }
    ok = ok && program(u"chromium"_s, false, 0);
    for (const QString &unconfined : {u"snap.code.code.24"_s, u"snap.tryout.tryout.25"_s}) {
        ok = ok && machine.write(MachineOfFiles::policy + u"/policy/profiles/"_s + unconfined + u"/mode"_s, "complain\n");
    }
    ok = ok && machine.remove(MachineOfFiles::policy + u"/policy/profiles/snap.zoom-client.zoom-client.26/raw_sha256"_s);
    if (!hasAppArmor) {
        ok = ok && program(u"chromium"_s, true, ++number) && machine.remove(MachineOfFiles::policy);
        world.info.confinement = u"partial"_s;
        world.info.sandboxFeatures.clear();
    }
    if (!ok) {
        qFatal("The files of the machine could not be written.");
    }
}

}
