#!/bin/bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# run.sh TREE: what the parts of ./dev do where the world around them does not: with functions in place of builds, machines and clocks. Each file case-*.sh is
# read in a shell of its own, which has all parts of ./dev and a cache that is thrown away, and has to end well. A gate, so it takes seconds.

set -u
tree=$1 failed=0
for case in "$tree"/tests/dev/case-*.sh; do
    scratch=$(mktemp -d)
    (
        set -u -o pipefail
        # shellcheck disable=SC2034 # the parts read it
        TOP=$tree
        export SNAPPERMS_CACHE=$scratch/cache SNAPPERMS_OUT=$scratch/out
        mkdir -p "$scratch"/cache/{tmp,locks,logs} "$scratch/out"
        cd "$scratch" || exit 1
        for part in lib host layers boot vm vmtier build gates fuzz mutants tests analyse run package clean; do
            # shellcheck source=/dev/null
            source "$tree/box/$part.sh"
        done
        # wrong SENTENCE: the case has failed.
        wrong() { printf '%s: %s\n' "$(basename "$case")" "$*"; exit 1; }
        # has TEXT WHAT...: WHAT is in TEXT.
        has() { [[ $1 == *"$2"* ]] || wrong "\"$2\" is not in: $1"; }
        # shellcheck source=/dev/null
        source "$case"
    ) >"$scratch/said" 2>&1 || { failed=1; cat "$scratch/said"; printf 'FAILED  %s\n' "$(basename "$case")"; }
    rm -rf "$scratch"
done
exit "$failed"
