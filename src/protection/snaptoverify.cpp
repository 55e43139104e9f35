// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "protection/snaptoverify.h"

#include <algorithm>

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

Confinement::SnapToVerify::Confinement confinementToVerify(const Snapd::Snap &snap)
{
    using Confined = Confinement::SnapToVerify::Confinement;
    return snap.jailmode ? Confined::Strict : snap.devmode ? Confined::DevMode : snap.confinement == "classic"_L1 ? Confined::Classic : Confined::Strict;
}

Confinement::SnapToVerify snapToVerify(const Snapd::Snap &snap, const Snapd::Connections &connections, const Snapd::SystemInfo &system)
{
    Confinement::SnapToVerify result;
    result.snap = snap.name;
    for (const Snapd::SnapApp &app : snap.apps) {
        result.apps.append(app.name);
    }
    result.confinement = confinementToVerify(snap);
    result.tagsDevices = system.sandboxFeatures.value(u"udev"_s).contains("tagging"_L1);
    for (const Snapd::Connection &connection : connections.established) {
        if (connection.plug.snap != snap.name) {
            continue;
        }
        for (const Snapd::Plug &plug : connections.plugs) {
            // snapd remembers connections; the plug may be of another interface since an update, and then it is not connected.
            if (plug.ref == connection.plug && plug.interface == connection.interface) {
                result.plugs.append({plug.interface, plug.apps});
            }
        }
    }
    return result;
}

bool restsOnConnections(const Confinement::SnapVerdict &verdict)
{
    return std::ranges::any_of(verdict.runnables, [](const Confinement::RunnableVerdict &runnable) {
        return std::ranges::any_of(runnable.findings, [](const Confinement::Finding &finding) {
            return finding.reason == Confinement::FindingReason::DeviceRulesMissing;
        });
    });
}

}
