# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# ./dev analyse: what tools have to say about the sources, and about what the quick tests run. Sourced by ./dev.

ANALYSE_PARTS=(clazy tidy asan coverage tsan)
ANALYSE=''

# watched KIND: a place for whatever a sanitizer says of any process, also of those that a test starts and of whose end it takes no notice.
watched() {
    rm -rf "${OUT:?}/analysis/$1" "$BUILD/said"
    mkdir -p "$OUT/analysis/$1" "$BUILD/said"
    chmod 1777 "$BUILD/said"
}

# quick_tests KIND LABELS: the quick tests of the build at hand, with QUICK_ENV; fails when one does, or when anything was said meanwhile.
quick_tests() {
    local kind=$1 file said=() passed=$PASSED failed=$FAILED skipped=$SKIPPED
    quick_tier "$2" ''
    QUICK_ENV=()
    passed=$((PASSED - passed)) failed=$((FAILED - failed)) skipped=$((SKIPPED - skipped))
    cp "$LOGS/quick-$CHECKOUT.log" "$OUT/analysis/$kind/tests.log" 2>/dev/null
    for file in "$BUILD/said"/*; do [[ -s $file ]] && said+=("$file"); done
    if ((${#said[@]})); then
        cp "${said[@]}" "$OUT/analysis/$kind/"
        grep -hE '^SUMMARY|runtime error:' "${said[@]}" | sed 's/^.*SUMMARY/SUMMARY/' | sort | uniq -c | sort -rn | head -n 20
    fi
    VERDICT="$passed tests passed, $failed failed, $skipped skipped; ${#said[@]} reports"
    ((failed == 0 && passed > 0 && ${#said[@]} == 0))
}

# Both sanitizers, and which lines are run: one build and one run for both.
ASAN_STATUS=''
analyse_asan() {
    [[ -z $ASAN_STATUS ]] || return "$ASAN_STATUS"
    ASAN_STATUS=1
    build quick || return 1
    watched asan
    rm -rf "$BUILD/profiles"
    mkdir -p "$BUILD/profiles"
    chmod 1777 "$BUILD/profiles"
    # shellcheck disable=SC2034 # quick_tier reads it
    QUICK_ENV=(
        ASAN_OPTIONS=log_path=/build/said/asan:strict_string_checks=1:check_initialization_order=1:detect_stack_use_after_return=1
        UBSAN_OPTIONS=log_path=/build/said/ubsan:print_stacktrace=1
        LLVM_PROFILE_FILE=/build/profiles/%p-%m%c.profraw
    )
    quick_tests asan 'unit|model|gui|bus' && ASAN_STATUS=0
    return "$ASAN_STATUS"
}

analyse_coverage() {
    local status=0 log=$LOGS/coverage-$CHECKOUT.log
    # What ran is worth counting even when a sanitizer found something in it.
    analyse_asan || [[ -d $BUILD/profiles ]] || return 1
    out_dir
    mkdir -p "$OUT/analysis/coverage"
    in_root "$OUT/analysis/coverage:/coverage" -- python3 /src/tests/analysis/coverage.py /src /build /coverage
    LOG_TAIL=0 long_step "Counting lines that were run" "coverage-$CHECKOUT" "${ROOT_CMD[@]}" 2>/dev/null || status=1
    sed -n 's/^COVERED *//p' "$log"
    sed -n 's/^LACKS /FAILED  /p' "$log"
    ((status == 0)) || grep -q '^LACKS' "$log" || tail -n 20 "$log"
    VERDICT="$(sed -n 's/^COVERED altogether *//p' "$log" | tr -s ' ' | sed 's/\([0-9]*\) \([0-9]*\) \(.*\)/\2 of \1 lines, \3 %/')"
    return "$status"
}

# analyse_sources TOOL: clang-tidy or clazy over all of our own sources. What was said is remembered for all checkouts, by what was read.
analyse_sources() {
    local status=0 log=$LOGS/$1-$CHECKOUT.log
    # Many sources include what moc makes of them.
    build autogen || return 1
    mkdir -p "$OUT/analysis/$1" "$CACHE/lint"
    rm -f "$OUT/analysis/$1/findings.txt"
    LOWERS=$ANALYSE:$LOWERS in_root "$OUT/analysis/$1:/said" "$CACHE/lint:/kept" -- python3 /src/tests/analysis/lint.py "$1" /src /build /kept /said/findings.txt
    LOG_TAIL=0 long_step "Reading the sources with $1" "$1-$CHECKOUT" "${ROOT_CMD[@]}" 2>/dev/null || status=1
    ((status == 0)) || grep -v '^\[' "$log" | head -n 60
    VERDICT=$(sed -n 's/^LINT //p' "$log")
    return "$status"
}

