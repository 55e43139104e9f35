# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What ctest did not run, and what only a busy machine makes fail, is told; and nothing at all is not green.

BUILD=$CACHE/build
in_root() { :; }
: >"$LOGS/quick-$CHECKOUT.log"
report() { # report TESTS FAILURES DISABLED SKIPPED
    mkdir -p "$BUILD/Testing"
    printf '<testsuite name="x"\n tests="%s"\n failures="%s"\n disabled="%s"\n skipped="%s"\n hostname=""\n>\n' "$@" >"$BUILD/Testing/quick.xml"
}

long_step() { report 3 0 0 0; }
(quick_tier unit ''; test_closing) >said
[[ $(<said) == '3 passed, 0 failed, 0 skipped' ]] || wrong "all well: $(<said)"
[[ -e $OUT/quick.xml ]] || wrong "the report is not among the results"

# A program that is not there is one that ctest skips.
long_step() {
    report 2 0 0 1
    printf '2/2 Test #2: unit-two ....***Not Run   0.00 sec\nQUICK-FAILED\nQUICK-TEST unit-two missing\n' >"$LOGS/quick-$CHECKOUT.log"
    return 8
}
(quick_tier unit ''; test_closing) >said
has "$(<said)" 'FAILED  unit-two: its program could not be run'
has "$(<said)" '1 passed, 1 failed, 0 skipped'
# Nor is it well when ctest does not say why.
long_step() { report 2 0 0 0; printf '***Something\n' >"$LOGS/quick-$CHECKOUT.log"; return 1; }
(quick_tier unit ''; test_closing) >said
has "$(<said)" 'ctest ended with status 1'
has "$(<said)" '2 passed, 1 failed, 0 skipped'

long_step() {
    report 3 2 0 0
    cat >"$LOGS/quick-$CHECKOUT.log" <<'LOG'
      Start  1: unit-one
1/3 Test  #2: unit-two .........***Failed    0.05 sec
two when all were run

2/3 Test  #1: unit-one .........   Passed    0.05 sec
3/3 Test #13: unit-three .......***Failed    0.05 sec
three when all were run

QUICK-FAILED
    1/2 Test  #2: unit-two .........   Passed    0.05 sec
    2/2 Test #13: unit-three .......***Failed    0.05 sec
three alone
QUICK-TEST unit-two passes
QUICK-TEST unit-three fails
LOG
    return 8
}
(quick_tier unit ''; test_closing) >said
has "$(<said)" $'two when all were run\n        \nFAILED  unit-two, which passes alone\n        three when all were run\n        \nFAILED  unit-three\n'
has "$(<said)" '1 passed, 2 failed, 0 skipped'

long_step() { return 124; }
(quick_tier unit ''; test_closing) >said
has "$(<said)" 'FAILED  the quick tests were not over when the time was'

# A name that nothing has.
build() { :; }
long_step() { report 0 0 0 0; }
for chosen in '-R typo' '-L typo' '-L gates -R typo' '-L fuzz -R typo' '-L box -R typo' '-L vm -R typo'; do
    # shellcheck disable=SC2086 # words
    if (cmd_test $chosen) >said 2>&1; then wrong "$chosen is green: $(<said)"; fi
    has "$(<said)" 'no test has such a name'
done
if (cmd_mutants typo) >said 2>&1; then wrong "a file that is not there has no mutants, and that is green"; fi
has "$(<said)" 'helper/typo.cpp'
# The second of two runs is told nothing when the first has everything.
mkdir -p "$CACHE/tmp/theirs"/{window,camera,blocked,drift,in_use,opens}.py
(VM_TAKEN=$CACHE/tmp/theirs; cmd_test -L vm) >said 2>&1 || wrong "the second run with nothing left: $(<said)"
[[ $(tail -n 1 said) == '0 passed, 0 failed, 0 skipped' ]] || wrong "the second run's end: $(<said)"
