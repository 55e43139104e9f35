// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/readingneeds.h"

#include <QSet>

#include <algorithm>

namespace Snapperms::Cli
{

namespace
{

/** The plugs that the command is about, as far as words tell. */
QList<Snapd::PlugRef> plugsOf(const PermissionState &state, const Request &request, const Policy &policy)
{
    QList<Snapd::PlugRef> plugs;
    for (const QString &app : request.apps) {
        plugs << state.plugsBySnap.value(app);
    }
    plugs << state.plugsByInterface.value(request.interface);
    if (request.allApps) {
        plugs << state.plugsByInterface.value(request.permissions.value(0).name);
    }
    for (const PolicyEntry &entry : policy.entries) {
        plugs << (entry.app.isEmpty() ? state.plugsByInterface.value(entry.permission) : state.plugsBySnap.value(entry.app));
    }
    return plugs;
}

/** Connections tell of no disabled app. Where something is said of all apps, it is to be told which ones that leaves out. */
bool namesDisabled(const Request &request, const Policy &policy)
{
    const bool isOfEvery = std::ranges::any_of(policy.entries, [](const PolicyEntry &entry) {
        return entry.app.isEmpty();
    });
    return request.allApps || isOfEvery || (request.command == Command::Export && request.apps.isEmpty());
}

}

Depth firstDepth(const Request &request)
{
    const bool looks = request.command == Command::List || request.command == Command::Show || request.command == Command::Reset
        || request.command == Command::Verify || request.command == Command::Denials;
    return looks ? Depth::Everything : Depth::Connections;
}

SnapshotReader::Needs needsOf(const Request &request, const Policy &policy, Depth depth)
{
    SnapshotReader::Needs needs;
    needs.system = depth == Depth::Everything;
    needs.snaps = needs.system || namesDisabled(request, policy);
    const bool onlyNames
        = request.command == Command::List || request.command == Command::Export || request.command == Command::Verify || request.command == Command::Denials;
    const bool judges = depth == Depth::Everything && !onlyNames;
    if (judges) {
        // Of the apps themselves, and of whoever could provide something for them.
        needs.declarationsOf = [request, policy](const PermissionState &state) {
            QSet<QString> names;
            for (const auto all = plugsOf(state, request, policy); const Snapd::PlugRef &plug : all) {
                names << plug.snap;
                for (const SlotChoice &choice : state.permission(plug)->choices) {
                    names << choice.slot.snap;
                }
            }
            return QStringList(names.cbegin(), names.cend());
        };
    }
    return needs;
}

}
