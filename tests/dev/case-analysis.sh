# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# An analysis that was not over in time has failed when it had found something until then.

said_dir=$CACHE/builds/$CHECKOUT/objects-x-analyse/said
mkdir -p "$said_dir" "$OUT/analysis/clazy"
# From another day.
printf 'ERROR: AddressSanitizer\n' >"$said_dir/asan.1"
printf 'finding\n' >"$OUT/analysis/clazy/findings.txt"
printf 'asan FAILED\n' >"$OUT/analysis/summary.txt"
printf '3/3 Test #1: unit-one ...***Failed\n' >"$LOGS/quick-$CHECKOUT.log"

meanwhile() { :; }
long_step() {
    [[ $1 == "analysis/$ONE" ]] || return 0
    printf 'reading\n' >"$LOGS/analysis-$CHECKOUT-$ONE.log"
    mkdir -p "$said_dir"
    meanwhile
    return 124
}
nth() { # nth NAME: what is told of the analysis NAME when it is not over in time
    (
        ONE=$1
        for name in clazy tidy asan tsan; do : >"$LOGS/analysis-$CHECKOUT-$name.log"; done
        analysis_tier ''
        test_closing
    ) >told 2>&1
}
nth asan
has "$(<told)" 'skipped analysis/asan: not over in time, and nothing was found until then'
has "$(<told)" '3 passed, 0 failed, 1 skipped'
meanwhile() { printf 'ERROR: AddressSanitizer: of today\n' >"$said_dir/asan.2"; }
nth asan
has "$(<told)" 'of today'
has "$(<told)" '3 passed, 1 failed, 0 skipped'
meanwhile() { printf 'finding of today\n' >"$OUT/analysis/clazy/findings.txt"; }
nth clazy
has "$(<told)" 'finding of today'
has "$(<told)" '3 passed, 1 failed, 0 skipped'
meanwhile() { printf '3/3 Test #1: unit-one ...***Failed\n' >"$LOGS/quick-$CHECKOUT.log"; }
nth tsan
has "$(<told)" '3 passed, 1 failed, 0 skipped'

# The first part's line is there before the second is over.
with_clang() { shift; "$@"; }
analyse_asan() { VERDICT='1 report'; return 1; }
analyse_coverage() { cp "$OUT/analysis/summary.txt" first; }
(cmd_analyse asan coverage) >told 2>&1
has "$(<first)" 'FAILED'
has "$(<first)" '1 report'
meanwhile() { cp first "$OUT/analysis/summary.txt"; }
nth asan
has "$(<told)" '3 passed, 1 failed, 0 skipped'
