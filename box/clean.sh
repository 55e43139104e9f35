# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev clean: everything that ./dev made outside the output directory. Sourced by ./dev.

# Only names that we give are removed: a cache directory that somebody pointed at the wrong place loses nothing else.
cmd_clean() {
    local thing name fd left=0
    (($# == 0)) || die "clean takes nothing."
    box_sweep
    for thing in "$CACHE/boxes"/*/; do
        [[ -d $thing ]] || continue
        name=$(basename "$thing")
        say "The box $name is still in use by another ./dev; it and what it stands on stay."
        left=1
    done
    for thing in host base stock; do take_lock "$thing"; done
    if ((left == 0)); then
        for thing in "$CACHE"/builds/*/; do
            [[ -d $thing ]] && take_lock "build-$(basename "$thing")"
        done
        for thing in "$CACHE"/base-* "$CACHE"/stock-* "$CACHE"/vm-* "$CACHE"/{builds,ccache,tmp,logs,mnt,boxes}; do
            [[ -e $thing ]] && rm -rf --one-file-system "$thing"
        done
    fi
    for fd in "${LOCKS[@]}"; do exec {fd}>&-; done
    LOCKS=()
    if ((left)); then return 1; fi
    rm -rf "$CACHE/locks"
    rmdir "$CACHE" 2>/dev/null || say "Kept in $CACHE, because they are not ours: $(find "$CACHE" -mindepth 1 -maxdepth 1 -printf '%f ')"
    say "Clean. Packages that were installed on this machine stay; so do your results in $OUT."
}
