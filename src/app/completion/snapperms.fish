# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# fish completion for snapperms, the window. The names come from snapd, by its own command line.

complete -c snapperms -f
complete -c snapperms -l app -x -d 'Show the permissions of this app' -a "(snap list 2>/dev/null | sed '1d;s/ .*//')"
complete -c snapperms -l permission -x -d 'Show who has this permission' -a "(snap interface --all 2>/dev/null | sed '1d;s/ .*//')"
complete -c snapperms -s h -l help -d 'Tell what options there are'
complete -c snapperms -s v -l version -d 'Tell which version this is'
