// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Snapperms::Cli
{

/** The first word of a command line, which says what to do. */
enum class Command {
    List,
    Show,
    Allow,
    Forbid,
    Reset,
    Verify,
    Denials,
    Watch,
    Export,
    Apply,
    Complete, ///< For shells; see Completion.
};

/** A permission as a person named it: by plug or by interface, and perhaps the slot that it is about. */
struct NamedPermission {
    QString name;
    QString slot; ///< "SNAP:SLOT", or ":SLOT" of the system; often empty.

    bool operator==(const NamedPermission &) const = default;
};

/** What one run is to do. Only words: nothing of it has been looked up yet. */
struct Request {
    Command command = Command::List;
    QStringList words; ///< Only of complete.
    QStringList apps; ///< One for show, allow, forbid and reset; any number for verify, denials, watch and export.
    QList<NamedPermission> permissions;
    QString interface; ///< show --permission
    QString file; ///< Of apply and export; "-" or empty for the standard streams.
    bool allApps = false; ///< One permission, named by interface, of all apps.
    bool plugNames = false; ///< Permissions are named by plug only.
    bool json = false;
    bool check = false; ///< Only tell what would be done.
    bool diff = false;
    bool strict = false; ///< What a policy says about apps that are not there is a failure.
    int minutes = 0; ///< allow: for how long; 0 for good.
    bool all = false; ///< list: what asks for nothing, too.
    bool allUsers = false; ///< denials: not only of this person's own programs.
    std::optional<std::chrono::seconds> wait; ///< For snapd to be there; a default where nothing was said.

    /** How long an app is waited for at which snapd works. */
    [[nodiscard]] std::chrono::seconds patience() const { return wait.value_or(std::chrono::seconds(10)); }

    bool operator==(const Request &) const = default;
};

}
