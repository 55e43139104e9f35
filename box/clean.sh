# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev clean: everything that ./dev made outside the output directory. Sourced by ./dev.

# Only names that we give are removed: a cache directory that somebody pointed at the wrong place loses nothing else.
cmd_clean() {
    local thing fd
    (($# == 0)) || die "clean takes nothing."
    # Every other ./dev holds this lock as long as it lives.
    exec {fd}>>"$CACHE/locks/use"
    flock -n "$fd" || die "another ./dev is at work in $CACHE; clean again when it has ended."
    box_sweep
    for thing in "$CACHE"/base-* "$CACHE"/stock-* "$CACHE"/desktop-* "$CACHE"/fleet-* "$CACHE"/kernel-* "$CACHE"/packaging-* "$CACHE"/clang-* "$CACHE"/analyse-* "$CACHE"/vm-* "$CACHE"/{builds,ccache,lint,tmp,logs,mnt,boxes,used,locks}; do
        [[ -e $thing ]] || continue
        rm -rf --one-file-system "$thing" || die "could not remove all of $thing."
    done
    rmdir "$CACHE" 2>/dev/null || say "Kept in $CACHE, because they are not ours: $(find "$CACHE" -mindepth 1 -maxdepth 1 -printf '%f ')"
    say "Clean. Packages that were installed on this machine stay; so do your results in $OUT."
}
