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
nth() { # nth NAME [LABELS]: what is told of the analysis NAME when it is not over in time
    (
        ONE=$1
        for name in clazy tidy asan tsan mutants optimised; do : >"$LOGS/analysis-$CHECKOUT-$name.log"; done
        analysis_tier "${2:-}"
        test_closing
    ) >told 2>&1
}
nth asan analysis
has "$(<told)" 'skipped analysis/asan: not over in time, and nothing was found until then'
has "$(<told)" '4 passed, 0 failed, 1 skipped'
meanwhile() { printf 'ERROR: AddressSanitizer: of today\n' >"$said_dir/asan.2"; }
nth asan analysis
has "$(<told)" 'of today'
has "$(<told)" '4 passed, 1 failed, 0 skipped'
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
nth asan analysis
has "$(<told)" '4 passed, 1 failed, 0 skipped'

# A whole run has the quick tests with sanitizers, of a build that is not made to be optimised, too; chosen tiers have them as they are.
gates() { :; }
build() { printf 'built %s\n' "${*:-all}"; }
quick_tier() { printf 'quick %s %s\n' "$1" "$2"; PASSED=$((PASSED + 1)); }
fuzz_tier() { :; }
box_tier() { :; }
vm_ahead() { :; }
vm_tier() { :; }
analysis_tier() { :; }
analyse_asan() { VERDICT='158 tests passed, 0 failed, 0 skipped; 0 reports'; }
analyse_coverage() { VERDICT='9 of 10 lines, 90.0 %'; }
(cmd_test) >told 2>&1 || wrong "a whole run in which all is well: $(<told)"
has "$(<told)" $'built product\nquick unit ^golden-\npassed  analysis/asan'
has "$(<told)" '9 of 10 lines'
has "$(<told)" '3 passed, 0 failed, 0 skipped'
# What a sanitizer says fails it though no test does, and one that does is counted once.
analyse_asan() { VERDICT='158 tests passed, 0 failed, 0 skipped; 1 reports'; return 1; }
(cmd_test) >told 2>&1 && wrong "a report of a sanitizer is green: $(<told)"
has "$(<told)" '; 1 reports'
has "$(<told)" '2 passed, 1 failed, 0 skipped'
analyse_asan() { PASSED=$((PASSED + 157)) FAILED=$((FAILED + 1)) VERDICT='157 tests passed, 1 failed, 0 skipped; 0 reports'; return 1; }
(cmd_test) >told 2>&1 && wrong "a test that failed with sanitizers is green: $(<told)"
has "$(<told)" '159 passed, 1 failed, 0 skipped'
with_clang() { return 7; }
(cmd_test) >told 2>&1 && wrong "no sanitizers at all are green: $(<told)"
has "$(<told)" 'there was nothing to run'
(cmd_test -L 'unit|box') >told 2>&1
has "$(<told)" $'built all\nquick unit '
(cmd_test -L box) >told 2>&1 || :
has "$(<told)" 'built product'