# Of Qt, which is built without it, the sanitizer sees half of what happens: handover.cpp tells it the rest, races.txt names what it cannot be told.
analyse_threads() {
    build threads || return 1
    watched tsan
    # shellcheck disable=SC2034 # quick_tier reads it
    QUICK_ENV=(TSAN_OPTIONS=log_path=/build/said/tsan:suppressions=/src/tests/analysis/races.txt:ignore_noninstrumented_modules=1:history_size=4:second_deadlock_stack=1)
    # Two races that must be seen, and nothing in the same without them.
    # shellcheck disable=SC2016 # for the shell in there
    in_root -- env "${QUICK_ENV[0]/:suppressions/-planted:suppressions}" bash -c '
        for what in pool event orderly; do
            status=0
            /build/bin/plantedrace "$what" || status=$?
            echo "$what: $status"
            [[ $what:$status == @(pool:66|event:66|orderly:0) ]] || exit 1
        done
        rm -f /build/said/tsan-planted*'
    long_step "Looking for planted races" "planted-$CHECKOUT" "${ROOT_CMD[@]}" || { VERDICT='what is planted is not seen, or what is in order is'; return 1; }
    quick_tests tsan threads
}

# analyse_part NAME COMMAND...: one of them, with its line in the table.
analyse_part() {
    local name=$1 began=$SECONDS verdict=clean
    shift
    VERDICT=''
    "$@" || { verdict=FAILED LACKING=$((LACKING + 1)); }
    # At once: there may be no time for what comes after it.
    printf '%-10s %-7s %5d s  %s\n' "$name" "$verdict" $((SECONDS - began)) "$VERDICT" >>"$OUT/analysis/summary.txt"
}

# nothing_found_yet, found_by_then NAME LOG: whether ./dev analyse, or mutants, which was ended in the midst and has said LOG, had found something since the
# first was called.
nothing_found_yet() {
    rm -rf --one-file-system "$CACHE/builds/$CHECKOUT"/objects-*/said
    rm -f "$OUT/analysis"/*/findings.txt "$OUT/analysis/summary.txt" "$LOGS/quick-$CHECKOUT.log" "$LOGS/coverage-$CHECKOUT.log"
}
found_by_then() {
    local file
    for file in "$CACHE/builds/$CHECKOUT"/objects-*/said/* "$OUT/analysis/$1/findings.txt"; do
        # What is planted is there to be found.
        [[ $file != */tsan-planted* && -s $file ]] && { sed 's/^/        /' "$file" | head -n 60; return 0; }
    done
    # One or another may not be there.
    { cat "$2" "$OUT/analysis/summary.txt" "$LOGS/quick-$CHECKOUT.log" "$LOGS/coverage-$CHECKOUT.log" 2>/dev/null || true; } |
        grep -E '^(FAILED|SURVIVES) |^[a-z]+ +FAILED |\*\*\*(Failed|Timeout|Exception)|^LACKS ' | sed 's/^/        /'
}

# cmd_analyse [PART...]
cmd_analyse() {
    local chosen VERDICT='' LACKING=0
    (($#)) || set -- "${ANALYSE_PARTS[@]}"
    for chosen in "$@"; do
        [[ " ${ANALYSE_PARTS[*]} " == *" $chosen "* ]] || die "analyse knows ${ANALYSE_PARTS[*]}, and does all of them when none is named."
    done
    out_dir
    mkdir -p "$OUT/analysis"
    : >"$OUT/analysis/summary.txt"
    for chosen in "$@"; do
        case $chosen in
            asan) analyse_part asan with_clang analyse analyse_asan ;;
            clazy | tidy)
                packages_ready ANALYSE analyse "Installing clang-tidy and clazy (once; about 90 MB)" "$TOP/box/packages-analyse" || return 1
                analyse_part "$chosen" with_clang lint analyse_sources "$chosen"
                ;;
            tsan) analyse_part tsan with_clang threads analyse_threads ;;
            coverage) analyse_part coverage with_clang analyse analyse_coverage ;;
        esac
    done
    cat "$OUT/analysis/summary.txt"
    give_back "$OUT"
    ((LACKING == 0)) || say "./dev: $LACKING of $# analyses found something; all they said is in $OUT/analysis." >&2
    ((LACKING == 0))
}
