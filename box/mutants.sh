# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev mutants: whether a test notices each single check of the root helper that errs. Sourced by ./dev.

# cmd_mutants [--seconds N] [FILE...]: all mutants are compiled at once, in a copy of helper/ that takes the place of the real one.
cmd_mutants() {
    local tests file status=0 seconds=0
    [[ ${1:-} == --seconds ]] && { seconds=${2:?--seconds needs a number}; shift 2; }
    for file in "$@"; do
        [[ -e $TOP/helper/$file.cpp ]] || die "there is no helper/$file.cpp to have mutants of."
    done
    build_paths || return 1
    # shellcheck disable=SC2034 # in_root reads it
    BUILD=$BUILDS/objects-${BASE##*-}-mutants
    mkdir -p "$BUILDS/mutated"
    tests=$(grep -oE '"(helper|bus)-[a-z]+"' "$TOP/tests/mutation/run.py" | tr -d '"' | sort -u | paste -sd' ')
    take_lock "build-$CHECKOUT-mutants"
    in_root "$BUILDS/mutated:/mutated" -- python3 /src/tests/mutation/mutate.py /src/helper /mutated
    long_step "Making the checks of the helper err" "mutate-$CHECKOUT" "${ROOT_CMD[@]}" || return 1
    # shellcheck disable=SC2086 # one word a test
    by_these_presets
    in_root "$BUILDS/mutated:/src/helper" -- bash /src/box/inside/build.sh - "$PRESET" $tests
    LOG_TAIL=60 long_step "Building the mutants" "build-$CHECKOUT-mutants" "${ROOT_CMD[@]}" || return 1
    in_root "$BUILDS/mutated:/src/helper" -- python3 /src/tests/mutation/run.py /src/helper/mutants.json /build/bin /src/tests/mutation/equivalent.txt "$seconds" "$@"
    LOG_TAIL=40 long_step "Having the tests meet them" "mutants-$CHECKOUT" "${ROOT_CMD[@]}" || status=$?
    drop_lock "build-$CHECKOUT-mutants"
    sed -n 's/^MUTANTS //p' "$LOGS/mutants-$CHECKOUT.log"
    return "$status"
}
