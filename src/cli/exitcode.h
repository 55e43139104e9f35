// SPDX-FileCopyrightText: 2026 The snapperms authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace Snapperms::Cli
{

/** How the program ends. Documented in snapperms-cli(1) and used by scripts: add, never change. */
enum class ExitCode : int {
    Done = 0, ///< All is as wanted, also where nothing had to be done. Of watch: it was interrupted, or it would go on for ever.
    Failed = 1, ///< Or nothing is as wanted for several reasons that have codes of their own.
    Usage = 2, ///< The words on the command line, or a policy file, make no sense; or they could mean several things.
    NotFound = 3, ///< No such app, permission, slot or file.
    NotAuthorized = 4, ///< A rule of this machine says no.
    Cancelled = 5, ///< The password was not given, or Ctrl+C and the like; not of watch.
    SnapdAway = 6,
    Partial = 7, ///< Some things were done or were so already, or with --check could be done; others not.
    WouldChange = 8, ///< Only with --check: something is not as wanted.
    /**
     * Of verify: what is in force for an app is not what snapd wrote, or not for all that runs. Of what changes something: all is as wanted, but for an app of
     * which something was changed what is in force is not what snapd wrote, and was not put right.
     */
    NotInForce = 9,
    NotVerified = 10, ///< Only of verify: nothing of that, but for some app it could not be found out, or the system does not enforce it.
};

}
