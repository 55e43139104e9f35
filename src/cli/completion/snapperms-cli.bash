# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# bash completion for snapperms-cli: the program itself knows what could stand next.

_snapperms_cli() {
    local cur words=() cword=0 line word
    COMPREPLY=()
    if declare -F _get_comp_words_by_ref >/dev/null; then
        # Names of slots have a colon in them, at which bash would cut.
        _get_comp_words_by_ref -n : cur words cword
    else
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${COMP_WORDS[COMP_CWORD]}
    fi
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        if [[ $word == :files ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
        elif [[ -n $word && $word == "$cur"* ]]; then
            COMPREPLY+=("$word")
        fi
    done < <(snapperms-cli __complete "${words[@]:1:cword}" 2>/dev/null)
    declare -F __ltrim_colon_completions >/dev/null && __ltrim_colon_completions "$cur"
    return 0
}

complete -F _snapperms_cli snapperms-cli
