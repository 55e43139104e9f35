# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# bash completion for snapperms, the window. The names come from snapd, by its own command line.

_snapperms() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    case $prev in
        --app) mapfile -t COMPREPLY < <(compgen -W "$(snap list 2>/dev/null | sed '1d;s/ .*//')" -- "$cur") ;;
        --permission) mapfile -t COMPREPLY < <(compgen -W "$(snap interface --all 2>/dev/null | sed '1d;s/ .*//')" -- "$cur") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "--app --permission --help --version" -- "$cur") ;;
    esac
    return 0
}

complete -F _snapperms snapperms
